/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-class-page.h"

#include <glib/gi18n-lib.h>

#include "tonari-attendance-grid.h"
#include "tonari-attendance-keys.h"
#include "tonari-class-concerns.h"
#include "tonari-class-applications.h"
#include "tonari-class-participants.h"
#include "tonari-class-progress.h"
#include "tonari-class-questions.h"
#include "tonari-class-sessions.h"
#include "tonari-class-themes.h"
#include "tonari-label-parts.h"

struct _TonariClassPage
{
  AdwBin parent_instance;

  TonariClassModel *model;
  TonariClassSessions *sessions;
  TonariClassApplications *applications;
  TonariClassParticipants *participants;
  TonariClassQuestions *questions;
  GtkWidget *grid;

  GtkLabel *about;
  AdwBin *concerns_bin;
  AdwViewStack *stack;
  AdwBin *sessions_bin;
  AdwBin *applications_bin;
  AdwBin *progress_bin;
  GtkStack *grid_stack;
  GtkScrolledWindow *grid_window;
  AdwBin *legend;
  AdwBin *themes_bin;
  AdwBin *participants_bin;
  AdwBin *questions_bin;
};

enum
{
  SESSION_OPENED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (TonariClassPage, tonari_class_page, ADW_TYPE_BIN)

static void
add_about (GString *text, const char *what, const char *value)
{
  if (value == NULL || *value == '\0')
    return;
  if (text->len > 0)
    g_string_append (text, TONARI_LABEL_PARTS_SEPARATOR);
  if (what != NULL)
    g_string_append_printf (text, "%s ", what);
  g_string_append (text, value);
}

static char *
about_text (const TonariClassData *data)
{
  const TonariClass *aclass = data->sheet->aclass;
  GString *text = g_string_new (NULL);

  add_about (text, NULL, tonari_words_label (&tonari_edition_words, (int) aclass->edition));
  add_about (text, NULL, aclass->place);
  if (aclass->capacity != TONARI_INT_UNKNOWN)
    {
      g_autofree char *number = g_strdup_printf (C_ ("capacity", "%d"), (int) aclass->capacity);

      add_about (text, _ ("Capacity"), number);
    }
  add_about (text, _ ("Leader"), data->leader);
  add_about (text, _ ("Co-leader"), data->co_leader);
  add_about (text, _ ("Recorder"), data->recorder);
  add_about (text, _ ("Guest speaker"), aclass->guest);

  return g_string_free (text, FALSE);
}

static void
loaded_cb (TonariClassModel *model, TonariClassPage *self)
{
  const TonariClassData *data = tonari_class_model_data (model);
  g_autofree char *about = NULL;

  if (data == NULL)
    return;

  about = about_text (data);
  tonari_label_parts_show (self->about, about);
  gtk_stack_set_visible_child_name (self->grid_stack,
                                    data->sheet->sessions->len > 0 && data->sheet->participants->len > 0
                                        ? "grid"
                                        : "empty");
}

static void
session_cb (GtkWidget *part, gint64 session, TonariClassPage *self)
{
  g_signal_emit (self, signals[SESSION_OPENED], 0, session);
}

static void
enrolment_cb (GtkWidget *part, gint64 enrolment, TonariClassPage *self)
{
  tonari_class_participants_edit (self->participants, enrolment);
}

gboolean
tonari_class_page_add (TonariClassPage *self)
{
  const char *part;

  g_return_val_if_fail (TONARI_IS_CLASS_PAGE (self), FALSE);

  part = adw_view_stack_get_visible_child_name (self->stack);
  if (g_strcmp0 (part, "participants") == 0)
    tonari_class_participants_add (self->participants);
  else if (g_strcmp0 (part, "questions") == 0)
    tonari_class_questions_add (self->questions);
  else if (g_strcmp0 (part, "applications") == 0)
    tonari_class_applications_add (self->applications);
  else if (g_strcmp0 (part, "sessions") == 0)
    tonari_class_sessions_add (self->sessions);
  else
    return FALSE;

  return TRUE;
}

void
tonari_class_page_show (TonariClassPage *self, const char *part)
{
  g_return_if_fail (TONARI_IS_CLASS_PAGE (self));

  adw_view_stack_set_visible_child_name (self->stack, part);
}

GtkWidget *
tonari_class_page_grid (TonariClassPage *self)
{
  g_return_val_if_fail (TONARI_IS_CLASS_PAGE (self), NULL);

  return self->grid;
}

static void
tonari_class_page_dispose (GObject *object)
{
  TonariClassPage *self = TONARI_CLASS_PAGE (object);

  g_clear_object (&self->model);

  G_OBJECT_CLASS (tonari_class_page_parent_class)->dispose (object);
}

static void
tonari_class_page_class_init (TonariClassPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = tonari_class_page_dispose;

  signals[SESSION_OPENED] = g_signal_new ("session-opened", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                          NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT64);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/tonari_app/Tonari/classes/tonari-class-page.ui");
  gtk_widget_class_bind_template_child (widget_class, TonariClassPage, about);
  gtk_widget_class_bind_template_child (widget_class, TonariClassPage, concerns_bin);
  gtk_widget_class_bind_template_child (widget_class, TonariClassPage, stack);
  gtk_widget_class_bind_template_child (widget_class, TonariClassPage, sessions_bin);
  gtk_widget_class_bind_template_child (widget_class, TonariClassPage, applications_bin);
  gtk_widget_class_bind_template_child (widget_class, TonariClassPage, progress_bin);
  gtk_widget_class_bind_template_child (widget_class, TonariClassPage, grid_stack);
  gtk_widget_class_bind_template_child (widget_class, TonariClassPage, grid_window);
  gtk_widget_class_bind_template_child (widget_class, TonariClassPage, legend);
  gtk_widget_class_bind_template_child (widget_class, TonariClassPage, themes_bin);
  gtk_widget_class_bind_template_child (widget_class, TonariClassPage, participants_bin);
  gtk_widget_class_bind_template_child (widget_class, TonariClassPage, questions_bin);
}

static void
tonari_class_page_init (TonariClassPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
tonari_class_page_new (TonariClassModel *model)
{
  TonariClassPage *self = g_object_new (TONARI_TYPE_CLASS_PAGE, NULL);

  self->model = g_object_ref (model);
  adw_bin_set_child (self->concerns_bin, tonari_class_concerns_new (model));
  self->sessions = TONARI_CLASS_SESSIONS (tonari_class_sessions_new (model));
  adw_bin_set_child (self->sessions_bin, GTK_WIDGET (self->sessions));
  self->applications = TONARI_CLASS_APPLICATIONS (tonari_class_applications_new (model));
  adw_bin_set_child (self->applications_bin, GTK_WIDGET (self->applications));
  adw_bin_set_child (self->progress_bin, tonari_class_progress_new (model));
  self->grid = tonari_attendance_grid_new (model);
  gtk_scrolled_window_set_child (self->grid_window, self->grid);
  adw_bin_set_child (self->legend, tonari_attendance_keys_legend ());
  adw_bin_set_child (self->themes_bin, tonari_class_themes_new (model));
  self->participants = TONARI_CLASS_PARTICIPANTS (tonari_class_participants_new (model));
  adw_bin_set_child (self->participants_bin, GTK_WIDGET (self->participants));
  self->questions = TONARI_CLASS_QUESTIONS (tonari_class_questions_new (model));
  adw_bin_set_child (self->questions_bin, GTK_WIDGET (self->questions));

  g_signal_connect_object (self->sessions, "opened", G_CALLBACK (session_cb), self, 0);
  g_signal_connect_object (self->grid, "session-activated", G_CALLBACK (session_cb), self, 0);
  g_signal_connect_object (self->grid, "enrolment-activated", G_CALLBACK (enrolment_cb), self, 0);
  g_signal_connect_object (model, "loaded", G_CALLBACK (loaded_cb), self, 0);

  return GTK_WIDGET (self);
}

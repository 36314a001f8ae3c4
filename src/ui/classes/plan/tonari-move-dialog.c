/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-move-dialog.h"

#include <glib/gi18n-lib.h>

#include "tonari-class-text.h"
#include "tonari-dialog.h"
#include "tonari-editor.h"
#include "tonari-field-row.h"
#include "tonari-notices-dialog.h"
#include "tonari-row-list.h"
#include "tonari-store-courses.h"
#include "tonari-store-notices.h"

#define N_FIELDS 3

struct _TonariMoveDialog
{
  AdwWindow parent_instance;

  TonariClassModel *model;
  GCancellable *cancellable;
  TonariSession *typed;
  gboolean cancel;
  GtkWidget *parent;

  TonariFieldRow *fields[N_FIELDS];
  AdwComboRow *shift;
  AdwPreferencesGroup *form;
  GtkLabel *thought;
  TonariRowList *preview;
  GtkLabel *hint;
  GtkWidget *accept;
};

static const TonariEditorRow rows[N_FIELDS] = {
  { "date", N_ ("New day"), N_ ("For example 2026-11-21"), TONARI_EDITOR_REQUIRED | TONARI_EDITOR_CERTAIN },
  { "starts", N_ ("Starts at"), N_ ("For example 13:30"), TONARI_EDITOR_TIME },
  { "ends", N_ ("Ends at"), N_ ("For example 15:30"), TONARI_EDITOR_TIME },
};

G_DEFINE_FINAL_TYPE (TonariMoveDialog, tonari_move_dialog, ADW_TYPE_WINDOW)

/* What is to be done, or only to be seen. */
typedef struct
{
  TonariSessionChange change;
  gint64 class_id;
  gboolean cancel;
} Job;

typedef struct
{
  GPtrArray *shifts;
  TonariSkippedDay *obstacle;
} Answer;

static void
answer_free (Answer *self)
{
  g_clear_pointer (&self->shifts, g_ptr_array_unref);
  g_clear_pointer (&self->obstacle, tonari_skipped_day_free);
  g_free (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Answer, answer_free)

static gpointer
look (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  const Job *job = data;
  g_autoptr (Answer) answer = g_new0 (Answer, 1);

  if (job->cancel)
    answer->shifts = tonari_store_session_cancel_preview (db, &job->change, error);
  else
    answer->shifts = tonari_store_session_move_preview (db, &job->change, error);
  if (answer->shifts == NULL)
    return NULL;
  if (!job->cancel && !tonari_store_session_obstacle (db, job->change.to, &answer->obstacle, error))
    return NULL;

  return g_steal_pointer (&answer);
}

/* Does it, and answers how many notices of the class nobody has been told. */
static gpointer
change (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  const Job *job = data;
  g_autoptr (GPtrArray) untold = NULL;
  gboolean done = job->cancel ? tonari_store_session_cancel (db, &job->change, NULL, error)
                              : tonari_store_session_move (db, &job->change, NULL, error);

  if (!done)
    return NULL;
  untold = tonari_store_notices (db, job->class_id, 0, TRUE, error);

  return untold != NULL ? g_memdup2 (&untold->len, sizeof untold->len) : NULL;
}

/* Reads the form; what is wrong with it, or NULL. */
static char *
read_form (TonariMoveDialog *self)
{
  for (guint i = 0; i < N_FIELDS && !self->cancel; i++)
    {
      const TonariField *field = tonari_entity_field (&tonari_session_entity, rows[i].field);
      char *message = NULL;

      if (!tonari_field_row_read (self->fields[i], field, self->typed, &message))
        return message;
    }

  if (self->cancel)
    return NULL;
  if (!tonari_date_is_known (self->typed->date))
    return g_strdup (_ ("Type the new day."));
  if (self->typed->starts != TONARI_INT_UNKNOWN && self->typed->ends != TONARI_INT_UNKNOWN &&
      self->typed->ends <= self->typed->starts)
    return g_strdup (_ ("The end lies before the start. Please correct one of the times."));

  return NULL;
}

static Job *
job_new (TonariMoveDialog *self)
{
  Job *job = g_new0 (Job, 1);
  guint shift = adw_combo_row_get_selected (self->shift);

  job->class_id = tonari_class_model_class (self->model);
  job->cancel = self->cancel;
  job->change.session = self->typed->row.id;
  job->change.to = self->typed->date.day;
  job->change.starts = self->cancel ? TONARI_INT_UNKNOWN : self->typed->starts;
  job->change.ends = self->cancel ? TONARI_INT_UNKNOWN : self->typed->ends;
  job->change.shift = self->cancel && shift > 0 ? TONARI_SHIFT_PLAN : (TonariShift) shift;
  job->change.skip_holidays = TRUE;
  job->change.skip_closing_days = TRUE;
  job->change.today = tonari_context_today (tonari_class_model_context (self->model));

  return job;
}

static GtkWidget *
shift_row (TonariMoveDialog *self, const TonariSessionShift *shift)
{
  TonariContext *context = tonari_class_model_context (self->model);
  TonariSession session = { .number = shift->number };
  g_autofree char *number = tonari_class_text_number (&session);
  g_autofree char *from = tonari_class_text_day (context, shift->from, TRUE);
  g_autofree char *to = tonari_class_text_day (context, shift->to, TRUE);
  g_autofree char *title = NULL;
  g_autoptr (GString) text = g_string_new (NULL);

  if (shift->status == TONARI_SESSION_STATUS_CANCELLED)
    title = g_strdup_printf ("%s  %s  %s", number, from,
                             tonari_words_label (&tonari_session_status_words, (int) shift->status));
  else if (shift->session == 0)
    /* Translators: a session that is added: number and day */
    title = g_strdup_printf (_ ("%1$s  %2$s, added"), number, to);
  else if (tonari_session_shift_is_moved (shift) && *from != '\0')
    title = g_strdup_printf ("%s  %s → %s", number, from, to);
  else
    title = g_strdup_printf ("%s  %s", number, to);

  for (guint i = 0; shift->themes != NULL && shift->themes[i] != NULL; i++)
    g_string_append_printf (text, "%s%s", i > 0 ? _ (", ") : "", shift->themes[i]);
  for (guint i = 0; shift->skipped != NULL && i < shift->skipped->len; i++)
    {
      const TonariSkippedDay *one = g_ptr_array_index (shift->skipped, i);
      g_autofree char *day = tonari_class_text_day (context, tonari_date_from_day (one->day), TRUE);
      g_autofree char *words = tonari_skipped_day_words (one);

      if (text->len > 0)
        g_string_append_c (text, '\n');
      /* Translators: a day that was stepped over, and why */
      g_string_append_printf (text, _ ("stepped over %1$s: %2$s"), day, words);
    }

  return tonari_row_list_row (title, text->str, FALSE);
}

static gboolean
is_affected (const TonariSessionShift *shift)
{
  return shift->session == 0 || shift->status == TONARI_SESSION_STATUS_CANCELLED ||
         tonari_session_shift_is_moved (shift) || shift->takes_from != shift->session;
}

static void
set_hint (TonariMoveDialog *self, const char *hint)
{
  gtk_label_set_text (self->hint, hint != NULL ? hint : "");
  gtk_widget_set_visible (GTK_WIDGET (self->hint), hint != NULL);
}

static void
looked_cb (TonariContext *context, gconstpointer row, const GError *error, gpointer data)
{
  g_autoptr (TonariMoveDialog) self = data;
  const Answer *answer = row;
  g_autofree char *thought = NULL;

  if (self->model == NULL || g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;

  tonari_row_list_begin (self->preview);
  for (guint i = 0; answer != NULL && i < answer->shifts->len; i++)
    {
      const TonariSessionShift *shift = g_ptr_array_index (answer->shifts, i);

      if (is_affected (shift))
        tonari_row_list_add (self->preview, (gint64) i + 1, shift_row (self, shift), NULL);
    }
  tonari_row_list_end (self->preview);

  if (answer != NULL && answer->obstacle != NULL)
    {
      g_autofree char *words = tonari_skipped_day_words (answer->obstacle);

      /* Translators: a thought about a day: %s is a holiday, or why the office is closed */
      thought = g_strdup_printf (_ ("On that day: %s. It can be chosen all the same."), words);
    }
  gtk_label_set_text (self->thought, thought != NULL ? thought : "");
  gtk_widget_set_visible (GTK_WIDGET (self->thought), thought != NULL);
  if (answer == NULL)
    set_hint (self, error != NULL ? error->message : NULL);
  else
    set_hint (self, tonari_row_list_length (self->preview) == 0 ? _ ("Nothing changes yet.") : NULL);
  gtk_widget_set_sensitive (self->accept, answer != NULL && tonari_row_list_length (self->preview) > 0);
}

static void
show_preview (TonariMoveDialog *self)
{
  g_autofree char *message = read_form (self);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  gtk_widget_set_sensitive (self->accept, FALSE);
  if (message != NULL)
    {
      set_hint (self, message);
      return;
    }

  self->cancellable = g_cancellable_new ();
  tonari_context_load (tonari_class_model_context (self->model), look, job_new (self), g_free,
                       (GDestroyNotify) answer_free, self->cancellable, looked_cb, g_object_ref (self));
}

static void
field_changed_cb (TonariFieldRow *row, TonariMoveDialog *self)
{
  show_preview (self);
}

static void
shift_changed_cb (GObject *object, GParamSpec *pspec, TonariMoveDialog *self)
{
  show_preview (self);
}

static void
changed_cb (TonariContext *context, gconstpointer row, const GError *error, gpointer data)
{
  g_autoptr (TonariMoveDialog) self = data;
  const guint *untold = row;

  if (untold == NULL)
    {
      gtk_widget_set_sensitive (self->accept, TRUE);
      tonari_context_fail (context, _ ("The session could not be changed."), error);
      return;
    }

  if (*untold > 0 && gtk_widget_get_root (self->parent) != NULL)
    tonari_notices_dialog_present (context, tonari_class_model_class (self->model), self->parent);
  gtk_window_destroy (GTK_WINDOW (self));
}

static void
accept_cb (GtkButton *button, TonariMoveDialog *self)
{
  g_autofree char *number = tonari_class_text_number (self->typed);
  g_autofree char *said = NULL;

  /* Translators: %s is a session: “Session 3” */
  said = g_strdup_printf (self->cancel ? _ ("%s cancelled") : _ ("%s moved"), number);
  gtk_widget_set_sensitive (self->accept, FALSE);
  tonari_context_change (tonari_class_model_context (self->model), change, job_new (self), g_free, g_free,
                         self->cancel ? _ ("Cancel session") : _ ("Move session"), said, changed_cb,
                         g_object_ref (self));
}

static void
add_shift (TonariMoveDialog *self)
{
  static const char *const move_names[] = { N_ ("Leave them"), N_ ("Move them by as many days"),
                                            N_ ("Move them to the next days of the rhythm"), NULL };
  static const char *const cancel_names[] = { N_ ("Leave them"),
                                              N_ ("Give what was planned to the next ones"), NULL };
  const char *const *names = self->cancel ? cancel_names : move_names;
  g_autoptr (GtkStringList) model = gtk_string_list_new (NULL);

  for (guint i = 0; names[i] != NULL; i++)
    gtk_string_list_append (model, _ (names[i]));
  self->shift = ADW_COMBO_ROW (adw_combo_row_new ());
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->shift), _ ("The sessions after it"));
  adw_combo_row_set_model (self->shift, G_LIST_MODEL (model));
  adw_preferences_group_add (self->form, GTK_WIDGET (self->shift));
}

static GtkLabel *
label_new (void)
{
  GtkLabel *label = GTK_LABEL (gtk_label_new (NULL));

  gtk_label_set_wrap (label, TRUE);
  gtk_label_set_xalign (label, 0);
  gtk_widget_set_visible (GTK_WIDGET (label), FALSE);

  return label;
}

static void
build (TonariMoveDialog *self, const TonariSession *session)
{
  TonariContext *context = tonari_class_model_context (self->model);
  GtkWidget *page = adw_preferences_page_new ();
  AdwPreferencesGroup *after = ADW_PREFERENCES_GROUP (adw_preferences_group_new ());
  g_autofree char *number = tonari_class_text_number (session);
  g_autofree char *when = tonari_class_text_when (context, session);
  g_autofree char *title = g_strdup_printf ("%s  %s", number, when);

  self->form = ADW_PREFERENCES_GROUP (adw_preferences_group_new ());
  adw_preferences_group_set_title (self->form, title);
  adw_preferences_group_set_description (self->form, _ ("All marks stay with the session."));
  for (guint i = 0; i < N_FIELDS && !self->cancel; i++)
    {
      const TonariField *field = tonari_entity_field (&tonari_session_entity, rows[i].field);

      self->fields[i] = tonari_field_row_new (context, field, &rows[i]);
      tonari_field_row_set_value (self->fields[i], field, self->typed);
      g_signal_connect_object (self->fields[i], "field-changed", G_CALLBACK (field_changed_cb), self, 0);
      adw_preferences_group_add (self->form, GTK_WIDGET (self->fields[i]));
    }
  add_shift (self);
  self->thought = label_new ();
  gtk_widget_set_margin_top (GTK_WIDGET (self->thought), 6);
  adw_preferences_group_add (self->form, GTK_WIDGET (self->thought));
  adw_preferences_page_add (ADW_PREFERENCES_PAGE (page), self->form);

  adw_preferences_group_set_title (after, _ ("What Changes"));
  self->hint = label_new ();
  gtk_widget_add_css_class (GTK_WIDGET (self->hint), "dim-label");
  self->preview = TONARI_ROW_LIST (tonari_row_list_new (_ ("What Changes")));
  adw_preferences_group_add (after, GTK_WIDGET (self->hint));
  adw_preferences_group_add (after, GTK_WIDGET (self->preview));
  adw_preferences_page_add (ADW_PREFERENCES_PAGE (page), after);

  self->accept =
      tonari_dialog_frame (ADW_WINDOW (self), self->cancel ? _ ("Cancel a Session") : _ ("Move a Session"),
                           self->cancel ? _ ("Cancel _Session") : _ ("_Move"), page);
  g_signal_connect_object (self->shift, "notify::selected", G_CALLBACK (shift_changed_cb), self, 0);
  g_signal_connect_object (self->accept, "clicked", G_CALLBACK (accept_cb), self, 0);
}

static void
tonari_move_dialog_dispose (GObject *object)
{
  TonariMoveDialog *self = TONARI_MOVE_DIALOG (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->model);
  g_clear_object (&self->parent);
  g_clear_pointer (&self->typed, tonari_session_free);

  G_OBJECT_CLASS (tonari_move_dialog_parent_class)->dispose (object);
}

static void
tonari_move_dialog_class_init (TonariMoveDialogClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = tonari_move_dialog_dispose;
}

static void
tonari_move_dialog_init (TonariMoveDialog *self)
{
  gtk_window_set_default_size (GTK_WINDOW (self), 560, 560);
}

GtkWindow *
tonari_move_dialog_present (TonariClassModel *model, gint64 session, gboolean cancel, GtkWidget *parent)
{
  const TonariSession *row = tonari_class_model_session (model, session);
  TonariMoveDialog *self;

  if (row == NULL)
    return NULL;

  self = g_object_new (TONARI_TYPE_MOVE_DIALOG, NULL);
  self->model = g_object_ref (model);
  self->typed = tonari_session_copy (row);
  self->cancel = cancel;
  self->parent = g_object_ref (parent);
  build (self, row);
  show_preview (self);
  tonari_dialog_present (GTK_WINDOW (self), parent);
  if (!cancel)
    tonari_field_row_focus (self->fields[0]);

  return GTK_WINDOW (self);
}

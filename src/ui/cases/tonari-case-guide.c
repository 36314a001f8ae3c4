/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-case-guide.h"

#include <glib/gi18n-lib.h>

#include "tonari-stage-move.h"
#include "tonari-stages.h"
#include "tonari-visit-guide.h"
#include "tonari-visit-step.h"

struct _TonariCaseGuide
{
  AdwWindow parent;

  TonariContext *context;
  gint64 case_id;
  guint step;
  /* (element-type utf8 utf8): token -> the days on which it was done, newest first, as they are read */
  GHashTable *days;
  GHashTable *rows;
  GtkWidget *thoughts;
};

G_DEFINE_FINAL_TYPE (TonariCaseGuide, tonari_case_guide, ADW_TYPE_WINDOW)

static void
tonari_case_guide_dispose (GObject *object)
{
  TonariCaseGuide *self = TONARI_CASE_GUIDE (object);

  g_clear_object (&self->context);
  g_clear_pointer (&self->days, g_hash_table_unref);
  g_clear_pointer (&self->rows, g_hash_table_unref);

  G_OBJECT_CLASS (tonari_case_guide_parent_class)->dispose (object);
}

static void
tonari_case_guide_class_init (TonariCaseGuideClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = tonari_case_guide_dispose;
  gtk_widget_class_add_binding_action (GTK_WIDGET_CLASS (klass), GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
note_day (TonariCaseGuide *self, const char *token, TonariDate date)
{
  g_autofree char *day = tonari_context_format_date_short (self->context, date);
  const char *before = g_hash_table_lookup (self->days, token);

  g_hash_table_insert (self->days, g_strdup (token),
                       before != NULL ? g_strjoin (C_ ("list", ", "), day, before, NULL) : g_strdup (day));
}

static void
show_row (TonariCaseGuide *self, const TonariVisitTechnique *technique)
{
  GtkWidget *row = g_hash_table_lookup (self->rows, technique->token);
  const char *days = g_hash_table_lookup (self->days, technique->token);
  g_autofree char *text = NULL;

  if (days != NULL)
    /* Translators: a hint, then the days on which it was done */
    text = g_strdup_printf (_ ("%s\nDone: %s"), tonari_visit_guide_hint (technique), days);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row),
                               text != NULL ? text : tonari_visit_guide_hint (technique));
}

static void
show_thoughts (TonariCaseGuide *self)
{
  g_autofree char **done = (char **) g_hash_table_get_keys_as_array (self->days, NULL);
  g_autoptr (GPtrArray) thoughts = tonari_visit_guide_thoughts ((const char *const *) done, self->step);
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < thoughts->len; i++)
    g_string_append_printf (text, "%s%s", i > 0 ? "\n" : "",
                            tonari_visit_guide_title (g_ptr_array_index (thoughts, i)));
  gtk_label_set_text (GTK_LABEL (self->thoughts),
                      text->len > 0 ? text->str : _ ("Whatever fits: everything here was done before."));
}

static void
saved_cb (TonariContext *context, gconstpointer row, const GError *error, gpointer data)
{
  g_autoptr (TonariCaseGuide) self = data;
  const TonariVisitStep *step = row;

  if (self->context == NULL)
    return;
  if (step == NULL)
    {
      tonari_context_fail (context, _ ("What was done could not be saved."), error);
      return;
    }

  note_day (self, step->technique, step->date);
  show_row (self, tonari_visit_guide_find (step->technique));
  show_thoughts (self);
}

static void
done_cb (TonariCaseGuide *self, GtkButton *button)
{
  const TonariVisitTechnique *technique = g_object_get_data (G_OBJECT (button), "technique");
  g_autoptr (TonariVisitStep) step = tonari_visit_step_new ();

  step->case_id = self->case_id;
  step->technique = g_strdup (technique->token);
  step->date = tonari_date_from_day (tonari_context_today (self->context));
  step->staff = tonari_context_staff (self->context);
  tonari_context_save (self->context, &tonari_visit_step_entity, step, tonari_visit_guide_title (technique),
                       _ ("Noted with today’s date"), saved_cb, g_object_ref (self));
}

static GtkWidget *
row_new (TonariCaseGuide *self, const TonariVisitTechnique *technique)
{
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *button = gtk_button_new_with_label (_ ("Done Today"));
  g_autofree char *name = g_strdup_printf (_ ("Done today: %s"), tonari_visit_guide_title (technique));

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), tonari_visit_guide_title (technique));
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  g_object_set_data (G_OBJECT (button), "technique", (gpointer) technique);
  g_signal_connect_object (button, "clicked", G_CALLBACK (done_cb), self, G_CONNECT_SWAPPED);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);
  gtk_widget_set_focusable (row, FALSE);
  g_hash_table_insert (self->rows, (gpointer) technique->token, row);

  return row;
}

static GtkWidget *
steps_new (TonariCaseGuide *self)
{
  GtkWidget *page = adw_preferences_page_new ();
  AdwPreferencesGroup *group = ADW_PREFERENCES_GROUP (adw_preferences_group_new ());
  guint n_techniques;
  const TonariVisitTechnique *techniques = tonari_visit_guide (&n_techniques);
  guint step = 0;

  self->thoughts = g_object_new (GTK_TYPE_LABEL, "xalign", 0.0f, "wrap", TRUE, NULL);
  adw_preferences_group_set_title (group, _ ("One Might Think Of"));
  adw_preferences_group_set_description (
      group, _ ("Only thoughts. Everything can be done at any time, or not at all."));
  adw_preferences_group_add (group, self->thoughts);
  adw_preferences_page_add (ADW_PREFERENCES_PAGE (page), group);

  for (guint i = 0; i < n_techniques; i++)
    {
      if (techniques[i].step != step)
        {
          step = techniques[i].step;
          group = ADW_PREFERENCES_GROUP (adw_preferences_group_new ());
          adw_preferences_group_set_title (group, tonari_stages_title (TONARI_STAGE_MODEL_VISIT, step));
          adw_preferences_page_add (ADW_PREFERENCES_PAGE (page), group);
        }
      adw_preferences_group_add (group, row_new (self, &techniques[i]));
      show_row (self, &techniques[i]);
    }

  return page;
}

static void
tonari_case_guide_init (TonariCaseGuide *self)
{
  self->days = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self->rows = g_hash_table_new (g_str_hash, g_str_equal);
  gtk_window_set_title (GTK_WINDOW (self), _ ("The Way of a Visit"));
  gtk_window_set_default_size (GTK_WINDOW (self), 480, 600);
}

TonariCaseGuide *
tonari_case_guide_open (GtkWidget *from_widget, TonariContext *context, const TonariCaseSheet *sheet)
{
  TonariCaseGuide *self;
  GtkWidget *content = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *steps;
  GtkRoot *root = gtk_widget_get_root (from_widget);

  g_return_val_if_fail (sheet != NULL, NULL);

  self = g_object_new (TONARI_TYPE_CASE_GUIDE, NULL);
  if (GTK_IS_WINDOW (root))
    gtk_window_set_transient_for (GTK_WINDOW (self), GTK_WINDOW (root));
  self->context = g_object_ref (context);
  self->case_id = sheet->case_id;
  for (guint i = 0; i < sheet->visit_steps->len; i++)
    {
      const TonariVisitStep *step = g_ptr_array_index (sheet->visit_steps, i);

      note_day (self, step->technique, step->date);
    }
  for (guint i = 0; i < sheet->stage_moves->len; i++)
    {
      const TonariStageMove *move = g_ptr_array_index (sheet->stage_moves, i);

      if (move->model == TONARI_STAGE_MODEL_VISIT && move->to_stage > 0)
        self->step = (guint) move->to_stage;
    }

  steps = steps_new (self);
  gtk_widget_set_vexpand (steps, TRUE);
  gtk_box_append (GTK_BOX (content), adw_header_bar_new ());
  gtk_box_append (GTK_BOX (content), steps);
  adw_window_set_content (ADW_WINDOW (self), content);
  show_thoughts (self);
  gtk_window_present (GTK_WINDOW (self));

  return self;
}

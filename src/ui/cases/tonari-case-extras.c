/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-case-extras.h"

#include <glib/gi18n-lib.h>

#include "tonari-observation.h"
#include "tonari-series.h"
#include "tonari-stages.h"

static void
use_suggestion_cb (TonariEditor *editor, GtkButton *button)
{
  g_autoptr (TonariObservation) observation = tonari_observation_copy (tonari_editor_peek (editor));

  observation->connection = GPOINTER_TO_INT (g_object_get_data (G_OBJECT (button), "suggested"));
  tonari_editor_put (editor, "connection", observation);
}

void
tonari_case_extras_add_suggestion (TonariEditor *editor, const TonariCaseSheet *sheet, int today)
{
  guint n_ties = tonari_case_sheet_live_ties (sheet->ties, today);
  int suggested = (int) tonari_suggested_connection (n_ties);
  GtkWidget *group;
  GtkWidget *row;
  GtkWidget *button;
  g_autofree char *title = NULL;
  g_autofree char *subtitle = NULL;

  if (n_ties == 0)
    return;

  title = g_strdup_printf (_ ("Suggested by the ties: %d"), suggested);
  subtitle =
      g_strdup_printf (ngettext ("%u tie lives today. Only a suggestion: your own view counts.",
                                 "%u ties live today. Only a suggestion: your own view counts.", n_ties),
                       n_ties);

  group = adw_preferences_group_new ();
  row = adw_action_row_new ();
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);

  button = gtk_button_new_with_mnemonic (_ ("_Take Over"));
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  g_object_set_data (G_OBJECT (button), "suggested", GINT_TO_POINTER (suggested));
  g_signal_connect_object (button, "clicked", G_CALLBACK (use_suggestion_cb), editor, G_CONNECT_SWAPPED);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), row);
  tonari_editor_add_widget (editor, group);
}

static void
stage_chosen_cb (AdwComboRow *row, GParamSpec *pspec, TonariEditor *editor)
{
  g_autoptr (TonariStageMove) move = tonari_stage_move_copy (tonari_editor_peek (editor));
  const char *field = g_object_get_data (G_OBJECT (row), "field");
  guint selected = adw_combo_row_get_selected (row);

  if (g_str_equal (field, "from_stage"))
    move->from_stage = selected == 0 ? TONARI_INT_UNKNOWN : (gint64) selected;
  else
    move->to_stage = (gint64) selected + 1;

  tonari_editor_put (editor, field, move);
}

static GtkWidget *
stage_row (
    TonariEditor *editor, const TonariStageMove *move, const char *field, const char *title, gint64 stage)
{
  gboolean may_be_unknown = g_str_equal (field, "from_stage");
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);
  GtkWidget *row = adw_combo_row_new ();
  guint selected = 0;

  if (may_be_unknown)
    gtk_string_list_append (names, _ ("None yet"));
  for (guint i = 1; i <= tonari_stages_count (move->model); i++)
    gtk_string_list_append (names, tonari_stages_title (move->model, i));

  if (stage != TONARI_INT_UNKNOWN && stage >= 1 && stage <= tonari_stages_count (move->model))
    selected = (guint) stage - (may_be_unknown ? 0 : 1);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_combo_row_set_model (ADW_COMBO_ROW (row), G_LIST_MODEL (names));
  adw_combo_row_set_selected (ADW_COMBO_ROW (row), selected);
  g_object_set_data (G_OBJECT (row), "field", (gpointer) field);
  g_signal_connect_object (row, "notify::selected", G_CALLBACK (stage_chosen_cb), editor, 0);

  return row;
}

void
tonari_case_extras_add_stages (TonariEditor *editor, const TonariStageMove *move)
{
  AdwPreferencesGroup *group = ADW_PREFERENCES_GROUP (adw_preferences_group_new ());

  adw_preferences_group_set_title (group, tonari_words_label (&tonari_stage_model_words, (int) move->model));
  adw_preferences_group_set_description (group, _ ("Forward, back, skipping and staying are all fine."));
  adw_preferences_group_add (group,
                             stage_row (editor, move, "from_stage", _ ("Stage Before"), move->from_stage));
  adw_preferences_group_add (group, stage_row (editor, move, "to_stage", _ ("Stage Now"), move->to_stage));
  tonari_editor_insert_widget (editor, "date", GTK_WIDGET (group));
}

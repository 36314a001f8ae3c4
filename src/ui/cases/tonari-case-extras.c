/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-case-extras.h"

#include <glib/gi18n-lib.h>

#include "tonari-met-group.h"
#include "tonari-observation.h"
#include "tonari-series.h"
#include "tonari-small-change.h"
#include "tonari-stages.h"

static void
met_changed_cb (TonariMetGroup *group, TonariEditor *editor)
{
  g_autoptr (TonariRecord) record = tonari_record_copy (tonari_editor_peek (editor));

  g_strfreev (record->met);
  record->met = tonari_met_group_met (group);
  record->met_person = tonari_met_group_met_person (group);
  tonari_editor_put (editor, "met", record);
  tonari_editor_put (editor, "met_person", record);
}

typedef struct
{
  GtkWidget *person;
  GtkWidget *family;
} ChangeRows;

static void
add_change (GPtrArray *extras, const TonariRecord *record, GtkWidget *row, TonariWhose whose)
{
  TonariSmallChange *change;
  g_autofree char *text = g_strdup (gtk_editable_get_text (GTK_EDITABLE (row)));

  if (*g_strstrip (text) == '\0')
    return;

  change = tonari_small_change_new ();
  change->case_id = record->case_id;
  change->date = record->at.date;
  change->whose = whose;
  change->text = g_steal_pointer (&text);
  g_ptr_array_add (extras, tonari_editor_extra_new (&tonari_small_change_entity, change, "record"));
}

static GPtrArray *
changes_of (gconstpointer row, gpointer data)
{
  GPtrArray *extras = g_ptr_array_new_with_free_func ((GDestroyNotify) tonari_editor_extra_free);
  const ChangeRows *rows = data;

  add_change (extras, row, rows->person, TONARI_WHOSE_PERSON);
  add_change (extras, row, rows->family, TONARI_WHOSE_FAMILY);
  return extras;
}

static void
change_typed_cb (TonariEditor *editor)
{
  const ChangeRows *rows = g_object_get_data (G_OBJECT (editor), "change-rows");

  tonari_editor_set_typed (editor, *gtk_editable_get_text (GTK_EDITABLE (rows->person)) != '\0' ||
                                       *gtk_editable_get_text (GTK_EDITABLE (rows->family)) != '\0');
}

static GtkWidget *
change_row (TonariEditor *editor, AdwPreferencesGroup *group, const char *title)
{
  GtkWidget *row = adw_entry_row_new ();

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  g_signal_connect_object (row, "changed", G_CALLBACK (change_typed_cb), editor, G_CONNECT_SWAPPED);
  adw_preferences_group_add (group, row);

  return row;
}

/* The ways by which we come to them, and not they to us. */
static gboolean
is_ours_to_begin (gint64 method)
{
  static const TonariMethod ours[] = { TONARI_METHOD_PHONE, TONARI_METHOD_VISIT, TONARI_METHOD_VISIT_UNMET,
                                       TONARI_METHOD_MESSAGE, TONARI_METHOD_LETTER };

  for (guint i = 0; i < G_N_ELEMENTS (ours); i++)
    if (method == (gint64) ours[i])
      return TRUE;

  return FALSE;
}

/* What is agreed with the other relatives holds too: they live under the same roof. */
static void
record_changed_cb (TonariEditor *editor, gpointer promises)
{
  const TonariRecord *record = tonari_editor_peek (editor);

  tonari_editor_set_notice (editor, is_ours_to_begin (record->method) ? promises : NULL);
}

void
tonari_case_extras_add_record (TonariEditor *editor,
                               TonariContext *context,
                               const TonariCaseSheet *sheet,
                               const TonariRecord *record)
{
  GtkWidget *met = tonari_met_group_new (sheet, (const char *const *) record->met, record->met_person);
  AdwPreferencesGroup *changes;
  char *promises = record->row.id == 0 ? tonari_case_sheet_promises (sheet) : NULL;
  ChangeRows *rows;

  /* What is written down afterwards was agreed to before. */
  if (promises != NULL)
    tonari_editor_set_changed (editor, record_changed_cb, promises, g_free);

  g_signal_connect_object (met, "changed", G_CALLBACK (met_changed_cb), editor, 0);
  tonari_editor_insert_widget (editor, "method", met);

  /* Those of a record that is there already stand in their own list and are edited there. */
  if (record->row.id != 0)
    return;

  changes = ADW_PREFERENCES_GROUP (adw_preferences_group_new ());
  adw_preferences_group_set_title (changes, _ ("Small Changes"));
  rows = g_new0 (ChangeRows, 1);
  rows->person = change_row (editor, changes, _ ("The Person’s Small Change"));
  rows->family = change_row (editor, changes, _ ("The Family’s Small Change"));
  tonari_editor_insert_widget (editor, "person_words", GTK_WIDGET (changes));

  g_object_set_data_full (G_OBJECT (editor), "change-rows", rows, g_free);
  tonari_editor_set_extras (editor, changes_of, rows);
}

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
  subtitle = g_strdup_printf (ngettext ("%u tie lives today. Only a thought: your own view counts.",
                                        "%u ties live today. Only a thought: your own view counts.", n_ties),
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

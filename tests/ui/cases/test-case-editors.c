/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <string.h>

#include "case-fixture.h"
#include "tonari-assessment.h"
#include "tonari-case-crisis.h"
#include "tonari-case-days.h"
#include "tonari-case-editors.h"
#include "tonari-case-guide.h"
#include "tonari-case-open.h"
#include "tonari-case-state.h"
#include "tonari-case-tables.h"
#include "tonari-case-versions.h"
#include "tonari-cases.h"
#include "tonari-crisis-card.h"
#include "tonari-crisis.h"
#include "tonari-gap.h"
#include "tonari-met-group.h"
#include "tonari-observation.h"
#include "tonari-rows.h"
#include "tonari-small-change.h"
#include "tonari-stage-move.h"
#include "tonari-store-cases.h"
#include "tonari-tie-change.h"
#include "tonari-tie.h"
#include "tonari-visit-step.h"

typedef CaseFixture Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr (TonariTie) tie = tonari_tie_new ();

  case_fixture_set_up (fixture, data);
  case_fixture_add_relative (fixture, "兄", "見本 一郎");
  case_fixture_add_relative (fixture, "兄", "見本 二郎");
  tie->case_id = 1;
  tie->name = g_strdup ("Chess circle");
  tie->start_on = tonari_date_new (2020, 1, 1);
  tonari_ui_test_save (fixture->context, &tonari_tie_entity, tie);
  case_fixture_read (fixture);
}

static void
save (Fixture *fixture, gpointer editor)
{
  GtkWidget *button = tonari_ui_test_button (GTK_WIDGET (editor), "Save");

  g_assert_nonnull (button);
  g_object_add_weak_pointer (G_OBJECT (editor), &editor);
  g_signal_emit_by_name (button, "clicked");
  tonari_ui_test_settle (fixture->context);
  tonari_ui_test_settle (fixture->context);
  g_assert_null (editor);
}

static void
type_into (gpointer editor, const char *row, const char *text)
{
  GtkWidget *widget = tonari_ui_test_row (GTK_WIDGET (editor), row);

  g_assert_true (GTK_IS_EDITABLE (widget));
  gtk_editable_set_text (GTK_EDITABLE (widget), text);
}

static void
test_every_editor (Fixture *fixture, gconstpointer data)
{
  guint n_tables;
  const TonariCaseTable *tables = tonari_case_tables_all (&n_tables);

  for (guint i = 0; i < n_tables; i++)
    {
      TonariEditor *editor = tonari_case_editors_open (fixture->context, fixture->sheet, tables[i].entity,
                                                       NULL, fixture->window);

      g_test_message ("%s", tables[i].entity->table);
      tonari_ui_test_present (GTK_WINDOW (editor));
      case_fixture_close (fixture, editor);
    }

  for (guint model = 0; model < 3; model++)
    case_fixture_close (fixture, tonari_case_editors_open_stage (fixture->context, fixture->sheet,
                                                                 (TonariStageModel) model, fixture->window));
}

static void
test_prefilled (Fixture *fixture, gconstpointer data)
{
  g_autoptr (TonariRecord) record =
      tonari_case_editors_prefill (&tonari_record_entity, fixture->sheet, 739941, 600, 5);
  g_autoptr (TonariObservation) observation =
      tonari_case_editors_prefill (&tonari_observation_entity, fixture->sheet, 739941, 600, 5);
  g_autoptr (TonariTie) tie =
      tonari_case_editors_prefill (&tonari_tie_entity, fixture->sheet, 739941, 600, 5);

  g_assert_cmpint (record->case_id, ==, 1);
  g_assert_cmpint (record->at.date.day, ==, 739941);
  g_assert_cmpint (record->at.minute, ==, 600);
  g_assert_cmpint (record->staff, ==, 5);
  g_assert_true (record->accompany);
  g_assert_cmpint (observation->date.day, ==, 739941);
  /* Nothing is suggested into a field unasked. */
  g_assert_true (isnan (observation->connection));
  g_assert_true (isnan (observation->motivation));
  g_assert_false (tonari_date_is_known (tie->start_on));
}

static GtkToggleButton *
toggle (gpointer widget, const char *label)
{
  return GTK_TOGGLE_BUTTON (tonari_ui_test_button (GTK_WIDGET (widget), label));
}

static void
test_met (Fixture *fixture, gconstpointer data)
{
  const char *const before[] = { "母", "民生委員", NULL };
  GtkWidget *group = g_object_ref_sink (tonari_met_group_new (fixture->sheet, before, TRUE));
  g_auto (GStrv) met = tonari_met_group_met (TONARI_MET_GROUP (group));
  g_auto (GStrv) after = NULL;
  g_autofree char *said = g_strjoinv ("|", met);
  g_autofree char *said_after = NULL;

  g_assert_cmpstr (said, ==, "本人|母|民生委員");
  g_assert_true (tonari_met_group_met_person (TONARI_MET_GROUP (group)));

  gtk_toggle_button_set_active (toggle (group, "The person"), FALSE);
  gtk_toggle_button_set_active (toggle (group, "兄 (見本 二郎)"), TRUE);
  gtk_editable_set_text (GTK_EDITABLE (tonari_ui_test_row (group, "Others")), "友人・ 民生委員；");
  after = tonari_met_group_met (TONARI_MET_GROUP (group));
  said_after = g_strjoinv ("|", after);
  g_assert_cmpstr (said_after, ==, "母|兄 (見本 二郎)|友人|民生委員");
  g_assert_false (tonari_met_group_met_person (TONARI_MET_GROUP (group)));

  g_assert_finalize_object (G_OBJECT (group));
}

static gboolean
says (GtkWidget *widget, gpointer words)
{
  GtkWidget *revealer = gtk_widget_get_ancestor (widget, GTK_TYPE_REVEALER);

  return strstr (gtk_label_get_text (GTK_LABEL (widget)), words) != NULL && revealer != NULL &&
         gtk_revealer_get_reveal_child (GTK_REVEALER (revealer));
}

/* 連絡の約束 stands above the rows as soon as the way is one on which we come to them; what is only put down
 * afterwards needs no warning. */
static void
test_promise (Fixture *fixture, gconstpointer data)
{
  static const struct
  {
    TonariMethod method;
    gboolean shown;
  } cases[] = {
    { TONARI_METHOD_OFFICE, FALSE },     { TONARI_METHOD_PHONE, TRUE },   { TONARI_METHOD_VISIT, TRUE },
    { TONARI_METHOD_VISIT_UNMET, TRUE }, { TONARI_METHOD_LETTER, TRUE },  { TONARI_METHOD_MESSAGE, TRUE },
    { TONARI_METHOD_AGENCY, FALSE },     { TONARI_METHOD_ONLINE, FALSE },
  };
  g_autoptr (TonariRelative) mother = tonari_relative_copy (g_ptr_array_index (fixture->sheet->relatives, 0));
  g_autoptr (TonariRecord) record = tonari_record_new ();
  TonariEditor *editor;

  mother->promise_when = g_strdup ("after six");
  mother->promise_no_machine = TRUE;
  tonari_ui_test_save (fixture->context, &tonari_relative_entity, mother);
  case_fixture_read (fixture);

  editor = tonari_case_editors_open (fixture->context, fixture->sheet, &tonari_record_entity, NULL,
                                     fixture->window);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      GtkWidget *row = tonari_ui_test_row (GTK_WIDGET (editor), "How");
      gpointer label;

      for (guint at = 0; at < tonari_method_words.n_list; at++)
        if (tonari_method_words.list[at].value == (int) cases[i].method)
          adw_combo_row_set_selected (ADW_COMBO_ROW (row), at);
      label = tonari_ui_test_find (
          GTK_WIDGET (editor), GTK_TYPE_LABEL, says,
          (gpointer) "Agreed with 母: phone: after six, nothing on the answering machine");
      g_test_message ("%s", tonari_words_token (&tonari_method_words, (int) cases[i].method));
      g_assert_true ((label != NULL) == cases[i].shown);
    }
  case_fixture_close (fixture, editor);

  record->case_id = 1;
  record->at.date = tonari_date_new (2026, 11, 1);
  record->method = TONARI_METHOD_PHONE;
  tonari_ui_test_save (fixture->context, &tonari_record_entity, record);
  case_fixture_read (fixture);
  editor = tonari_case_editors_open (fixture->context, fixture->sheet, &tonari_record_entity,
                                     g_ptr_array_index (fixture->sheet->records, 0), fixture->window);
  g_assert_null (tonari_ui_test_find (GTK_WIDGET (editor), GTK_TYPE_LABEL, says, (gpointer) "Agreed with"));
  case_fixture_close (fixture, editor);
}

static void
test_record_saves (Fixture *fixture, gconstpointer data)
{
  TonariEditor *editor = tonari_case_editors_open (fixture->context, fixture->sheet, &tonari_record_entity,
                                                   NULL, fixture->window);
  const TonariRecord *record;
  const TonariSmallChange *change;

  gtk_toggle_button_set_active (toggle (editor, "The person"), TRUE);
  gtk_toggle_button_set_active (toggle (editor, "母 (見本 良子)"), TRUE);
  type_into (editor, "The Family’s Small Change", "Could rest");
  save (fixture, editor);
  case_fixture_read (fixture);

  g_assert_cmpuint (fixture->sheet->records->len, ==, 1);
  record = g_ptr_array_index (fixture->sheet->records, 0);
  g_assert_cmpuint (g_strv_length (record->met), ==, 2);
  g_assert_cmpstr (record->met[0], ==, "本人");
  g_assert_true (record->met_person);
  g_assert_true (record->accompany);

  g_assert_cmpuint (fixture->sheet->changes->len, ==, 1);
  change = g_ptr_array_index (fixture->sheet->changes, 0);
  g_assert_cmpint (change->whose, ==, TONARI_WHOSE_FAMILY);
  g_assert_cmpint (change->record, ==, record->row.id);

  /* One press of a button, one step back, and forward again. */
  tonari_context_undo (fixture->context);
  case_fixture_read (fixture);
  g_assert_cmpuint (fixture->sheet->records->len, ==, 0);
  g_assert_cmpuint (fixture->sheet->changes->len, ==, 0);
  tonari_context_redo (fixture->context);
  case_fixture_read (fixture);
  g_assert_cmpuint (fixture->sheet->records->len, ==, 1);
  g_assert_cmpuint (fixture->sheet->changes->len, ==, 1);
}

static void
test_suggestion_is_taken_by_hand (Fixture *fixture, gconstpointer data)
{
  TonariEditor *editor = tonari_case_editors_open (fixture->context, fixture->sheet,
                                                   &tonari_observation_entity, NULL, fixture->window);
  GtkWidget *button = tonari_ui_test_button (GTK_WIDGET (editor), "Take Over");

  g_assert_nonnull (button);
  g_assert_true (isnan (((const TonariObservation *) tonari_editor_peek (editor))->connection));
  g_signal_emit_by_name (button, "clicked");
  g_assert_cmpfloat (((const TonariObservation *) tonari_editor_peek (editor))->connection, ==, 3);
  save (fixture, editor);
  case_fixture_read (fixture);
  g_assert_cmpuint (fixture->sheet->observations->len, ==, 1);
}

static void
test_refusal_stays (Fixture *fixture, gconstpointer data)
{
  TonariEditor *editor = tonari_case_editors_open (fixture->context, fixture->sheet,
                                                   &tonari_tie_change_entity, NULL, fixture->window);

  /* つなぐ without a receiver: the editor stays, nothing is saved. */
  type_into (editor, "Tie to", "Chess circle");
  g_signal_emit_by_name (tonari_ui_test_button (GTK_WIDGET (editor), "Save"), "clicked");
  tonari_ui_test_settle (fixture->context);
  g_assert_nonnull (tonari_ui_test_window (TONARI_TYPE_EDITOR));
  case_fixture_close (fixture, editor);

  case_fixture_read (fixture);
  g_assert_cmpuint (fixture->sheet->tie_changes->len, ==, 0);
}

static void
test_closing_and_coming_back (Fixture *fixture, gconstpointer data)
{
  TonariEditor *editor = tonari_case_editors_open_state (fixture->context, fixture->sheet,
                                                         TONARI_CASE_STATE_KIND_CLOSED, fixture->window);

  type_into (editor, "Where to", "Choir");
  save (fixture, editor);
  case_fixture_read (fixture);
  g_assert_cmpint (fixture->sheet->acase->state, ==, TONARI_CASE_STATE_KIND_CLOSED);
  g_assert_cmpuint (fixture->sheet->states->len, ==, 1);

  editor = tonari_case_editors_open_state (fixture->context, fixture->sheet, TONARI_CASE_STATE_KIND_RETURNED,
                                           fixture->window);
  save (fixture, editor);
  case_fixture_read (fixture);
  g_assert_cmpint (fixture->sheet->acase->state, ==, TONARI_CASE_STATE_KIND_RETURNED);
  g_assert_cmpuint (fixture->sheet->states->len, ==, 2);

  /* One step back takes the state and its history back together. */
  tonari_context_undo (fixture->context);
  case_fixture_read (fixture);
  g_assert_cmpint (fixture->sheet->acase->state, ==, TONARI_CASE_STATE_KIND_CLOSED);
  g_assert_cmpuint (fixture->sheet->states->len, ==, 1);
}

static void
test_items_open (Fixture *fixture, gconstpointer data)
{
  GtkWindow *days;

  for (int kind = TONARI_CHART_ITEM_CONTACT; kind <= TONARI_CHART_ITEM_WATCHING; kind++)
    g_assert_nonnull (tonari_case_open_entity ((TonariChartItemKind) kind));
  g_assert_null (tonari_case_open_entity (TONARI_CHART_ITEM_GROUP));
  g_assert_null (tonari_case_open_entity (TONARI_CHART_ITEM_FAMILY));

  g_assert_nonnull (tonari_case_open_row (fixture->sheet, &tonari_tie_entity, 1));
  g_assert_null (tonari_case_open_row (fixture->sheet, &tonari_tie_entity, 99));

  tonari_case_open_item (fixture->window, fixture->context, fixture->sheet, NULL, TONARI_CHART_ITEM_TIE, 1, 0,
                         0);
  g_assert_nonnull (tonari_ui_test_window (TONARI_TYPE_EDITOR));
  case_fixture_close (fixture, tonari_ui_test_window (TONARI_TYPE_EDITOR));

  {
    g_autoptr (GArray) list = tonari_case_days_list (fixture->sheet, tonari_date_new (2019, 1, 1).day,
                                                     tonari_date_new (2021, 1, 1).day);
    g_autoptr (GArray) none = tonari_case_days_list (fixture->sheet, tonari_date_new (2021, 1, 1).day,
                                                     tonari_date_new (2022, 1, 1).day);

    g_assert_cmpuint (list->len, ==, 1);
    g_assert_cmpuint (none->len, ==, 0);
  }

  days = tonari_case_days_open (fixture->window, fixture->context, fixture->sheet,
                                tonari_date_new (2019, 1, 1).day, tonari_date_new (2021, 1, 1).day);
  tonari_ui_test_present (days);
  case_fixture_close (fixture, days);
}

static void
add_assessment (Fixture *fixture, const char *day, const char *upbringing)
{
  g_autoptr (TonariAssessment) assessment = tonari_assessment_new ();

  assessment->case_id = 1;
  assessment->date = tonari_date_from_iso (day, "day");
  assessment->upbringing = g_strdup (upbringing);
  tonari_ui_test_save (fixture->context, &tonari_assessment_entity, assessment);
}

static gboolean
reads (GtkWidget *widget, gpointer words)
{
  return strstr (gtk_label_get_text (GTK_LABEL (widget)), words) != NULL;
}

static void
test_versions (Fixture *fixture, gconstpointer data)
{
  TonariCaseVersions *versions;

  add_assessment (fixture, "2025-04-01", "Grew up by the sea");
  add_assessment (fixture, "2026-04-01", NULL);
  case_fixture_read (fixture);

  versions = tonari_case_versions_open (fixture->window, fixture->context, fixture->sheet);
  tonari_ui_test_present (GTK_WINDOW (versions));
  g_assert_nonnull (
      tonari_ui_test_find (GTK_WIDGET (versions), GTK_TYPE_LABEL, reads, (gpointer) "Grew up by the sea"));
  g_assert_nonnull (
      tonari_ui_test_find (GTK_WIDGET (versions), GTK_TYPE_LABEL, reads, (gpointer) "not written this time"));
  case_fixture_close (fixture, versions);
}

static void
test_crisis (Fixture *fixture, gconstpointer data)
{
  g_autoptr (TonariCrisisCard) card = tonari_crisis_card_new ();
  g_autoptr (TonariCrisis) crisis = tonari_crisis_new ();
  TonariCaseCrisis *window = tonari_case_crisis_open (fixture->window, fixture->context, fixture->sheet);

  tonari_ui_test_present (GTK_WINDOW (window));
  case_fixture_close (fixture, window);

  card->case_id = crisis->case_id = 1;
  card->to_call = g_strdup ("1 this office");
  crisis->date = tonari_date_new (2026, 2, 1);
  crisis->kind = g_strdup ("sudden illness");
  tonari_ui_test_save (fixture->context, &tonari_crisis_card_entity, card);
  tonari_ui_test_save (fixture->context, &tonari_crisis_entity, crisis);
  case_fixture_read (fixture);

  window = tonari_case_crisis_open (fixture->window, fixture->context, fixture->sheet);
  tonari_ui_test_present (GTK_WINDOW (window));
  g_assert_nonnull (
      tonari_ui_test_find (GTK_WIDGET (window), GTK_TYPE_LABEL, reads, (gpointer) "1 this office"));
  g_assert_nonnull (
      tonari_ui_test_find (GTK_WIDGET (window), GTK_TYPE_LABEL, reads, (gpointer) "sudden illness"));
  case_fixture_close (fixture, window);
}

static gpointer
count_rows (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  guint *counts = data;
  g_autoptr (GPtrArray) steps = tonari_store_list (db, &tonari_visit_step_entity, NULL, 0, error);
  g_autoptr (GPtrArray) gaps = tonari_store_list (db, &tonari_gap_entity, NULL, 0, error);

  counts[0] = steps->len;
  counts[1] = gaps->len;
  if (gaps->len > 0)
    {
      const TonariGap *gap = g_ptr_array_index (gaps, 0);

      g_assert_cmpstr (gap->text, ==, "A place open at night");
      g_assert_cmpint (gap->tie_change, >, 0);
    }

  return NULL;
}

static void
test_guide (Fixture *fixture, gconstpointer data)
{
  TonariCaseGuide *guide = tonari_case_guide_open (fixture->window, fixture->context, fixture->sheet);
  guint counts[2] = { 0 };

  tonari_ui_test_present (GTK_WINDOW (guide));
  g_signal_emit_by_name (tonari_ui_test_button (GTK_WIDGET (guide), "Done Today"), "clicked");
  tonari_ui_test_settle (fixture->context);
  tonari_ui_test_run (fixture->context, count_rows, counts);
  g_assert_cmpuint (counts[0], ==, 1);
  case_fixture_close (fixture, guide);
}

/* A place that is not there is written down with the link that could not be made. */
static void
test_nowhere_to_link_to (Fixture *fixture, gconstpointer data)
{
  TonariEditor *editor = tonari_case_editors_open (fixture->context, fixture->sheet,
                                                   &tonari_tie_change_entity, NULL, fixture->window);
  g_autoptr (TonariTieChange) change = tonari_tie_change_copy (tonari_editor_peek (editor));
  GtkWidget *row = tonari_ui_test_row (GTK_WIDGET (editor), "There Was Nowhere to Link To");
  guint counts[2] = { 0 };

  tonari_ui_test_present (GTK_WINDOW (editor));
  change->kind = TONARI_TIE_CHANGE_KIND_NO_LINK;
  tonari_editor_put (editor, "kind", change);
  type_into (editor, "Tie to", "a place to be");
  change->reason = g_strdup ("nothing is open when he is awake");
  tonari_editor_put (editor, "reason", change);
  gtk_switch_set_active (GTK_SWITCH (adw_action_row_get_activatable_widget (ADW_ACTION_ROW (row))), TRUE);
  type_into (editor, "What Is Lacking", "A place open at night");
  save (fixture, editor);

  tonari_ui_test_run (fixture->context, count_rows, counts);
  g_assert_cmpuint (counts[1], ==, 1);
}

#define ADD(name, func)                                                                                      \
  g_test_add ("/case-editors/" name, Fixture, NULL, set_up, func, case_fixture_tear_down)

int
main (int argc, char **argv)
{
  tonari_ui_test_init (&argc, &argv);
  tonari_cases_init ();

  ADD ("every-editor", test_every_editor);
  ADD ("prefilled", test_prefilled);
  ADD ("met", test_met);
  ADD ("promise", test_promise);
  ADD ("record-saves", test_record_saves);
  ADD ("suggestion", test_suggestion_is_taken_by_hand);
  ADD ("refusal-stays", test_refusal_stays);
  ADD ("closing-and-coming-back", test_closing_and_coming_back);
  ADD ("items-open", test_items_open);
  ADD ("versions", test_versions);
  ADD ("crisis", test_crisis);
  ADD ("guide", test_guide);
  ADD ("nowhere-to-link-to", test_nowhere_to_link_to);

  return g_test_run ();
}

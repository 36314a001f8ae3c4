/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Records written quickly: what is typed survives a crash, rows follow the method, texts to begin with,
 * contacts without a case, the timeline. */

#include "case-fixture.h"
#include "tonari-case-editors.h"
#include "tonari-case-timeline.h"
#include "tonari-cases.h"
#include "tonari-record-entry.h"
#include "tonari-record-texts-dialog.h"
#include "tonari-record-texts.h"
#include "tonari-rows.h"
#include "tonari-single-calls.h"
#include "tonari-store-cases.h"
#include "tonari-store-drafts.h"
#include "tonari-timeline-row.h"

typedef CaseFixture Fixture;

static TonariEditor *
open_record (Fixture *fixture, const TonariCaseSheet *sheet)
{
  TonariEditor *editor = tonari_case_editors_open_record (fixture->context, sheet, NULL, fixture->window);

  tonari_ui_test_present (GTK_WINDOW (editor));
  tonari_ui_test_settle (fixture->context);

  return editor;
}

static void
put_text (TonariEditor *editor, const char *text)
{
  g_autoptr (TonariRecord) record = tonari_record_copy (tonari_editor_peek (editor));

  g_free (record->text);
  record->text = g_strdup (text);
  tonari_editor_put (editor, "text", record);
}

static void
put_method (TonariEditor *editor, TonariMethod method)
{
  g_autoptr (TonariRecord) record = tonari_record_copy (tonari_editor_peek (editor));

  record->method = method;
  tonari_editor_put (editor, "method", record);
}

static gpointer
find_draft (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  g_autoptr (TonariDraft) draft = tonari_store_draft (db, "records/1/0/0", error);

  *(gboolean *) data = draft != NULL;

  return NULL;
}

static gboolean
has_draft (Fixture *fixture)
{
  gboolean found = FALSE;

  tonari_ui_test_run (fixture->context, find_draft, &found);

  return found;
}

static gboolean
draft_is_there (gpointer data)
{
  return has_draft (data);
}

static void
save (Fixture *fixture, TonariEditor *editor)
{
  g_signal_emit_by_name (tonari_ui_test_button (GTK_WIDGET (editor), "Save"), "clicked");
  tonari_ui_test_settle (fixture->context);
  tonari_ui_test_settle (fixture->context);
}

static void
test_draft (Fixture *fixture, gconstpointer data)
{
  TonariEditor *editor = open_record (fixture, fixture->sheet);
  const TonariRecord *record;
  GtkWidget *change;

  g_assert_false (has_draft (fixture));
  put_text (editor, "half a sentence");
  change = tonari_ui_test_row (GTK_WIDGET (editor), "The Person’s Small Change");
  gtk_editable_set_text (GTK_EDITABLE (change), "opened the curtain");
  tonari_ui_test_wait (draft_is_there, fixture);

  /* As when the power goes: nobody is asked. */
  case_fixture_close (fixture, editor);
  g_assert_true (has_draft (fixture));

  editor = open_record (fixture, fixture->sheet);
  record = tonari_editor_peek (editor);
  g_assert_cmpstr (record->text, ==, "half a sentence");
  change = tonari_ui_test_row (GTK_WIDGET (editor), "The Person’s Small Change");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (change)), ==, "opened the curtain");
  g_assert_nonnull (tonari_ui_test_button (GTK_WIDGET (editor), "Begin Anew"));

  save (fixture, editor);
  g_assert_false (has_draft (fixture));
}

static void
test_begin_anew (Fixture *fixture, gconstpointer data)
{
  TonariEditor *editor = open_record (fixture, fixture->sheet);

  put_text (editor, "half a sentence");
  tonari_ui_test_wait (draft_is_there, fixture);
  case_fixture_close (fixture, editor);

  editor = open_record (fixture, fixture->sheet);
  g_signal_emit_by_name (tonari_ui_test_button (GTK_WIDGET (editor), "Begin Anew"), "clicked");
  tonari_ui_test_settle (fixture->context);
  g_assert_null (((const TonariRecord *) tonari_editor_peek (editor))->text);
  g_assert_false (has_draft (fixture));
  case_fixture_close (fixture, editor);
  g_assert_false (has_draft (fixture));
}

static gpointer
hold_func (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  g_async_queue_pop (data);

  return NULL;
}

static void
change_places (Fixture *fixture, TonariEditor *editor)
{
  g_signal_emit_by_name (tonari_ui_test_button (GTK_WIDGET (editor), "Change Places"), "clicked");
  tonari_ui_test_settle (fixture->context);
}

/* The book is busy, and somebody types before what was kept has been read. */
static void
test_late_draft (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GAsyncQueue) gate = g_async_queue_new ();
  TonariEditor *editor = open_record (fixture, fixture->sheet);

  put_text (editor, "half a sentence");
  tonari_ui_test_wait (draft_is_there, fixture);
  case_fixture_close (fixture, editor);

  tonari_context_load (fixture->context, hold_func, gate, NULL, NULL, NULL, NULL, NULL);
  editor = tonari_case_editors_open_record (fixture->context, fixture->sheet, NULL, fixture->window);
  tonari_ui_test_present (GTK_WINDOW (editor));
  put_text (editor, "another one");
  g_async_queue_push (gate, gate);
  tonari_ui_test_settle (fixture->context);
  g_assert_cmpstr (((const TonariRecord *) tonari_editor_peek (editor))->text, ==, "another one");

  change_places (fixture, editor);
  g_assert_cmpstr (((const TonariRecord *) tonari_editor_peek (editor))->text, ==, "half a sentence");
  change_places (fixture, editor);
  g_assert_cmpstr (((const TonariRecord *) tonari_editor_peek (editor))->text, ==, "another one");

  /* What was not saved waits for the next window. */
  save (fixture, editor);
  editor = open_record (fixture, fixture->sheet);
  g_assert_cmpstr (((const TonariRecord *) tonari_editor_peek (editor))->text, ==, "half a sentence");
  case_fixture_close (fixture, editor);
}

static gboolean
is_seen (TonariEditor *editor, const char *row)
{
  return gtk_widget_get_visible (tonari_ui_test_row (GTK_WIDGET (editor), row));
}

static void
test_rows_of_method (Fixture *fixture, gconstpointer data)
{
  TonariEditor *editor = open_record (fixture, fixture->sheet);

  g_assert_cmpint (((const TonariRecord *) tonari_editor_peek (editor))->method, ==, TONARI_METHOD_PHONE);
  g_assert_false (is_seen (editor, "Safety Check Beforehand"));
  g_assert_false (is_seen (editor, "Who It Was"));
  put_method (editor, TONARI_METHOD_VISIT);
  g_assert_true (is_seen (editor, "Safety Check Beforehand"));
  g_assert_false (is_seen (editor, "Left Behind When Nobody Was Met"));
  put_method (editor, TONARI_METHOD_VISIT_UNMET);
  g_assert_true (is_seen (editor, "Left Behind When Nobody Was Met"));
  g_assert_false (is_seen (editor, "Words of the Letter"));
  gtk_editable_set_text (GTK_EDITABLE (
                             tonari_ui_test_row (GTK_WIDGET (editor), "Left Behind When Nobody Was Met")),
                         "a memo");
  g_assert_true (is_seen (editor, "Words of the Letter"));
  case_fixture_close (fixture, editor);
}

/* The words of a letter have a field of their own: what is noted about it is never printed for them. */
static void
test_letter (Fixture *fixture, gconstpointer data)
{
  g_autoptr (TonariRecord) begin = tonari_record_new ();
  GtkWindow *editor;
  const TonariRecord *record;

  begin->method = TONARI_METHOD_LETTER;
  tonari_record_entry_open (fixture->window, fixture->context, 1, begin);
  tonari_ui_test_settle (fixture->context);
  editor = tonari_ui_test_window (TONARI_TYPE_EDITOR);
  g_assert_nonnull (editor);
  g_assert_true (is_seen (TONARI_EDITOR (editor), "Words of the Letter"));
  record = tonari_editor_peek (TONARI_EDITOR (editor));
  g_assert_cmpstr (record->letter_text, ==, tonari_record_texts_shipped (TONARI_METHOD_LETTER, NULL));
  g_assert_null (record->text);

  put_method (TONARI_EDITOR (editor), TONARI_METHOD_PHONE);
  g_assert_true (is_seen (TONARI_EDITOR (editor), "Words of the Letter"));
  case_fixture_close (fixture, editor);
}

static gpointer
count_single (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  g_autoptr (GPtrArray) records = tonari_store_records (db, 0, 0, -1, error);

  *(guint *) data = records->len;

  return NULL;
}

static void
test_single (Fixture *fixture, gconstpointer data)
{
  TonariEditor *editor = open_record (fixture, NULL);
  GtkWidget *list;
  guint n = 0;

  g_assert_true (is_seen (editor, "Who It Was"));
  gtk_editable_set_text (GTK_EDITABLE (tonari_ui_test_row (GTK_WIDGET (editor), "Who It Was")), "a mother");
  put_text (editor, "asked for the leaflet");
  save (fixture, editor);
  tonari_ui_test_run (fixture->context, count_single, &n);
  g_assert_cmpuint (n, ==, 1);

  list = tonari_single_calls_new (fixture->context);
  adw_window_set_content (ADW_WINDOW (fixture->window), list);
  tonari_ui_test_settle (fixture->context);
  tonari_ui_test_settle (fixture->context);
  g_assert_nonnull (tonari_ui_test_button (list, "Open a Case"));
}

static void
test_texts (Fixture *fixture, gconstpointer data)
{
  GtkWindow *dialog = tonari_record_texts_dialog_open (fixture->context, fixture->window);
  const char *title = NULL;

  tonari_ui_test_present (dialog);
  tonari_ui_test_settle (fixture->context);
  g_object_ref (dialog);
  gtk_window_destroy (dialog);
  tonari_ui_test_settle (fixture->context);
  g_assert_finalize_object (G_OBJECT (dialog));

  g_assert_nonnull (tonari_record_texts_shipped (TONARI_METHOD_LETTER, &title));
  g_assert_nonnull (title);
  g_assert_null (tonari_record_texts_shipped (TONARI_METHOD_ONLINE, NULL));
}

static void
test_timeline (Fixture *fixture, gconstpointer data)
{
  GtkWidget *timeline = tonari_case_timeline_new (fixture->context);
  GtkWidget *scrolled = gtk_scrolled_window_new ();
  GtkWidget *row;

  for (int i = 0; i < 40; i++)
    {
      g_autoptr (TonariRecord) record = tonari_record_new ();

      record->case_id = 1;
      record->at.date = tonari_date_from_day (tonari_context_today (fixture->context) - i);
      record->text = g_strdup_printf ("number %d", i);
      tonari_ui_test_save (fixture->context, &tonari_record_entity, record);
    }
  /* As on the page of a case: newer GTK finds fault with a list that is measured by its height. */
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), timeline);
  adw_window_set_content (ADW_WINDOW (fixture->window), scrolled);
  tonari_case_timeline_show (TONARI_CASE_TIMELINE (timeline), fixture->sheet);
  tonari_ui_test_settle (fixture->context);
  tonari_ui_test_settle (fixture->context);
  row = tonari_ui_test_find (timeline, TONARI_TYPE_TIMELINE_ROW, NULL, NULL);
  g_assert_nonnull (row);
  g_assert_cmpstr (tonari_timeline_row_table (TONARI_TIMELINE_ROW (row)), ==, "records");
  g_assert_true (gtk_widget_get_visible (tonari_ui_test_button (timeline, "Show Earlier")));
  g_signal_emit_by_name (tonari_ui_test_button (timeline, "Show Earlier"), "clicked");
  tonari_ui_test_settle (fixture->context);
  g_assert_false (gtk_widget_get_visible (tonari_ui_test_button (timeline, "Show Earlier")));

  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (tonari_ui_test_button (timeline, "Crises")), TRUE);
  tonari_ui_test_settle (fixture->context);
  g_assert_null (tonari_ui_test_find (timeline, TONARI_TYPE_TIMELINE_ROW, NULL, NULL));
}

int
main (int argc, char **argv)
{
  tonari_ui_test_init (&argc, &argv);
  tonari_cases_init ();
  g_test_add ("/records/draft", Fixture, NULL, case_fixture_set_up, test_draft, case_fixture_tear_down);
  g_test_add ("/records/begin-anew", Fixture, NULL, case_fixture_set_up, test_begin_anew,
              case_fixture_tear_down);
  g_test_add ("/records/late-draft", Fixture, NULL, case_fixture_set_up, test_late_draft,
              case_fixture_tear_down);
  g_test_add ("/records/rows-of-method", Fixture, NULL, case_fixture_set_up, test_rows_of_method,
              case_fixture_tear_down);
  g_test_add ("/records/letter", Fixture, NULL, case_fixture_set_up, test_letter, case_fixture_tear_down);
  g_test_add ("/records/single", Fixture, NULL, case_fixture_set_up, test_single, case_fixture_tear_down);
  g_test_add ("/records/texts", Fixture, NULL, case_fixture_set_up, test_texts, case_fixture_tear_down);
  g_test_add ("/records/timeline", Fixture, NULL, case_fixture_set_up, test_timeline, case_fixture_tear_down);

  return g_test_run ();
}

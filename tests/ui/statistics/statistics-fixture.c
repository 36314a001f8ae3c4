/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "statistics-fixture.h"

#include "tonari-case.h"
#include "tonari-person.h"
#include "tonari-record.h"
#include "tonari-staff.h"
#include "tonari-statistics-page.h"

gint64
statistics_fixture_add_record_on (StatisticsFixture *fixture,
                                  gint64 case_id,
                                  TonariMethod method,
                                  TonariDate day)
{
  g_autoptr (TonariRecord) record = tonari_record_new ();

  record->case_id = case_id;
  record->method = method;
  record->at.date = day;
  record->at.minute = -1;
  record->met_person = case_id != 0 && method != TONARI_METHOD_VISIT_UNMET;

  return tonari_ui_test_save (fixture->context, &tonari_record_entity, record);
}

gint64
statistics_fixture_add_record (
    StatisticsFixture *fixture, gint64 case_id, TonariMethod method, int month, int day)
{
  return statistics_fixture_add_record_on (fixture, case_id, method, tonari_date_new (2026, month, day));
}

static void
add_rows (StatisticsFixture *fixture)
{
  g_autoptr (TonariStaff) staff = tonari_staff_new ();

  staff->name = g_strdup ("雲野");
  staff->active = TRUE;
  fixture->staff = tonari_ui_test_save (fixture->context, &tonari_staff_entity, staff);
  tonari_context_set_staff (fixture->context, fixture->staff);
  for (guint i = 0; i < G_N_ELEMENTS (fixture->cases); i++)
    {
      g_autoptr (TonariPerson) person = tonari_person_new ();
      g_autoptr (TonariCase) acase = tonari_case_new ();

      person->name = g_strdup (i == 0 ? "架空 太郎" : "架空 花子");
      acase->code = g_strdup_printf ("R8-00%u", i + 1);
      acase->person = tonari_ui_test_save (fixture->context, &tonari_person_entity, person);
      fixture->cases[i] = tonari_ui_test_save (fixture->context, &tonari_case_entity, acase);
    }
  statistics_fixture_add_record (fixture, fixture->cases[0], TONARI_METHOD_PHONE, 4, 10);
  statistics_fixture_add_record (fixture, fixture->cases[0], TONARI_METHOD_VISIT, 5, 2);
  statistics_fixture_add_record (fixture, fixture->cases[0], TONARI_METHOD_VISIT_UNMET, 7, 1);
  statistics_fixture_add_record (fixture, fixture->cases[1], TONARI_METHOD_OFFICE, 4, 20);
  statistics_fixture_add_record (fixture, 0, TONARI_METHOD_PHONE, 6, 1);
}

void
statistics_fixture_settle (StatisticsFixture *fixture)
{
  tonari_ui_test_settle (fixture->context);
  tonari_ui_test_settle (fixture->context);
}

static void
open_case_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  ((StatisticsFixture *) data)->opened = g_variant_get_int64 (parameter);
}

void
statistics_fixture_set_up (StatisticsFixture *fixture, gconstpointer data)
{
  static const GActionEntry entries[] = { { "open-case", open_case_cb, "x", NULL, NULL, { 0 } } };
  g_autoptr (GSimpleActionGroup) actions = g_simple_action_group_new ();

  fixture->context = tonari_ui_test_context ();
  if (data == NULL)
    add_rows (fixture);
  g_action_map_add_action_entries (G_ACTION_MAP (actions), entries, G_N_ELEMENTS (entries), fixture);
  fixture->window = adw_window_new ();
  gtk_widget_insert_action_group (fixture->window, "win", G_ACTION_GROUP (actions));
  fixture->page = tonari_statistics_page_new (fixture->context);
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 800, 600);
  adw_window_set_content (ADW_WINDOW (fixture->window), fixture->page);
  tonari_ui_test_present (GTK_WINDOW (fixture->window));
  statistics_fixture_settle (fixture);
}

void
statistics_fixture_tear_down (StatisticsFixture *fixture, gconstpointer data)
{
  GtkWidget *page = g_object_ref (fixture->page);

  g_object_ref (fixture->window);
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  statistics_fixture_settle (fixture);
  g_assert_finalize_object (G_OBJECT (fixture->window));
  g_assert_finalize_object (G_OBJECT (page));
  tonari_ui_test_close (fixture->context);
}

void
statistics_fixture_close (StatisticsFixture *fixture, GtkWindow *window)
{
  g_assert_nonnull (window);
  g_object_ref (window);
  gtk_window_close (window);
  statistics_fixture_settle (fixture);
  g_assert_finalize_object (G_OBJECT (window));
}

static gboolean
has_token (GtkWidget *widget, gpointer data)
{
  return g_str_equal (tonari_figure_table_token (TONARI_FIGURE_TABLE (widget)), data);
}

TonariFigureTable *
statistics_fixture_table (StatisticsFixture *fixture, const char *token)
{
  GtkWidget *found =
      tonari_ui_test_find (fixture->page, TONARI_TYPE_FIGURE_TABLE, has_token, (gpointer) token);

  g_assert_nonnull (found);

  return TONARI_FIGURE_TABLE (found);
}

/* What stands in a table, in a row (the heads are 0) and a column (the names are 0; -1 is the last). */
static char *
figure (StatisticsFixture *fixture, const char *token, guint row, int column)
{
  g_autofree char *text = tonari_figure_table_text (statistics_fixture_table (fixture, token));
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);
  g_auto (GStrv) cells = g_strsplit (lines[row], "\t", -1);

  return g_strdup (cells[column < 0 ? (int) g_strv_length (cells) - 1 : column]);
}

void
statistics_fixture_assert_figure (
    StatisticsFixture *fixture, const char *token, guint row, int column, const char *expected)
{
  g_autofree char *found = figure (fixture, token, row, column);

  g_assert_cmpstr (found, ==, expected);
}

TonariStatisticsHead *
statistics_fixture_head (StatisticsFixture *fixture)
{
  return TONARI_STATISTICS_HEAD (
      tonari_ui_test_find (fixture->page, TONARI_TYPE_STATISTICS_HEAD, NULL, NULL));
}

void
statistics_fixture_turn (StatisticsFixture *fixture, const char *title)
{
  GtkWidget *row = tonari_ui_test_row (fixture->page, T (title));
  GtkWidget *toggle;

  g_assert_nonnull (row);
  toggle = tonari_ui_test_find (row, GTK_TYPE_SWITCH, NULL, NULL);
  gtk_switch_set_active (GTK_SWITCH (toggle), !gtk_switch_get_active (GTK_SWITCH (toggle)));
  statistics_fixture_settle (fixture);
}

static gpointer
execute_func (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  tonari_db_execute (db, data, error);

  return NULL;
}

void
statistics_fixture_execute (StatisticsFixture *fixture, const char *question)
{
  tonari_ui_test_run (fixture->context, execute_func, (char *) question);
  statistics_fixture_settle (fixture);
}

GtkWidget *
statistics_fixture_button (StatisticsFixture *fixture, const char *label)
{
  g_auto (GStrv) parts = g_strsplit (T (label), "_", 2);
  g_autofree char *plain = g_strjoinv (NULL, parts);

  return tonari_ui_test_button (fixture->page, plain);
}

void
statistics_fixture_answer (StatisticsFixture *fixture, const char *label, const char *response)
{
  GtkWidget *found = statistics_fixture_button (fixture, label);
  GtkWidget *question;

  g_assert_nonnull (found);
  g_signal_emit_by_name (found, "clicked");
  statistics_fixture_settle (fixture);
  question = tonari_ui_test_question ();
  g_assert_nonnull (question);
  tonari_ui_test_answer (question, response);
  statistics_fixture_settle (fixture);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The statistics in their page: of which time, what is counted, the cases behind a figure, a year that is
 * confirmed and what changes afterwards, and the page in the preview. */

#include "statistics-fixture.h"
#include "tonari-figure-cases.h"
#include "tonari-figure-grid.h"
#include "tonari-page.h"
#include "tonari-period-chooser.h"
#include "tonari-print-dialog.h"
#include "tonari-record.h"
#include "tonari-window-room.h"

/* The months from April on, and the year: its cases are counted afresh. */
static void
test_year (StatisticsFixture *fixture, gconstpointer data)
{
  statistics_fixture_assert_figure (fixture, "summary", 1, 1, "2");
  statistics_fixture_assert_figure (fixture, "summary", 1, 2, "1");
  statistics_fixture_assert_figure (fixture, "summary", 1, -1, "4");
  statistics_fixture_assert_figure (fixture, "summary", 4, 1, "2");
  statistics_fixture_assert_figure (fixture, "summary", 4, 2, "1");
  statistics_fixture_assert_figure (fixture, "summary", 4, -1, "2");
  statistics_fixture_turn (fixture, "Count Visits That Met Nobody and the Like");
  statistics_fixture_assert_figure (fixture, "summary", 1, -1, "5");
  statistics_fixture_turn (fixture, "Count Visits That Met Nobody and the Like");
  statistics_fixture_assert_figure (fixture, "summary", 1, -1, "4");
}

static gboolean
is_figure_button (GtkWidget *widget, gpointer data)
{
  return gtk_widget_has_css_class (widget, "tonari-figure");
}

/* What goes out has small figures hidden, and nobody comes to a case from there. */
static void
test_others (StatisticsFixture *fixture, gconstpointer data)
{
  g_assert_nonnull (tonari_ui_test_find (fixture->page, GTK_TYPE_BUTTON, is_figure_button, NULL));
  statistics_fixture_turn (fixture, "For People Outside (Hide Figures Under 5)");
  statistics_fixture_assert_figure (fixture, "summary", 1, -1, "×");
  g_assert_null (tonari_ui_test_find (fixture->page, GTK_TYPE_BUTTON, is_figure_button, NULL));
  statistics_fixture_turn (fixture, "For People Outside (Hide Figures Under 5)");
  statistics_fixture_assert_figure (fixture, "summary", 1, -1, "4");
}

static void
failed_cb (TonariContext *context, const char *text, const char *details, gpointer data)
{
  ++*(guint *) data;
}

/* How it is counted is kept in the book: where that is refused, the switch says what holds. */
static void
test_refused (StatisticsFixture *fixture, gconstpointer data)
{
  const char *title = "Count Visits That Met Nobody and the Like";
  GtkWidget *row = tonari_ui_test_row (fixture->page, T (title));
  GtkWidget *toggle = tonari_ui_test_find (row, GTK_TYPE_SWITCH, NULL, NULL);
  guint n_failed = 0;

  g_signal_connect (fixture->context, "failed", G_CALLBACK (failed_cb), &n_failed);
  statistics_fixture_execute (fixture, "CREATE TEMP TRIGGER refuse BEFORE INSERT ON settings "
                                       "BEGIN SELECT RAISE (ABORT, 'refused'); END");
  statistics_fixture_turn (fixture, title);
  g_assert_cmpuint (n_failed, ==, 1);
  g_assert_false (gtk_switch_get_active (GTK_SWITCH (toggle)));
  statistics_fixture_assert_figure (fixture, "summary", 1, -1, "4");
  g_signal_handlers_disconnect_by_func (fixture->context, failed_cb, &n_failed);
}

/* What is wanted may become something else without a word while it is read, as the day does at midnight: then
 * it is read again. */
static void
test_midnight (StatisticsFixture *fixture, gconstpointer data)
{
  TonariStatisticsHead *head = statistics_fixture_head (fixture);
  GtkWidget *others = tonari_ui_test_row (fixture->page, T ("For People Outside (Hide Figures Under 5)"));
  GtkWidget *toggle = tonari_ui_test_find (others, GTK_TYPE_SWITCH, NULL, NULL);

  g_signal_emit_by_name (fixture->context, "changed", "", G_GINT64_CONSTANT (0));
  g_assert_cmpuint (g_signal_handlers_block_matched (head, G_SIGNAL_MATCH_DATA, 0, 0, NULL, NULL,
                                                     fixture->page),
                    >, 0);
  gtk_switch_set_active (GTK_SWITCH (toggle), TRUE);
  g_signal_handlers_unblock_matched (head, G_SIGNAL_MATCH_DATA, 0, 0, NULL, NULL, fixture->page);
  statistics_fixture_settle (fixture);
  statistics_fixture_assert_figure (fixture, "summary", 1, -1, "×");
}

static gboolean
is_bad (GtkWidget *widget, gpointer data)
{
  return gtk_widget_has_css_class (widget, "error") && gtk_widget_get_visible (widget);
}

/* Two days, typed in any form; what cannot be read is said, and the figures stay. */
static void
test_own_time (StatisticsFixture *fixture, gconstpointer data)
{
  TonariPeriodChooser *chooser = tonari_statistics_head_chooser (statistics_fixture_head (fixture));
  GtkWidget *drop = tonari_ui_test_find (GTK_WIDGET (chooser), GTK_TYPE_DROP_DOWN, NULL, NULL);
  GtkWidget *first;
  guint n = g_list_model_get_n_items (gtk_drop_down_get_model (GTK_DROP_DOWN (drop)));

  g_assert_cmpint (tonari_period_chooser_get_year (chooser), ==, 2026);
  gtk_drop_down_set_selected (GTK_DROP_DOWN (drop), n - 1);
  statistics_fixture_settle (fixture);
  g_assert_cmpint (tonari_period_chooser_get_year (chooser), ==, 0);
  first = tonari_ui_test_find (GTK_WIDGET (chooser), GTK_TYPE_ENTRY, NULL, NULL);
  gtk_editable_set_text (GTK_EDITABLE (first), "R8.5");
  g_signal_emit_by_name (first, "activate");
  statistics_fixture_settle (fixture);
  statistics_fixture_assert_figure (fixture, "summary", 1, 1, "1");
  statistics_fixture_assert_figure (fixture, "summary", 1, -1, "2");
  gtk_editable_set_text (GTK_EDITABLE (first), "2月30日");
  g_signal_emit_by_name (first, "activate");
  statistics_fixture_settle (fixture);
  g_assert_nonnull (tonari_ui_test_find (GTK_WIDGET (chooser), GTK_TYPE_LABEL, is_bad, NULL));
  statistics_fixture_assert_figure (fixture, "summary", 1, -1, "2");
  tonari_period_chooser_show_year (chooser, 2025);
  statistics_fixture_settle (fixture);
  statistics_fixture_assert_figure (fixture, "summary", 1, -1, "0");
}

/* The keyboard goes from figure to figure and leaves the table by Tab; it stays where it was when it is read
 * again. */
static void
test_keyboard (StatisticsFixture *fixture, gconstpointer data)
{
  GtkWidget *grid = tonari_ui_test_find (GTK_WIDGET (statistics_fixture_table (fixture, "summary")),
                                         TONARI_TYPE_FIGURE_GRID, NULL, NULL);
  guint row, column;

  g_assert_true (tonari_figure_grid_focus (TONARI_FIGURE_GRID (grid), 0, 0));
  g_assert_true (gtk_widget_child_focus (grid, GTK_DIR_RIGHT));
  g_assert_true (gtk_widget_child_focus (grid, GTK_DIR_DOWN));
  g_assert_true (tonari_figure_grid_where (TONARI_FIGURE_GRID (grid), &row, &column));
  g_assert_cmpuint (row, ==, 1);
  g_assert_cmpuint (column, ==, 1);
  g_assert_false (gtk_widget_child_focus (grid, GTK_DIR_TAB_FORWARD));
  statistics_fixture_add_record (fixture, fixture->cases[1], TONARI_METHOD_PHONE, 5, 9);
  statistics_fixture_settle (fixture);
  statistics_fixture_assert_figure (fixture, "summary", 1, 2, "2");
  g_assert_true (tonari_figure_table_where (statistics_fixture_table (fixture, "summary"), &row, &column));
  g_assert_cmpuint (row, ==, 1);
  g_assert_cmpuint (column, ==, 1);
}

static guint
n_cases (GtkWindow *window)
{
  GtkWidget *view = tonari_ui_test_find (GTK_WIDGET (window), GTK_TYPE_COLUMN_VIEW, NULL, NULL);

  return g_list_model_get_n_items (G_LIST_MODEL (gtk_column_view_get_model (GTK_COLUMN_VIEW (view))));
}

static gboolean
has_text (GtkWidget *widget, gpointer data)
{
  return gtk_widget_get_visible (widget) && g_str_equal (gtk_label_get_text (GTK_LABEL (widget)), data);
}

/* What has no case is told in the unit of the figure: two calls, one of them by both parents. */
static void
test_singles (StatisticsFixture *fixture, gconstpointer data)
{
  static const struct
  {
    guint row;
    guint n;
    const char *one;
    const char *many;
  } rows[] = {
    { 0, 2, "Beside these there is %u contact without a case.",
      "Beside these there are %u contacts without a case." },
    { 2, 3, "Beside these there is %u person who was met without a case.",
      "Beside these there are %u people who were met without a case." },
  };
  g_autoptr (TonariRecord) record = tonari_record_new ();

  record->method = TONARI_METHOD_PHONE;
  record->at.date = tonari_date_new (2026, 9, 1);
  record->at.minute = -1;
  record->caller = g_strdup ("両親");
  tonari_ui_test_save (fixture->context, &tonari_record_entity, record);
  statistics_fixture_settle (fixture);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_auto (GStrv) parts =
          g_strsplit (g_dngettext ("tonari", rows[i].one, rows[i].many, rows[i].n), "%u", -1);
      g_autofree char *number = g_strdup_printf ("%u", rows[i].n);
      g_autofree char *text = g_strjoinv (number, parts);
      GtkWindow *window;

      g_signal_emit_by_name (statistics_fixture_table (fixture, "summary"), "opened", rows[i].row, 12u);
      statistics_fixture_settle (fixture);
      window = tonari_ui_test_window (TONARI_TYPE_FIGURE_CASES);
      g_assert_nonnull (tonari_ui_test_find (GTK_WIDGET (window), GTK_TYPE_LABEL, has_text, text));
      statistics_fixture_close (fixture, window);
    }
}

/* Behind the contacts of the year: two cases and a single call; the first is opened. */
static void
test_cases (StatisticsFixture *fixture, gconstpointer data)
{
  TonariFigureTable *summary;
  GtkWindow *window;
  GtkWidget *view;

  g_signal_emit_by_name (statistics_fixture_table (fixture, "summary"), "opened", 0u, 12u);
  statistics_fixture_settle (fixture);
  window = tonari_ui_test_window (TONARI_TYPE_FIGURE_CASES);
  g_assert_nonnull (window);
  view = tonari_ui_test_find (GTK_WIDGET (window), GTK_TYPE_COLUMN_VIEW, NULL, NULL);
  g_assert_cmpuint (n_cases (window), ==, 2);
  g_object_ref (window);
  g_signal_emit_by_name (view, "activate", 0u);
  statistics_fixture_settle (fixture);
  g_assert_finalize_object (G_OBJECT (window));
  g_assert_cmpint (fixture->opened, ==, fixture->cases[0]);

  /* Another year is wanted by now, and is not there yet: the cases are those behind what is seen. */
  summary = statistics_fixture_table (fixture, "summary");
  tonari_period_chooser_show_year (tonari_statistics_head_chooser (statistics_fixture_head (fixture)), 2025);
  g_signal_emit_by_name (summary, "opened", 0u, 12u);
  statistics_fixture_settle (fixture);
  window = tonari_ui_test_window (TONARI_TYPE_FIGURE_CASES);
  g_assert_cmpuint (n_cases (window), ==, 2);
  statistics_fixture_close (fixture, window);
  tonari_period_chooser_show_year (tonari_statistics_head_chooser (statistics_fixture_head (fixture)), 2026);
  statistics_fixture_settle (fixture);

  g_signal_emit_by_name (statistics_fixture_table (fixture, "summary"), "opened", 3u, 1u);
  statistics_fixture_settle (fixture);
  statistics_fixture_close (fixture, tonari_ui_test_window (TONARI_TYPE_FIGURE_CASES));
}

static gboolean
is_later (GtkWidget *widget, gpointer data)
{
  return gtk_widget_has_css_class (widget, "tonari-later") && gtk_widget_get_visible (widget);
}

static gboolean
is_confirm_button (GtkWidget *widget, gpointer data)
{
  return g_strcmp0 (gtk_button_get_label (GTK_BUTTON (widget)), T ("_Confirm…")) == 0;
}

/* What was handed in stays, what has changed is named, and it can be taken back.  A year that goes on is not
 * confirmed. */
static void
test_confirm (StatisticsFixture *fixture, gconstpointer data)
{
  GtkWidget *confirm = tonari_ui_test_find (fixture->page, GTK_TYPE_BUTTON, is_confirm_button, NULL);

  g_assert_false (gtk_widget_get_mapped (confirm));
  statistics_fixture_add_record_on (fixture, fixture->cases[0], TONARI_METHOD_PHONE,
                                    tonari_date_new (2025, 4, 11));
  tonari_period_chooser_show_year (tonari_statistics_head_chooser (statistics_fixture_head (fixture)), 2025);
  statistics_fixture_settle (fixture);
  g_assert_true (gtk_widget_get_mapped (confirm));
  statistics_fixture_answer (fixture, "_Confirm…", "confirm");
  g_assert_nonnull (statistics_fixture_button (fixture, "_Withdraw…"));
  g_assert_null (tonari_ui_test_find (fixture->page, ADW_TYPE_EXPANDER_ROW, is_later, NULL));

  statistics_fixture_add_record_on (fixture, fixture->cases[0], TONARI_METHOD_PHONE,
                                    tonari_date_new (2025, 4, 12));
  statistics_fixture_settle (fixture);
  g_assert_nonnull (tonari_ui_test_find (fixture->page, ADW_TYPE_EXPANDER_ROW, is_later, NULL));
  statistics_fixture_assert_figure (fixture, "summary", 1, 1, "2");
  statistics_fixture_turn (fixture, "Show the Figures That Were Handed In");
  statistics_fixture_assert_figure (fixture, "summary", 1, 1, "1");
  statistics_fixture_turn (fixture, "Show the Figures That Were Handed In");

  statistics_fixture_answer (fixture, "_Withdraw…", "take-back");
  g_assert_nonnull (statistics_fixture_button (fixture, "_Confirm…"));
  g_assert_null (tonari_ui_test_find (fixture->page, ADW_TYPE_EXPANDER_ROW, is_later, NULL));
  tonari_context_undo (fixture->context);
  statistics_fixture_settle (fixture);
  g_assert_nonnull (statistics_fixture_button (fixture, "_Withdraw…"));
}

static void
test_copy (StatisticsFixture *fixture, gconstpointer data)
{
  TonariFigureTable *summary = statistics_fixture_table (fixture, "summary");
  g_autofree char *text = tonari_figure_table_text (summary);
  GdkContentProvider *content;
  g_auto (GValue) value = G_VALUE_INIT;

  g_assert_true (g_str_has_suffix (text, "\n"));
  g_assert_nonnull (strchr (text, '\t'));
  tonari_figure_table_copy (summary);
  content = gdk_clipboard_get_content (gtk_widget_get_clipboard (fixture->page));
  g_value_init (&value, G_TYPE_STRING);
  g_assert_true (gdk_content_provider_get_value (content, &value, NULL));
  g_assert_cmpstr (g_value_get_string (&value), ==, text);
}

static gboolean
is_drawn (gpointer data)
{
  GtkWindow *dialog = tonari_ui_test_window (TONARI_TYPE_PRINT_DIALOG);

  return dialog != NULL && tonari_print_dialog_n_pages (TONARI_PRINT_DIALOG (dialog)) > 0;
}

static void
test_print (StatisticsFixture *fixture, gconstpointer data)
{
  g_assert_true (tonari_page_print (TONARI_PAGE (fixture->page)));
  tonari_ui_test_wait (is_drawn, NULL);
  statistics_fixture_close (fixture, tonari_ui_test_window (TONARI_TYPE_PRINT_DIALOG));
}

static void
test_empty (StatisticsFixture *fixture, gconstpointer data)
{
  GtkWidget *stack = tonari_ui_test_find (fixture->page, GTK_TYPE_STACK, NULL, NULL);

  g_assert_cmpstr (gtk_stack_get_visible_child_name (GTK_STACK (stack)), ==, "empty");
  statistics_fixture_add_record (fixture, 0, TONARI_METHOD_PHONE, 6, 1);
  statistics_fixture_settle (fixture);
  g_assert_cmpstr (gtk_stack_get_visible_child_name (GTK_STACK (stack)), ==, "figures");
  g_assert_cmpstr (tonari_page_get_help (TONARI_PAGE (fixture->page)), ==, "statistics");
}

int
main (int argc, char **argv)
{
  static const struct
  {
    const char *path;
    void (*test) (StatisticsFixture *fixture, gconstpointer data);
  } tests[] = {
    { "/statistics/year", test_year },         { "/statistics/others", test_others },
    { "/statistics/own-time", test_own_time }, { "/statistics/keyboard", test_keyboard },
    { "/statistics/cases", test_cases },       { "/statistics/confirm", test_confirm },
    { "/statistics/copy", test_copy },         { "/statistics/print", test_print },
    { "/statistics/refused", test_refused },   { "/statistics/singles", test_singles },
    { "/statistics/midnight", test_midnight },
  };

  tonari_ui_test_init (&argc, &argv);
  tonari_window_room_init ();
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, StatisticsFixture, NULL, statistics_fixture_set_up, tests[i].test,
                statistics_fixture_tear_down);
  g_test_add ("/statistics/empty", StatisticsFixture, GINT_TO_POINTER (1), statistics_fixture_set_up,
              test_empty, statistics_fixture_tear_down);

  return g_test_run ();
}

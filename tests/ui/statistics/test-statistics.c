/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The statistics in their page: of which time, what is counted, the cases behind a figure, a year that is
 * confirmed and what changes afterwards, and the page in the preview. */

#include "tonari-case.h"
#include "tonari-figure-cases.h"
#include "tonari-figure-grid.h"
#include "tonari-figure-table.h"
#include "tonari-page.h"
#include "tonari-paper-private.h"
#include "tonari-period-chooser.h"
#include "tonari-person.h"
#include "tonari-print-dialog.h"
#include "tonari-print.h"
#include "tonari-record.h"
#include "tonari-staff.h"
#include "tonari-statistics-head.h"
#include "tonari-statistics-page.h"
#include "tonari-statistics-paper.h"
#include "tonari-ui-test.h"
#include "tonari-window-room.h"

#define T(text) g_dgettext ("tonari", text)

typedef struct
{
  TonariContext *context;
  GtkWidget *window;
  GtkWidget *page;
  gint64 staff;
  gint64 cases[2];
  gint64 opened;
} Fixture;

static gint64
add_record_on (Fixture *fixture, gint64 case_id, TonariMethod method, TonariDate day)
{
  g_autoptr (TonariRecord) record = tonari_record_new ();

  record->case_id = case_id;
  record->method = method;
  record->at.date = day;
  record->at.minute = -1;
  record->met_person = case_id != 0 && method != TONARI_METHOD_VISIT_UNMET;

  return tonari_ui_test_save (fixture->context, &tonari_record_entity, record);
}

static gint64
add_record (Fixture *fixture, gint64 case_id, TonariMethod method, int month, int day)
{
  return add_record_on (fixture, case_id, method, tonari_date_new (2026, month, day));
}

static void
add_rows (Fixture *fixture)
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
  add_record (fixture, fixture->cases[0], TONARI_METHOD_PHONE, 4, 10);
  add_record (fixture, fixture->cases[0], TONARI_METHOD_VISIT, 5, 2);
  add_record (fixture, fixture->cases[0], TONARI_METHOD_VISIT_UNMET, 7, 1);
  add_record (fixture, fixture->cases[1], TONARI_METHOD_OFFICE, 4, 20);
  add_record (fixture, 0, TONARI_METHOD_PHONE, 6, 1);
}

static void
settle (Fixture *fixture)
{
  tonari_ui_test_settle (fixture->context);
  tonari_ui_test_settle (fixture->context);
}

static void
open_case_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  ((Fixture *) data)->opened = g_variant_get_int64 (parameter);
}

static void
set_up (Fixture *fixture, gconstpointer data)
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
  settle (fixture);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  GtkWidget *page = g_object_ref (fixture->page);

  g_object_ref (fixture->window);
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  settle (fixture);
  g_assert_finalize_object (G_OBJECT (fixture->window));
  g_assert_finalize_object (G_OBJECT (page));
  tonari_ui_test_close (fixture->context);
}

static void
close_to_its_end (Fixture *fixture, GtkWindow *window)
{
  g_assert_nonnull (window);
  g_object_ref (window);
  gtk_window_close (window);
  settle (fixture);
  g_assert_finalize_object (G_OBJECT (window));
}

static gboolean
has_token (GtkWidget *widget, gpointer data)
{
  return g_str_equal (tonari_figure_table_token (TONARI_FIGURE_TABLE (widget)), data);
}

static TonariFigureTable *
table (Fixture *fixture, const char *token)
{
  GtkWidget *found =
      tonari_ui_test_find (fixture->page, TONARI_TYPE_FIGURE_TABLE, has_token, (gpointer) token);

  g_assert_nonnull (found);

  return TONARI_FIGURE_TABLE (found);
}

/* What stands in a table, in a row (the heads are 0) and a column (the names are 0; -1 is the last). */
static char *
figure (Fixture *fixture, const char *token, guint row, int column)
{
  g_autofree char *text = tonari_figure_table_text (table (fixture, token));
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);
  g_auto (GStrv) cells = g_strsplit (lines[row], "\t", -1);

  return g_strdup (cells[column < 0 ? (int) g_strv_length (cells) - 1 : column]);
}

static void
assert_figure (Fixture *fixture, const char *token, guint row, int column, const char *expected)
{
  g_autofree char *found = figure (fixture, token, row, column);

  g_assert_cmpstr (found, ==, expected);
}

static TonariStatisticsHead *
head (Fixture *fixture)
{
  return TONARI_STATISTICS_HEAD (
      tonari_ui_test_find (fixture->page, TONARI_TYPE_STATISTICS_HEAD, NULL, NULL));
}

static void
turn (Fixture *fixture, const char *title)
{
  GtkWidget *row = tonari_ui_test_row (fixture->page, T (title));
  GtkWidget *toggle;

  g_assert_nonnull (row);
  toggle = tonari_ui_test_find (row, GTK_TYPE_SWITCH, NULL, NULL);
  gtk_switch_set_active (GTK_SWITCH (toggle), !gtk_switch_get_active (GTK_SWITCH (toggle)));
  settle (fixture);
}

/* The months from April on, and the year: its cases are counted afresh. */
static void
test_year (Fixture *fixture, gconstpointer data)
{
  assert_figure (fixture, "summary", 1, 1, "2");
  assert_figure (fixture, "summary", 1, 2, "1");
  assert_figure (fixture, "summary", 1, -1, "4");
  assert_figure (fixture, "summary", 4, 1, "2");
  assert_figure (fixture, "summary", 4, 2, "1");
  assert_figure (fixture, "summary", 4, -1, "2");
  turn (fixture, "Count Visits That Met Nobody and the Like");
  assert_figure (fixture, "summary", 1, -1, "5");
  turn (fixture, "Count Visits That Met Nobody and the Like");
  assert_figure (fixture, "summary", 1, -1, "4");
}

static gboolean
is_figure_button (GtkWidget *widget, gpointer data)
{
  return gtk_widget_has_css_class (widget, "tonari-figure");
}

/* What goes out has small figures hidden, and nobody comes to a case from there. */
static void
test_others (Fixture *fixture, gconstpointer data)
{
  g_assert_nonnull (tonari_ui_test_find (fixture->page, GTK_TYPE_BUTTON, is_figure_button, NULL));
  turn (fixture, "For People Outside (Hide Figures Under 5)");
  assert_figure (fixture, "summary", 1, -1, "×");
  g_assert_null (tonari_ui_test_find (fixture->page, GTK_TYPE_BUTTON, is_figure_button, NULL));
  turn (fixture, "For People Outside (Hide Figures Under 5)");
  assert_figure (fixture, "summary", 1, -1, "4");
}

static gboolean
has_table (Fixture *fixture)
{
  return tonari_ui_test_find (fixture->page, TONARI_TYPE_FIGURE_TABLE, NULL, NULL) != NULL;
}

static void
said_cb (TonariContext *context, const char *text, gint64 action, gpointer data)
{
  g_free (*(char **) data);
  *(char **) data = g_strdup (text);
}

static void
assert_not_saved (Fixture *fixture)
{
  g_autofree char *said = NULL;
  gulong id = g_signal_connect (fixture->context, "said", G_CALLBACK (said_cb), &said);

  g_assert_true (gtk_widget_activate_action (tonari_page_get_header_widget (TONARI_PAGE (fixture->page)),
                                             "statistics.csv", NULL));
  g_signal_handler_disconnect (fixture->context, id);
  g_assert_cmpstr (said, ==, T ("The figures are not read yet."));
}

static gpointer
execute_func (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  tonari_db_execute (db, data, error);

  return NULL;
}

/* What is full is gone before it could leave under the name of what is not, and what is of another year too.
 */
static void
test_leaving (Fixture *fixture, gconstpointer data)
{
  TonariPeriodChooser *chooser = tonari_statistics_head_chooser (head (fixture));
  GtkWidget *others = tonari_ui_test_row (fixture->page, T ("For People Outside (Hide Figures Under 5)"));
  GtkWidget *toggle = tonari_ui_test_find (others, GTK_TYPE_SWITCH, NULL, NULL);

  gtk_switch_set_active (GTK_SWITCH (toggle), TRUE);
  g_assert_false (has_table (fixture));
  assert_not_saved (fixture);
  settle (fixture);
  assert_figure (fixture, "summary", 1, -1, "×");
  tonari_period_chooser_show_year (chooser, 2025);
  assert_not_saved (fixture);
  settle (fixture);
  assert_figure (fixture, "summary", 1, -1, "0");

  tonari_ui_test_run (fixture->context, execute_func, (char *) "ALTER TABLE records RENAME TO kept_records");
  settle (fixture);
  g_assert_true (has_table (fixture));
  tonari_period_chooser_show_year (chooser, 2026);
  settle (fixture);
  g_assert_false (has_table (fixture));
  tonari_ui_test_run (fixture->context, execute_func, (char *) "ALTER TABLE kept_records RENAME TO records");
  settle (fixture);
  assert_figure (fixture, "summary", 1, -1, "×");
}

static gboolean
is_bad (GtkWidget *widget, gpointer data)
{
  return gtk_widget_has_css_class (widget, "error") && gtk_widget_get_visible (widget);
}

/* Two days, typed in any form; what cannot be read is said, and the figures stay. */
static void
test_own_time (Fixture *fixture, gconstpointer data)
{
  TonariPeriodChooser *chooser = tonari_statistics_head_chooser (head (fixture));
  GtkWidget *drop = tonari_ui_test_find (GTK_WIDGET (chooser), GTK_TYPE_DROP_DOWN, NULL, NULL);
  GtkWidget *first;
  guint n = g_list_model_get_n_items (gtk_drop_down_get_model (GTK_DROP_DOWN (drop)));

  g_assert_cmpint (tonari_period_chooser_get_year (chooser), ==, 2026);
  gtk_drop_down_set_selected (GTK_DROP_DOWN (drop), n - 1);
  settle (fixture);
  g_assert_cmpint (tonari_period_chooser_get_year (chooser), ==, 0);
  first = tonari_ui_test_find (GTK_WIDGET (chooser), GTK_TYPE_ENTRY, NULL, NULL);
  gtk_editable_set_text (GTK_EDITABLE (first), "R8.5");
  g_signal_emit_by_name (first, "activate");
  settle (fixture);
  assert_figure (fixture, "summary", 1, 1, "1");
  assert_figure (fixture, "summary", 1, -1, "2");
  gtk_editable_set_text (GTK_EDITABLE (first), "2月30日");
  g_signal_emit_by_name (first, "activate");
  settle (fixture);
  g_assert_nonnull (tonari_ui_test_find (GTK_WIDGET (chooser), GTK_TYPE_LABEL, is_bad, NULL));
  assert_figure (fixture, "summary", 1, -1, "2");
  tonari_period_chooser_show_year (chooser, 2025);
  settle (fixture);
  assert_figure (fixture, "summary", 1, -1, "0");
}

/* The keyboard goes from figure to figure and leaves the table by Tab; it stays where it was when it is read
 * again. */
static void
test_keyboard (Fixture *fixture, gconstpointer data)
{
  GtkWidget *grid =
      tonari_ui_test_find (GTK_WIDGET (table (fixture, "summary")), TONARI_TYPE_FIGURE_GRID, NULL, NULL);
  guint row, column;

  g_assert_true (tonari_figure_grid_focus (TONARI_FIGURE_GRID (grid), 0, 0));
  g_assert_true (gtk_widget_child_focus (grid, GTK_DIR_RIGHT));
  g_assert_true (gtk_widget_child_focus (grid, GTK_DIR_DOWN));
  g_assert_true (tonari_figure_grid_where (TONARI_FIGURE_GRID (grid), &row, &column));
  g_assert_cmpuint (row, ==, 1);
  g_assert_cmpuint (column, ==, 1);
  g_assert_false (gtk_widget_child_focus (grid, GTK_DIR_TAB_FORWARD));
  add_record (fixture, fixture->cases[1], TONARI_METHOD_PHONE, 5, 9);
  settle (fixture);
  assert_figure (fixture, "summary", 1, 2, "2");
  g_assert_true (tonari_figure_table_where (table (fixture, "summary"), &row, &column));
  g_assert_cmpuint (row, ==, 1);
  g_assert_cmpuint (column, ==, 1);
}

static guint
n_cases (GtkWindow *window)
{
  GtkWidget *view = tonari_ui_test_find (GTK_WIDGET (window), GTK_TYPE_COLUMN_VIEW, NULL, NULL);

  return g_list_model_get_n_items (G_LIST_MODEL (gtk_column_view_get_model (GTK_COLUMN_VIEW (view))));
}

/* Behind the contacts of the year: two cases and a single call; the first is opened. */
static void
test_cases (Fixture *fixture, gconstpointer data)
{
  TonariFigureTable *summary;
  GtkWindow *window;
  GtkWidget *view;

  g_signal_emit_by_name (table (fixture, "summary"), "opened", 0u, 12u);
  settle (fixture);
  window = tonari_ui_test_window (TONARI_TYPE_FIGURE_CASES);
  g_assert_nonnull (window);
  view = tonari_ui_test_find (GTK_WIDGET (window), GTK_TYPE_COLUMN_VIEW, NULL, NULL);
  g_assert_cmpuint (n_cases (window), ==, 2);
  g_object_ref (window);
  g_signal_emit_by_name (view, "activate", 0u);
  settle (fixture);
  g_assert_finalize_object (G_OBJECT (window));
  g_assert_cmpint (fixture->opened, ==, fixture->cases[0]);

  /* Another year is wanted by now, and is not there yet: the cases are those behind what is seen. */
  summary = table (fixture, "summary");
  tonari_period_chooser_show_year (tonari_statistics_head_chooser (head (fixture)), 2025);
  g_signal_emit_by_name (summary, "opened", 0u, 12u);
  settle (fixture);
  window = tonari_ui_test_window (TONARI_TYPE_FIGURE_CASES);
  g_assert_cmpuint (n_cases (window), ==, 2);
  close_to_its_end (fixture, window);
  tonari_period_chooser_show_year (tonari_statistics_head_chooser (head (fixture)), 2026);
  settle (fixture);

  g_signal_emit_by_name (table (fixture, "summary"), "opened", 3u, 1u);
  settle (fixture);
  close_to_its_end (fixture, tonari_ui_test_window (TONARI_TYPE_FIGURE_CASES));
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

static GtkWidget *
button (Fixture *fixture, const char *label)
{
  g_auto (GStrv) parts = g_strsplit (T (label), "_", 2);
  g_autofree char *plain = g_strjoinv (NULL, parts);

  return tonari_ui_test_button (fixture->page, plain);
}

static void
answer (Fixture *fixture, const char *label, const char *response)
{
  GtkWidget *found = button (fixture, label);
  GtkWidget *question;

  g_assert_nonnull (found);
  g_signal_emit_by_name (found, "clicked");
  settle (fixture);
  question = tonari_ui_test_question ();
  g_assert_nonnull (question);
  tonari_ui_test_answer (question, response);
  settle (fixture);
}

/* What was handed in stays, what has changed is named, and it can be taken back.  A year that goes on is not
 * confirmed. */
static void
test_confirm (Fixture *fixture, gconstpointer data)
{
  GtkWidget *confirm = tonari_ui_test_find (fixture->page, GTK_TYPE_BUTTON, is_confirm_button, NULL);

  g_assert_false (gtk_widget_get_mapped (confirm));
  add_record_on (fixture, fixture->cases[0], TONARI_METHOD_PHONE, tonari_date_new (2025, 4, 11));
  tonari_period_chooser_show_year (tonari_statistics_head_chooser (head (fixture)), 2025);
  settle (fixture);
  g_assert_true (gtk_widget_get_mapped (confirm));
  answer (fixture, "_Confirm…", "confirm");
  g_assert_nonnull (button (fixture, "_No Longer…"));
  g_assert_null (tonari_ui_test_find (fixture->page, ADW_TYPE_EXPANDER_ROW, is_later, NULL));

  add_record_on (fixture, fixture->cases[0], TONARI_METHOD_PHONE, tonari_date_new (2025, 4, 12));
  settle (fixture);
  g_assert_nonnull (tonari_ui_test_find (fixture->page, ADW_TYPE_EXPANDER_ROW, is_later, NULL));
  assert_figure (fixture, "summary", 1, 1, "2");
  turn (fixture, "Show the Figures That Were Handed In");
  assert_figure (fixture, "summary", 1, 1, "1");
  turn (fixture, "Show the Figures That Were Handed In");

  answer (fixture, "_No Longer…", "take-back");
  g_assert_nonnull (button (fixture, "_Confirm…"));
  g_assert_null (tonari_ui_test_find (fixture->page, ADW_TYPE_EXPANDER_ROW, is_later, NULL));
  tonari_context_undo (fixture->context);
  settle (fixture);
  g_assert_nonnull (button (fixture, "_No Longer…"));
}

static void
test_copy (Fixture *fixture, gconstpointer data)
{
  TonariFigureTable *summary = table (fixture, "summary");
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
test_print (Fixture *fixture, gconstpointer data)
{
  g_assert_true (tonari_page_print (TONARI_PAGE (fixture->page)));
  tonari_ui_test_wait (is_drawn, NULL);
  close_to_its_end (fixture, tonari_ui_test_window (TONARI_TYPE_PRINT_DIALOG));
}

static void
test_empty (Fixture *fixture, gconstpointer data)
{
  GtkWidget *stack = tonari_ui_test_find (fixture->page, GTK_TYPE_STACK, NULL, NULL);

  g_assert_cmpstr (gtk_stack_get_visible_child_name (GTK_STACK (stack)), ==, "empty");
  add_record (fixture, 0, TONARI_METHOD_PHONE, 6, 1);
  settle (fixture);
  g_assert_cmpstr (gtk_stack_get_visible_child_name (GTK_STACK (stack)), ==, "figures");
  g_assert_cmpstr (tonari_page_get_help (TONARI_PAGE (fixture->page)), ==, "statistics");
}

static TonariPrintJob printed;

/* Keeps what is handed over to be printed. */
static GtkWindow *
keep_job (GtkWindow *parent, TonariContext *context, const TonariPrintJob *job)
{
  printed = *job;

  return NULL;
}

/* From here on nothing opens the dialog: these tests are the last. */
static void
set_up_paper (Fixture *fixture, gconstpointer data)
{
  static const TonariPrintProvider provider = { NULL, keep_job };

  tonari_print_set_provider (&provider);
  set_up (fixture, data);
}

static gpointer
subheading_func (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  const TonariPaperOptions options = { .wareki = TRUE, .today = tonari_date_new (2026, 11, 21).day };
  g_autoptr (TonariDocument) document = printed.make (db, 0, &options, printed.data, error);

  return document != NULL ? g_strdup (document->subheading) : NULL;
}

static void
assert_subheading (Fixture *fixture, const char *expected)
{
  g_autofree char *found = NULL;

  g_assert_true (tonari_page_print (TONARI_PAGE (fixture->page)));
  found = tonari_ui_test_run (fixture->context, subheading_func, NULL);
  settle (fixture);
  printed.data_free (printed.data);
  g_assert_cmpstr (found, ==, expected);
}

/* As it stands under the heading: of the year before, and confirmed today by @by (nullable). */
static char *
confirmed_words (const char *by)
{
  g_autofree char *period = tonari_statistics_period_label (tonari_statistics_period_fiscal (2025));
  g_autofree char *words =
      tonari_statistics_paper_confirmed (tonari_date_new (2026, 11, 21), by, TONARI_DATE_SHORT_WAREKI);

  return g_strdup_printf ("%s　%s", period, words);
}

/* The paper says that it was confirmed as long as that is what stands on it, and to people outside not by
 * whom. */
static void
test_paper (Fixture *fixture, gconstpointer data)
{
  g_autofree char *period = tonari_statistics_period_label (tonari_statistics_period_fiscal (2025));
  g_autofree char *confirmed = confirmed_words ("雲野");
  g_autofree char *nameless = confirmed_words (NULL);

  add_record_on (fixture, fixture->cases[0], TONARI_METHOD_PHONE, tonari_date_new (2025, 4, 11));
  tonari_period_chooser_show_year (tonari_statistics_head_chooser (head (fixture)), 2025);
  settle (fixture);
  assert_subheading (fixture, period);
  answer (fixture, "_Confirm…", "confirm");
  assert_subheading (fixture, confirmed);
  add_record_on (fixture, fixture->cases[0], TONARI_METHOD_PHONE, tonari_date_new (2025, 4, 12));
  settle (fixture);
  assert_subheading (fixture, period);
  turn (fixture, "Show the Figures That Were Handed In");
  assert_subheading (fixture, confirmed);
  turn (fixture, "For People Outside (Hide Figures Under 5)");
  assert_subheading (fixture, nameless);
}

/* Whoever confirmed it may have been deleted since: the year stays readable, without the name. */
static void
test_nobody (Fixture *fixture, gconstpointer data)
{
  g_autofree char *confirmed = confirmed_words (NULL);

  add_record_on (fixture, fixture->cases[0], TONARI_METHOD_PHONE, tonari_date_new (2025, 4, 11));
  tonari_period_chooser_show_year (tonari_statistics_head_chooser (head (fixture)), 2025);
  settle (fixture);
  answer (fixture, "_Confirm…", "confirm");
  tonari_context_delete (fixture->context, &tonari_staff_entity, fixture->staff, "test", NULL);
  settle (fixture);
  add_record_on (fixture, fixture->cases[0], TONARI_METHOD_PHONE, tonari_date_new (2025, 4, 12));
  settle (fixture);
  assert_figure (fixture, "summary", 1, 1, "2");
  turn (fixture, "Show the Figures That Were Handed In");
  assert_figure (fixture, "summary", 1, 1, "1");
  assert_subheading (fixture, confirmed);
}

typedef struct
{
  const char *path;
  void (*test) (Fixture *fixture, gconstpointer data);
} Test;

int
main (int argc, char **argv)
{
  static const Test papers[] = {
    { "/statistics/paper", test_paper },
    { "/statistics/nobody", test_nobody },
  };
  static const Test tests[] = {
    { "/statistics/year", test_year },         { "/statistics/others", test_others },
    { "/statistics/leaving", test_leaving },   { "/statistics/own-time", test_own_time },
    { "/statistics/keyboard", test_keyboard }, { "/statistics/cases", test_cases },
    { "/statistics/confirm", test_confirm },   { "/statistics/copy", test_copy },
    { "/statistics/print", test_print },
  };

  tonari_ui_test_init (&argc, &argv);
  tonari_window_room_init ();
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, NULL, set_up, tests[i].test, tear_down);
  g_test_add ("/statistics/empty", Fixture, GINT_TO_POINTER (1), set_up, test_empty, tear_down);
  for (guint i = 0; i < G_N_ELEMENTS (papers); i++)
    g_test_add (papers[i].path, Fixture, NULL, set_up_paper, papers[i].test, tear_down);

  return g_test_run ();
}

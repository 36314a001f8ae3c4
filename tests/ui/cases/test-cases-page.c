/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "cases-fixture.h"
#include "tonari-case-diagram.h"
#include "tonari-case-openness.h"
#include "tonari-case-page.h"
#include "tonari-case.h"
#include "tonari-cases.h"
#include "tonari-class.h"
#include "tonari-enrolment.h"
#include "tonari-life-chart.h"
#include "tonari-observation.h"
#include "tonari-page.h"
#include "tonari-person.h"
#include "tonari-record-list.h"
#include "tonari-record.h"
#include "tonari-relative.h"
#include "tonari-rows.h"
#include "tonari-tie.h"
#include "tonari-told-to-family.h"
#include "tonari-ui-test.h"

static void
test_empty (CasesFixture *fixture, gconstpointer data)
{
  g_assert_nonnull (tonari_ui_test_button (GTK_WIDGET (fixture->page), "New Case"));
  g_assert_false (tonari_page_can_go_back (fixture->page));
}

static void
test_opens_and_goes_back (CasesFixture *fixture, gconstpointer data)
{
  TonariCasePage *page;
  g_autofree char *title = NULL;

  g_assert_false (tonari_page_can_go_back (fixture->page));
  g_assert_null (tonari_page_get_title (fixture->page));
  g_assert_false (tonari_page_show_row (fixture->page, "classes", 1));
  g_assert_true (tonari_page_show_row (fixture->page, "cases", 2));
  tonari_ui_test_settle (fixture->context);

  page = cases_fixture_child (fixture, TONARI_TYPE_CASE_PAGE);
  g_assert_cmpstr (tonari_case_page_sheet (page)->acase->code, ==, "R2-002");
  g_assert_true (tonari_page_can_go_back (fixture->page));

  /* The name is not in the heading: it stays on the screen while others look on. */
  title = tonari_page_get_title (fixture->page);
  g_assert_nonnull (strstr (title, "R2-002"));
  g_assert_null (strstr (title, "太郎"));

  g_assert_true (tonari_page_go_back (fixture->page));
  g_assert_false (tonari_page_can_go_back (fixture->page));
  g_assert_false (tonari_page_go_back (fixture->page));
}

static gboolean
draws (GtkWidget *widget, gpointer data)
{
  const char *text = tonari_case_diagram_text (TONARI_CASE_DIAGRAM (widget));

  return text != NULL && strstr (text, data) != NULL;
}

/* The pictures of the family and of the ties say in words what they show; without anybody there is none. */
static void
test_diagrams (CasesFixture *fixture, gconstpointer data)
{
  g_autoptr (TonariRelative) relative = tonari_relative_new ();
  g_autoptr (TonariPerson) person = tonari_person_new ();
  g_autoptr (TonariTie) tie = tonari_tie_new ();

  g_assert_true (tonari_page_show_row (fixture->page, "cases", 2));
  tonari_ui_test_settle (fixture->context);
  tonari_case_page_show_tab (cases_fixture_child (fixture, TONARI_TYPE_CASE_PAGE), "family");
  tonari_ui_test_settle (fixture->context);
  g_assert_null (
      tonari_ui_test_find (GTK_WIDGET (fixture->page), TONARI_TYPE_CASE_DIAGRAM, draws, (gpointer) ""));

  person->name = g_strdup ("架空 春子");
  relative->person = tonari_ui_test_save (fixture->context, &tonari_person_entity, person);
  relative->case_id = 2;
  relative->relation = g_strdup ("母");
  tonari_ui_test_save (fixture->context, &tonari_relative_entity, relative);
  tie->case_id = 2;
  tie->name = g_strdup ("図書館");
  tie->start_on = tonari_date_new (2026, 4, 1);
  tonari_ui_test_save (fixture->context, &tonari_tie_entity, tie);
  tonari_ui_test_settle (fixture->context);
  tonari_ui_test_settle (fixture->context);

  g_assert_nonnull (
      tonari_ui_test_find (GTK_WIDGET (fixture->page), TONARI_TYPE_CASE_DIAGRAM, draws, (gpointer) "春子"));
  tonari_case_page_show_tab (cases_fixture_child (fixture, TONARI_TYPE_CASE_PAGE), "ties");
  tonari_ui_test_settle (fixture->context);
  g_assert_nonnull (
      tonari_ui_test_find (GTK_WIDGET (fixture->page), TONARI_TYPE_CASE_DIAGRAM, draws, (gpointer) "図書館"));
}

static void
observe (CasesFixture *fixture, int year, double connection)
{
  g_autoptr (TonariObservation) observation = tonari_observation_new ();

  observation->case_id = 2;
  observation->date = tonari_date_new (year, 1, 1);
  observation->connection = connection;
  tonari_ui_test_save (fixture->context, &tonari_observation_entity, observation);
}

static gboolean
asks (GtkWidget *widget, gpointer data)
{
  return strstr (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (widget)), data) != NULL;
}

/* What the fading check asks stands with the look-backs, and goes when there is nothing to ask. */
static void
test_openness (CasesFixture *fixture, gconstpointer data)
{
  TonariCaseOpenness *openness;

  g_assert_true (tonari_page_show_row (fixture->page, "cases", 2));
  tonari_ui_test_settle (fixture->context);
  tonari_case_page_show_tab (cases_fixture_child (fixture, TONARI_TYPE_CASE_PAGE), "look-back");
  tonari_ui_test_settle (fixture->context);
  openness = cases_fixture_child (fixture, TONARI_TYPE_CASE_OPENNESS);
  g_assert_nonnull (openness);
  g_assert_nonnull (
      tonari_ui_test_find (GTK_WIDGET (openness), ADW_TYPE_ACTION_ROW, asks, (gpointer) "no question"));

  observe (fixture, 2022, 8);
  observe (fixture, 2023, 2);
  observe (fixture, 2024, 7);
  tonari_ui_test_settle (fixture->context);
  tonari_ui_test_settle (fixture->context);
  openness = cases_fixture_child (fixture, TONARI_TYPE_CASE_OPENNESS);
  g_assert_nonnull (
      tonari_ui_test_find (GTK_WIDGET (openness), ADW_TYPE_ACTION_ROW, asks, (gpointer) "grew thin"));
  g_assert_null (
      tonari_ui_test_find (GTK_WIDGET (openness), ADW_TYPE_ACTION_ROW, asks, (gpointer) "no question"));
}

static guint
n_rows (CasesFixture *fixture)
{
  TonariRecordList *list = cases_fixture_child (fixture, TONARI_TYPE_RECORD_LIST);

  return tonari_record_list_rows (list)->len;
}

static void
test_delete_and_undo (CasesFixture *fixture, gconstpointer data)
{
  g_autoptr (TonariRecord) record = tonari_record_new ();
  gint64 id;

  record->case_id = 2;
  record->at.date = tonari_date_new (2026, 11, 1);
  record->text = g_strdup ("First talk");
  id = tonari_ui_test_save (fixture->context, &tonari_record_entity, record);

  tonari_page_show_row (fixture->page, "cases", 2);
  tonari_ui_test_settle (fixture->context);
  g_assert_cmpuint (n_rows (fixture), ==, 1);

  tonari_context_delete (fixture->context, &tonari_record_entity, id, "Delete the record", "Record deleted");
  tonari_ui_test_settle (fixture->context);
  g_assert_cmpuint (n_rows (fixture), ==, 0);
  g_assert_cmpint (fixture->actions, !=, 0);

  tonari_context_undo_action (fixture->context, fixture->actions);
  tonari_ui_test_settle (fixture->context);
  tonari_ui_test_settle (fixture->context);
  g_assert_cmpuint (n_rows (fixture), ==, 1);
}

static void
test_deleted_case_goes (CasesFixture *fixture, gconstpointer data)
{
  tonari_page_show_row (fixture->page, "cases", 2);
  tonari_ui_test_settle (fixture->context);

  gtk_widget_activate_action (GTK_WIDGET (fixture->page), "case.delete", NULL);
  tonari_ui_test_settle (fixture->context);
  g_assert_false (tonari_page_can_go_back (fixture->page));
  cases_fixture_assert_shown (fixture, (const char *const[]){ "R2-010", "R10-001", NULL });

  tonari_context_undo_action (fixture->context, fixture->actions);
  tonari_ui_test_settle (fixture->context);
  tonari_ui_test_settle (fixture->context);
  cases_fixture_assert_shown (fixture, (const char *const[]){ "R2-002", "R2-010", "R10-001", NULL });

  /* Deleted elsewhere while it is on the screen. */
  tonari_page_show_row (fixture->page, "cases", 1);
  tonari_ui_test_settle (fixture->context);
  g_assert_true (tonari_page_can_go_back (fixture->page));
  tonari_context_delete (fixture->context, &tonari_case_entity, 1, "Delete the case", "Case deleted");
  tonari_ui_test_settle (fixture->context);
  tonari_ui_test_settle (fixture->context);
  g_assert_false (tonari_page_can_go_back (fixture->page));
}

static gboolean
mentions (GtkWidget *widget, gpointer data)
{
  return gtk_widget_get_mapped (widget) && strstr (gtk_label_get_text (GTK_LABEL (widget)), data) != NULL;
}

static void
test_hides_names (CasesFixture *fixture, gconstpointer data)
{
  TonariCasePage *page = cases_fixture_child (fixture, TONARI_TYPE_CASE_PAGE);

  tonari_page_show_row (fixture->page, "cases", 2);
  tonari_ui_test_settle (fixture->context);
  g_assert_nonnull (tonari_ui_test_find (GTK_WIDGET (page), GTK_TYPE_LABEL, mentions, (gpointer) "太郎"));

  tonari_life_chart_set_hide_names (tonari_life_view_chart (tonari_case_page_view (page)), TRUE);
  tonari_ui_test_settle (fixture->context);
  g_assert_null (tonari_ui_test_find (GTK_WIDGET (page), GTK_TYPE_LABEL, mentions, (gpointer) "太郎"));
  g_assert_null (tonari_ui_test_find (GTK_WIDGET (page), GTK_TYPE_LABEL, mentions, (gpointer) "来所"));
  g_assert_nonnull (tonari_ui_test_find (GTK_WIDGET (page), GTK_TYPE_LABEL, mentions, (gpointer) "R2-002"));
}

static void
test_tabs (CasesFixture *fixture, gconstpointer data)
{
  static const char *const tabs[] = { "records", "family",  "look-back", "assessment", "support",
                                      "ties",    "consent", "stages",    "changes",    "intake" };
  TonariCasePage *page = cases_fixture_child (fixture, TONARI_TYPE_CASE_PAGE);

  tonari_page_show_row (fixture->page, "cases", 2);
  tonari_ui_test_settle (fixture->context);
  for (gsize i = 0; i < G_N_ELEMENTS (tabs); i++)
    {
      tonari_case_page_show_tab (page, tabs[i]);
      tonari_ui_test_settle (fixture->context);
    }
  g_assert_nonnull (
      tonari_ui_test_find (GTK_WIDGET (page), GTK_TYPE_LABEL, mentions, (gpointer) "母が相談に来所"));
}

/* The keyboard comes to the lists without walking through every mark of the chart, and round again. */
static void
test_turns (CasesFixture *fixture, gconstpointer data)
{
  static const struct
  {
    int by;
    const char *list;
  } turns[] = {
    { 1, "Family" }, { 1, "Look-back" }, { -1, "Family" }, { -1, "Records" }, { -1, NULL }, { 1, "Records" },
  };
  TonariCasePage *page = cases_fixture_child (fixture, TONARI_TYPE_CASE_PAGE);

  tonari_page_show_row (fixture->page, "cases", 2);
  tonari_ui_test_settle (fixture->context);
  for (gsize i = 0; i < G_N_ELEMENTS (turns); i++)
    {
      GtkWidget *focus;
      GtkWidget *list;

      tonari_case_page_turn (page, turns[i].by);
      focus = gtk_root_get_focus (gtk_widget_get_root (GTK_WIDGET (page)));
      g_assert_nonnull (focus);
      list = gtk_widget_get_ancestor (focus, TONARI_TYPE_RECORD_LIST);
      if (turns[i].list == NULL)
        continue;
      /* At the button that adds, wherever the keyboard was last. */
      g_assert_true (GTK_IS_BUTTON (focus));
      g_assert_nonnull (tonari_ui_test_find (list, GTK_TYPE_LABEL, mentions, (gpointer) turns[i].list));
    }
}

static void
collect_names (GtkWidget *widget, GHashTable *names)
{
  /* The marks of the chart say what they mark, and two letters may have been written on one day. */
  if (TONARI_IS_LIFE_CHART (widget))
    return;

  if (ADW_IS_BUTTON_CONTENT (widget))
    {
      const char *name = adw_button_content_get_label (ADW_BUTTON_CONTENT (widget));

      g_test_message ("%s", name);
      g_assert_true (g_hash_table_add (names, g_strdup (name)));
    }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    collect_names (child, names);
}

/* Whoever hears the page instead of seeing it knows what a button adds. */
static void
test_button_names (CasesFixture *fixture, gconstpointer data)
{
  g_autoptr (GHashTable) names = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  TonariCasePage *page = cases_fixture_child (fixture, TONARI_TYPE_CASE_PAGE);

  tonari_page_show_row (fixture->page, "cases", 2);
  tonari_ui_test_settle (fixture->context);
  collect_names (GTK_WIDGET (page), names);
  g_assert_cmpuint (g_hash_table_size (names), >, 10);
}

static gpointer
read_relative (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  g_autoptr (TonariEnrolment) enrolment =
      tonari_store_get (db, &tonari_enrolment_entity, *(gint64 *) data, error);

  return enrolment != NULL && enrolment->relative != 0
             ? tonari_store_get (db, &tonari_relative_entity, enrolment->relative, error)
             : NULL;
}

typedef struct
{
  CasesFixture *fixture;
  gint64 enrolment;
} Linked;

static gboolean
is_linked (gpointer data)
{
  const Linked *linked = data;
  gint64 id = linked->enrolment;
  g_autoptr (TonariRelative) relative = tonari_ui_test_run (linked->fixture->context, read_relative, &id);

  return relative != NULL;
}

/* Somebody from a class without an intake: the case, the relative and the enrolment at the first word. */
static void
test_intake_from_class (CasesFixture *fixture, gconstpointer data)
{
  g_autoptr (TonariClass) aclass = tonari_class_new ();
  g_autoptr (TonariPerson) person = tonari_person_new ();
  g_autoptr (TonariEnrolment) enrolment = tonari_enrolment_new ();
  g_autoptr (TonariRelative) relative = NULL;
  GtkWidget *row;
  gint64 id;

  aclass->title = g_strdup ("基礎編");
  person->name = g_strdup ("小野 みか");
  enrolment->class_id = tonari_ui_test_save (fixture->context, &tonari_class_entity, aclass);
  enrolment->person = tonari_ui_test_save (fixture->context, &tonari_person_entity, person);
  id = tonari_ui_test_save (fixture->context, &tonari_enrolment_entity, enrolment);

  g_assert_true (tonari_page_show_row (fixture->page, "enrolments", id));
  tonari_ui_test_settle (fixture->context);
  row = tonari_ui_test_row (GTK_WIDGET (fixture->page), g_dgettext ("tonari", "Relation to the Person"));
  g_assert_nonnull (row);
  gtk_editable_set_text (GTK_EDITABLE (row), "姉");
  tonari_ui_test_wait (is_linked, &(Linked){ fixture, id });

  relative = tonari_ui_test_run (fixture->context, read_relative, &id);
  g_assert_nonnull (relative);
  g_assert_cmpint (relative->person, ==, enrolment->person);
  g_assert_cmpstr (relative->relation, ==, "姉");
  g_assert_cmpint (relative->case_id, >, 0);
  g_assert_true (tonari_page_can_go_back (fixture->page));

  tonari_context_undo (fixture->context);
  tonari_ui_test_settle (fixture->context);
  g_clear_pointer (&relative, tonari_relative_free);
  relative = tonari_ui_test_run (fixture->context, read_relative, &id);
  g_assert_null (relative);
}

static gpointer
list_told (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  return tonari_store_list (db, &tonari_told_to_family_entity, "case_id", 2, error);
}

/* By the menu of the row, as with the mouse; whether the row then says that it may be told. */
/* It is scrolled there, and the page slides in, with the frames that come. */
static gboolean
is_in_window (gpointer data)
{
  GtkWidget *window = GTK_WIDGET (gtk_widget_get_root (data));
  graphene_rect_t bounds;

  return gtk_widget_get_width (data) > 0 && gtk_widget_compute_bounds (data, window, &bounds) &&
         bounds.origin.x >= 0 && bounds.origin.y >= 0 &&
         bounds.origin.x + bounds.size.width <= (float) gtk_widget_get_width (window) &&
         bounds.origin.y + bounds.size.height <= (float) gtk_widget_get_height (window);
}

static gboolean
choose_mark (CasesFixture *fixture, const char *name, const char *action)
{
  GtkWidget *page = cases_fixture_child (fixture, TONARI_TYPE_CASE_PAGE);
  GtkWidget *row = tonari_ui_test_row (page, name);
  GtkWidget *more = tonari_ui_test_find (row, GTK_TYPE_BUTTON, NULL, NULL);

  g_assert_nonnull (more);
  /* A menu has no place where its button lies below the screen; nobody presses it there. */
  gtk_widget_grab_focus (more);
  tonari_ui_test_wait (is_in_window, more);
  g_signal_emit_by_name (more, "clicked");
  gtk_widget_activate_action (gtk_widget_get_ancestor (row, TONARI_TYPE_RECORD_LIST), action, NULL);
  tonari_ui_test_settle (fixture->context);
  row = tonari_ui_test_row (page, name);
  g_assert_nonnull (row);

  return strstr (adw_action_row_get_subtitle (ADW_ACTION_ROW (row)), "May be told to the family") != NULL ||
         strstr (adw_action_row_get_subtitle (ADW_ACTION_ROW (row)), "家族に伝えてよい") != NULL;
}

/* What the person lets be told to the family is noted at the row, taken back there, and both can be undone.
 */
static void
test_told (CasesFixture *fixture, gconstpointer data)
{
  g_autoptr (TonariTie) tie = tonari_tie_new ();
  g_autoptr (GPtrArray) told = NULL;

  tie->case_id = 2;
  tie->name = g_strdup ("茶の会");
  tie->start_on = tonari_date_new (2020, 4, 1);
  tonari_ui_test_save (fixture->context, &tonari_tie_entity, tie);
  tonari_page_show_row (fixture->page, "cases", 2);
  tonari_ui_test_settle (fixture->context);
  tonari_case_page_show_tab (cases_fixture_child (fixture, TONARI_TYPE_CASE_PAGE), "ties");
  tonari_ui_test_settle (fixture->context);

  g_assert_true (choose_mark (fixture, "茶の会", "record.mark"));
  told = tonari_ui_test_run (fixture->context, list_told, NULL);
  g_assert_cmpuint (told->len, ==, 1);
  g_assert_cmpstr (((TonariToldToFamily *) g_ptr_array_index (told, 0))->table_name, ==, "ties");
  g_assert_false (choose_mark (fixture, "茶の会", "record.unmark"));
  tonari_context_undo (fixture->context);
  tonari_ui_test_settle (fixture->context);
  g_clear_pointer (&told, g_ptr_array_unref);
  told = tonari_ui_test_run (fixture->context, list_told, NULL);
  g_assert_cmpuint (told->len, ==, 1);
  g_assert_false (tonari_date_is_known (((TonariToldToFamily *) g_ptr_array_index (told, 0))->withdrawn_on));
}

static gboolean
is_placed (gpointer data)
{
  return gtk_paned_get_position (data) > 0;
}

/* The handle between chart and lists stays where somebody has put it, in the next case too. */
static void
test_handle (void)
{
  g_autoptr (GSettings) settings = g_settings_new ("io.github.tonari_app.Tonari");
  int left = 0;

  g_settings_reset (settings, "chart-share");
  for (int turn = 0; turn < 2; turn++)
    {
      g_autoptr (TonariContext) context = tonari_context_new (NULL, settings, 740000);
      GtkWidget *window = adw_window_new ();
      GtkWidget *page = tonari_case_page_new (context);
      GtkWidget *paned;
      gboolean taken;

      gtk_window_set_default_size (GTK_WINDOW (window), 1100, 700);
      adw_window_set_content (ADW_WINDOW (window), page);
      tonari_ui_test_present (GTK_WINDOW (window));
      paned = tonari_ui_test_find (page, GTK_TYPE_PANED, NULL, NULL);
      tonari_ui_test_wait (is_placed, paned);
      if (turn == 0)
        {
          g_assert_cmpint (g_settings_get_int (settings, "chart-share"), ==, 0);
          left = gtk_paned_get_position (GTK_PANED (paned)) - 60;
          gtk_paned_set_position (GTK_PANED (paned), left);
          g_assert_cmpint (g_settings_get_int (settings, "chart-share"), ==, 0);
          g_signal_emit_by_name (paned, "accept-position", &taken);
          g_assert_cmpint (g_settings_get_int (settings, "chart-share"), >, 0);
        }
      else
        /* Kept in whole percent of the height. */
        g_assert_cmpint (ABS (gtk_paned_get_position (GTK_PANED (paned)) - left), <=,
                         gtk_widget_get_height (paned) / 100 + 1);
      gtk_window_destroy (GTK_WINDOW (window));
    }
  g_settings_reset (settings, "chart-share");
}

#define ADD(name, data, func)                                                                                \
  g_test_add ("/cases-page/" name, CasesFixture, data, cases_fixture_set_up, func, cases_fixture_tear_down)

int
main (int argc, char **argv)
{
  tonari_ui_test_init (&argc, &argv);
  tonari_cases_init ();

  ADD ("diagrams", NULL, test_diagrams);
  ADD ("openness", NULL, test_openness);
  ADD ("empty", GINT_TO_POINTER (1), test_empty);
  ADD ("opens-and-goes-back", NULL, test_opens_and_goes_back);
  ADD ("delete-and-undo", NULL, test_delete_and_undo);
  ADD ("deleted-case-goes", NULL, test_deleted_case_goes);
  ADD ("turns", NULL, test_turns);
  ADD ("button-names", NULL, test_button_names);
  ADD ("hides-names", NULL, test_hides_names);
  ADD ("tabs", NULL, test_tabs);
  ADD ("told", NULL, test_told);
  ADD ("intake-from-class", NULL, test_intake_from_class);
  g_test_add_func ("/cases-page/handle", test_handle);

  return g_test_run ();
}

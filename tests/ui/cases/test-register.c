/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The register of cases: narrowed, sorted, seen by its saved views. */

#include "cases-fixture.h"
#include "tonari-cases.h"
#include "tonari-case-register.h"
#include "tonari-case.h"
#include "tonari-intake-list.h"
#include "tonari-intake.h"
#include "tonari-page.h"
#include "tonari-register-bar.h"
#include "tonari-rows.h"
#include "tonari-saved-view.h"
#include "tonari-ui-test.h"

static void
test_register_filters (CasesFixture *fixture, gconstpointer data)
{
  static const struct
  {
    const char *text;
    const char *codes[4];
  } cases[] = {
    { "", { "R2-002", "R2-010", "R10-001", NULL } },
    { "花", { "R2-010", NULL } },
    { "ミホン", { "R2-010", NULL } },
    { "ｒ２", { "R2-002", "R2-010", NULL } },
    { "相談", { "R2-002", NULL } },
    { "話したい", { "R10-001", NULL } },
    { "太郎 来所", { "R2-002", NULL } },
    { "だれでもない", { NULL } },
    { "た", { "R2-002", "R10-001", NULL } },
    { "", { "R2-002", "R2-010", "R10-001", NULL } },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("%s", cases[i].text);
      tonari_case_register_set_search (cases_fixture_child (fixture, TONARI_TYPE_CASE_REGISTER),
                                       cases[i].text);
      cases_fixture_assert_shown (fixture, cases[i].codes);
    }
}

static void
test_register_sorts (CasesFixture *fixture, gconstpointer data)
{
  GtkColumnView *view = cases_fixture_child (fixture, GTK_TYPE_COLUMN_VIEW);
  GListModel *columns = gtk_column_view_get_columns (view);
  static const struct
  {
    guint column;
    GtkSortType order;
    const char *codes[4];
  } cases[] = {
    /* R2-002 before R2-010 before R10-001; a name by its reading; the youngest first; what is unknown last */
    { 0, GTK_SORT_ASCENDING, { "R2-002", "R2-010", "R10-001", NULL } },
    { 0, GTK_SORT_DESCENDING, { "R10-001", "R2-010", "R2-002", NULL } },
    { 1, GTK_SORT_ASCENDING, { "R2-002", "R2-010", "R10-001", NULL } },
    { 2, GTK_SORT_ASCENDING, { "R2-002", "R2-010", "R10-001", NULL } },
  };

  g_assert_cmpuint (g_list_model_get_n_items (columns), ==, 9);
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GtkColumnViewColumn) column = g_list_model_get_item (columns, cases[i].column);

      gtk_column_view_sort_by_column (view, column, cases[i].order);
      cases_fixture_assert_shown (fixture, cases[i].codes);
    }
}

static gboolean
is_name_of_view (GtkWidget *widget, gpointer data)
{
  return g_strcmp0 (gtk_entry_get_placeholder_text (GTK_ENTRY (widget)),
                    g_dgettext ("tonari", "Name of the view")) == 0;
}

/* A saved view is chosen from its popover; a chip takes its filter off again; a column that is not chosen
 * goes. */
static void
test_views (CasesFixture *fixture, gconstpointer data)
{
  static const char *const all[] = { "R2-002", "R2-010", "R10-001", NULL };
  static const char *const oldest[] = { "R10-001", "R2-010", "R2-002", NULL };
  static const char *const grown[] = { "R2-010", NULL };
  g_autoptr (TonariSavedView) view = tonari_saved_view_new ();
  GListModel *columns = gtk_column_view_get_columns (cases_fixture_child (fixture, GTK_TYPE_COLUMN_VIEW));
  GtkWidget *bar = cases_fixture_child (fixture, TONARI_TYPE_REGISTER_BAR);

  view->name = g_strdup ("四十代から");
  g_strfreev (view->columns);
  view->columns = g_strsplit ("code,name,age", ",", -1);
  g_strfreev (view->filters);
  view->filters = g_strsplit ("age-from=40,state=consulting", ",", -1);
  view->sort = g_strdup ("age");
  view->descending = TRUE;
  tonari_context_save (fixture->context, &tonari_saved_view_entity, view, "view", NULL, NULL, NULL);
  tonari_ui_test_settle (fixture->context);
  cases_fixture_assert_shown (fixture, all);

  g_signal_emit_by_name (tonari_ui_test_button (bar, "四十代から"), "clicked");
  tonari_ui_test_settle (fixture->context);
  cases_fixture_assert_shown (fixture, grown);
  g_assert_cmpuint (g_list_model_get_n_items (columns), ==, 3);
  g_assert_cmpint (tonari_register_bar_filter (TONARI_REGISTER_BAR (bar))->age_from, ==, 40);

  /* Its order stays when its filter is taken off: the oldest first, who is not known before them. */
  g_signal_emit_by_name (tonari_ui_test_button (bar, "Show All"), "clicked");
  cases_fixture_assert_shown (fixture, oldest);
}

static gpointer
views_func (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  return tonari_store_list (db, &tonari_saved_view_entity, NULL, 0, error);
}

static void
assert_saved (CasesFixture *fixture, const char *name, const char *sort, gboolean descending)
{
  GtkWidget *bar = cases_fixture_child (fixture, TONARI_TYPE_REGISTER_BAR);
  GtkWidget *entry = tonari_ui_test_find (bar, GTK_TYPE_ENTRY, is_name_of_view, NULL);
  g_autoptr (GPtrArray) views = NULL;
  const TonariSavedView *view;

  gtk_editable_set_text (GTK_EDITABLE (entry), name);
  g_signal_emit_by_name (entry, "activate");
  tonari_ui_test_settle (fixture->context);
  tonari_ui_test_settle (fixture->context);
  views = tonari_ui_test_run (fixture->context, views_func, NULL);
  view = views->pdata[views->len - 1];
  g_assert_cmpstr (view->name, ==, name);
  g_assert_cmpstr (view->sort, ==, sort);
  g_assert_cmpint (view->descending, ==, descending);
}

/* Whichever header was pressed, a view that is saved keeps that order. */
static void
test_order_is_kept (CasesFixture *fixture, gconstpointer data)
{
  static const struct
  {
    guint column;
    GtkSortType order;
    const char *sort;
  } cases[] = {
    { 0, GTK_SORT_ASCENDING, "code" },
    { 0, GTK_SORT_DESCENDING, "code" },
    { 1, GTK_SORT_DESCENDING, "name" },
    { 7, GTK_SORT_ASCENDING, "last-contact" },
  };
  GtkColumnView *view = cases_fixture_child (fixture, GTK_TYPE_COLUMN_VIEW);
  GListModel *columns = gtk_column_view_get_columns (view);

  assert_saved (fixture, "as it begins", "code", FALSE);
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GtkColumnViewColumn) column = g_list_model_get_item (columns, cases[i].column);
      g_autofree char *name = g_strdup_printf ("view %" G_GSIZE_FORMAT, i);

      gtk_column_view_sort_by_column (view, column, cases[i].order);
      assert_saved (fixture, name, cases[i].sort, cases[i].order == GTK_SORT_DESCENDING);
    }
}

/* Intakes to go on with stand above the register, but the focus begins in its search entry. */
static void
test_begins_in_search (CasesFixture *fixture, gconstpointer data)
{
  g_autoptr (TonariIntake) intake = tonari_intake_new ();
  GtkWidget *focus;

  intake->case_id = 1;
  tonari_ui_test_save (fixture->context, &tonari_intake_entity, intake);
  tonari_ui_test_settle (fixture->context);
  tonari_ui_test_settle (fixture->context);
  g_assert_true (gtk_widget_get_visible (cases_fixture_child (fixture, TONARI_TYPE_INTAKE_LIST)));

  gtk_window_set_focus (GTK_WINDOW (fixture->window), NULL);
  g_assert_true (tonari_page_take_focus (fixture->page));
  focus = gtk_window_get_focus (GTK_WINDOW (fixture->window));
  g_assert_nonnull (gtk_widget_get_ancestor (focus, GTK_TYPE_SEARCH_ENTRY));
}

#define ADD(name, data, func)                                                                                \
  g_test_add ("/register/" name, CasesFixture, data, cases_fixture_set_up, func, cases_fixture_tear_down)

int
main (int argc, char **argv)
{
  tonari_ui_test_init (&argc, &argv);
  tonari_cases_init ();

  ADD ("filters", NULL, test_register_filters);
  ADD ("views", NULL, test_views);
  ADD ("begins-in-search", NULL, test_begins_in_search);
  ADD ("order-is-kept", NULL, test_order_is_kept);
  ADD ("sorts", NULL, test_register_sorts);

  return g_test_run ();
}

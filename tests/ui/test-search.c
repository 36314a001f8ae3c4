/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The search over the whole book: found at each change of the text, by kind, and nothing kept alive. */

#include "tonari-case.h"
#include "tonari-person.h"
#include "tonari-record.h"
#include "tonari-search-groups.h"
#include "tonari-search-row.h"
#include "tonari-search-window.h"
#include "tonari-shared.h"
#include "tonari-ui-test.h"

static gboolean
is_case (GtkWidget *widget, gpointer data)
{
  return g_str_equal (tonari_search_row_table (TONARI_SEARCH_ROW (widget)), "cases");
}

static void
test_window (void)
{
  TonariContext *context = tonari_ui_test_context ();
  g_autoptr (TonariPerson) person = tonari_person_new ();
  g_autoptr (TonariCase) acase = tonari_case_new ();
  g_autoptr (TonariRecord) record = tonari_record_new ();
  GtkWidget *parent = adw_window_new ();
  GtkWindow *window;
  GtkWidget *row;

  acase->code = g_strdup ("R8-001");
  acase->person = tonari_ui_test_save (context, &tonari_person_entity, person);
  record->case_id = tonari_ui_test_save (context, &tonari_case_entity, acase);
  record->at.date = tonari_date_new (2026, 11, 20);
  record->text = g_strdup ("ひとりで図書館へ行った");
  tonari_ui_test_save (context, &tonari_record_entity, record);

  tonari_ui_test_present (GTK_WINDOW (parent));
  window = tonari_search_window_open (parent, context);
  tonari_ui_test_present (window);
  tonari_search_window_ask (TONARI_SEARCH_WINDOW (window), "図");
  tonari_ui_test_settle (context);
  tonari_ui_test_settle (context);
  row = tonari_ui_test_find (GTK_WIDGET (window), TONARI_TYPE_SEARCH_ROW, NULL, NULL);
  g_assert_nonnull (row);
  g_assert_cmpstr (tonari_search_row_table (TONARI_SEARCH_ROW (row)), ==, "records");
  g_assert_cmpint (tonari_search_row_id (TONARI_SEARCH_ROW (row)), ==, 1);

  tonari_search_window_ask (TONARI_SEARCH_WINDOW (window), "図鑑");
  tonari_ui_test_settle (context);
  tonari_ui_test_settle (context);
  g_assert_null (gtk_list_box_get_row_at_index (
      GTK_LIST_BOX (tonari_ui_test_find (GTK_WIDGET (window), GTK_TYPE_LIST_BOX, NULL, NULL)), 0));

  /* The code stands in the title, and not again below it. */
  tonari_search_window_ask (TONARI_SEARCH_WINDOW (window), "R8");
  tonari_ui_test_settle (context);
  tonari_ui_test_settle (context);
  row = tonari_ui_test_find (GTK_WIDGET (window), TONARI_TYPE_SEARCH_ROW, is_case, NULL);
  g_assert_nonnull (row);
  row = gtk_list_box_row_get_child (GTK_LIST_BOX_ROW (row));
  g_assert_true (gtk_widget_get_first_child (row) == gtk_widget_get_last_child (row));

  g_object_ref (window);
  gtk_window_destroy (window);
  tonari_ui_test_settle (context);
  g_assert_finalize_object (G_OBJECT (window));
  gtk_window_destroy (GTK_WINDOW (parent));
  tonari_ui_test_close (context);
}

static void
test_groups (void)
{
  g_assert_cmpuint (tonari_search_groups_of ("cases"), ==, 0);
  g_assert_cmpuint (tonari_search_groups_of ("records"), ==, tonari_search_groups_of ("small_changes"));
  g_assert_cmpuint (tonari_search_groups_of ("cases"), !=, tonari_search_groups_of ("no_such_table"));
  g_assert_nonnull (tonari_search_groups_title (tonari_search_groups_of ("no_such_table")));
}

int
main (int argc, char **argv)
{
  tonari_ui_test_init (&argc, &argv);
  tonari_shared_init ();
  g_test_add_func ("/search/window", test_window);
  g_test_add_func ("/search/groups", test_groups);

  return g_test_run ();
}

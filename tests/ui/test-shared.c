/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <string.h>

#include "tonari-columns-fit.h"
#include "tonari-columns.h"
#include "tonari-compat.h"
#include "tonari-empty.h"
#include "tonari-label-parts.h"
#include "tonari-organisation.h"
#include "tonari-record-list.h"
#include "tonari-rows.h"
#include "tonari-scroll-keys.h"
#include "tonari-tab-strip.h"
#include "tonari-ui-test.h"

static int
compare_name (gconstpointer a, gconstpointer b)
{
  return g_strcmp0 (((const TonariOrganisation *) a)->name, ((const TonariOrganisation *) b)->name);
}

static char *
say_name (gconstpointer row, gpointer data)
{
  return g_strdup (((const TonariOrganisation *) row)->name);
}

static GPtrArray *
organisations (guint n)
{
  GPtrArray *rows = g_ptr_array_new_with_free_func ((GDestroyNotify) tonari_organisation_free);

  for (guint i = 0; i < n; i++)
    {
      TonariOrganisation *row = tonari_organisation_new ();

      row->row.id = i + 1;
      row->name = g_strdup_printf ("O%03u", n - i);
      g_ptr_array_add (rows, row);
    }
  return rows;
}

static void
test_columns (void)
{
  GListStore *store = g_list_store_new (TONARI_TYPE_ROW_OBJECT);
  GtkWindow *window = GTK_WINDOW (adw_window_new ());
  GtkColumnView *view = tonari_columns_new_view (G_LIST_MODEL (g_object_ref (store)));
  GtkColumnViewColumn *column;
  const TonariOrganisation *first;

  column = tonari_columns_add (view, "Name", say_name, compare_name, TONARI_COLUMN_EXPAND, NULL);
  adw_window_set_content (ADW_WINDOW (window), GTK_WIDGET (view));
  tonari_row_object_fill (store, organisations (100), (GDestroyNotify) tonari_organisation_free);
  tonari_ui_test_present (window);

  g_assert_null (tonari_columns_selected (view));
  first = tonari_columns_at (view, 0);
  g_assert_cmpstr (first->name, ==, "O100");
  gtk_column_view_sort_by_column (view, column, GTK_SORT_ASCENDING);
  first = tonari_columns_at (view, 0);
  g_assert_cmpstr (first->name, ==, "O001");
  tonari_row_object_fill (store, organisations (3), (GDestroyNotify) tonari_organisation_free);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (store)), ==, 3);

  gtk_window_destroy (window);
  g_assert_finalize_object (store);
}

static char *
say_at_length (gconstpointer row, gpointer data)
{
  return g_strnfill (40, 'w');
}

static gboolean
fits (gpointer data)
{
  GtkAdjustment *adjustment = gtk_scrollable_get_hadjustment (GTK_SCROLLABLE (data));

  return gtk_adjustment_get_page_size (adjustment) > 1 &&
         gtk_adjustment_get_upper (adjustment) <= gtk_adjustment_get_page_size (adjustment);
}

static gboolean
is_there (gpointer data)
{
  return gtk_column_view_column_get_visible (data);
}

static gboolean
is_gone (gpointer data)
{
  return !is_there (data);
}

/* The last column that is there takes the room that is left where the one that takes it otherwise is gone. */
static void
test_columns_fill (void)
{
  GListStore *store = g_list_store_new (TONARI_TYPE_ROW_OBJECT);
  GtkWindow *window = GTK_WINDOW (adw_window_new ());
  GtkWidget *scrolled = gtk_scrolled_window_new ();
  GtkColumnView *view = tonari_columns_new_view (G_LIST_MODEL (g_object_ref (store)));
  GtkColumnViewColumn *name, *last, *wide;

  name = tonari_columns_add (view, "Name", say_name, compare_name, 0, NULL);
  last = tonari_columns_add (view, "Last", say_name, NULL, 0, NULL);
  wide = tonari_columns_add (view, "Wide", say_at_length, NULL, TONARI_COLUMN_EXPAND, NULL);
  tonari_columns_may_fold (view, wide);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), GTK_WIDGET (view));
  adw_window_set_content (ADW_WINDOW (window), scrolled);
  gtk_window_set_default_size (window, 900, 300);
  tonari_ui_test_present (window);
  g_assert_false (gtk_column_view_column_get_expand (last));

  gtk_column_view_column_set_visible (wide, FALSE);
  g_assert_true (gtk_column_view_column_get_expand (last));
  g_assert_false (gtk_column_view_column_get_expand (name));

  gtk_column_view_column_set_visible (wide, TRUE);
  g_assert_false (gtk_column_view_column_get_expand (last));
  g_assert_true (gtk_column_view_column_get_expand (wide));

  gtk_window_destroy (window);
  g_assert_finalize_object (store);
}

/* What can be missed steps back in its order, and comes again. */
static void
test_columns_fit (void)
{
  GListStore *store = g_list_store_new (TONARI_TYPE_ROW_OBJECT);
  GtkWindow *window = GTK_WINDOW (adw_window_new ());
  GtkWidget *scrolled = gtk_scrolled_window_new ();
  GtkColumnView *view = tonari_columns_new_view (G_LIST_MODEL (g_object_ref (store)));
  GtkColumnViewColumn *name, *first, *second;

  name = tonari_columns_add (view, "Name", say_name, compare_name, 0, NULL);
  second = tonari_columns_add (view, "Second", say_at_length, NULL, 0, NULL);
  first = tonari_columns_add (view, "First", say_at_length, NULL, 0, NULL);
  tonari_columns_may_fold (view, first);
  tonari_columns_may_fold (view, second);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), GTK_WIDGET (view));
  adw_window_set_content (ADW_WINDOW (window), scrolled);
  tonari_row_object_fill (store, organisations (3), (GDestroyNotify) tonari_organisation_free);
  gtk_window_set_default_size (window, 700, 300);
  tonari_ui_test_present (window);

  tonari_ui_test_wait (fits, view);
  g_assert_false (gtk_column_view_column_get_visible (first));
  g_assert_true (gtk_column_view_column_get_visible (second));
  g_assert_true (gtk_column_view_column_get_visible (name));

  gtk_window_set_default_size (window, 200, 300);
  tonari_ui_test_wait (is_gone, second);
  tonari_ui_test_wait (fits, view);
  gtk_window_set_default_size (window, 1200, 300);
  tonari_ui_test_wait (is_there, first);
  g_assert_true (gtk_column_view_column_get_visible (second));
  tonari_ui_test_wait (fits, view);

  gtk_window_destroy (window);
  g_assert_finalize_object (store);
}

static gboolean
is_checked (GtkWidget *widget, gpointer data)
{
  return gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (widget));
}

/* The chosen tab stands between the edges of its strip. */
static gboolean
is_seen (gpointer data)
{
  GtkWidget *tab = tonari_ui_test_find (data, GTK_TYPE_TOGGLE_BUTTON, is_checked, NULL);
  graphene_rect_t place;

  return tab != NULL && gtk_widget_compute_bounds (tab, data, &place) && place.size.width > 0 &&
         place.origin.x >= 0 && place.origin.x + place.size.width <= (float) gtk_widget_get_width (data);
}

static void
test_tab_strip (void)
{
  GtkWindow *window = GTK_WINDOW (adw_window_new ());
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *strip = g_object_new (TONARI_TYPE_TAB_STRIP, NULL);
  GtkStack *stack = GTK_STACK (gtk_stack_new ());

  for (guint i = 0; i < 11; i++)
    {
      g_autofree char *title = g_strdup_printf ("A Tab %u", i);

      gtk_stack_add_titled (stack, gtk_label_new (title), title, title);
    }
  tonari_tab_strip_set_stack (TONARI_TAB_STRIP (strip), stack);
  gtk_box_append (GTK_BOX (box), strip);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (stack));
  adw_window_set_content (ADW_WINDOW (window), box);
  gtk_window_set_default_size (window, 360, 200);
  tonari_ui_test_present (window);

  tonari_ui_test_wait (is_seen, strip);
  g_assert_true (gtk_widget_has_css_class (strip, "narrow"));
  gtk_stack_set_visible_child_name (stack, "A Tab 10");
  tonari_ui_test_wait (is_seen, strip);
  gtk_stack_set_visible_child_name (stack, "A Tab 0");
  tonari_ui_test_wait (is_seen, strip);

  gtk_window_destroy (window);
}

static void
describe (gconstpointer row, char **title, char **subtitle, gpointer data)
{
  *title = g_strdup (((const TonariOrganisation *) row)->name);
}

static void
edit (TonariRecordList *self, gconstpointer row, gpointer data)
{
  *(gint64 *) data = row != NULL ? ((const TonariRow *) row)->id : -1;
}

static gpointer
count (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  g_autoptr (GPtrArray) rows = tonari_store_list (db, &tonari_organisation_entity, NULL, 0, error);

  *(guint *) data = rows != NULL ? rows->len : 0;
  return NULL;
}

static gboolean
is_more (GtkWidget *widget, gpointer data)
{
  return g_strcmp0 (gtk_button_get_icon_name (GTK_BUTTON (widget)), "view-more-symbolic") == 0;
}

static gboolean
is_open (GtkWidget *widget, gpointer data)
{
  return gtk_widget_get_visible (widget);
}

static void
test_record_list (void)
{
  TonariContext *context = tonari_ui_test_context ();
  GtkWindow *window = GTK_WINDOW (adw_window_new ());
  TonariRecordList *list =
      tonari_record_list_new (context, &tonari_organisation_entity, "Rows", "Add", "Nothing yet");
  g_autoptr (TonariOrganisation) row = tonari_organisation_new ();
  GPtrArray *rows;
  GtkWidget *more, *menu;
  gint64 edited = 0;
  guint n_rows = 0;

  tonari_record_list_set_describe (list, describe, NULL);
  tonari_record_list_set_edit (list, edit, &edited);
  tonari_record_list_set_delete (list, "Delete", "Deleted");
  adw_window_set_content (ADW_WINDOW (window), GTK_WIDGET (list));
  gtk_window_set_default_size (window, 400, 400);
  tonari_ui_test_present (window);
  g_assert_nonnull (tonari_ui_test_row (GTK_WIDGET (list), "Nothing yet"));

  tonari_record_list_set_rows (list, organisations (120));
  g_assert_nonnull (tonari_ui_test_row (GTK_WIDGET (list), "O120"));
  g_assert_null (tonari_ui_test_row (GTK_WIDGET (list), "O001"));
  g_assert_true (tonari_record_list_reveal (list, 120));
  g_assert_nonnull (tonari_ui_test_row (GTK_WIDGET (list), "O001"));
  g_assert_false (tonari_record_list_reveal (list, 121));

  gtk_widget_activate (tonari_ui_test_row (GTK_WIDGET (list), "O118"));
  g_assert_cmpint (edited, ==, 3);
  tonari_record_list_add (list);
  g_assert_cmpint (edited, ==, -1);

  row->name = g_strdup ("見本の相談室");
  row->row.id = tonari_ui_test_save (context, &tonari_organisation_entity, row);
  rows = g_ptr_array_new_with_free_func ((GDestroyNotify) tonari_organisation_free);
  g_ptr_array_add (rows, tonari_organisation_copy (row));
  ((TonariRow *) g_ptr_array_index (rows, 0))->id = row->row.id;
  tonari_record_list_set_rows (list, rows);
  tonari_record_list_reveal (list, row->row.id);
  gtk_widget_activate_action (GTK_WIDGET (list), "record.edit", NULL);
  gtk_test_widget_wait_for_draw (GTK_WIDGET (list));
  tonari_ui_test_run (context, count, &n_rows);
  g_assert_cmpuint (n_rows, ==, 1);
  /* The way of the mouse: the button at the end of the row, and what its menu runs. */
  more = tonari_ui_test_find (GTK_WIDGET (list), GTK_TYPE_BUTTON, is_more, NULL);
  g_assert_nonnull (more);
  g_signal_emit_by_name (more, "clicked");
  menu = tonari_ui_test_find (GTK_WIDGET (list), GTK_TYPE_POPOVER_MENU, is_open, NULL);
  g_assert_nonnull (menu);
  gtk_popover_popdown (GTK_POPOVER (menu));
  gtk_widget_activate_action (GTK_WIDGET (list), "record.delete", NULL);
  tonari_ui_test_settle (context);
  tonari_ui_test_run (context, count, &n_rows);
  g_assert_cmpuint (n_rows, ==, 0);

  g_object_add_weak_pointer (G_OBJECT (list), (gpointer *) &list);
  gtk_window_destroy (window);
  tonari_ui_test_settle (context);
  g_assert_null (list);
  tonari_ui_test_close (context);
}

static void
test_empty (void)
{
  GtkWindow *window = GTK_WINDOW (adw_window_new ());

  adw_window_set_content (ADW_WINDOW (window), tonari_empty_new ("list-add-symbolic", "Title", "Description",
                                                                 "Do", "window.close"));
  tonari_ui_test_present (window);
  g_assert_nonnull (tonari_ui_test_button (GTK_WIDGET (window), "Do"));
  gtk_window_destroy (window);
}

/* What is typed keeps its kind; nothing is added twice, and nothing where the kind is not known. */
static void
test_suffix (void)
{
  static const struct
  {
    const char *typed;
    const char *proposed;
    const char *saved;
  } cases[] = {
    { "/tmp/chart", "R8-001.svg", "/tmp/chart.svg" },
    { "/tmp/chart.svg", "R8-001.svg", "/tmp/chart.svg" },
    { "/tmp/CHART.SVG", "R8-001.svg", "/tmp/CHART.SVG" },
    { "/tmp/chart.pdf", "R8-001.svg", "/tmp/chart.pdf.svg" },
    { "/tmp/2026.11.21", "R8-001.pdf", "/tmp/2026.11.21.pdf" },
    { "/tmp/chart.", "R8-001.png", "/tmp/chart.png" },
    { "/tmp/出席", "教室 (1.5).csv", "/tmp/出席.csv" },
    { "/tmp/svg", "R8-001.svg", "/tmp/svg.svg" },
    { "/tmp.d/chart", "R8-001", "/tmp.d/chart" },
  };
  g_autofree char *lent = g_build_filename (g_get_user_runtime_dir (), "doc", "1a2b", "chart", NULL);
  g_autoptr (GFile) portal = g_file_new_for_path (lent);
  g_autoptr (GFile) kept = tonari_compat_with_suffix (portal, "R8-001.svg");

  g_assert_true (g_file_equal (kept, portal));
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GFile) file = g_file_new_for_path (cases[i].typed);
      g_autoptr (GFile) saved = tonari_compat_with_suffix (file, cases[i].proposed);
      g_autofree char *path = g_file_get_path (saved);

      g_assert_cmpstr (path, ==, cases[i].saved);
    }
}

static gboolean
has_class (GtkWidget *widget, gpointer data)
{
  return gtk_widget_has_css_class (widget, data);
}

/* Whether @label may be broken before the letter with which @word begins. */
static gboolean
may_break_before (GtkLabel *label, const char *word)
{
  PangoLayout *layout = gtk_label_get_layout (label);
  const char *text = pango_layout_get_text (layout);
  const char *at = strstr (text, word);
  int n_attributes;
  const PangoLogAttr *attributes = pango_layout_get_log_attrs_readonly (layout, &n_attributes);

  g_assert_nonnull (at);

  return attributes[g_utf8_pointer_to_offset (text, at)].is_line_break;
}

/* A name too long for its line goes on with its reading, not within the one or the other. */
static void
test_name (void)
{
  GtkLabel *label = GTK_LABEL (g_object_ref_sink (gtk_label_new (NULL)));

  tonari_label_name_show (label, "架空 いちろう（かくう いちろう）");
  g_assert_true (may_break_before (label, "（か"));
  g_assert_false (may_break_before (label, "くう い"));
  g_assert_false (may_break_before (label, "いちろう（"));
  g_assert_false (may_break_before (label, "いちろう）"));
  tonari_label_name_show (label, "架空 いちろう");
  g_assert_cmpstr (gtk_label_get_text (label), ==, "架空 いちろう");
  g_object_unref (label);
}

/* What stands under the title of a group goes on in a new line between phrases. */
static void
test_group (void)
{
  AdwPreferencesGroup *group = ADW_PREFERENCES_GROUP (g_object_ref_sink (adw_preferences_group_new ()));
  GtkWidget *label;

  tonari_label_phrases_show_group (group, "「わからない」も答えの一つです。3 気になること");
  label = tonari_ui_test_find (GTK_WIDGET (group), GTK_TYPE_LABEL, has_class, (gpointer) "dim-label");
  if (label == NULL)
    label = tonari_ui_test_find (GTK_WIDGET (group), GTK_TYPE_LABEL, has_class, (gpointer) "dimmed");
  g_assert_nonnull (label);
  g_assert_false (may_break_before (GTK_LABEL (label), "つです"));
  g_assert_false (may_break_before (GTK_LABEL (label), "気に"));
  g_assert_true (may_break_before (GTK_LABEL (label), "一つ"));
  g_object_unref (group);
}

/* What was agreed on contact is read before a call: it goes on in a new line between phrases alone. */
static void
test_phrases (void)
{
  GtkWidget *row = g_object_ref_sink (adw_action_row_new ());
  GtkWidget *head = g_object_ref_sink (gtk_label_new (NULL));
  GtkWidget *label;

  tonari_label_phrases_show_subtitle (ADW_ACTION_ROW (row), "留守電には残さない、封筒に機関名を書かない");
  g_assert_cmpstr (adw_action_row_get_subtitle (ADW_ACTION_ROW (row)), ==,
                   "留守電には残さない、封筒に機関名を書かない");
  label = tonari_ui_test_find (row, GTK_TYPE_LABEL, has_class, (gpointer) "subtitle");
  g_assert_nonnull (label);
  g_assert_false (may_break_before (GTK_LABEL (label), "名を"));
  g_assert_false (may_break_before (GTK_LABEL (label), "さない"));
  g_assert_true (may_break_before (GTK_LABEL (label), "書かない"));
  g_assert_true (may_break_before (GTK_LABEL (label), "封筒"));
  g_object_unref (row);

  row = g_object_ref_sink (tonari_empty_new ("call-start-symbolic", "引継はまだありません",
                                             "1件だけでも、4月にまとめてもできます。", NULL, NULL));
  label = tonari_ui_test_find (row, GTK_TYPE_LABEL, has_class, (gpointer) "description");
  g_assert_nonnull (label);
  g_assert_false (may_break_before (GTK_LABEL (label), "月に"));
  g_assert_true (may_break_before (GTK_LABEL (label), "4月"));
  g_object_unref (row);

  /* Six letters stand over a column: what is longer than that has to break. */
  gtk_widget_add_css_class (head, "caption");
  tonari_label_phrases_show_in (GTK_LABEL (head), "誘いかけと、断れること コミュニケーション", 6);
  g_assert_false (may_break_before (GTK_LABEL (head), "かけと"));
  g_assert_true (may_break_before (GTK_LABEL (head), "断れる"));
  g_assert_true (may_break_before (GTK_LABEL (head), "ケーション"));
  tonari_label_phrases_show_in (GTK_LABEL (head), "暮らしの中のやりとりをふりかえる", 7);
  g_assert_true (may_break_before (GTK_LABEL (head), "ふりかえる"));
  g_assert_false (may_break_before (GTK_LABEL (head), "りとり"));
  g_object_unref (head);

  /* The longest of them, of Japanese letters and of Latin ones; the mark belongs to its word. */
  g_assert_cmpuint (tonari_label_phrases_width ("聴くこと"), ==, 8);
  g_assert_cmpuint (tonari_label_phrases_width ("暮らしの中のやりとりをふりかえる"), ==, 14);
  g_assert_cmpuint (tonari_label_phrases_width ("誘いかけと、断れること"), ==, 12);
  g_assert_cmpuint (tonari_label_phrases_width ("Listening first"), ==, 9);
  g_assert_cmpuint (tonari_label_phrases_width (""), ==, 0);
}

/* Presses Ctrl and @keyval where the keys of @scrolled are looked at first; whether they are taken. */
static gboolean
press (GtkWidget *scrolled, guint keyval)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (scrolled);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) keys = g_list_model_get_item (controllers, i);

      if (!GTK_IS_SHORTCUT_CONTROLLER (keys) ||
          gtk_event_controller_get_propagation_phase (keys) != GTK_PHASE_CAPTURE)
        continue;
      for (guint at = 0; at < g_list_model_get_n_items (G_LIST_MODEL (keys)); at++)
        {
          g_autoptr (GtkShortcut) shortcut = g_list_model_get_item (G_LIST_MODEL (keys), at);
          GtkKeyvalTrigger *trigger = GTK_KEYVAL_TRIGGER (gtk_shortcut_get_trigger (shortcut));

          if (gtk_keyval_trigger_get_keyval (trigger) == keyval &&
              gtk_keyval_trigger_get_modifiers (trigger) == GDK_CONTROL_MASK)
            return gtk_shortcut_action_activate (gtk_shortcut_get_action (shortcut), 0, scrolled, NULL);
        }
    }

  return FALSE;
}

static void
test_scroll_keys (void)
{
  GtkWindow *window = GTK_WINDOW (gtk_window_new ());
  GtkWidget *scrolled = gtk_scrolled_window_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *entry = gtk_entry_new ();
  GtkWidget *text = gtk_text_view_new ();
  GtkAdjustment *upright;

  gtk_box_append (GTK_BOX (box), entry);
  gtk_widget_set_size_request (text, 100, 2000);
  gtk_box_append (GTK_BOX (box), text);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), box);
  tonari_scroll_keys_add (GTK_SCROLLED_WINDOW (scrolled));
  gtk_window_set_default_size (window, 200, 300);
  gtk_window_set_child (window, scrolled);
  tonari_ui_test_present (window);
  upright = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scrolled));

  gtk_widget_grab_focus (entry);
  g_assert_true (press (scrolled, GDK_KEY_End));
  g_assert_cmpfloat (gtk_adjustment_get_value (upright), >, 0);
  g_assert_cmpfloat (gtk_adjustment_get_value (upright), ==,
                     gtk_adjustment_get_upper (upright) - gtk_adjustment_get_page_size (upright));
  g_assert_true (press (scrolled, GDK_KEY_Home));
  g_assert_cmpfloat (gtk_adjustment_get_value (upright), ==, 0);

  /* There the keys are the cursor's. */
  gtk_widget_grab_focus (text);
  g_assert_false (press (scrolled, GDK_KEY_End));

  g_object_add_weak_pointer (G_OBJECT (window), (gpointer *) &window);
  gtk_window_destroy (window);
  g_assert_null (window);
}

int
main (int argc, char **argv)
{
  tonari_ui_test_init (&argc, &argv);

  g_test_add_func ("/ui/shared/columns", test_columns);
  g_test_add_func ("/ui/shared/columns-fit", test_columns_fit);
  g_test_add_func ("/ui/shared/columns-fill", test_columns_fill);
  g_test_add_func ("/ui/shared/tab-strip", test_tab_strip);
  g_test_add_func ("/ui/shared/name", test_name);
  g_test_add_func ("/ui/shared/group", test_group);
  g_test_add_func ("/ui/shared/record-list", test_record_list);
  g_test_add_func ("/ui/shared/empty", test_empty);
  g_test_add_func ("/ui/shared/scroll-keys", test_scroll_keys);
  g_test_add_func ("/ui/shared/suffix", test_suffix);
  g_test_add_func ("/ui/shared/phrases", test_phrases);

  return g_test_run ();
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "classes-fixture.h"

#include "tonari-classes.h"

#include "tonari-attendance-grid.h"
#include "tonari-mark-popover.h"

typedef struct
{
  ClassesFixture classes;
  GtkWindow *window;
  TonariAttendanceGrid *grid;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  GtkWidget *scrolled = gtk_scrolled_window_new ();

  tonari_classes_init ();
  classes_fixture_open (&fixture->classes);
  fixture->window = GTK_WINDOW (adw_window_new ());
  fixture->grid = TONARI_ATTENDANCE_GRID (tonari_attendance_grid_new (fixture->classes.model));
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), GTK_WIDGET (fixture->grid));
  adw_window_set_content (ADW_WINDOW (fixture->window), scrolled);
  gtk_window_set_default_size (fixture->window, 300, 200);
  tonari_ui_test_present (fixture->window);
  gtk_widget_grab_focus (GTK_WIDGET (fixture->grid));
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  GtkWindow *window = g_object_ref (fixture->window);
  GtkWidget *popover = tonari_ui_test_find (GTK_WIDGET (fixture->grid), TONARI_TYPE_MARK_POPOVER, NULL, NULL);

  g_object_add_weak_pointer (G_OBJECT (popover), (gpointer *) &popover);
  gtk_window_destroy (window);
  tonari_ui_test_settle (fixture->classes.context);
  g_assert_finalize_object (window);
  g_assert_null (popover);
  classes_fixture_close (&fixture->classes);
}

typedef struct
{
  guint keyval;
  GdkModifierType modifiers;
  int row;
  int column;
} Step;

static void
test_moves (Fixture *fixture, gconstpointer data)
{
  static const Step steps[] = {
    { GDK_KEY_Down, 0, 1, 0 },
    { GDK_KEY_Right, 0, 1, 1 },
    { GDK_KEY_Left, 0, 1, 0 },
    { GDK_KEY_Left, 0, 1, 0 },
    { GDK_KEY_End, 0, 1, 2 },
    { GDK_KEY_Right, 0, 1, 2 },
    { GDK_KEY_End, GDK_CONTROL_MASK, 3, 2 },
    { GDK_KEY_Down, 0, 3, 2 },
    { GDK_KEY_Home, 0, 3, 0 },
    { GDK_KEY_Up, 0, 2, 0 },
    { GDK_KEY_Home, GDK_CONTROL_MASK, 0, 0 },
    { GDK_KEY_Page_Down, 0, 3, 0 },
    { GDK_KEY_Page_Up, 0, 0, 0 },
  };
  int row;
  int column;

  tonari_attendance_grid_get_cursor (fixture->grid, &row, &column);
  g_assert_cmpint (row, ==, 0);
  g_assert_cmpint (column, ==, 0);

  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      g_test_message ("step %u: %s", i, gdk_keyval_name (steps[i].keyval));
      tonari_attendance_grid_key (fixture->grid, steps[i].keyval, steps[i].modifiers);
      if (steps[i].keyval == GDK_KEY_Page_Down)
        while (tonari_attendance_grid_get_cursor (fixture->grid, &row, &column), row < steps[i].row)
          tonari_attendance_grid_key (fixture->grid, GDK_KEY_Page_Down, 0);
      if (steps[i].keyval == GDK_KEY_Page_Up)
        while (tonari_attendance_grid_get_cursor (fixture->grid, &row, &column), row > steps[i].row)
          tonari_attendance_grid_key (fixture->grid, GDK_KEY_Page_Up, 0);
      tonari_attendance_grid_get_cursor (fixture->grid, &row, &column);
      g_assert_cmpint (row, ==, steps[i].row);
      g_assert_cmpint (column, ==, steps[i].column);
      /* The cell under the cursor has the focus wherever it goes. */
      g_assert_true (
          gtk_widget_is_ancestor (gtk_window_get_focus (fixture->window), GTK_WIDGET (fixture->grid)));
    }
  /* From the first row the key goes on to what lies above the grid. */
  g_assert_false (tonari_attendance_grid_key (fixture->grid, GDK_KEY_Up, 0));
}

/* Where a little less air is enough, all sessions are seen; a column narrower than its text scrolls instead.
 */
static void
test_width (Fixture *fixture, gconstpointer data)
{
  const int lacking[] = { 0, 9, 60 };
  int natural;

  gtk_widget_measure (GTK_WIDGET (fixture->grid), GTK_ORIENTATION_HORIZONTAL, -1, NULL, &natural, NULL, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (lacking); i++)
    {
      GtkWindow *window = GTK_WINDOW (adw_window_new ());
      GtkWidget *scrolled = gtk_scrolled_window_new ();
      GtkWidget *grid = tonari_attendance_grid_new (fixture->classes.model);
      GtkAdjustment *across = gtk_scrolled_window_get_hadjustment (GTK_SCROLLED_WINDOW (scrolled));

      gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), grid);
      gtk_widget_set_size_request (scrolled, natural - lacking[i], 200);
      gtk_widget_set_halign (scrolled, GTK_ALIGN_START);
      adw_window_set_content (ADW_WINDOW (window), scrolled);
      tonari_ui_test_present (window);
      g_assert_true ((gtk_adjustment_get_upper (across) > gtk_adjustment_get_page_size (across)) ==
                     (lacking[i] == 60));
      gtk_window_destroy (window);
      tonari_ui_test_settle (fixture->classes.context);
    }
}

static void
test_marks (Fixture *fixture, gconstpointer data)
{
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;
  int row;
  int column;

  tonari_attendance_grid_set_cursor (fixture->grid, 0, 1);
  for (const char *key = "pln"; *key != '\0'; key++)
    g_assert_true (tonari_attendance_grid_key (fixture->grid, gdk_unicode_to_keyval ((guint32) *key), 0));
  tonari_attendance_grid_get_cursor (fixture->grid, &row, &column);
  g_assert_cmpint (row, ==, 3);
  g_assert_cmpint (column, ==, 1);

  tonari_ui_test_settle (fixture->classes.context);
  first = classes_fixture_marks (&fixture->classes, 0);
  second = classes_fixture_marks (&fixture->classes, 1);
  g_assert_cmpstr (first, ==, "----");
  g_assert_cmpstr (second, ==, "PLN-");
}

static void
test_kept_within (Fixture *fixture, gconstpointer data)
{
  int row;
  int column;

  tonari_attendance_grid_set_cursor (fixture->grid, 99, -99);
  tonari_attendance_grid_get_cursor (fixture->grid, &row, &column);
  g_assert_cmpint (row, ==, 3);
  g_assert_cmpint (column, ==, 0);
}

/* No class, no sessions, nobody: nothing to stand on, and nothing happens. */
static void
test_empty (Fixture *fixture, gconstpointer data)
{
  int row;
  int column;

  tonari_class_model_set_class (fixture->classes.model, 0);
  tonari_attendance_grid_get_cursor (fixture->grid, &row, &column);
  g_assert_cmpint (row, ==, -1);
  g_assert_cmpint (column, ==, -1);
  g_assert_false (tonari_attendance_grid_key (fixture->grid, GDK_KEY_p, 0));
  g_assert_false (tonari_attendance_grid_key (fixture->grid, GDK_KEY_Down, 0));
  tonari_ui_test_settle (fixture->classes.context);
}

static gboolean
is_shown (gpointer data)
{
  return gtk_widget_get_mapped (data);
}

static gboolean
is_hidden (gpointer data)
{
  return !gtk_widget_get_mapped (data);
}

/* The marks to choose from: opened, one chosen, closed by that; that it goes with the grid is seen in
 * tear_down(). */
static void
test_popover (Fixture *fixture, gconstpointer data)
{
  GtkWidget *popover = tonari_ui_test_find (GTK_WIDGET (fixture->grid), TONARI_TYPE_MARK_POPOVER, NULL, NULL);
  GtkWidget *button;

  g_assert_nonnull (popover);
  tonari_attendance_grid_set_cursor (fixture->grid, 0, 0);
  gtk_popover_popup (GTK_POPOVER (popover));
  tonari_ui_test_wait (is_shown, popover);
  tonari_mark_popover_set_state (TONARI_MARK_POPOVER (popover), TONARI_ATTENDANCE_STATE_LATE);
  button = gtk_root_get_focus (gtk_widget_get_root (GTK_WIDGET (fixture->grid)));
  g_assert_true (GTK_IS_BUTTON (button) && gtk_widget_is_ancestor (button, popover));
  g_signal_emit_by_name (button, "clicked");
  tonari_ui_test_wait (is_hidden, popover);
  tonari_ui_test_settle (fixture->classes.context);
  g_assert_cmpint (classes_fixture_stored (&fixture->classes, 0, 0), ==, TONARI_ATTENDANCE_STATE_LATE);
}

#define ADD(path, func) g_test_add (path, Fixture, NULL, set_up, func, tear_down)

int
main (int argc, char *argv[])
{
  tonari_ui_test_init (&argc, &argv);
  ADD ("/attendance-grid/moves", test_moves);
  ADD ("/attendance-grid/width", test_width);
  ADD ("/attendance-grid/marks", test_marks);
  ADD ("/attendance-grid/kept-within", test_kept_within);
  ADD ("/attendance-grid/empty", test_empty);
  ADD ("/attendance-grid/popover", test_popover);

  return g_test_run ();
}

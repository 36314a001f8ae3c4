/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Writing on the chart: what each stroke and key says, and what says nothing. */

#include <math.h>

#include "tonari-life-chart-input.h"
#include "tonari-lifechart.h"
#include "tonari-observation.h"
#include "tonari-ui-test.h"

typedef struct
{
  GtkWidget *window;
  TonariLifeChart *chart;
  TonariChartPen *pen;
  int today;
  guint n_written;
  int what;
  gint64 row;
  int from;
  int to;
  double before;
  double connection;
} Fixture;

static void
write_cb (Fixture *fixture, int what, gint64 row, int from, int to, double before, double connection)
{
  fixture->n_written++;
  fixture->what = what;
  fixture->row = row;
  fixture->from = from;
  fixture->to = to;
  fixture->before = before;
  fixture->connection = connection;
}

static void
add_observation (TonariLife *life, gint64 id, int year, double connection)
{
  TonariObservation *observation = tonari_observation_new ();

  observation->row.id = id;
  observation->date = tonari_date_new (year, 6, 1);
  observation->connection = connection;
  observation->motivation = 5;
  g_ptr_array_add (life->observations, observation);
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  TonariLife *life = tonari_life_new ();

  life->acase->row.id = 7;
  life->acase->code = g_strdup ("R8-007");
  life->person->birth = tonari_date_new (1990, 4, 1);
  add_observation (life, 1, 2015, 5.5);
  add_observation (life, 2, 2020, NAN);

  fixture->today = tonari_date_new (2026, 11, 21).day;
  fixture->chart = TONARI_LIFE_CHART (tonari_life_chart_new ());
  fixture->pen = tonari_life_chart_input_pen (tonari_life_chart_input (fixture->chart));
  fixture->window = adw_window_new ();
  tonari_life_chart_set_life (fixture->chart, life, fixture->today);
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 1000, 600);
  adw_window_set_content (ADW_WINDOW (fixture->window), GTK_WIDGET (fixture->chart));
  tonari_ui_test_present (GTK_WINDOW (fixture->window));
  tonari_ui_test_settle (NULL);
  g_signal_connect_swapped (fixture->chart, "write", G_CALLBACK (write_cb), fixture);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_object_ref (fixture->window);
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  tonari_ui_test_settle (NULL);
  g_assert_finalize_object (G_OBJECT (fixture->window));
}

static const TonariChartItem *
observation (Fixture *fixture, gint64 row)
{
  const GPtrArray *items = tonari_chart_layout_items (tonari_life_chart_layout (fixture->chart));

  for (guint i = 0; i < items->len; i++)
    {
      const TonariChartItem *item = g_ptr_array_index (items, i);

      if (item->kind == TONARI_CHART_ITEM_OBSERVATION && item->row == row)
        return item;
    }

  return NULL;
}

/* How far down the screen one step of つながり is; negative, since more is further up. */
static double
step (Fixture *fixture)
{
  const TonariChartLayout *layout = tonari_life_chart_layout (fixture->chart);

  return tonari_chart_layout_y (layout, 1) - tonari_chart_layout_y (layout, 0);
}

static double
x_of (Fixture *fixture, int year, int month, int day)
{
  return tonari_chart_layout_x (tonari_life_chart_layout (fixture->chart),
                                tonari_date_new (year, month, day).day);
}

static void
draw (Fixture *fixture)
{
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  GskRenderNode *node;

  GTK_WIDGET_GET_CLASS (fixture->chart)->snapshot (GTK_WIDGET (fixture->chart), snapshot);
  node = gtk_snapshot_free_to_node (snapshot);
  g_assert_nonnull (node);
  gsk_render_node_unref (node);
}

static void
test_lift (Fixture *fixture, gconstpointer data)
{
  const TonariChartItem *item = observation (fixture, 1);
  double x = item->box.x + item->box.width / 2;
  double y = item->box.y + item->box.height / 2;

  tonari_chart_pen_press (fixture->pen, item, x, y, 0);
  g_assert_true (tonari_chart_pen_drag (fixture->pen, 1, 2 * step (fixture)));
  draw (fixture);
  /* Once it is a stroke, a hand that wavers does not make it a pan. */
  g_assert_true (tonari_chart_pen_drag (fixture->pen, 80, 2.5 * step (fixture)));
  g_assert_cmpuint (fixture->n_written, ==, 0);
  tonari_chart_pen_release (fixture->pen);
  g_assert_cmpuint (fixture->n_written, ==, 1);
  g_assert_cmpint (fixture->what, ==, TONARI_CHART_WRITE_CONNECTION);
  g_assert_cmpint (fixture->row, ==, 1);
  g_assert_cmpfloat (fixture->connection, ==, 8);

  /* Past the edges of the plot there is nothing more. */
  tonari_chart_pen_press (fixture->pen, item, x, y, 0);
  g_assert_true (tonari_chart_pen_drag (fixture->pen, 0, -40 * step (fixture)));
  tonari_chart_pen_release (fixture->pen);
  g_assert_cmpfloat (fixture->connection, ==, 0);
}

static void
test_no_stroke (Fixture *fixture, gconstpointer data)
{
  const TonariChartItem *item = observation (fixture, 1);
  double x = item->box.x + item->box.width / 2;
  double y = item->box.y + item->box.height / 2;

  /* Along the time axis the chart is moved, whatever lies under the hand. */
  tonari_chart_pen_press (fixture->pen, item, x, y, 0);
  g_assert_false (tonari_chart_pen_drag (fixture->pen, 20, 3));
  g_assert_false (tonari_chart_pen_drag (fixture->pen, 20, 90));
  tonari_chart_pen_release (fixture->pen);

  /* Beside an observation too, and on one that says わからない. */
  tonari_chart_pen_press (fixture->pen, NULL, x + 60, y, 0);
  g_assert_false (tonari_chart_pen_drag (fixture->pen, 0, 90));
  tonari_chart_pen_press (fixture->pen, observation (fixture, 2), x, y, 0);
  g_assert_false (tonari_chart_pen_drag (fixture->pen, 0, 90));

  /* Given up by Esc. */
  tonari_chart_pen_press (fixture->pen, item, x, y, 0);
  g_assert_true (tonari_chart_pen_drag (fixture->pen, 0, 3 * step (fixture)));
  g_assert_true (tonari_life_chart_input_key (tonari_life_chart_input (fixture->chart), GDK_KEY_Escape, 0));
  tonari_chart_pen_release (fixture->pen);
  g_assert_false (tonari_life_chart_input_key (tonari_life_chart_input (fixture->chart), GDK_KEY_Escape, 0));

  /* While it is shown to others. */
  tonari_life_chart_set_hide_names (fixture->chart, TRUE);
  tonari_chart_pen_press (fixture->pen, observation (fixture, 1), x, y, 0);
  g_assert_false (tonari_chart_pen_drag (fixture->pen, 0, 3 * step (fixture)));
  tonari_chart_pen_dot (fixture->pen, x, y);
  g_assert_false (tonari_chart_pen_lift (fixture->pen, observation (fixture, 1), 1));
  g_assert_false (tonari_chart_pen_menu (fixture->pen, fixture->today, x, y));

  g_assert_cmpuint (fixture->n_written, ==, 0);
}

static void
test_keys (Fixture *fixture, gconstpointer data)
{
  g_assert_true (tonari_chart_pen_lift (fixture->pen, observation (fixture, 1), 1));
  g_assert_cmpfloat (fixture->connection, ==, 6);
  /* Pressed again before the chart has been read anew. */
  g_assert_true (tonari_chart_pen_lift (fixture->pen, observation (fixture, 1), 1));
  g_assert_cmpfloat (fixture->before, ==, 6);
  g_assert_cmpfloat (fixture->connection, ==, 7);
  /* Read anew, it begins from what is shown. */
  tonari_chart_pen_forget (fixture->pen);
  g_assert_true (tonari_chart_pen_lift (fixture->pen, observation (fixture, 1), -1));
  g_assert_cmpfloat (fixture->before, ==, 5.5);
  g_assert_cmpfloat (fixture->connection, ==, 5);
  g_assert_cmpuint (fixture->n_written, ==, 3);
  g_assert_false (tonari_chart_pen_lift (fixture->pen, observation (fixture, 2), 1));
  g_assert_false (tonari_chart_pen_lift (fixture->pen, NULL, 1));
  g_assert_cmpuint (fixture->n_written, ==, 3);
}

static void
test_watching (Fixture *fixture, gconstpointer data)
{
  double x0 = x_of (fixture, 2018, 1, 1);
  double x1 = x_of (fixture, 2021, 1, 1);

  /* From right to left as well. */
  tonari_chart_pen_press (fixture->pen, NULL, x1, 100, GDK_SHIFT_MASK);
  g_assert_true (tonari_chart_pen_drag (fixture->pen, x0 - x1, 0));
  draw (fixture);
  tonari_chart_pen_release (fixture->pen);
  g_assert_cmpint (fixture->what, ==, TONARI_CHART_WRITE_WATCHING);
  g_assert_cmpint (ABS (fixture->from - tonari_date_new (2018, 1, 1).day), <=, 1);
  g_assert_cmpint (ABS (fixture->to - tonari_date_new (2021, 1, 1).day), <=, 1);

  /* Up to today and further it goes on; a slip of the hand is none. */
  tonari_chart_pen_press (fixture->pen, NULL, x1, 100, GDK_SHIFT_MASK);
  g_assert_true (tonari_chart_pen_drag (fixture->pen, 5000, 0));
  tonari_chart_pen_release (fixture->pen);
  g_assert_cmpint (fixture->to, ==, 0);
  g_assert_cmpuint (fixture->n_written, ==, 2);
  tonari_chart_pen_press (fixture->pen, NULL, x1, 100, GDK_SHIFT_MASK);
  g_assert_true (tonari_chart_pen_drag (fixture->pen, 0, 30));
  tonari_chart_pen_release (fixture->pen);
  g_assert_cmpuint (fixture->n_written, ==, 2);
}

static void
test_dot (Fixture *fixture, gconstpointer data)
{
  const TonariChartLayout *layout = tonari_life_chart_layout (fixture->chart);
  TonariChartBox plot = tonari_chart_layout_plot (layout);
  double x = x_of (fixture, 2022, 7, 1);

  tonari_chart_pen_dot (fixture->pen, x, tonari_chart_layout_y (layout, 3.2));
  g_assert_cmpint (fixture->what, ==, TONARI_CHART_WRITE_OBSERVATION);
  g_assert_cmpint (ABS (fixture->from - tonari_date_new (2022, 7, 1).day), <=, 1);
  g_assert_cmpfloat (fixture->connection, ==, 3);
  tonari_chart_pen_dot (fixture->pen, x, plot.y + plot.height + 5);
  tonari_chart_pen_dot (fixture->pen, plot.x - 5, plot.y + 20);
  g_assert_cmpuint (fixture->n_written, ==, 1);
}

static void
test_menu (Fixture *fixture, gconstpointer data)
{
  static const struct
  {
    const char *action;
    TonariChartWriting what;
  } entries[] = {
    { "pen.observation", TONARI_CHART_WRITE_OBSERVATION },
    { "pen.change", TONARI_CHART_WRITE_CHANGE },
    { "pen.watching", TONARI_CHART_WRITE_WATCHING },
  };
  GtkWidget *popover;

  gtk_widget_grab_focus (GTK_WIDGET (fixture->chart));
  g_assert_true (
      tonari_life_chart_input_key (tonari_life_chart_input (fixture->chart), GDK_KEY_F10, GDK_SHIFT_MASK));
  tonari_ui_test_settle (NULL);
  popover = tonari_ui_test_find (GTK_WIDGET (fixture->chart), GTK_TYPE_POPOVER_MENU, NULL, NULL);
  g_assert_nonnull (popover);
  g_assert_true (gtk_widget_get_visible (popover));

  for (guint i = 0; i < G_N_ELEMENTS (entries); i++)
    {
      gtk_widget_activate_action (GTK_WIDGET (fixture->chart), entries[i].action, NULL);
      g_assert_cmpuint (fixture->n_written, ==, i + 1);
      g_assert_cmpint (fixture->what, ==, entries[i].what);
      g_assert_cmpint (fixture->row, ==, 0);
      g_assert_cmpint (fixture->from, ==, fixture->today);
      /* Asked for by a menu no height was meant. */
      g_assert_true (isnan (fixture->connection));
    }

  /* Another day, in the same menu; a day that has not come is today. */
  g_assert_true (tonari_chart_pen_menu (fixture->pen, tonari_date_new (2017, 3, 4).day, 200, 100));
  gtk_widget_activate_action (GTK_WIDGET (fixture->chart), "pen.change", NULL);
  g_assert_cmpint (fixture->from, ==, tonari_date_new (2017, 3, 4).day);
  g_assert_true (tonari_chart_pen_menu (fixture->pen, fixture->today + 400, 200, 100));
  gtk_widget_activate_action (GTK_WIDGET (fixture->chart), "pen.change", NULL);
  g_assert_cmpint (fixture->from, ==, fixture->today);
  gtk_popover_popdown (GTK_POPOVER (popover));
  tonari_ui_test_settle (NULL);
}

int
main (int argc, char **argv)
{
  tonari_ui_test_init (&argc, &argv);
  tonari_lifechart_init ();

  g_test_add ("/chart-pen/lift", Fixture, NULL, set_up, test_lift, tear_down);
  g_test_add ("/chart-pen/no-stroke", Fixture, NULL, set_up, test_no_stroke, tear_down);
  g_test_add ("/chart-pen/keys", Fixture, NULL, set_up, test_keys, tear_down);
  g_test_add ("/chart-pen/watching", Fixture, NULL, set_up, test_watching, tear_down);
  g_test_add ("/chart-pen/dot", Fixture, NULL, set_up, test_dot, tear_down);
  g_test_add ("/chart-pen/menu", Fixture, NULL, set_up, test_menu, tear_down);

  return g_test_run ();
}

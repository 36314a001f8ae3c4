/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-chart-legend.h"
#include "tonari-chart-spot.h"
#include "tonari-life-chart-input.h"
#include "tonari-life-view.h"
#include "tonari-lifechart.h"
#include "tonari-observation.h"
#include "tonari-stage-move.h"
#include "tonari-tie.h"
#include "tonari-ui-test.h"

static TonariDate
day (int year, int month)
{
  return tonari_date_new (year, month, 1);
}

static int
today (void)
{
  return tonari_date_new (2026, 11, 21).day;
}

static void
add_observation (TonariLife *life, gint64 id, TonariDate date, double connection, double motivation)
{
  TonariObservation *observation = tonari_observation_new ();

  observation->row.id = id;
  observation->date = date;
  observation->connection = connection;
  observation->motivation = motivation;
  g_ptr_array_add (life->observations, observation);
}

static void
add_tie (TonariLife *life, gint64 id, TonariDate from, const char *name)
{
  TonariTie *tie = tonari_tie_new ();

  tie->row.id = id;
  tie->start_on = from;
  tie->name = g_strdup (name);
  g_ptr_array_add (life->ties, tie);
}

static TonariLife *
some_life (void)
{
  TonariLife *life = tonari_life_new ();

  life->acase->row.id = 7;
  life->acase->code = g_strdup ("R8-007");
  life->person->birth = day (1990, 4);
  add_observation (life, 1, day (2015, 6), 1, 1);
  add_observation (life, 2, day (2019, 6), 4, 5);
  add_observation (life, 3, day (2025, 6), 7, 6);
  add_tie (life, 4, day (2017, 1), "Chess circle");
  add_tie (life, 5, day (2022, 1), "Uncle");
  for (int i = 0; i < 60; i++)
    {
      TonariContact contact = { .record = 100 + i,
                                .day = day (2015, 6).day + i * 60,
                                .minute = -1,
                                .weight = 1,
                                .met_person = TRUE,
                                .met_anyone = TRUE };

      g_array_append_val (life->contacts, contact);
    }

  return life;
}

static GtkWidget *
window_with (GtkWidget *child)
{
  GtkWidget *window = adw_window_new ();

  gtk_window_set_default_size (GTK_WINDOW (window), 1000, 600);
  adw_window_set_content (ADW_WINDOW (window), child);
  tonari_ui_test_present (GTK_WINDOW (window));

  return window;
}

static TonariLifeChart *
chart_with (TonariLife *life, GtkWidget **window)
{
  TonariLifeChart *chart = TONARI_LIFE_CHART (tonari_life_chart_new ());

  tonari_life_chart_set_life (chart, life, today ());
  *window = window_with (GTK_WIDGET (chart));
  tonari_ui_test_settle (NULL);

  return chart;
}

static void
close_window (GtkWidget *window)
{
  g_object_ref (window);
  gtk_window_destroy (GTK_WINDOW (window));
  tonari_ui_test_settle (NULL);
  g_assert_finalize_object (G_OBJECT (window));
}

/* Draws what is on the screen into a node, as a frame does. */
static void
assert_draws (GtkWidget *widget)
{
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  GskRenderNode *node;

  GTK_WIDGET_GET_CLASS (widget)->snapshot (widget, snapshot);
  node = gtk_snapshot_free_to_node (snapshot);
  g_assert_nonnull (node);
  gsk_render_node_unref (node);
}

static void
test_lives_and_dies (void)
{
  GtkWidget *window;
  TonariLifeChart *chart = chart_with (some_life (), &window);
  g_autoptr (TonariLifeChart) kept = g_object_ref (chart);

  g_assert_nonnull (tonari_life_chart_layout (chart));
  assert_draws (GTK_WIDGET (chart));

  /* The layout is kept between frames. */
  g_assert_true (tonari_life_chart_layout (chart) == tonari_life_chart_layout (chart));

  close_window (window);
  g_assert_finalize_object (G_OBJECT (g_steal_pointer (&kept)));
}

static void
test_degenerate (void)
{
  GtkWidget *window;
  TonariLifeChart *chart = chart_with (NULL, &window);

  g_assert_null (tonari_life_chart_layout (chart));
  tonari_life_chart_zoom (chart, 0.5);
  tonari_life_chart_show_preset (chart, TONARI_CHART_PRESET_ONE_YEAR);

  /* A life of which nothing is known, and one of a single day. */
  tonari_life_chart_set_life (chart, tonari_life_new (), today ());
  tonari_ui_test_settle (NULL);
  assert_draws (GTK_WIDGET (chart));
  tonari_life_chart_zoom (chart, 0.5);
  tonari_life_chart_zoom (chart, 4);
  assert_draws (GTK_WIDGET (chart));

  tonari_life_chart_set_life (chart, NULL, today ());
  tonari_ui_test_settle (NULL);
  g_assert_null (tonari_life_chart_layout (chart));

  close_window (window);
}

static void
test_keys (void)
{
  static const struct
  {
    guint key;
    int want_span; /* -1 shorter, 0 the same, 1 longer */
    int want_from; /* -1 earlier, 0 the same, 1 later */
  } cases[] = {
    { GDK_KEY_plus, -1, 1 }, { GDK_KEY_KP_Add, -1, 1 }, { GDK_KEY_minus, 1, -1 }, { GDK_KEY_Left, 0, -1 },
    { GDK_KEY_Right, 0, 1 }, { GDK_KEY_Home, 0, -1 },   { GDK_KEY_End, 0, 1 },    { GDK_KEY_0, 1, -1 },
  };
  GtkWidget *window;
  TonariLifeChart *chart = chart_with (some_life (), &window);
  TonariLifeChartInput *input = tonari_life_chart_input (chart);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      TonariChartRange before, after;

      tonari_life_chart_set_range (chart, day (2016, 1).day, day (2020, 1).day);
      before = *tonari_life_chart_range (chart);
      g_assert_true (tonari_life_chart_input_key (input, cases[i].key, 0));
      after = *tonari_life_chart_range (chart);

      g_test_message ("key %u", cases[i].key);
      g_assert_cmpint ((after.to - after.from > before.to - before.from + 1e-6) -
                           (after.to - after.from < before.to - before.from - 1e-6),
                       ==, cases[i].want_span);
      g_assert_cmpint ((after.from > before.from) - (after.from < before.from), ==, cases[i].want_from);
    }

  g_assert_false (tonari_life_chart_input_key (input, GDK_KEY_a, 0));
  g_assert_false (tonari_life_chart_input_key (input, GDK_KEY_Left, GDK_ALT_MASK));
  g_assert_true (tonari_chart_range_is_whole (tonari_life_chart_range (chart)));

  close_window (window);
}

typedef struct
{
  guint n;
  int kind;
  gint64 row;
} Activated;

static void
activated_cb (Activated *activated, int kind, gint64 row, int from, int to)
{
  activated->n++;
  activated->kind = kind;
  activated->row = row;
  g_assert_cmpint (from, <=, to);
}

static void
test_tab_walks (void)
{
  GtkWidget *window;
  TonariLifeChart *chart = chart_with (some_life (), &window);
  const GPtrArray *items = tonari_chart_layout_items (tonari_life_chart_layout (chart));
  Activated activated = { 0 };
  int last = G_MININT;
  guint walked = 0;

  g_assert_cmpuint (items->len, >, 2);
  g_signal_connect_swapped (chart, "item-activated", G_CALLBACK (activated_cb), &activated);

  gtk_widget_grab_focus (GTK_WIDGET (chart));
  g_assert_true (gtk_widget_is_focus (GTK_WIDGET (chart)));

  while (gtk_widget_child_focus (GTK_WIDGET (chart), GTK_DIR_TAB_FORWARD))
    {
      GtkWidget *spot = gtk_root_get_focus (GTK_ROOT (window));
      const TonariChartItem *item;

      g_assert_true (TONARI_IS_CHART_SPOT (spot));
      g_assert_cmpuint (tonari_chart_spot_index (TONARI_CHART_SPOT (spot)), ==, walked);
      item = g_ptr_array_index (items, walked);
      g_assert_cmpint (item->from, >=, last);
      last = item->from;

      g_assert_true (tonari_life_chart_input_key (tonari_life_chart_input (chart), GDK_KEY_Return, 0));
      g_assert_cmpint (activated.kind, ==, item->kind);
      g_assert_cmpint (activated.row, ==, item->row);
      walked++;
      g_assert_cmpuint (activated.n, ==, walked);
    }
  g_assert_cmpuint (walked, ==, items->len);

  /* And back again, to the chart itself and out. */
  for (guint i = 0; i < walked; i++)
    g_assert_true (gtk_widget_child_focus (GTK_WIDGET (chart), GTK_DIR_TAB_BACKWARD));
  g_assert_true (gtk_widget_is_focus (GTK_WIDGET (chart)));
  g_assert_false (gtk_widget_child_focus (GTK_WIDGET (chart), GTK_DIR_TAB_BACKWARD));

  close_window (window);
}

static gboolean
any_text_has (TonariLifeChart *chart, const char *word)
{
  const GPtrArray *items = tonari_chart_layout_items (tonari_life_chart_layout (chart));

  for (guint i = 0; i < items->len; i++)
    {
      const TonariChartItem *item = g_ptr_array_index (items, i);

      if ((item->text != NULL && strstr (item->text, word) != NULL) ||
          (item->description != NULL && strstr (item->description, word) != NULL))
        return TRUE;
    }

  return FALSE;
}

static void
test_hides_names (void)
{
  GtkWidget *window;
  TonariLifeChart *chart = chart_with (some_life (), &window);

  g_assert_true (any_text_has (chart, "Chess"));
  tonari_life_chart_set_hide_names (chart, TRUE);
  g_assert_false (any_text_has (chart, "Chess"));
  g_assert_false (any_text_has (chart, "Uncle"));
  tonari_life_chart_set_hide_names (chart, FALSE);
  g_assert_true (any_text_has (chart, "Chess"));

  close_window (window);
}

static void
test_reading_again_keeps_the_range (void)
{
  GtkWidget *window;
  TonariLifeChart *chart = chart_with (some_life (), &window);
  TonariLife *other;

  tonari_life_chart_set_range (chart, day (2016, 1).day, day (2020, 1).day);
  tonari_life_chart_set_life (chart, some_life (), today ());
  g_assert_cmpfloat (tonari_life_chart_range (chart)->from, ==, day (2016, 1).day);

  other = some_life ();
  other->acase->row.id = 8;
  tonari_life_chart_set_life (chart, other, today ());
  g_assert_true (tonari_chart_range_is_whole (tonari_life_chart_range (chart)));

  close_window (window);
}

static void
test_view (void)
{
  TonariContext *context = tonari_ui_test_context ();
  TonariLifeView *view = TONARI_LIFE_VIEW (tonari_life_view_new (context));
  GtkWidget *window = window_with (GTK_WIDGET (view));
  TonariLifeChart *chart = tonari_life_view_chart (view);
  TonariChartLegend *legend;

  tonari_life_view_set_life (view, some_life ());
  tonari_ui_test_settle (context);

  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (chart), "chart.preset", "i", 3));
  g_assert_cmpfloat (tonari_life_chart_range (chart)->from, ==, tonari_date_new (2025, 11, 21).day);
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (chart), "chart.zoom-out", NULL));
  g_assert_cmpfloat (tonari_life_chart_range (chart)->from, <, tonari_date_new (2025, 11, 21).day);

  gtk_widget_activate_action (GTK_WIDGET (chart), "chart.model", "s", "visit_process");
  g_assert_cmpint (tonari_life_chart_model (chart), ==, TONARI_STAGE_MODEL_VISIT);

  g_assert_false (tonari_life_view_is_alone (view));
  gtk_widget_activate_action (GTK_WIDGET (chart), "chart.alone", NULL);
  g_assert_true (tonari_life_view_is_alone (view));

  gtk_widget_activate_action (GTK_WIDGET (chart), "chart.hide-names", NULL);
  g_assert_true (tonari_life_chart_hide_names (chart));

  legend =
      TONARI_CHART_LEGEND (tonari_ui_test_find (GTK_WIDGET (view), TONARI_TYPE_CHART_LEGEND, NULL, NULL));
  tonari_chart_legend_set_layers (legend, TONARI_CHART_LAYER_ALL & ~TONARI_CHART_LAYER_TIES);
  g_assert_cmpint (tonari_life_chart_layers (chart), ==, TONARI_CHART_LAYER_ALL & ~TONARI_CHART_LAYER_TIES);
  gtk_widget_activate_action (GTK_WIDGET (chart), "chart.show-all", NULL);
  g_assert_cmpint (tonari_life_chart_layers (chart), ==, TONARI_CHART_LAYER_ALL);

  /* One press on an entry of the legend hides its layer. */
  {
    GtkWidget *button = tonari_ui_test_find (GTK_WIDGET (legend), GTK_TYPE_TOGGLE_BUTTON, NULL, NULL);

    gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (button), FALSE);
    g_assert_cmpint (tonari_life_chart_layers (chart), !=, TONARI_CHART_LAYER_ALL);
  }

  close_window (window);
  tonari_ui_test_close (context);
}

/* In a low window the legend gets the room of what lies below; the chart stays as high as it has to be. */
static void
test_legend_in_a_low_window (void)
{
  TonariContext *context = tonari_ui_test_context ();
  TonariLifeView *view = TONARI_LIFE_VIEW (tonari_life_view_new (context));
  GtkWindow *window = GTK_WINDOW (adw_window_new ());
  TonariLifeChart *chart = tonari_life_view_chart (view);
  TonariChartLegend *legend;
  GtkWidget *scrolled;

  gtk_window_set_default_size (window, 560, 300);
  adw_window_set_content (ADW_WINDOW (window), GTK_WIDGET (view));
  tonari_life_view_set_life (view, some_life ());
  tonari_ui_test_present (window);
  tonari_ui_test_settle (context);
  legend =
      TONARI_CHART_LEGEND (tonari_ui_test_find (GTK_WIDGET (view), TONARI_TYPE_CHART_LEGEND, NULL, NULL));
  scrolled = gtk_widget_get_ancestor (GTK_WIDGET (legend), GTK_TYPE_SCROLLED_WINDOW);
  g_assert_false (tonari_life_view_is_alone (view));

  gtk_widget_activate_action (GTK_WIDGET (chart), "chart.legend", NULL);
  tonari_ui_test_settle (context);
  g_assert_true (tonari_life_view_is_alone (view));
  g_assert_cmpint (gtk_scrolled_window_get_min_content_height (GTK_SCROLLED_WINDOW (scrolled)), <, 60);
  g_assert_cmpint (gtk_scrolled_window_get_min_content_height (GTK_SCROLLED_WINDOW (scrolled)), >=, 50);

  gtk_widget_activate_action (GTK_WIDGET (chart), "chart.legend", NULL);
  tonari_ui_test_settle (context);
  g_assert_false (tonari_life_view_is_alone (view));

  gtk_window_destroy (window);
  tonari_ui_test_settle (context);
  tonari_ui_test_close (context);
}

static TonariLife *
life_with_stages (const TonariStageModel *models, guint n_models)
{
  TonariLife *life = some_life ();

  for (guint i = 0; i < n_models; i++)
    {
      TonariStageMove *move = tonari_stage_move_new ();

      move->row.id = 200 + i;
      move->date = day (2020 + (int) i, 4);
      move->model = models[i];
      move->to_stage = 2;
      g_ptr_array_add (life->stage_moves, move);
    }

  return life;
}

/* Stages that are there are seen, and those that were just written down, whatever model was shown before. */
static void
test_model (void)
{
  static const TonariStageModel models[] = { TONARI_STAGE_MODEL_PREFECTURE, TONARI_STAGE_MODEL_FAMILY,
                                             TONARI_STAGE_MODEL_VISIT };
  TonariContext *context = tonari_ui_test_context ();
  TonariLifeView *view = TONARI_LIFE_VIEW (tonari_life_view_new (context));
  GtkWidget *window = window_with (GTK_WIDGET (view));
  TonariLifeChart *chart = tonari_life_view_chart (view);

  tonari_life_view_set_life (view, life_with_stages (models, 0));
  g_assert_cmpint (tonari_life_chart_model (chart), ==, TONARI_STAGE_MODEL_FAMILY);
  tonari_life_view_set_life (view, life_with_stages (models, 1));
  g_assert_cmpint (tonari_life_chart_model (chart), ==, TONARI_STAGE_MODEL_PREFECTURE);
  tonari_life_view_set_life (view, life_with_stages (models, 2));
  g_assert_cmpint (tonari_life_chart_model (chart), ==, TONARI_STAGE_MODEL_FAMILY);
  tonari_life_view_set_life (view, life_with_stages (models, 3));
  g_assert_cmpint (tonari_life_chart_model (chart), ==, TONARI_STAGE_MODEL_VISIT);
  /* Read again it stays; taken back, the chosen one returns. */
  tonari_life_view_set_life (view, life_with_stages (models, 3));
  g_assert_cmpint (tonari_life_chart_model (chart), ==, TONARI_STAGE_MODEL_VISIT);
  tonari_life_view_set_life (view, life_with_stages (models, 2));
  g_assert_cmpint (tonari_life_chart_model (chart), ==, TONARI_STAGE_MODEL_FAMILY);

  /* Chosen, it is shown though there is nothing of it. */
  gtk_widget_activate_action (GTK_WIDGET (chart), "chart.model", "s", "visit_process");
  tonari_life_view_set_life (view, life_with_stages (models, 2));
  g_assert_cmpint (tonari_life_chart_model (chart), ==, TONARI_STAGE_MODEL_VISIT);

  /* Another case is shown by what it uses. */
  tonari_life_view_set_life (view, NULL);
  tonari_life_view_set_life (view, life_with_stages (models, 1));
  g_assert_cmpint (tonari_life_chart_model (chart), ==, TONARI_STAGE_MODEL_PREFECTURE);

  close_window (window);
  tonari_ui_test_close (context);
}

int
main (int argc, char **argv)
{
  tonari_ui_test_init (&argc, &argv);
  tonari_lifechart_init ();

  g_test_add_func ("/life-chart/lives-and-dies", test_lives_and_dies);
  g_test_add_func ("/life-chart/degenerate", test_degenerate);
  g_test_add_func ("/life-chart/keys", test_keys);
  g_test_add_func ("/life-chart/tab-walks", test_tab_walks);
  g_test_add_func ("/life-chart/hides-names", test_hides_names);
  g_test_add_func ("/life-chart/reading-again", test_reading_again_keeps_the_range);
  g_test_add_func ("/life-chart/view", test_view);
  g_test_add_func ("/life-chart/legend-in-a-low-window", test_legend_in_a_low_window);
  g_test_add_func ("/life-chart/model", test_model);

  return g_test_run ();
}

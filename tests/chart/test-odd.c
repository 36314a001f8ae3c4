/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Lives that are hardly there, or too much: each must still be a calm picture. */

#include <glib/gi18n-lib.h>

#include "chart-check.h"
#include "fixture-odd.h"
#include "tonari-locale.h"

static void
check_all (const TonariLife *life)
{
  static const double sizes[][2] = { { 1000, 560 }, { 480, 320 }, { 1600, 900 }, { 774, 490 } };
  g_autoptr (TonariSeries) series = tonari_series_new (life, fixture_today ());

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    for (int legend = 0; legend < 2; legend++)
      {
        TonariChartOptions options = TONARI_CHART_OPTIONS_DEFAULT;
        g_autoptr (TonariChartLayout) layout = NULL;

        options.width = sizes[i][0];
        options.height = sizes[i][1];
        options.legend = legend && sizes[i][1] > 400;
        layout = tonari_chart_layout_new (series, &options, NULL);
        chart_check (layout);
      }
}

static void
test_nothing (void)
{
  g_autoptr (TonariLife) life = fixture_life (NULL);
  g_autoptr (TonariSeries) series = tonari_series_new (life, fixture_today ());
  g_autoptr (TonariChartLayout) layout = chart_of (series, 800, 400, NULL, NULL);
  gboolean invited = FALSE;

  check_all (life);
  g_assert_false (layout->has_ribbon);
  g_assert_cmpuint (layout->items->len, ==, 0);
  /* The page says what to do. */
  for (guint i = 0; i < layout->texts->len; i++)
    {
      const TonariText *text = TONARI_AT (layout->texts, TonariText, i);

      invited = invited || tonari_chart_boxes_meet (text->box, layout->plot, -20);
    }
  g_assert_true (invited);
}

static void
test_one_record (void)
{
  g_autoptr (TonariLife) life = fixture_one_record ();

  check_all (life);
}

/* "Not known" is a look-back too: the empty picture must not say that nobody has looked. */
static void
test_looked_and_not_known (void)
{
  g_autoptr (TonariLife) life = fixture_life (NULL);
  g_autoptr (TonariSeries) series = NULL;
  g_autoptr (TonariChartLayout) layout = NULL;
  gboolean calm = FALSE;

  fixture_observe (life, "2026-05-01", NAN, NAN, FALSE);
  check_all (life);

  series = tonari_series_new (life, fixture_today ());
  layout = chart_of (series, 800, 400, NULL, NULL);
  g_assert_false (layout->has_ribbon);
  for (guint i = 0; i < layout->texts->len; i++)
    {
      const TonariText *text = TONARI_AT (layout->texts, TonariText, i);

      g_assert_cmpstr (text->text, !=, _ ("Nobody has looked back on connection and motivation yet."));
      calm = calm || g_str_equal (text->text, _ ("Connection and motivation are not known yet."));
    }
  g_assert_true (calm);
}

static void
test_one_observation (void)
{
  g_autoptr (TonariLife) life = fixture_life (NULL);
  g_autoptr (TonariSeries) series = NULL;
  g_autoptr (TonariChartLayout) layout = NULL;
  double y;

  fixture_observe (life, "2026-05-01", 4, 5, FALSE);
  check_all (life);

  series = tonari_series_new (life, fixture_today ());
  layout = chart_of (series, 800, 400, NULL, NULL);
  y = tonari_chart_layout_y (layout, 4);
  /* One observation: flat. */
  for (guint i = 0; i < layout->columns->len; i++)
    g_assert_cmpfloat_with_epsilon (TONARI_AT (layout->columns, TonariColumn, i)->y, y, 1e-6);
}

static void
test_one_day (void)
{
  g_autoptr (TonariLife) life = fixture_one_day ();

  check_all (life);
}

static void
test_eighty_years (void)
{
  g_autoptr (TonariLife) life = fixture_eighty_years ();

  check_all (life);
}

static void
test_future (void)
{
  g_autoptr (TonariLife) life = fixture_future ();
  g_autoptr (TonariSeries) series = NULL;
  g_autoptr (TonariChartLayout) layout = NULL;

  check_all (life);

  series = tonari_series_new (life, fixture_today ());
  layout = chart_of (series, 900, 500, "2020-01-01", "2030-01-01");
  chart_check (layout);
  /* No end, only today: nothing is drawn past it. */
  g_assert_cmpuint (layout->tracks->len, ==, 0);
  for (guint i = 0; i < layout->columns->len; i++)
    g_assert_cmpfloat (TONARI_AT (layout->columns, TonariColumn, i)->x, <=, layout->today_x + 0.01);
}

static void
test_uncertain (void)
{
  g_autoptr (TonariLife) life = fixture_uncertain ();

  check_all (life);
  {
    g_autoptr (TonariSeries) series = tonari_series_new (life, fixture_today ());
    g_autoptr (TonariChartLayout) layout = chart_of (series, 900, 500, "2000-01-01", "2008-01-01");
    const TonariSign *sign = NULL;

    chart_check (layout);
    for (guint i = 0; i < layout->signs->len && sign == NULL; i++)
      if (TONARI_AT (layout->signs, TonariSign, i)->kind == TONARI_SIGN_SPROUT)
        sign = TONARI_AT (layout->signs, TonariSign, i);
    /* Drawn as its span: the whole of 2006, standing at its middle. */
    g_assert_nonnull (sign);
    g_assert_cmpfloat_with_epsilon (sign->span_x0, tonari_chart_layout_x (layout, fixture_day ("2006-01-01")),
                                    0.01);
    g_assert_cmpfloat_with_epsilon (sign->span_x1, tonari_chart_layout_x (layout, fixture_day ("2006-12-31")),
                                    0.01);
    g_assert_cmpfloat_with_epsilon (sign->x, tonari_chart_layout_x (layout, fixture_day ("2006")), 0.01);
  }
}

static void
test_thirty_rings (void)
{
  g_autoptr (TonariLife) life = fixture_thirty_rings ();
  g_autoptr (TonariSeries) series = NULL;
  g_autoptr (TonariChartLayout) layout = NULL;
  guint shown = 0;

  check_all (life);

  series = tonari_series_new (life, fixture_today ());
  layout = chart_of (series, 1000, 560, NULL, NULL);
  for (guint i = 0; i < layout->tracks->len; i++)
    shown += TONARI_AT (layout->tracks, TonariTrack, i)->count;
  /* Nobody of the circle is dropped: who finds no lane joins a numbered ring. */
  g_assert_cmpuint (shown, ==, 30);
}

static void
test_forty_markers (void)
{
  g_autoptr (TonariLife) life = fixture_forty_markers ();
  g_autoptr (TonariSeries) series = NULL;
  g_autoptr (TonariChartLayout) layout = NULL;
  guint shown = 0;

  check_all (life);

  series = tonari_series_new (life, fixture_today ());
  layout = chart_of (series, 1000, 560, NULL, NULL);
  for (guint i = 0; i < layout->signs->len; i++)
    shown += TONARI_AT (layout->signs, TonariSign, i)->count;
  g_assert_cmpuint (shown, ==, 40);
  g_assert_cmpuint (layout->signs->len, <, 4);
}

static void
test_death (void)
{
  g_autoptr (TonariLife) life = fixture_life ("1950-06-10");
  g_autoptr (TonariSeries) series = NULL;
  g_autoptr (TonariChartLayout) layout = NULL;

  life->person->death = tonari_date_from_day (fixture_day ("2024-02-03"));
  fixture_observe (life, "2015-05-01", 5, 5, FALSE);
  fixture_tie (life, "2010-01-01", NULL, "幼なじみ", NULL, NULL);
  check_all (life);

  series = tonari_series_new (life, fixture_today ());
  layout = chart_of (series, 900, 500, "2020-01-01", "2026-11-21");
  chart_check (layout);
  g_assert_true (layout->closed);
  g_assert_cmpfloat_with_epsilon (TONARI_AT (layout->columns, TonariColumn, layout->columns->len - 1)->x,
                                  tonari_chart_layout_x (layout, fixture_day ("2024-02-03")), 0.01);
}

static void
test_no_motivation (void)
{
  g_autoptr (TonariLife) life = fixture_life ("1990-06-10");
  g_autoptr (TonariSeries) series = NULL;
  g_autoptr (TonariChartLayout) layout = NULL;

  fixture_observe (life, "2015-05-01", 5, NAN, FALSE);
  check_all (life);
  series = tonari_series_new (life, fixture_today ());
  layout = chart_of (series, 900, 500, NULL, NULL);
  g_assert_true (layout->dashed_edge);
}

static void
test_tiny_window (void)
{
  static const double sizes[][2] = { { 1, 1 }, { 40, 30 }, { 200, 120 }, { 320, 200 } };
  g_autoptr (TonariLife) life = fixture_rich ();
  g_autoptr (TonariSeries) series = tonari_series_new (life, fixture_today ());

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      g_autoptr (TonariChartLayout) layout = chart_of (series, sizes[i][0], sizes[i][1], NULL, NULL);
      cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, 400, 400);
      cairo_t *cr = cairo_create (surface);

      tonari_chart_paint (layout, cr);
      g_assert_cmpint (cairo_status (cr), ==, CAIRO_STATUS_SUCCESS);
      cairo_destroy (cr);
      cairo_surface_destroy (surface);
    }
}

int
main (int argc, char **argv)
{
  tonari_locale_init ();
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/chart/odd/nothing", test_nothing);
  g_test_add_func ("/chart/odd/one-record", test_one_record);
  g_test_add_func ("/chart/odd/looked-and-not-known", test_looked_and_not_known);
  g_test_add_func ("/chart/odd/one-observation", test_one_observation);
  g_test_add_func ("/chart/odd/one-day", test_one_day);
  g_test_add_func ("/chart/odd/eighty-years", test_eighty_years);
  g_test_add_func ("/chart/odd/future", test_future);
  g_test_add_func ("/chart/odd/uncertain", test_uncertain);
  g_test_add_func ("/chart/odd/thirty-rings", test_thirty_rings);
  g_test_add_func ("/chart/odd/forty-markers", test_forty_markers);
  g_test_add_func ("/chart/odd/death", test_death);
  g_test_add_func ("/chart/odd/no-motivation", test_no_motivation);
  g_test_add_func ("/chart/odd/tiny-window", test_tiny_window);

  return g_test_run ();
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A hundred random lives: what must be true of every chart is true of each; the same in gives the same out.
 */

#include "chart-check.h"
#include "tonari-locale.h"

#define LIVES 100

static void
test_random (void)
{
  for (guint32 seed = 1; seed <= LIVES; seed++)
    {
      g_autoptr (TonariLife) life = fixture_random (seed);
      g_autoptr (TonariSeries) series = tonari_series_new (life, fixture_today ());
      g_autoptr (TonariChartLayout) whole = chart_of (series, 1000, 600, NULL, NULL);
      g_autoptr (TonariChartLayout) low = chart_of (series, 900, 330, NULL, NULL);
      g_autoptr (TonariChartLayout) part = chart_of (series, 700, 520, "2010-01-01", "2014-01-01");

      g_test_message ("seed %u", seed);
      chart_check (whole);
      chart_check (low);
      chart_check (part);
    }
}

/* The same on a page: of A4 with its legend, for each audience, counted from an event, and as one panel of
 * many. */
static void
test_pages (void)
{
  static const struct
  {
    double width, height, font_size;
    gboolean legend, hide_names;
    TonariAudience audience;
    TonariLifeEvent align;
  } pages[] = {
    { 774, 490, 8.3, TRUE, FALSE, TONARI_AUDIENCE_STAFF, TONARI_LIFE_EVENT_NONE },
    { 1123, 737, 10, TRUE, FALSE, TONARI_AUDIENCE_STAFF, TONARI_LIFE_EVENT_FIRST_CONTACT },
    { 774, 490, 8.3, TRUE, FALSE, TONARI_AUDIENCE_PERSON, TONARI_LIFE_EVENT_FIRST_MEETING },
    { 774, 490, 8.3, TRUE, FALSE, TONARI_AUDIENCE_FAMILY, TONARI_LIFE_EVENT_FIRST_CLASS },
    { 774, 490, 8.3, TRUE, TRUE, TONARI_AUDIENCE_COMMUNITY, TONARI_LIFE_EVENT_NONE },
    { 376, 170, 7.3, FALSE, TRUE, TONARI_AUDIENCE_STAFF, TONARI_LIFE_EVENT_NONE },
    { 376, 170, 7.3, FALSE, TRUE, TONARI_AUDIENCE_STAFF, TONARI_LIFE_EVENT_FIRST_CONTACT },
    { 250, 120, 7.3, FALSE, TRUE, TONARI_AUDIENCE_STAFF, TONARI_LIFE_EVENT_FIRST_CLASS },
  };

  for (guint32 seed = 1; seed <= LIVES; seed++)
    for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
      {
        TonariChartOptions options = TONARI_CHART_OPTIONS_DEFAULT;
        g_autoptr (TonariLife) life = fixture_random (seed);
        g_autoptr (TonariSeries) series =
            tonari_series_new_for (life, pages[i].audience, fixture_today (), NULL);
        g_autoptr (TonariChartLayout) layout = NULL;

        g_test_message ("seed %u page %u", seed, i);
        options.width = pages[i].width;
        options.height = pages[i].height;
        options.font_size = pages[i].font_size;
        options.legend = pages[i].legend;
        options.hide_names = pages[i].hide_names;
        options.align = pages[i].align;
        layout = tonari_chart_layout_new (series, &options, NULL);
        chart_check (layout);
      }
}

static void
test_same (void)
{
  for (guint32 seed = 1; seed <= 20; seed++)
    {
      char *described[2] = { NULL, NULL };

      for (guint i = 0; i < 2; i++)
        {
          g_autoptr (TonariLife) life = fixture_random (seed);
          g_autoptr (TonariSeries) series = tonari_series_new (life, fixture_today ());
          g_autoptr (TonariChartLayout) layout = chart_of (series, 1000, 600, NULL, NULL);

          described[i] = tonari_chart_layout_describe (layout);
        }
      g_assert_cmpstr (described[0], ==, described[1]);
      g_free (described[0]);
      g_free (described[1]);
    }
}

/* With the real measure of a real font, too, no word covers another and none is cut. */
static void
test_real_font (void)
{
  PangoContext *context = pango_font_map_create_context (pango_cairo_font_map_get_default ());

  for (guint32 seed = 1; seed <= 25; seed++)
    {
      TonariChartOptions options = TONARI_CHART_OPTIONS_DEFAULT;
      g_autoptr (TonariLife) life = fixture_random (seed);
      g_autoptr (TonariSeries) series = tonari_series_new (life, fixture_today ());
      g_autoptr (TonariChartLayout) layout = NULL;

      options.height = 620;
      options.legend = TRUE;
      layout = tonari_chart_layout_new (series, &options, context);
      g_test_message ("seed %u", seed);
      chart_check (layout);
    }
  g_object_unref (context);
}

static void
test_days_and_pixels (void)
{
  g_autoptr (TonariLife) life = fixture_rich ();
  g_autoptr (TonariSeries) series = tonari_series_new (life, fixture_today ());
  g_autoptr (TonariChartLayout) layout = chart_of (series, 1000, 600, NULL, NULL);
  guint n_knots;
  const TonariKnot *knots = tonari_curve_knots (tonari_series_connection (series), &n_knots);

  for (int day = fixture_day ("1985-01-01"); day < fixture_day ("2030-01-01"); day += 100)
    g_assert_cmpfloat_with_epsilon (tonari_chart_layout_day (layout, tonari_chart_layout_x (layout, day)),
                                    day, 1e-6);
  g_assert_cmpfloat (tonari_chart_layout_y (layout, 10), <, tonari_chart_layout_y (layout, 0));

  /* The ribbon passes through what was observed. */
  for (guint i = 0; i < n_knots; i++)
    {
      TonariColumn column;

      tonari_chart_column_at (layout, tonari_chart_layout_x (layout, knots[i].day), &column);
      g_assert_cmpfloat_with_epsilon (column.y, tonari_chart_layout_y (layout, knots[i].value), 0.25);
    }
}

int
main (int argc, char **argv)
{
  tonari_locale_init ();
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/chart/random/everything-holds", test_random);
  g_test_add_func ("/chart/random/pages", test_pages);
  g_test_add_func ("/chart/random/same-input-same-layout", test_same);
  g_test_add_func ("/chart/random/real-font", test_real_font);
  g_test_add_func ("/chart/random/days-and-pixels", test_days_and_pixels);

  return g_test_run ();
}

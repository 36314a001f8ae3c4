/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-chart-range.h"

static TonariChartRange
range_of (int first, int last, double from, double to)
{
  TonariChartRange range;

  tonari_chart_range_set_life (&range, first, last);
  tonari_chart_range_set (&range, from, to);

  return range;
}

static void
test_set (void)
{
  static const struct
  {
    int first, last;
    double from, to;
    double want_from, want_to;
  } cases[] = {
    { 1000, 2000, 1200, 1400, 1200, 1400 },
    { 1000, 2000, 500, 700, 1000, 1200 },
    { 1000, 2000, 1900, 2100, 1800, 2000 },
    { 1000, 2000, 0, 5000, 1000, 2000 },
    /* too short: stretched around its middle */
    { 1000, 2000, 1500, 1502, 1487, 1515 },
    { 1000, 2000, 1000, 1002, 1000, 1028 },
    /* the wrong way round counts as too short */
    { 1000, 2000, 1600, 1400, 1486, 1514 },
    /* a life shorter than the shortest span, of one day, and of none */
    { 1000, 1010, 1003, 1004, 1000, 1010 },
    { 1000, 1000, 900, 1100, 1000, 1000 },
    { 1000, 900, 900, 1100, 1000, 1000 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      TonariChartRange range = range_of (cases[i].first, cases[i].last, cases[i].from, cases[i].to);

      g_test_message ("case %" G_GSIZE_FORMAT, i);
      g_assert_cmpfloat (range.from, ==, cases[i].want_from);
      g_assert_cmpfloat (range.to, ==, cases[i].want_to);
    }
}

static void
test_nan (void)
{
  TonariChartRange range = range_of (1000, 2000, 1200, 1400);

  g_assert_false (tonari_chart_range_set (&range, NAN, 1300));
  g_assert_false (tonari_chart_range_zoom (&range, NAN, 1300));
  g_assert_false (tonari_chart_range_zoom (&range, 0, 1300));
  g_assert_cmpfloat (range.from, ==, 1200);
  g_assert_cmpfloat (range.to, ==, 1400);
}

static void
test_zoom (void)
{
  static const struct
  {
    double factor, anchor;
    double want_from, want_to;
  } cases[] = {
    { 0.5, 1500, 1450, 1550 },
    { 0.5, 1400, 1400, 1500 },
    { 0.5, 1600, 1500, 1600 },
    { 2, 1500, 1300, 1700 },
    { 100, 1500, 1000, 2000 },
    { 0.0001, 1500, 1486, 1514 },
    /* an anchor outside counts as the edge */
    { 0.5, 900, 1400, 1500 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      TonariChartRange range = range_of (1000, 2000, 1400, 1600);

      g_assert_true (tonari_chart_range_zoom (&range, cases[i].factor, cases[i].anchor));
      g_assert_cmpfloat_with_epsilon (range.from, cases[i].want_from, 1e-9);
      g_assert_cmpfloat_with_epsilon (range.to, cases[i].want_to, 1e-9);
    }
}

static void
test_pan (void)
{
  static const struct
  {
    double days;
    double want_from;
    gboolean moved;
  } cases[] = {
    { 50, 1450, TRUE }, { -50, 1350, TRUE }, { 9999, 1800, TRUE }, { -9999, 1000, TRUE }, { 0, 1400, FALSE }
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      TonariChartRange range = range_of (1000, 2000, 1400, 1600);

      g_assert_cmpint (tonari_chart_range_pan (&range, cases[i].days), ==, cases[i].moved);
      g_assert_cmpfloat (range.from, ==, cases[i].want_from);
      g_assert_cmpfloat (range.to - range.from, ==, 200);
    }
}

static void
test_presets (void)
{
  g_autoptr (TonariLife) life = tonari_life_new ();
  int birth = tonari_date_new (1990, 4, 1).day;
  int today = tonari_date_new (2026, 11, 21).day;
  TonariContact contact = { .record = 1, .day = tonari_date_new (2015, 6, 1).day };
  TonariChartRange range;

  g_array_append_val (life->contacts, contact);
  tonari_chart_range_set_life (&range, birth, today);
  g_assert_true (tonari_chart_range_is_whole (&range));
  g_assert_false (tonari_chart_range_preset (&range, TONARI_CHART_PRESET_WHOLE_LIFE, life));

  g_assert_true (tonari_chart_range_preset (&range, TONARI_CHART_PRESET_SINCE_FIRST_CONTACT, life));
  g_assert_cmpfloat (range.from, ==, contact.day);
  g_assert_cmpfloat (range.to, ==, today);
  g_assert_false (tonari_chart_range_is_whole (&range));

  g_assert_true (tonari_chart_range_preset (&range, TONARI_CHART_PRESET_THREE_YEARS, life));
  g_assert_cmpfloat (range.from, ==, tonari_date_new (2023, 11, 21).day);

  g_assert_true (tonari_chart_range_preset (&range, TONARI_CHART_PRESET_ONE_YEAR, life));
  g_assert_cmpfloat (range.from, ==, tonari_date_new (2025, 11, 21).day);

  g_assert_true (tonari_chart_range_preset (&range, TONARI_CHART_PRESET_WHOLE_LIFE, NULL));
  g_assert_true (tonari_chart_range_is_whole (&range));

  /* Without a contact and without an intake the first contact is the whole life. */
  g_array_set_size (life->contacts, 0);
  g_assert_false (tonari_chart_range_preset (&range, TONARI_CHART_PRESET_SINCE_FIRST_CONTACT, life));
}

static void
test_first_look (void)
{
  static const struct
  {
    int birth, first_contact, onset;
    gboolean whole;
  } cases[] = {
    /* 25 of 36 years are empty */
    { 1990, 2015, 0, FALSE },
    /* the onset is known, so they are not */
    { 1990, 2015, 2000, TRUE },
    { 1990, 2005, 0, TRUE },
    /* nothing is known at all */
    { 1990, 0, 0, TRUE },
  };
  int today = tonari_date_new (2026, 11, 21).day;

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (TonariLife) life = tonari_life_new ();
      TonariContact contact = { .record = 1,
                                .day = tonari_date_new (MAX (cases[i].first_contact, 1), 6, 1).day };
      TonariChartRange range;

      if (cases[i].first_contact != 0)
        g_array_append_val (life->contacts, contact);
      if (cases[i].onset != 0)
        life->acase->onset = tonari_date_new (cases[i].onset, 1, 1);
      tonari_chart_range_set_life (&range, tonari_date_new (cases[i].birth, 4, 1).day, today);
      tonari_chart_range_first_look (&range, life);
      g_assert_cmpint (tonari_chart_range_is_whole (&range), ==, cases[i].whole);
      g_assert_cmpfloat (range.to, ==, today);
      if (!cases[i].whole)
        {
          g_assert_cmpfloat (range.from, <, contact.day);
          g_assert_cmpfloat (range.from, >, tonari_date_new (2010, 1, 1).day);
        }
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/chart-range/set", test_set);
  g_test_add_func ("/chart-range/not-a-number", test_nan);
  g_test_add_func ("/chart-range/zoom", test_zoom);
  g_test_add_func ("/chart-range/pan", test_pan);
  g_test_add_func ("/chart-range/presets", test_presets);
  g_test_add_func ("/chart-range/first-look", test_first_look);

  return g_test_run ();
}

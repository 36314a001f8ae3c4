/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-curve.h"

#include <math.h>

#include "tonari-date.h"

#define DAY_ONE 735000

static void
assert_near (double a, double b, double within)
{
  g_assert_cmpfloat_with_epsilon (a, b, within);
}

static void
test_none (void)
{
  g_autoptr (TonariCurve) curve = tonari_curve_new (NULL, 0);
  guint n;

  tonari_curve_knots (curve, &n);
  g_assert_cmpuint (n, ==, 0);
  g_assert_true (isnan (tonari_curve_value (curve, DAY_ONE)));
  g_assert_false (tonari_curve_known (curve, DAY_ONE));
  g_assert_false (tonari_curve_sparse (curve, DAY_ONE));
  g_assert_false (tonari_curve_told (curve, DAY_ONE));
}

static void
test_one (void)
{
  TonariKnot knot = { DAY_ONE, 4.0, TRUE };
  g_autoptr (TonariCurve) curve = tonari_curve_new (&knot, 1);
  int silent = tonari_date_add_months (DAY_ONE, 18);

  for (int day = DAY_ONE - 1000; day < DAY_ONE + 2000; day += 100)
    g_assert_cmpfloat (tonari_curve_value (curve, day), ==, 4.0);
  g_assert_false (tonari_curve_known (curve, DAY_ONE - 1));
  g_assert_true (tonari_curve_known (curve, DAY_ONE));
  g_assert_true (tonari_curve_known (curve, silent - 1));
  g_assert_false (tonari_curve_known (curve, silent));
  g_assert_false (tonari_curve_sparse (curve, DAY_ONE));
  g_assert_true (tonari_curve_told (curve, DAY_ONE + 5));
}

typedef struct
{
  const char *what;
  TonariKnot knots[4];
  guint n_knots;
  double value;
  gboolean told;
} DayCase;

static const DayCase day_cases[] = {
  { "two observed are averaged", { { DAY_ONE, 2, FALSE }, { DAY_ONE, 5, FALSE } }, 2, 3.5, FALSE },
  { "told does not count beside observed", { { DAY_ONE, 2, FALSE }, { DAY_ONE, 9, TRUE } }, 2, 2, FALSE },
  { "the order is of no matter",
    { { DAY_ONE, 9, TRUE }, { DAY_ONE, 2, FALSE }, { DAY_ONE, 3, FALSE } },
    3,
    2.5,
    FALSE },
  { "only told are averaged", { { DAY_ONE, 4, TRUE }, { DAY_ONE, 7, TRUE } }, 2, 5.5, TRUE },
  { "unknown is no value", { { DAY_ONE, NAN, FALSE }, { DAY_ONE, 7, TRUE } }, 2, 7, TRUE },
};

static void
test_equal_days (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (day_cases); i++)
    {
      g_autoptr (TonariCurve) curve = tonari_curve_new (day_cases[i].knots, day_cases[i].n_knots);
      const TonariKnot *knots;
      guint n;

      g_test_message ("%s", day_cases[i].what);
      knots = tonari_curve_knots (curve, &n);
      g_assert_cmpuint (n, ==, 1);
      assert_near (knots[0].value, day_cases[i].value, 1e-12);
      g_assert_true (knots[0].told == day_cases[i].told);
    }
}

typedef struct
{
  const char *what;
  TonariKnot knots[4];
  guint n_knots;
  double day;
  double value;
} ValueCase;

/* Reckoned by hand from the formula of chart.md. */
static const ValueCase value_cases[] = {
  { "two knots are a straight line", { { 1000, 2 }, { 1100, 8 } }, 2, 1025, 3.5 },
  /* tangents 0.1, 0, 0 (a turn): half-way 0.5·0 + 100·0.1/8 + 0.5·10 − 0 */
  { "the top of a turn is flat", { { 1000, 0 }, { 1100, 10 }, { 1200, 0 } }, 3, 1050, 6.25 },
  /* inner tangent 0.05: falls flat on the left, 100·0.05/8 off the mean on the right */
  { "flat stays flat", { { 1000, 3 }, { 1100, 3 }, { 1200, 9 } }, 3, 1050, 3 },
  { "rises out of the flat", { { 1000, 3 }, { 1100, 3 }, { 1200, 9 } }, 3, 1150, 5.25 },
  /* tangents 0.01, 0.05, 0.09: alpha² + beta² = 1 + 25 > 9, scaled by 3/√26 */
  { "a steep neighbour is limited",
    { { 1000, 0 }, { 1100, 1 }, { 1200, 10 } },
    3,
    1050,
    0.5 + 100 * (0.01 - 0.05) * 0.58834840541455213 / 8 },
};

static void
test_values (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (value_cases); i++)
    {
      g_autoptr (TonariCurve) curve = tonari_curve_new (value_cases[i].knots, value_cases[i].n_knots);

      g_test_message ("%s", value_cases[i].what);
      assert_near (tonari_curve_value (curve, value_cases[i].day), value_cases[i].value, 1e-12);
    }
}

static void
test_random (void)
{
  for (guint round = 0; round < 300; round++)
    {
      g_autoptr (TonariCurve) curve = NULL;
      TonariKnot drawn[24];
      const TonariKnot *knots;
      guint n = (guint) g_test_rand_int_range (2, (gint32) G_N_ELEMENTS (drawn) + 1);

      for (guint i = 0; i < n; i++)
        drawn[i] = (TonariKnot){ DAY_ONE + g_test_rand_int_range (0, 3000), g_test_rand_int_range (0, 11),
                                 g_test_rand_bit () };
      curve = tonari_curve_new (drawn, n);
      knots = tonari_curve_knots (curve, &n);

      for (guint i = 0; i < n; i++)
        assert_near (tonari_curve_value (curve, knots[i].day), knots[i].value, 1e-12);
      for (guint i = 0; i + 1 < n; i++)
        {
          double low = MIN (knots[i].value, knots[i + 1].value);
          double high = MAX (knots[i].value, knots[i + 1].value);
          double before = knots[i].value;

          g_assert_cmpint (knots[i].day, <, knots[i + 1].day);
          for (guint k = 1; k <= 40; k++)
            {
              double day = knots[i].day + (knots[i + 1].day - knots[i].day) * k / 40.0;
              double value = tonari_curve_value (curve, day);

              g_assert_cmpfloat (value, >=, low);
              g_assert_cmpfloat (value, <=, high);
              /* Monotone between two neighbours: no bump that nobody saw. */
              if (knots[i].value <= knots[i + 1].value)
                g_assert_cmpfloat (value, >=, before - 1e-9);
              else
                g_assert_cmpfloat (value, <=, before + 1e-9);
              before = value;
            }
        }
      g_assert_cmpfloat (tonari_curve_value (curve, knots[0].day - 500), ==, knots[0].value);
      g_assert_cmpfloat (tonari_curve_value (curve, knots[n - 1].day + 500), ==, knots[n - 1].value);
    }
}

static void
test_silence (void)
{
  int first = tonari_date_new (2015, 4, 1).day;
  int near = tonari_date_new (2016, 10, 1).day;
  int far = tonari_date_new (2018, 4, 2).day;
  TonariKnot knots[] = { { first, 1, TRUE }, { near, 2, FALSE }, { far, 3, FALSE } };
  g_autoptr (TonariCurve) curve = tonari_curve_new (knots, G_N_ELEMENTS (knots));

  /* Eighteen months to the day are not yet more than eighteen months. */
  g_assert_false (tonari_curve_sparse (curve, first + 100));
  g_assert_false (tonari_curve_sparse (curve, near));
  g_assert_true (tonari_curve_sparse (curve, near + 1));
  g_assert_true (tonari_curve_sparse (curve, far - 1));
  g_assert_false (tonari_curve_sparse (curve, far));
  g_assert_false (tonari_curve_sparse (curve, first - 1));
  g_assert_false (tonari_curve_sparse (curve, far + 1));

  /* Between two knots it stays known, only sparse. */
  g_assert_true (tonari_curve_known (curve, near + 500));
  g_assert_false (tonari_curve_known (curve, first - 1));
  g_assert_true (tonari_curve_known (curve, tonari_date_new (2019, 10, 1).day));
  g_assert_false (tonari_curve_known (curve, tonari_date_new (2019, 10, 2).day));

  g_assert_true (tonari_curve_told (curve, first - 100));
  g_assert_true (tonari_curve_told (curve, near - 1));
  g_assert_false (tonari_curve_told (curve, near));
  g_assert_false (tonari_curve_told (curve, far + 1000));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/curve/none", test_none);
  g_test_add_func ("/curve/one", test_one);
  g_test_add_func ("/curve/equal-days", test_equal_days);
  g_test_add_func ("/curve/values", test_values);
  g_test_add_func ("/curve/random", test_random);
  g_test_add_func ("/curve/silence", test_silence);

  return g_test_run ();
}

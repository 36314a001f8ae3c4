/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-density.h"

#include <math.h>

#include "tonari-series.h"

#define DAY_ONE 728000

static double
direct (const TonariWeight *weights, guint n_weights, double day)
{
  double sum = 0.0;

  for (guint i = 0; i < n_weights; i++)
    {
      double u = (day - weights[i].day) / TONARI_DENSITY_BANDWIDTH;

      if (fabs (u) < 1.0)
        sum += weights[i].weight * 0.75 * (1.0 - u * u) / TONARI_DENSITY_BANDWIDTH;
    }

  return 30.0 * sum;
}

static TonariWeight *
draw (guint n_weights, int days)
{
  static const double values[] = { 1.0, 0.7, 0.5, 0.3, 0.0 };
  TonariWeight *weights = g_new (TonariWeight, n_weights);

  for (guint i = 0; i < n_weights; i++)
    weights[i] = (TonariWeight){ DAY_ONE + g_test_rand_int_range (0, days),
                                 values[g_test_rand_int_range (0, G_N_ELEMENTS (values))] };

  return weights;
}

static void
test_none (void)
{
  g_autoptr (TonariDensity) none = tonari_density_new (NULL, 0);
  TonariWeight nothing = { DAY_ONE, 0.0 };
  g_autoptr (TonariDensity) weightless = tonari_density_new (&nothing, 1);
  guint n;

  g_assert_cmpfloat (tonari_density_value (none, DAY_ONE), ==, 0.0);
  g_assert_cmpfloat (tonari_density_value (weightless, DAY_ONE), ==, 0.0);
  tonari_density_days (weightless, &n);
  g_assert_cmpuint (n, ==, 0);
}

static void
test_support (void)
{
  TonariWeight one = { DAY_ONE, 1.0 };
  g_autoptr (TonariDensity) density = tonari_density_new (&one, 1);

  g_assert_cmpfloat (tonari_density_value (density, DAY_ONE - 60), ==, 0.0);
  g_assert_cmpfloat (tonari_density_value (density, DAY_ONE + 60), ==, 0.0);
  g_assert_cmpfloat (tonari_density_value (density, DAY_ONE - 61), ==, 0.0);
  g_assert_cmpfloat (tonari_density_value (density, DAY_ONE - 59), >, 0.0);
  g_assert_cmpfloat (tonari_density_value (density, DAY_ONE + 59), >, 0.0);
  g_assert_cmpfloat_with_epsilon (tonari_density_value (density, DAY_ONE), 30.0 * 0.75 / 60.0, 1e-15);
  g_assert_cmpfloat_with_epsilon (tonari_density_value (density, DAY_ONE + 30), 30.0 * 0.5625 / 60.0, 1e-15);
}

static void
test_integral (void)
{
  enum
  {
    N = 400
  };
  g_autofree TonariWeight *weights = draw (N, 2000);
  g_autoptr (TonariDensity) density = tonari_density_new (weights, N);
  double total = 0.0;
  double integral = 0.0;

  for (guint i = 0; i < N; i++)
    total += weights[i].weight;
  /* The midpoint rule in quarters of a day. */
  for (int i = 0; i < (2000 + 140) * 4; i++)
    integral += tonari_density_value (density, DAY_ONE - 70 + (i + 0.5) / 4.0) / 4.0;

  g_assert_cmpfloat_with_epsilon (integral / (30.0 * total), 1.0, 1e-5);
}

/* A life of eighty years, so that prefix sums have something to lose. */
static void
test_direct (void)
{
  static const guint sizes[] = { 1, 2, 50, 5000 };

  for (guint s = 0; s < G_N_ELEMENTS (sizes); s++)
    {
      g_autofree TonariWeight *weights = draw (sizes[s], 29200);
      g_autoptr (TonariDensity) density = tonari_density_new (weights, sizes[s]);

      for (guint i = 0; i < 1500; i++)
        {
          double day = DAY_ONE - 100 + g_test_rand_double_range (0, 29400);

          if (i % 2 == 0)
            day = floor (day);
          g_assert_cmpfloat_with_epsilon (tonari_density_value (density, day),
                                          direct (weights, sizes[s], day), 1e-9);
        }
    }
}

/* Two hundred thousand contacts in eighty years: the end is as exact as the beginning. */
static void
test_many (void)
{
  enum
  {
    N = 200000
  };
  g_autofree TonariWeight *weights = draw (N, 29200);
  g_autoptr (TonariDensity) density = tonari_density_new (weights, N);

  for (guint i = 0; i < 40; i++)
    {
      double day = DAY_ONE + i * 730 + 0.37;

      g_assert_cmpfloat_with_epsilon (tonari_density_value (density, day), direct (weights, N, day), 1e-9);
    }
}

static void
test_width (void)
{
  static const struct
  {
    double density;
    double width;
  } cases[] = { { 0, 0 }, { 2, 0.5 }, { 1, 1.0 / 3.0 }, { 6, 0.75 }, { 198, 0.99 } };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpfloat_with_epsilon (tonari_density_width (cases[i].density), cases[i].width, 1e-15);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/density/none", test_none);
  g_test_add_func ("/density/support", test_support);
  g_test_add_func ("/density/integral", test_integral);
  g_test_add_func ("/density/direct", test_direct);
  g_test_add_func ("/density/many", test_many);
  g_test_add_func ("/density/width", test_width);

  return g_test_run ();
}

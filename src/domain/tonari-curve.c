/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-curve.h"

#include <math.h>

#include "tonari-date.h"

/* From here on nobody has asked, and the life is drawn dotted; chart.md, What it must say. */
#define SILENCE_MONTHS 18

/* sparse[i] tells of the gap after knot i; reckoned once, so that a question need not reckon months. */
struct _TonariCurve
{
  GArray *knots;
  double *tangents;
  gboolean *sparse;
  int known_until;
};

static int
compare_knots (gconstpointer a, gconstpointer b)
{
  const TonariKnot *left = a;
  const TonariKnot *right = b;

  return (left->day > right->day) - (left->day < right->day);
}

/* What was observed on a day outweighs what was told about it later. */
static TonariKnot
average_day (const TonariKnot *knots, guint n_knots)
{
  TonariKnot result = { knots[0].day, 0.0, TRUE };
  guint counted = 0;

  for (guint i = 0; i < n_knots; i++)
    if (!knots[i].told)
      result.told = FALSE;

  for (guint i = 0; i < n_knots; i++)
    if (!knots[i].told == !result.told)
      {
        result.value += knots[i].value;
        counted++;
      }
  result.value /= counted;

  return result;
}

static GArray *
gather_days (const TonariKnot *knots, guint n_knots)
{
  g_autoptr (GArray) sorted = g_array_sized_new (FALSE, FALSE, sizeof (TonariKnot), n_knots);
  GArray *days = g_array_new (FALSE, FALSE, sizeof (TonariKnot));

  for (guint i = 0; i < n_knots; i++)
    if (!isnan (knots[i].value))
      g_array_append_val (sorted, knots[i]);
  g_array_sort (sorted, compare_knots);

  for (guint from = 0, to; from < sorted->len; from = to)
    {
      const TonariKnot *first = &g_array_index (sorted, TonariKnot, from);
      TonariKnot day;

      for (to = from + 1; to < sorted->len; to++)
        if (g_array_index (sorted, TonariKnot, to).day != first->day)
          break;
      day = average_day (first, to - from);
      g_array_append_val (days, day);
    }

  return days;
}

static double
secant (const TonariKnot *knots, guint i)
{
  return (knots[i + 1].value - knots[i].value) / (knots[i + 1].day - knots[i].day);
}

static void
set_tangents (TonariCurve *self)
{
  const TonariKnot *knots = (const TonariKnot *) (void *) self->knots->data;
  guint n = self->knots->len;

  if (n < 2)
    return;

  self->tangents[0] = secant (knots, 0);
  self->tangents[n - 1] = secant (knots, n - 2);
  for (guint i = 1; i + 1 < n; i++)
    {
      double before = secant (knots, i - 1);
      double after = secant (knots, i);

      self->tangents[i] = before * after <= 0.0 ? 0.0 : (before + after) / 2.0;
    }

  for (guint i = 0; i + 1 < n; i++)
    {
      double slope = secant (knots, i);
      double alpha, beta, radius;

      if (slope == 0.0)
        {
          self->tangents[i] = self->tangents[i + 1] = 0.0;
          continue;
        }

      alpha = self->tangents[i] / slope;
      beta = self->tangents[i + 1] / slope;
      radius = alpha * alpha + beta * beta;
      if (radius > 9.0)
        {
          double scale = 3.0 / sqrt (radius);

          self->tangents[i] = scale * alpha * slope;
          self->tangents[i + 1] = scale * beta * slope;
        }
    }
}

static void
set_silences (TonariCurve *self)
{
  guint n = self->knots->len;

  for (guint i = 0; i < n; i++)
    {
      int day = g_array_index (self->knots, TonariKnot, i).day;
      int silent_from = day > 0 ? tonari_date_add_months (day, SILENCE_MONTHS) : day;

      if (i + 1 == n)
        self->known_until = silent_from;
      else
        self->sparse[i] = g_array_index (self->knots, TonariKnot, i + 1).day > silent_from;
    }
}

TonariCurve *
tonari_curve_new (const TonariKnot *knots, guint n_knots)
{
  TonariCurve *self;

  g_return_val_if_fail (knots != NULL || n_knots == 0, NULL);

  self = g_new0 (TonariCurve, 1);
  self->knots = gather_days (knots, n_knots);
  self->tangents = g_new0 (double, self->knots->len);
  self->sparse = g_new0 (gboolean, self->knots->len);
  set_tangents (self);
  set_silences (self);

  return self;
}

void
tonari_curve_free (TonariCurve *self)
{
  if (self == NULL)
    return;

  g_array_unref (self->knots);
  g_free (self->tangents);
  g_free (self->sparse);
  g_free (self);
}

const TonariKnot *
tonari_curve_knots (const TonariCurve *self, guint *n_knots)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (n_knots != NULL, NULL);

  *n_knots = self->knots->len;
  return (const TonariKnot *) (void *) self->knots->data;
}

/* Index of the last knot at or before @day, -1 before the first. */
static int
knot_before (const TonariCurve *self, double day)
{
  guint low = 0;
  guint high = self->knots->len;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (g_array_index (self->knots, TonariKnot, middle).day <= day)
        low = middle + 1;
      else
        high = middle;
    }

  return (int) low - 1;
}

double
tonari_curve_value (const TonariCurve *self, double day)
{
  const TonariKnot *left, *right;
  double length, u, value;
  int i;

  g_return_val_if_fail (self != NULL, NAN);

  if (self->knots->len == 0)
    return NAN;

  i = knot_before (self, day);
  if (i < 0)
    return g_array_index (self->knots, TonariKnot, 0).value;

  left = &g_array_index (self->knots, TonariKnot, i);
  if ((guint) i + 1 == self->knots->len)
    return left->value;

  right = left + 1;
  length = right->day - left->day;
  u = (day - left->day) / length;
  value = (1.0 + 2.0 * u) * (1.0 - u) * (1.0 - u) * left->value +
          u * (1.0 - u) * (1.0 - u) * length * self->tangents[i] + u * u * (3.0 - 2.0 * u) * right->value +
          u * u * (u - 1.0) * length * self->tangents[i + 1];

  /* The promise never to leave the neighbours' range holds to the last bit, not to a rounding. */
  return CLAMP (value, MIN (left->value, right->value), MAX (left->value, right->value));
}

gboolean
tonari_curve_known (const TonariCurve *self, int day)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return knot_before (self, day) >= 0 && day < self->known_until;
}

gboolean
tonari_curve_sparse (const TonariCurve *self, int day)
{
  int i;

  g_return_val_if_fail (self != NULL, FALSE);

  i = knot_before (self, day);
  return i >= 0 && self->sparse[i] && day > g_array_index (self->knots, TonariKnot, i).day;
}

gboolean
tonari_curve_told (const TonariCurve *self, int day)
{
  g_return_val_if_fail (self != NULL, FALSE);

  if (self->knots->len == 0)
    return FALSE;

  return g_array_index (self->knots, TonariKnot, MAX (knot_before (self, day), 0)).told;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-density.h"

#include <math.h>

#include "tonari-series.h"

#define UNITS_PER_WEIGHT 1000.0
#define DAYS_PER_MONTH 30.0
#define KERNEL_PEAK 0.75

/* Sums over all days before this one: of w, w·t and w·t². */
typedef struct
{
  gint64 w;
  gint64 wt;
  gint64 wtt;
} Sums;

struct _TonariDensity
{
  gint32 *days;
  Sums *sums;
  guint n_days;
  gint32 centre;
};

static int
compare_weights (gconstpointer a, gconstpointer b)
{
  const TonariWeight *left = a;
  const TonariWeight *right = b;

  return (left->day > right->day) - (left->day < right->day);
}

static GArray *
sort_weights (const TonariWeight *weights, guint n_weights)
{
  GArray *sorted = g_array_sized_new (FALSE, FALSE, sizeof (TonariWeight), n_weights);

  for (guint i = 0; i < n_weights; i++)
    if (weights[i].weight > 0.0)
      g_array_append_val (sorted, weights[i]);
  g_array_sort (sorted, compare_weights);

  return sorted;
}

TonariDensity *
tonari_density_new (const TonariWeight *weights, guint n_weights)
{
  g_autoptr (GArray) sorted = NULL;
  TonariDensity *self;

  g_return_val_if_fail (weights != NULL || n_weights == 0, NULL);

  sorted = sort_weights (weights, n_weights);
  self = g_new0 (TonariDensity, 1);
  self->days = g_new (gint32, sorted->len);
  self->sums = g_new0 (Sums, (gsize) sorted->len + 1);
  if (sorted->len == 0)
    return self;

  self->centre = (gint32) (((gint64) g_array_index (sorted, TonariWeight, 0).day +
                            g_array_index (sorted, TonariWeight, sorted->len - 1).day) /
                           2);
  for (guint i = 0; i < sorted->len;)
    {
      gint32 day = g_array_index (sorted, TonariWeight, i).day;
      gint64 t = day - self->centre;
      gint64 units = 0;
      Sums *sums = &self->sums[self->n_days];

      for (; i < sorted->len && g_array_index (sorted, TonariWeight, i).day == day; i++)
        units += llround (g_array_index (sorted, TonariWeight, i).weight * UNITS_PER_WEIGHT);

      self->days[self->n_days++] = day;
      sums[1] = (Sums){ sums->w + units, sums->wt + units * t, sums->wtt + units * t * t };
    }

  return self;
}

void
tonari_density_free (TonariDensity *self)
{
  if (self == NULL)
    return;

  g_free (self->days);
  g_free (self->sums);
  g_free (self);
}

const gint32 *
tonari_density_days (const TonariDensity *self, guint *n_days)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (n_days != NULL, NULL);

  *n_days = self->n_days;
  return self->days;
}

/* How many of the days lie before @day. */
static guint
days_before (const TonariDensity *self, double day)
{
  guint low = 0;
  guint high = self->n_days;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (self->days[middle] < day)
        low = middle + 1;
      else
        high = middle;
    }

  return low;
}

double
tonari_density_value (const TonariDensity *self, double day)
{
  const double h = TONARI_DENSITY_BANDWIDTH;
  const Sums *from, *to;
  gint64 whole, w, wt, wtt, first, second;
  double rest, squares;

  g_return_val_if_fail (self != NULL, 0.0);

  from = &self->sums[days_before (self, day - h)];
  to = &self->sums[days_before (self, day + h)];
  if (from == to)
    return 0.0;

  w = to->w - from->w;
  wt = to->wt - from->wt;
  wtt = to->wtt - from->wtt;

  /* Moved to the whole day still as integers, so that nothing cancels; |first| and second are small now. */
  whole = (gint64) floor (day) - self->centre;
  rest = day - floor (day);
  first = wt - whole * w;
  second = wtt - 2 * whole * wt + whole * whole * w;
  squares = (double) second - 2.0 * rest * (double) first + rest * rest * (double) w;

  return MAX (DAYS_PER_MONTH * KERNEL_PEAK * ((double) w - squares / (h * h)) / h / UNITS_PER_WEIGHT, 0.0);
}

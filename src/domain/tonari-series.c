/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-series.h"

#include "tonari-crisis.h"
#include "tonari-density.h"
#include "tonari-lanes.h"
#include "tonari-markers.h"
#include "tonari-observation.h"
#include "tonari-stretches.h"
#include "tonari-tie.h"

/* Days on which things began and ended, each sorted: how many are open at a day is a difference of two ranks.
 */
typedef struct
{
  GArray *starts;
  GArray *ends;
} OpenCount;

struct _TonariSeries
{
  const TonariLife *life;
  TonariAudience audience;
  int today;
  int from;
  int to;
  TonariCurve *connection;
  TonariCurve *motivation;
  TonariDensity *density;
  GArray *accompaniment;
  GArray *lanes;
  guint n_lanes;
  GArray *markers;
  OpenCount problems;
  OpenCount ties;
};

static int
compare_days (gconstpointer a, gconstpointer b)
{
  gint32 left = *(const gint32 *) a;
  gint32 right = *(const gint32 *) b;

  return (left > right) - (left < right);
}

static OpenCount
open_count_new (GPtrArray *rows, gsize start_offset, gsize end_offset)
{
  OpenCount count = { g_array_new (FALSE, FALSE, sizeof (gint32)),
                      g_array_new (FALSE, FALSE, sizeof (gint32)) };

  for (guint i = 0; i < rows->len; i++)
    {
      gpointer row = g_ptr_array_index (rows, i);
      gint32 start = tonari_date_middle (*(TonariDate *) G_STRUCT_MEMBER_P (row, start_offset));
      gint32 end = tonari_date_middle (*(TonariDate *) G_STRUCT_MEMBER_P (row, end_offset));

      if (start == 0)
        continue;
      g_array_append_val (count.starts, start);
      if (end != 0)
        {
          end = MAX (start, end);
          g_array_append_val (count.ends, end);
        }
    }
  g_array_sort (count.starts, compare_days);
  g_array_sort (count.ends, compare_days);

  return count;
}

static void
open_count_clear (OpenCount *count)
{
  g_clear_pointer (&count->starts, g_array_unref);
  g_clear_pointer (&count->ends, g_array_unref);
}

/* How many of the days are at or before @day. */
static guint
rank (GArray *days, int day)
{
  guint low = 0;
  guint high = days->len;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (g_array_index (days, gint32, middle) <= day)
        low = middle + 1;
      else
        high = middle;
    }

  return low;
}

static guint
open_count_at (const OpenCount *count, int day)
{
  return rank (count->starts, day) - rank (count->ends, day);
}

static TonariCurve *
curve_from_observations (const TonariLife *life, gsize value_offset)
{
  g_autoptr (GArray) knots = g_array_new (FALSE, FALSE, sizeof (TonariKnot));

  for (guint i = 0; i < life->observations->len; i++)
    {
      TonariObservation *observation = g_ptr_array_index (life->observations, i);
      TonariKnot knot = { tonari_date_middle (observation->date),
                          *(double *) G_STRUCT_MEMBER_P (observation, value_offset), observation->told };

      if (knot.day > 0 && !isnan (knot.value))
        g_array_append_val (knots, knot);
    }

  return tonari_curve_new ((const TonariKnot *) (void *) knots->data, knots->len);
}

static TonariDensity *
density_from_contacts (const TonariLife *life)
{
  g_autofree TonariWeight *weights = g_new (TonariWeight, life->contacts->len);

  for (guint i = 0; i < life->contacts->len; i++)
    {
      const TonariContact *contact = &g_array_index (life->contacts, TonariContact, i);

      weights[i] = (TonariWeight){ contact->day, contact->weight };
    }

  return tonari_density_new (weights, life->contacts->len);
}

TonariSeries *
tonari_series_new (const TonariLife *life, int today)
{
  TonariSeries *self;
  int death;

  g_return_val_if_fail (life != NULL, NULL);
  g_return_val_if_fail (today > 0, NULL);

  self = g_new0 (TonariSeries, 1);
  self->life = life;
  self->today = today;
  death = tonari_date_middle (life->person->death);
  self->to = death > 0 ? MIN (death, today) : today;
  self->from = MIN (tonari_life_earliest (life, today), self->to);
  self->connection = curve_from_observations (life, G_STRUCT_OFFSET (TonariObservation, connection));
  self->motivation = curve_from_observations (life, G_STRUCT_OFFSET (TonariObservation, motivation));
  self->density = density_from_contacts (life);
  self->accompaniment = tonari_stretches_find (self->density, life->contacts, today);
  self->lanes = tonari_lanes_assign (life->episodes, today, &self->n_lanes);
  self->markers = tonari_markers_gather (life);
  self->problems = open_count_new (life->problems, G_STRUCT_OFFSET (TonariProblem, start_on),
                                   G_STRUCT_OFFSET (TonariProblem, end_on));
  self->ties =
      open_count_new (life->ties, G_STRUCT_OFFSET (TonariTie, start_on), G_STRUCT_OFFSET (TonariTie, end_on));

  return self;
}

TonariSeries *
tonari_series_new_for (TonariLife *life, TonariAudience audience, int today, GStrv *left_out)
{
  g_auto (GStrv) spared = NULL;
  TonariSeries *self;

  g_return_val_if_fail (life != NULL, NULL);

  spared = tonari_audience_spare (life, audience, today);
  self = tonari_series_new (life, today);
  self->audience = audience;
  if (left_out != NULL)
    *left_out = g_steal_pointer (&spared);

  return self;
}

void
tonari_series_free (TonariSeries *self)
{
  if (self == NULL)
    return;

  tonari_curve_free (self->connection);
  tonari_curve_free (self->motivation);
  tonari_density_free (self->density);
  g_array_unref (self->accompaniment);
  g_array_unref (self->lanes);
  g_array_unref (self->markers);
  open_count_clear (&self->problems);
  open_count_clear (&self->ties);
  g_free (self);
}

const TonariLife *
tonari_series_life (const TonariSeries *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->life;
}

TonariAudience
tonari_series_audience (const TonariSeries *self)
{
  g_return_val_if_fail (self != NULL, TONARI_AUDIENCE_STAFF);

  return self->audience;
}

int
tonari_series_from (const TonariSeries *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->from;
}

int
tonari_series_to (const TonariSeries *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->to;
}

int
tonari_series_today (const TonariSeries *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->today;
}

const TonariCurve *
tonari_series_connection (const TonariSeries *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->connection;
}

const TonariCurve *
tonari_series_motivation (const TonariSeries *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->motivation;
}

const TonariCurve *
tonari_series_asked (const TonariSeries *self)
{
  guint n_knots;

  g_return_val_if_fail (self != NULL, NULL);

  tonari_curve_knots (self->connection, &n_knots);
  return n_knots > 0 ? self->connection : self->motivation;
}

gboolean
tonari_series_has_ribbon (const TonariSeries *self)
{
  guint n_knots;

  g_return_val_if_fail (self != NULL, FALSE);

  tonari_curve_knots (tonari_series_asked (self), &n_knots);
  return n_knots > 0 || self->ties.starts->len > 0;
}

double
tonari_suggested_connection (guint live_ties)
{
  static const struct
  {
    guint ties;
    double connection;
  } steps[] = { { 13, 10 }, { 8, 9 }, { 5, 8 }, { 3, 6 }, { 2, 5 }, { 1, 3 } };

  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    if (live_ties >= steps[i].ties)
      return steps[i].connection;

  return 0.0;
}

double
tonari_series_suggested_connection (const TonariSeries *self, int day)
{
  return tonari_suggested_connection (tonari_series_live_ties (self, day));
}

double
tonari_series_density (const TonariSeries *self, double day)
{
  g_return_val_if_fail (self != NULL, 0.0);

  return tonari_density_value (self->density, day);
}

double
tonari_density_width (double density)
{
  return density > 0.0 ? density / (density + 2.0) : 0.0;
}

const TonariSpan *
tonari_series_accompaniment (const TonariSeries *self, guint *n_spans)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (n_spans != NULL, NULL);

  *n_spans = self->accompaniment->len;
  return (const TonariSpan *) (void *) self->accompaniment->data;
}

guint
tonari_series_open_problems (const TonariSeries *self, int day)
{
  g_return_val_if_fail (self != NULL, 0);

  return open_count_at (&self->problems, day);
}

const TonariLane *
tonari_series_lanes (const TonariSeries *self, guint *n_lanes)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (n_lanes != NULL, NULL);

  *n_lanes = self->lanes->len;
  return (const TonariLane *) (void *) self->lanes->data;
}

guint
tonari_series_n_lanes (const TonariSeries *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->n_lanes;
}

const TonariMarker *
tonari_series_markers (const TonariSeries *self, guint *n_markers)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (n_markers != NULL, NULL);

  *n_markers = self->markers->len;
  return (const TonariMarker *) (void *) self->markers->data;
}

guint
tonari_series_live_ties (const TonariSeries *self, int day)
{
  g_return_val_if_fail (self != NULL, 0);

  return open_count_at (&self->ties, day);
}

GArray *
tonari_series_sample_days (int from, int to, int step)
{
  GArray *days = g_array_new (FALSE, FALSE, sizeof (gint32));

  g_return_val_if_fail (from <= to && step >= 1, days);

  for (gint64 day = from; day < to; day += step)
    {
      gint32 sample = (gint32) day;

      g_array_append_val (days, sample);
    }
  g_array_append_val (days, to);

  return days;
}

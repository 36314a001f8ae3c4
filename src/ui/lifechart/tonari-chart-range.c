/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-chart-range.h"

#include "tonari-episode.h"
#include "tonari-observation.h"
#include "tonari-problem.h"
#include "tonari-tie.h"

/* How much room before the first known thing, as a share of what is known. */
#define LEAD 0.15

void
tonari_chart_range_set_life (TonariChartRange *self, int first, int last)
{
  self->first = first;
  self->last = MAX (first, last);
  self->from = self->first;
  self->to = self->last;
}

gboolean
tonari_chart_range_set (TonariChartRange *self, double from, double to)
{
  double whole = self->last - self->first;
  double span = CLAMP (to - from, MIN (TONARI_CHART_RANGE_MIN, whole), whole);
  double middle = (from + to) / 2;
  double old_from = self->from;
  double old_to = self->to;

  if (!isfinite (from) || !isfinite (to))
    return FALSE;

  /* A span that had to be stretched grows around its middle; one that was long enough keeps its start. */
  if (span != to - from)
    from = middle - span / 2;
  from = CLAMP (from, self->first, self->last - span);

  self->from = from;
  self->to = from + span;

  return self->from != old_from || self->to != old_to;
}

gboolean
tonari_chart_range_zoom (TonariChartRange *self, double factor, double anchor)
{
  double whole = self->last - self->first;
  double span = self->to - self->from;
  double wanted = CLAMP (span * factor, MIN (TONARI_CHART_RANGE_MIN, whole), whole);
  double share;

  if (!isfinite (factor) || factor <= 0 || span <= 0)
    return FALSE;

  anchor = CLAMP (anchor, self->from, self->to);
  share = (anchor - self->from) / span;

  return tonari_chart_range_set (self, anchor - share * wanted, anchor + (1 - share) * wanted);
}

gboolean
tonari_chart_range_pan (TonariChartRange *self, double days)
{
  double span = self->to - self->from;
  double from = CLAMP (self->from + days, self->first, self->last - span);
  gboolean moved = from != self->from;

  self->from = from;
  self->to = from + span;

  return moved;
}

gboolean
tonari_chart_range_preset (TonariChartRange *self, TonariChartPreset preset, const TonariLife *life)
{
  double from = self->first;

  switch (preset)
    {
    case TONARI_CHART_PRESET_WHOLE_LIFE:
      break;

    case TONARI_CHART_PRESET_SINCE_FIRST_CONTACT:
      if (life != NULL && life->contacts->len > 0)
        from = g_array_index (life->contacts, TonariContact, 0).day;
      else if (life != NULL && tonari_date_is_known (life->acase->intake))
        from = tonari_date_first (life->acase->intake);
      break;

    case TONARI_CHART_PRESET_THREE_YEARS:
      from = tonari_date_add_months (self->last, -36);
      break;

    case TONARI_CHART_PRESET_ONE_YEAR:
      from = tonari_date_add_months (self->last, -12);
      break;

    default:
      g_assert_not_reached ();
    }

  return tonari_chart_range_set (self, MAX (from, self->first), self->last);
}

static void
reach_back (int *first, TonariDate date)
{
  if (tonari_date_is_known (date))
    *first = MIN (*first, tonari_date_first (date));
}

static int
first_known (const TonariChartRange *self, const TonariLife *life)
{
  int first = self->last;

  reach_back (&first, life->acase->onset);
  reach_back (&first, life->acase->intake);
  if (life->contacts->len > 0)
    first = MIN (first, g_array_index (life->contacts, TonariContact, 0).day);
  if (life->family->len > 0)
    first = MIN (first, g_array_index (life->family, TonariFamilyMark, 0).day);
  for (guint i = 0; i < life->observations->len; i++)
    reach_back (&first, ((const TonariObservation *) g_ptr_array_index (life->observations, i))->date);
  for (guint i = 0; i < life->ties->len; i++)
    reach_back (&first, ((const TonariTie *) g_ptr_array_index (life->ties, i))->start_on);
  for (guint i = 0; i < life->problems->len; i++)
    reach_back (&first, ((const TonariProblem *) g_ptr_array_index (life->problems, i))->start_on);
  for (guint i = 0; i < life->episodes->len; i++)
    reach_back (&first, ((const TonariEpisode *) g_ptr_array_index (life->episodes, i))->start_on);

  return first;
}

void
tonari_chart_range_first_look (TonariChartRange *self, const TonariLife *life)
{
  int known = first_known (self, life);
  double lead = (self->last - known) * LEAD;

  tonari_chart_range_set (self, self->first, self->last);
  if (known < self->last && known - self->first > (self->last - self->first) / 2)
    tonari_chart_range_set (self, known - lead, self->last);
}

gboolean
tonari_chart_range_is_whole (const TonariChartRange *self)
{
  return self->from <= self->first && self->to >= self->last;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-chart-range.h"

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

gboolean
tonari_chart_range_is_whole (const TonariChartRange *self)
{
  return self->from <= self->first && self->to >= self->last;
}

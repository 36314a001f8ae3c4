/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-life.h"

G_BEGIN_DECLS

/** TONARI_CHART_RANGE_MIN: the shortest span that can be shown, days. */
#define TONARI_CHART_RANGE_MIN 28

/**
 * TonariChartPreset: spans that can be asked for by name.
 */
typedef enum
{
  TONARI_CHART_PRESET_WHOLE_LIFE,
  TONARI_CHART_PRESET_SINCE_FIRST_CONTACT,
  TONARI_CHART_PRESET_THREE_YEARS,
  TONARI_CHART_PRESET_ONE_YEAR,
} TonariChartPreset;

/**
 * TonariChartRange:
 * @first: first day of the life
 * @last: last day of the life
 * @from: first day shown, with its fraction so that slow panning does not stick
 * @to: last day shown
 *
 * Which part of a life is shown.  Always first ≤ from ≤ to ≤ last; from = to only where the life is one day.
 */
typedef struct
{
  int first;
  int last;
  double from;
  double to;
} TonariChartRange;

/** tonari_chart_range_set_life: another life; shows the whole of it. A @last before @first counts as @first. */
void tonari_chart_range_set_life (TonariChartRange *self,
                                  int               first,
                                  int               last);

/** tonari_chart_range_set: shows @from to @to, moved and stretched into what is possible. Returns: whether it is another range now. */
gboolean tonari_chart_range_set (TonariChartRange *self,
                                 double            from,
                                 double            to);

/** tonari_chart_range_zoom: shows @factor times as many days; the day @anchor stays where it is. */
gboolean tonari_chart_range_zoom (TonariChartRange *self,
                                  double            factor,
                                  double            anchor);

/** tonari_chart_range_pan: moves by @days; the span keeps its length. */
gboolean tonari_chart_range_pan (TonariChartRange *self,
                                 double            days);

/** tonari_chart_range_preset: a span by name; @life (nullable) tells the first contact. */
gboolean tonari_chart_range_preset (TonariChartRange *self,
                                    TonariChartPreset preset,
                                    const TonariLife *life);

/**
 * tonari_chart_range_first_look:
 * @self: the range
 * @life: the life
 *
 * What a person sees first: the whole life, or, where more than half of it is years of which nothing is known,
 * the part that begins a little before the first known thing.  The whole life is one key away.
 */
void tonari_chart_range_first_look (TonariChartRange *self,
                                    const TonariLife *life);

/** tonari_chart_range_is_whole: whether the whole life is shown. */
gboolean tonari_chart_range_is_whole (const TonariChartRange *self);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * The hands and keys of the life chart: what the pointer is over, dragging, pinching, scrolling, keys.
 */

#pragma once

#include "tonari-chart-pen.h"
#include "tonari-life-chart.h"

G_BEGIN_DECLS

typedef struct _TonariLifeChartInput TonariLifeChartInput;

/** tonari_life_chart_input: (transfer none): the hands and keys of a chart. */
TonariLifeChartInput *tonari_life_chart_input (TonariLifeChart *chart);

/** tonari_life_chart_input_new: (transfer full): adds the controllers to @chart, which owns the answer. */
TonariLifeChartInput *tonari_life_chart_input_new (TonariLifeChart *chart);

void tonari_life_chart_input_free (TonariLifeChartInput *self);

/** tonari_life_chart_input_forget: the layout is another: what was under the pointer may be gone. */
void tonari_life_chart_input_forget (TonariLifeChartInput *self);

/** tonari_life_chart_input_item: (transfer none) (nullable): the item whose card is shown: under the pointer, else focused. */
const TonariChartItem *tonari_life_chart_input_item (TonariLifeChartInput *self,
                                                     double               *near_x);

/** tonari_life_chart_input_key: what a key does; %FALSE when it is none of the chart's keys. */
gboolean tonari_life_chart_input_key (TonariLifeChartInput *self,
                                      guint                 keyval,
                                      GdkModifierType       state);

/** tonari_life_chart_input_pen: (transfer none): what writes on the chart. */
TonariChartPen *tonari_life_chart_input_pen (TonariLifeChartInput *self);

G_END_DECLS

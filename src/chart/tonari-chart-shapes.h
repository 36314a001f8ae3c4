/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-chart-layout.h"

G_BEGIN_DECLS

/**
 * TonariChartShape:
 * @id: name of the shape, unique in the layout: of an item its id, else the kind and a number: `green:2`
 * @kind: what it is: `ribbon`, `green`, `ring`, `text`, …
 * @box: where it lies; a line has no height or no width
 * @label_box: where its label lies; width 0 without one
 * @text: (nullable): the label as drawn
 *
 * Anything with a place on the chart, whether or not a record stands behind it.
 */
typedef struct
{
  char *id;
  const char *kind;
  TonariChartBox box;
  TonariChartBox label_box;
  char *text;
} TonariChartShape;

/** tonari_chart_layout_shapes: (transfer full) (element-type TonariChartShape): every positioned shape in the order in which it is drawn, then the items. */
GArray *tonari_chart_layout_shapes (const TonariChartLayout *self);

G_END_DECLS

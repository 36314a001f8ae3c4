/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "tonari-chart-layout.h"

G_BEGIN_DECLS

/**
 * tonari_chart_card_snapshot:
 * @widget: the chart; its font and colours are used
 * @snapshot: where to draw
 * @item: what it tells of
 * @near_x: x of the pointer, or of the middle of the item
 *
 * Draws the hover card of an item beside it, inside the widget.  A drawn card rather than a popover: it takes no
 * surface of its own, so the pointer never leaves the chart for it.
 */
void tonari_chart_card_snapshot (GtkWidget             *widget,
                                 GtkSnapshot           *snapshot,
                                 const TonariChartItem *item,
                                 double                 near_x);

G_END_DECLS

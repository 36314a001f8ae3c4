/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define TONARI_TYPE_CHART_SPOT (tonari_chart_spot_get_type ())
G_DECLARE_FINAL_TYPE (TonariChartSpot, tonari_chart_spot, TONARI, CHART_SPOT, GtkWidget)

/**
 * tonari_chart_spot_new:
 *
 * A place of the chart that takes the focus and has a name for screen readers; it draws nothing but the focus.
 * The chart keeps a pool of them and lays them over its items.
 *
 * Returns: (transfer floating): the spot
 */
GtkWidget *tonari_chart_spot_new (void);

/** tonari_chart_spot_set: which item it stands for, and what a screen reader says. */
void tonari_chart_spot_set (TonariChartSpot *self,
                            guint            index,
                            const char      *description);

/** tonari_chart_spot_index: which item. */
guint tonari_chart_spot_index (TonariChartSpot *self);

G_END_DECLS

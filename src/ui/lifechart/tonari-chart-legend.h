/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "tonari-chart-layout.h"

G_BEGIN_DECLS

#define TONARI_TYPE_CHART_LEGEND (tonari_chart_legend_get_type ())
G_DECLARE_FINAL_TYPE (TonariChartLegend, tonari_chart_legend, TONARI, CHART_LEGEND, GtkWidget)

/**
 * TonariChartLegend::layers-changed:
 * @legend: the legend
 *
 * An entry was switched on or off.
 */

/** tonari_chart_legend_new: (transfer floating): the entries of tonari_chart_legend(), each a button that hides and shows its layer. */
GtkWidget *tonari_chart_legend_new (void);

/** tonari_chart_legend_layers: what is switched on. */
TonariChartLayers tonari_chart_legend_layers (TonariChartLegend *self);

/** tonari_chart_legend_set_layers: switches on and off. */
void tonari_chart_legend_set_layers (TonariChartLegend *self,
                                     TonariChartLayers  layers);

G_END_DECLS

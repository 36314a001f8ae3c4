/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * The life chart on the screen: draws what src/chart lays out, and adds what a picture on paper cannot do:
 * zoom, pan, hover, click-through and a way through its items by the keyboard.
 *
 * A layout is made only when size, range, theme or what is shown has changed; in between a frame only
 * paints.  The items are child widgets that draw nothing but the focus, so that Tab walks them and a
 * screen reader names them.
 */

#pragma once

#include <gtk/gtk.h>

#include "tonari-chart-layout.h"
#include "tonari-chart-range.h"

G_BEGIN_DECLS

#define TONARI_TYPE_LIFE_CHART (tonari_life_chart_get_type ())
G_DECLARE_FINAL_TYPE (TonariLifeChart, tonari_life_chart, TONARI, LIFE_CHART, GtkWidget)

/**
 * TonariLifeChart::item-activated:
 * @chart: the chart
 * @kind: a #TonariChartItemKind
 * @row: row id in its table, 0 for a group
 * @from: first day of the item
 * @to: last day of the item
 *
 * Somebody clicked an item or pressed Enter on it.
 *
 * TonariLifeChart::range-changed:
 * @chart: the chart
 *
 * Another part of the life is shown.
 *
 * TonariLifeChart::hide-names-changed:
 * @chart: the chart
 *
 * Names are hidden now, or shown again.
 *
 * TonariLifeChart::resized:
 * @chart: the chart
 * @width: its width now
 * @height: its height now
 *
 * The chart has another size.
 *
 * TonariLifeChart::write:
 * @chart: the chart
 * @what: a #TonariChartWriting
 * @row: the row that was taken hold of, 0 for a new one
 * @from: its day, or its first
 * @to: its last day; 0 while it goes on, or for a single day
 * @before: the connection that was lifted, from 0 to 10; NaN where none was
 * @connection: from 0 to 10; NaN where none was meant
 *
 * Somebody wrote on the chart; nothing is saved yet.
 */

/** tonari_life_chart_new: (transfer floating): a chart without a life. */
GtkWidget *tonari_life_chart_new (void);

/**
 * tonari_life_chart_set_life:
 * @self: the chart
 * @life: (transfer full) (nullable): the life
 * @today: day number of today
 *
 * Shows another life, or the same one read again: then the part that is shown stays.
 */
void tonari_life_chart_set_life (TonariLifeChart *self,
                                 TonariLife      *life,
                                 int              today);

/** tonari_life_chart_life: (transfer none) (nullable): the life. */
const TonariLife *tonari_life_chart_life (TonariLifeChart *self);

/** tonari_life_chart_series: (transfer none) (nullable): its numbers. */
const TonariSeries *tonari_life_chart_series (TonariLifeChart *self);

/** tonari_life_chart_layout: (transfer none) (nullable): the layout as it is on the screen; %NULL without a life or a size. */
const TonariChartLayout *tonari_life_chart_layout (TonariLifeChart *self);

/** tonari_life_chart_range: (transfer none): the part that is shown. */
const TonariChartRange *tonari_life_chart_range (TonariLifeChart *self);

/** tonari_life_chart_set_range: shows the days from @from to @to. */
void tonari_life_chart_set_range (TonariLifeChart *self,
                                  double           from,
                                  double           to);

/** tonari_life_chart_zoom: shows @factor times as many days, around the middle. */
void tonari_life_chart_zoom (TonariLifeChart *self,
                             double           factor);

/** tonari_life_chart_show_preset: shows a span by name. */
void tonari_life_chart_show_preset (TonariLifeChart  *self,
                                    TonariChartPreset preset);

/** tonari_life_chart_set_layers: what is shown. */
void tonari_life_chart_set_layers (TonariLifeChart  *self,
                                   TonariChartLayers layers);

TonariChartLayers tonari_life_chart_layers (TonariLifeChart *self);

/** tonari_life_chart_set_model: whose stages are shaded. */
void tonari_life_chart_set_model (TonariLifeChart *self,
                                  TonariStageModel model);

TonariStageModel tonari_life_chart_model (TonariLifeChart *self);

/** tonari_life_chart_set_hide_names: "show to others": no names, no free words. */
void tonari_life_chart_set_hide_names (TonariLifeChart *self,
                                       gboolean         hide_names);

gboolean tonari_life_chart_hide_names (TonariLifeChart *self);

/** tonari_life_chart_set_wareki: 和暦 beside 西暦. */
void tonari_life_chart_set_wareki (TonariLifeChart *self,
                                   gboolean         wareki);

/** tonari_life_chart_theme: the palette of the screen just now. */
TonariChartTheme tonari_life_chart_theme (void);

/** tonari_life_chart_activate_item: what a click on item @index does. */
void tonari_life_chart_activate_item (TonariLifeChart *self,
                                      guint            index);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Writing on the life chart: what a stroke of the mouse or a key means, drawn while it goes on.
 *
 * The pen saves nothing: when a stroke is done the chart emits ::write, and whoever has the case opens the editor or
 * saves.  While names are hidden the chart is being shown to others, and nothing can be written.
 */

#pragma once

#include "tonari-chart-writing.h"
#include "tonari-life-chart.h"

G_BEGIN_DECLS

typedef struct _TonariChartPen TonariChartPen;

/** tonari_chart_pen_install: adds ::write to the class of the chart. */
void tonari_chart_pen_install (GType chart_type);

/** tonari_chart_pen_new: (transfer full): a pen for @chart, which owns it through its input. */
TonariChartPen *tonari_chart_pen_new (TonariLifeChart *chart);

void tonari_chart_pen_free (TonariChartPen *self);

/**
 * tonari_chart_pen_press:
 * @self: the pen
 * @item: (nullable): what lies under the pointer
 * @x: where the button went down
 * @y: where the button went down
 * @state: the modifiers
 *
 * A button went down: remembers what a drag from here would write.
 */
void tonari_chart_pen_press (TonariChartPen        *self,
                             const TonariChartItem *item,
                             double                 x,
                             double                 y,
                             GdkModifierType        state);

/** tonari_chart_pen_drag: the pointer is @dx, @dy away from there; %TRUE when this is a stroke of the pen and not a pan. */
gboolean tonari_chart_pen_drag (TonariChartPen *self,
                                double          dx,
                                double          dy);

/** tonari_chart_pen_forget: another life is shown, or the same one with what was written. */
void tonari_chart_pen_forget (TonariChartPen *self);

/** tonari_chart_pen_release: the stroke is done: emits ::write if it changes anything. */
void tonari_chart_pen_release (TonariChartPen *self);

/** tonari_chart_pen_cancel: gives a stroke up; %FALSE when there was none. */
gboolean tonari_chart_pen_cancel (TonariChartPen *self);

/** tonari_chart_pen_dot: a double click in the plot at @x, @y: a new observation of that day and height. */
void tonari_chart_pen_dot (TonariChartPen *self,
                           double          x,
                           double          y);

/** tonari_chart_pen_lift: one observation up or down by @steps of つながり; %FALSE when @item is none that can be moved. */
gboolean tonari_chart_pen_lift (TonariChartPen        *self,
                                const TonariChartItem *item,
                                int                    steps);

/** tonari_chart_pen_menu: what can be written on @day, as a menu at @x, @y; %FALSE when nothing can be. */
gboolean tonari_chart_pen_menu (TonariChartPen *self,
                                double          day,
                                double          x,
                                double          y);

/** tonari_chart_pen_allocate: gives the menu its place; from size_allocate of the chart. */
void tonari_chart_pen_allocate (TonariChartPen *self);

/** tonari_chart_pen_snapshot: draws the stroke that is going on. */
void tonari_chart_pen_snapshot (TonariChartPen *self,
                                GtkSnapshot    *snapshot);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * The life chart with what belongs around it: the span, zoom, "show to others", the models of stages, the legend.
 */

#pragma once

#include <adwaita.h>

#include "tonari-context.h"
#include "tonari-life-chart.h"

G_BEGIN_DECLS

#define TONARI_TYPE_LIFE_VIEW (tonari_life_view_get_type ())
G_DECLARE_FINAL_TYPE (TonariLifeView, tonari_life_view, TONARI, LIFE_VIEW, AdwBin)

/**
 * TonariLifeView::item-activated: see [signal@LifeChart::item-activated]
 *
 * TonariLifeView::print-requested:
 * @view: the view
 *
 * The print button was pressed.
 *
 * TonariLifeView::alone-changed:
 * @view: the view
 *
 * The chart wants the room of what stands beside it, or gives it back.
 */

/** tonari_life_view_new: (transfer floating): a view without a life. */
GtkWidget *tonari_life_view_new (TonariContext *context);

/** tonari_life_view_set_life: (transfer full): shows another life or the same one read again; see tonari_life_chart_set_life(). */
void tonari_life_view_set_life (TonariLifeView *self,
                                TonariLife     *life);

/** tonari_life_view_is_alone: whether the chart is to have the whole room. */
gboolean tonari_life_view_is_alone (TonariLifeView *self);

/** tonari_life_view_chart: (transfer none): the chart. */
TonariLifeChart *tonari_life_view_chart (TonariLifeView *self);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * The laid-out life chart: positioned shapes and labels with item ids, and nothing of GTK.
 *
 * Layout computes, paint only draws, hit only looks up: three steps that the widget, the print dialog,
 * the exports and tonari-cli share.  All lengths are in the caller's units (pixels or points), y grows
 * downwards, the origin is the top left of the chart.
 */

#pragma once

#include <pango/pangocairo.h>

#include "tonari-audience.h"
#include "tonari-chart-theme.h"
#include "tonari-life-event.h"
#include "tonari-series.h"

G_BEGIN_DECLS

/**
 * TonariChartLayers:
 *
 * What the legend can hide and show.
 */
typedef enum
{
  TONARI_CHART_LAYER_LIFE = 1 << 0,
  TONARI_CHART_LAYER_ACCOMPANIMENT = 1 << 1,
  TONARI_CHART_LAYER_EPISODES = 1 << 2,
  TONARI_CHART_LAYER_PROBLEMS = 1 << 3,
  TONARI_CHART_LAYER_MARKERS = 1 << 4,
  TONARI_CHART_LAYER_TIES = 1 << 5,
  TONARI_CHART_LAYER_TIE_CHANGES = 1 << 6,
  TONARI_CHART_LAYER_CHANGES = 1 << 7,
  TONARI_CHART_LAYER_STAGES = 1 << 8,
  TONARI_CHART_LAYER_FAMILY = 1 << 9,
  TONARI_CHART_LAYER_WATCHING = 1 << 10,
  TONARI_CHART_LAYER_ALL = (1 << 11) - 1,
} TonariChartLayers;

/**
 * TonariChartItemKind: what an item of the chart stands for.
 */
typedef enum
{
  TONARI_CHART_ITEM_CONTACT,
  TONARI_CHART_ITEM_OBSERVATION,
  TONARI_CHART_ITEM_EPISODE,
  TONARI_CHART_ITEM_PROBLEM,
  TONARI_CHART_ITEM_CRISIS,
  TONARI_CHART_ITEM_TIE,
  TONARI_CHART_ITEM_TIE_CHANGE,
  TONARI_CHART_ITEM_CHANGE,
  TONARI_CHART_ITEM_STAGE,
  TONARI_CHART_ITEM_WATCHING,
  TONARI_CHART_ITEM_FAMILY,
  TONARI_CHART_ITEM_GROUP,
} TonariChartItemKind;

/**
 * TonariChartBox: a rectangle; y grows downwards.
 */
typedef struct
{
  double x;
  double y;
  double width;
  double height;
} TonariChartBox;

/**
 * TonariChartItem:
 * @id: stable name of the item, unique in the layout: `tie-12`, `group-3`
 * @kind: what
 * @row: row id in its table, 0 for a group
 * @from: first day
 * @to: last day
 * @box: where it lies
 * @label_box: where its label lies; width 0 without one
 * @text: (nullable): the label as drawn
 * @description: (nullable): a sentence for the hover card and for screen readers
 * @n_members: for a group, how many it joins; else 1
 */
typedef struct
{
  char *id;
  TonariChartItemKind kind;
  gint64 row;
  gint32 from;
  gint32 to;
  TonariChartBox box;
  TonariChartBox label_box;
  char *text;
  char *description;
  guint n_members;
} TonariChartItem;

/**
 * TonariChartOptions:
 * @width: width
 * @height: height
 * @from: first day shown; 0 for the life's first
 * @to: last day shown; 0 for the life's last
 * @theme: palette
 * @layers: what is shown, as far as it is for who looks at the series
 * @model: whose stages are shaded
 * @font_size: size of a label in the caller's units, 0 for 10
 * @wareki: 和暦 beside 西暦 on the axis
 * @hide_names: "show to others": no names, no free words
 * @legend: whether the legend is part of the drawing (paper) or beside it (the window)
 * @align: the axis counts years or months from this event instead of naming them; without the event in the life it
 *   names them
 *
 * Everything that decides a layout besides the numbers.
 */
typedef struct
{
  double width;
  double height;
  int from;
  int to;
  TonariChartTheme theme;
  TonariChartLayers layers;
  TonariStageModel model;
  double font_size;
  gboolean wareki;
  gboolean hide_names;
  gboolean legend;
  TonariLifeEvent align;
} TonariChartOptions;

/** TONARI_CHART_OPTIONS_DEFAULT: 1000 × 560, whole life, light, all layers. */
#define TONARI_CHART_OPTIONS_DEFAULT                                                              \
  ((TonariChartOptions){ 1000, 560, 0, 0, TONARI_CHART_THEME_LIGHT, TONARI_CHART_LAYER_ALL,       \
                         TONARI_STAGE_MODEL_FAMILY, 10, TRUE, FALSE, FALSE, TONARI_LIFE_EVENT_NONE })

typedef struct _TonariChartLayout TonariChartLayout;

/**
 * tonari_chart_layout_new:
 * @series: (transfer none): the numbers; must outlive the layout
 * @options: how
 * @measure: (nullable): a Pango context that measures text; %NULL for a fixed-width measure, for tests
 *
 * The same input gives the same layout, to the last bit.
 *
 * Returns: (transfer full): the layout
 */
TonariChartLayout *tonari_chart_layout_new (const TonariSeries       *series,
                                            const TonariChartOptions *options,
                                            PangoContext             *measure);

void tonari_chart_layout_free (TonariChartLayout *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TonariChartLayout, tonari_chart_layout_free)

/** tonari_chart_layout_options: (transfer none): the options, with from and to filled in. */
const TonariChartOptions *tonari_chart_layout_options (const TonariChartLayout *self);

/** tonari_chart_layout_series: (transfer none): the numbers. */
const TonariSeries *tonari_chart_layout_series (const TonariChartLayout *self);

/** tonari_chart_layout_items: (transfer none) (element-type TonariChartItem): items in reading order: by day, then from top to bottom. */
const GPtrArray *tonari_chart_layout_items (const TonariChartLayout *self);

/** tonari_chart_layout_origin: the day from which the axis counts, 0 where it names years and months. */
int tonari_chart_layout_origin (const TonariChartLayout *self);

/** tonari_chart_layout_plot: the part in which days and connection have their place. */
TonariChartBox tonari_chart_layout_plot (const TonariChartLayout *self);

/** tonari_chart_layout_x: x of a day; linear, also outside the plot. */
double tonari_chart_layout_x (const TonariChartLayout *self,
                              double                   day);

/** tonari_chart_layout_day: the day at x. */
double tonari_chart_layout_day (const TonariChartLayout *self,
                                double                   x);

/** tonari_chart_layout_y: y of a connection from 0 to 10. */
double tonari_chart_layout_y (const TonariChartLayout *self,
                              double                   connection);

/** tonari_chart_hit: (transfer none) (nullable): the topmost item at a point, within @slop of its box. */
const TonariChartItem *tonari_chart_hit (const TonariChartLayout *self,
                                         double                   x,
                                         double                   y,
                                         double                   slop);

/** tonari_chart_paint: draws the layout; text is real text (selectable in a PDF). */
void tonari_chart_paint (const TonariChartLayout *self,
                         cairo_t                 *cr);

/** tonari_chart_item_kind_token: (transfer none): `tie`, `tie_change`, … */
const char *tonari_chart_item_kind_token (TonariChartItemKind kind);

/** tonari_chart_text: (transfer full): the chart in words, as far as who looks at @series may see it, for screen readers and `--format text`; dates as @style has them. */
char *tonari_chart_text (const TonariSeries *series,
                         int                 from,
                         int                 to,
                         TonariDateStyle     style,
                         gboolean            hide_names);

/** tonari_chart_text_of: (transfer full): the same, of @layers only. */
char *tonari_chart_text_of (const TonariSeries *series,
                            int                 from,
                            int                 to,
                            TonariDateStyle     style,
                            TonariChartLayers   layers,
                            gboolean            hide_names);

/** tonari_chart_layers_for: what the chart has to say to @audience; the rest would only look empty.  Source: domain.md, What a paper may show. */
TonariChartLayers tonari_chart_layers_for (TonariAudience audience);

/** tonari_chart_layout_describe: (transfer full): every positioned shape as a line of text, the form that golden tests compare. */
char *tonari_chart_layout_describe (const TonariChartLayout *self);

/**
 * TonariChartLegendEntry: one entry of the legend, for a window that draws it beside the chart.
 */
typedef struct
{
  TonariChartLayers layer;
  const char *label;
} TonariChartLegendEntry;

/** tonari_chart_legend: (transfer none): the entries in their order; labels are translated. */
const TonariChartLegendEntry *tonari_chart_legend (guint *n_entries);

/** tonari_chart_paint_swatch: draws the sign of a layer into a box, for a legend. */
void tonari_chart_paint_swatch (cairo_t          *cr,
                                TonariChartTheme  theme,
                                TonariChartLayers layer,
                                double            width,
                                double            height);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * The trail of 001 as a small picture: connection from left to right, motivation from below upwards, a point for each
 * dated step, joined by a line in the order of the days.
 *
 * Forward and back are drawn alike: there is no better corner in it, no arrow up and no colour for either.  What is
 * not known stands in a row or a column of its own, apart from the words.
 */

#pragma once

#include <cairo.h>

#include "tonari-chart-layout.h"
#include "tonari-trail-step.h"

G_BEGIN_DECLS

/**
 * TonariTrailPoint:
 * @step: the step
 * @x: (range 0 5): column: 0 not known, then the words of tonari_trail_connection_words in their order
 * @y: (range 0 4): row from below: 0 not known, then the words of tonari_trail_motivation_words
 * @place: which one it is among the points of that field, from 0
 * @of: how many stand there
 */
typedef struct
{
  const TonariTrailStep *step;
  guint x;
  guint y;
  guint place;
  guint of;
} TonariTrailPoint;

/** tonari_trail_points: (transfer full) (element-type TonariTrailPoint): where the steps stand, in the order of the days; undated ones first. */
GArray *tonari_trail_points (const GPtrArray *steps);

/**
 * tonari_trail_paint:
 * @cr: where to draw
 * @width: width in units of @cr
 * @height: height in units of @cr
 * @steps: (element-type TonariTrailStep): the steps of one case, in any order
 * @theme: light, dark, print or mono
 */
void tonari_trail_paint (cairo_t         *cr,
                         double           width,
                         double           height,
                         const GPtrArray *steps,
                         TonariChartTheme theme);

/**
 * TonariTrailMark:
 * @step: the step
 * @number: its place in the order of the days, from 1
 * @box: the dot, with the number inside
 *
 * A step on a numbered trail, whose dates stand in a list beside it.
 */
typedef struct
{
  const TonariTrailStep *step;
  guint number;
  TonariChartBox box;
} TonariTrailMark;

/** tonari_trail_marks: (transfer full) (element-type TonariTrailMark): where the numbered steps lie on a picture of that size, none over another; empty where there is no room for a picture. */
GArray *tonari_trail_marks (const GPtrArray *steps,
                            double           width,
                            double           height);

/** tonari_trail_paint_numbered: the same picture with the number of each step in its dot, for paper. */
void tonari_trail_paint_numbered (cairo_t         *cr,
                                  double           width,
                                  double           height,
                                  const GPtrArray *steps,
                                  TonariChartTheme theme);

/** tonari_trail_text: (transfer full): the picture in words, a line for each step. */
char *tonari_trail_text (const GPtrArray *steps,
                         TonariDateStyle  style);

G_END_DECLS

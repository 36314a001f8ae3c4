/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * The picture of what was answered to one question on a scale: a column for each place, with its share and its number.
 *
 *      0%    20%    60%    20%
 *            1人    3人    1人
 *                   ▇▇▇
 *            ▇▇▇    ▇▇▇    ▇▇▇
 *     ────────────────────────────
 *      1      2      3      4
 *     いいえ                はい
 *
 * Laid out and painted by functions that know no widget.  No column is coloured by whether its answer is good or bad, and
 * what is hidden has a dash and no column.
 */

#pragma once

#include <pango/pangocairo.h>

#include "tonari-question-result.h"

G_BEGIN_DECLS

/**
 * TonariAnswerBarsStyle:
 * @size: size of the numbers, in the units of the cairo context
 * @tallest: height of a column that stands for @full
 * @full: percent that a column of full height stands for, see tonari_answer_bars_full()
 * @ink: colour of words and lines: red, green, blue, 0 to 1
 * @dim: colour of words that matter less
 * @bar: colour of the columns
 */
typedef struct
{
  double size;
  double tallest;
  double full;
  double ink[3];
  double dim[3];
  double bar[3];
} TonariAnswerBarsStyle;

/**
 * TonariAnswerBar:
 * @x: where its place begins
 * @width: of its place
 * @bar_x: where the column begins
 * @bar_width: of the column
 * @bar_y: its upper end, downwards from the upper edge of the picture
 * @bar_height: its height; 0 where nobody chose it, or where it is hidden
 *
 * One place of the scale, laid out.
 */
typedef struct
{
  double x;
  double width;
  double bar_x;
  double bar_width;
  double bar_y;
  double bar_height;
} TonariAnswerBar;

/** tonari_answer_bars_full: the percent at which the tallest column of @questions (element-type TonariQuestionResult) ends: 25, 50, 75 or 100, so that pictures of one questionnaire can be compared. */
double tonari_answer_bars_full (const GPtrArray *questions);

/** tonari_answer_bars_height: how high the picture is. */
double tonari_answer_bars_height (const TonariQuestionResult  *question,
                                  const TonariAnswerBarsStyle *style);

/** tonari_answer_bars_layout: (transfer full) (element-type TonariAnswerBar): the places from left to right in @width. */
GArray *tonari_answer_bars_layout (const TonariQuestionResult  *question,
                                   const TonariAnswerBarsStyle *style,
                                   double                       width);

/** tonari_answer_bars_paint: draws the picture at the origin; @context says the font. */
void tonari_answer_bars_paint (const TonariQuestionResult  *question,
                               const TonariAnswerBarsStyle *style,
                               PangoContext                *context,
                               cairo_t                     *cr,
                               double                       width);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Pieces of forms: words that fit, words that wrap, boxes to tick, the colours of a page.
 */

#pragma once

#include "tonari-paper-private.h"

G_BEGIN_DECLS

/** TONARI_PAPER_MM: a millimetre in points. */
#define TONARI_PAPER_MM (72 / 25.4)

/**
 * TonariPaperStyle:
 * @TONARI_PAPER_BOLD: bold
 * @TONARI_PAPER_SERIF: a face with serifs (明朝) where there is one
 */
typedef enum
{
  TONARI_PAPER_PLAIN = 0,
  TONARI_PAPER_BOLD = 1 << 0,
  TONARI_PAPER_SERIF = 1 << 1,
} TonariPaperStyle;

/** tonari_paper_ink: grey for what comes, 0 black to 1 white. */
void tonari_paper_ink (cairo_t *cr,
                       double   grey);

/** tonari_paper_accent: the colour of frames and headings, grey on a black and white page; @tint 1 for full strength to 0 for white. */
void tonari_paper_accent (const TonariDocument *self,
                          cairo_t              *cr,
                          double                tint);

/** tonari_paper_line: a line, @width points wide. */
void tonari_paper_line (cairo_t *cr,
                        double   x0,
                        double   y0,
                        double   x1,
                        double   y1,
                        double   width);

/** tonari_paper_frame: the outline of a box. */
void tonari_paper_frame (cairo_t       *cr,
                         TonariChartBox box,
                         double         width);

/**
 * tonari_paper_fit:
 * @self: the document
 * @cr: (nullable): where to; %NULL only measures
 * @text: one line
 * @x: where it begins, is centred or ends
 * @y: its top
 * @align: 0 begins at @x, 0.5 is centred, 1 ends there
 * @size: in points
 * @style: how
 * @width: how wide it may be; what is longer is set smaller, never cut
 *
 * Returns: its height at full size
 */
double tonari_paper_fit (TonariDocument  *self,
                         cairo_t         *cr,
                         const char      *text,
                         double           x,
                         double           y,
                         double           align,
                         double           size,
                         TonariPaperStyle style,
                         double           width);

/** tonari_paper_width: how wide a line is at full size. */
double tonari_paper_width (TonariDocument  *self,
                           const char      *text,
                           double           size,
                           TonariPaperStyle style);

/**
 * tonari_paper_wrap:
 * @self: the document
 * @cr: (nullable): where to; %NULL only measures
 * @text: any number of lines
 * @x: left
 * @y: top
 * @width: how wide it may be
 * @align: 0 left, 0.5 centred, 1 right
 * @size: in points
 * @style: how
 *
 * Returns: its height
 */
double tonari_paper_wrap (TonariDocument  *self,
                          cairo_t         *cr,
                          const char      *text,
                          double           x,
                          double           y,
                          double           width,
                          double           align,
                          double           size,
                          TonariPaperStyle style);

/** tonari_paper_lines: (transfer full): @text as the lines that it is wrapped into. */
GStrv tonari_paper_lines (TonariDocument  *self,
                          const char      *text,
                          double           width,
                          double           size,
                          TonariPaperStyle style);

/** tonari_paper_tick_box: an empty box to tick, @size points high. */
void tonari_paper_tick_box (cairo_t *cr,
                            double   x,
                            double   y,
                            double   size);

/** tonari_paper_bare: makes @self a document without head and foot on its first @n_pages pages; that it is fictional is still said. */
void tonari_paper_bare (TonariDocument *self,
                        guint           n_pages);

/** tonari_paper_portrait: turns an empty document upright. */
void tonari_paper_portrait (TonariDocument *self);

G_END_DECLS

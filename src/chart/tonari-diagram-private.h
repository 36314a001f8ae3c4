/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What the family diagram and the map of ties share: few colours for every theme, and words that are never cut. */

#pragma once

#include <pango/pangocairo.h>

#include "tonari-chart-theme.h"

G_BEGIN_DECLS

typedef enum
{
  TONARI_DIAGRAM_INK,
  TONARI_DIAGRAM_FAINT,
  TONARI_DIAGRAM_PAPER,
  TONARI_DIAGRAM_HOME,
  TONARI_DIAGRAM_TIE,
} TonariDiagramColor;

/** tonari_diagram_color: makes it the source. */
void tonari_diagram_color (cairo_t           *cr,
                           TonariChartTheme   theme,
                           TonariDiagramColor color);

/** tonari_diagram_text: one line; set smaller where it is wider than @width; @align as in tonari_paper_text().  Returns its height. */
double tonari_diagram_text (cairo_t      *cr,
                            PangoContext *context,
                            const char   *text,
                            double        x,
                            double        y,
                            double        align,
                            double        size,
                            gboolean      bold,
                            double        width);

/** tonari_diagram_words: the same in as many lines as they need, set no smaller; with no @cr (nullable) only measured.  Returns the height of all of them. */
double tonari_diagram_words (cairo_t      *cr,
                             PangoContext *context,
                             const char   *text,
                             double        x,
                             double        y,
                             double        align,
                             double        size,
                             gboolean      bold,
                             double        width);

/** tonari_diagram_key: the entries of @text, divided by wide spaces, in lines of @width; none is broken.  With no @cr (nullable) only measured.  Returns the height of all lines. */
double tonari_diagram_key (cairo_t      *cr,
                           PangoContext *context,
                           const char   *text,
                           double        x,
                           double        y,
                           double        width);

G_END_DECLS

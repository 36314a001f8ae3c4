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

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Pages that fill themselves: headings, words and tables one below the other, broken into pages, the head of a table
 * again on each page that it goes on to.
 *
 * What is handed over is copied, so that a flow outlives what it was made from.  Nothing is cut: what is too long for
 * its cell is set smaller or wrapped.
 */

#pragma once

#include "tonari-paper-form.h"

G_BEGIN_DECLS

typedef struct _TonariFlow TonariFlow;

/**
 * TonariFlowColumn:
 * @title: (nullable): its head; %NULL in every column for a table without one
 * @width: in points; 0 takes what the others leave, in equal parts
 * @align: 0 left, 0.5 centred, 1 right
 * @wrap: words wrap and the row grows; else they are set smaller
 * @bold: bold
 */
typedef struct
{
  const char *title;
  double width;
  double align;
  gboolean wrap;
  gboolean bold;
} TonariFlowColumn;

/**
 * TonariFlowDraw:
 * @self: the document
 * @cr: where to
 * @box: the place of the block
 * @data: what was handed over
 *
 * Draws a block of one's own.
 */
typedef void (*TonariFlowDraw) (TonariDocument *self,
                                cairo_t        *cr,
                                TonariChartBox  box,
                                gconstpointer   data);

/** tonari_flow_new: (transfer full): begins to fill @document, whose paper and titles are settled. */
TonariFlow *tonari_flow_new (TonariDocument *document);

/** tonari_flow_heading: a heading; stays with what follows. */
void tonari_flow_heading (TonariFlow *self,
                          const char *text);

/** tonari_flow_lead: a bold line, set smaller where it is too long, that stays with what follows. */
void tonari_flow_lead (TonariFlow *self,
                       const char *text,
                       double      size);

/** tonari_flow_words: a paragraph at @size points; %NULL and "" give nothing. */
void tonari_flow_words (TonariFlow      *self,
                        const char      *text,
                        double           size,
                        TonariPaperStyle style,
                        double           align);

/** tonari_flow_space: room, none at the top of a page. */
void tonari_flow_space (TonariFlow *self,
                        double      height);

/** tonari_flow_break: a new page. */
void tonari_flow_break (TonariFlow *self);

/** tonari_flow_table: begins a table with rows of @row points at least and words of @size points. */
void tonari_flow_table (TonariFlow             *self,
                        const TonariFlowColumn *columns,
                        guint                   n_columns,
                        double                  row,
                        double                  size);

/** tonari_flow_row: (array zero-terminated=0): a row of the table, a text or %NULL for each column; `☐` alone is drawn as a box to tick. */
void tonari_flow_row (TonariFlow        *self,
                      const char *const *cells);

/** tonari_flow_sum: the same for a row that sums up the table. */
void tonari_flow_sum (TonariFlow        *self,
                      const char *const *cells);

/** tonari_flow_keep: the rows that the table has now, at least one, stay on one page where a page can hold them; @with_next with what comes next, which must not be a heading. */
void tonari_flow_keep (TonariFlow *self,
                       gboolean    with_next);

/** tonari_flow_blank: empty rows of the table, @least of them and as many more as the page holds beside what follows. */
void tonari_flow_blank (TonariFlow *self,
                        guint       least);

/** tonari_flow_custom: a block of one's own; @data is freed by @data_free. */
void tonari_flow_custom (TonariFlow    *self,
                         double         height,
                         TonariFlowDraw draw,
                         gpointer       data,
                         GDestroyNotify data_free);

/** tonari_flow_lines: (transfer full): @text as the lines that it is wrapped into, @width points wide at @size points. */
GStrv tonari_flow_lines (TonariFlow *self,
                         const char *text,
                         double      width,
                         double      size);

/** tonari_flow_width: how wide a block is. */
double tonari_flow_width (const TonariFlow *self);

/** tonari_flow_height: how high a page is inside. */
double tonari_flow_height (const TonariFlow *self);

/** tonari_flow_finish: (transfer full): breaks it into pages; the document owns the flow from now on. */
TonariDocument *tonari_flow_finish (TonariFlow *self);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What the documents of this room share: a page with a head and a foot, and text on it. */

#pragma once

#include "tonari-paper.h"

G_BEGIN_DECLS

/* 12 mm: what any office printer leaves free. */
#define TONARI_PAPER_MARGIN 34.0

/**
 * TonariDocument:
 * @title: for bookmark, PDF title and file name; no name of a person
 * @left_out: (nullable): what the audience does not see and why
 * @options: how it is printed; its strings are owned
 * @width: of a page in points
 * @height: of a page in points
 * @n_pages: how many
 * @n_bare: how many of them, from the first, have neither head nor foot
 * @draw: draws the inside of a page into the box between head and foot
 * @data: what the document is about
 * @data_free: frees it
 */
struct _TonariDocument
{
  char *title;
  char *heading;
  char *subheading;
  GStrv left_out;
  TonariPaperOptions options;
  double width;
  double height;
  guint n_pages;
  guint n_bare;
  PangoContext *context;
  void (*draw) (TonariDocument *self, guint page, cairo_t *cr, TonariChartBox box);
  gpointer data;
  GDestroyNotify data_free;
};

TonariDocument *tonari_document_new (const TonariPaperOptions *options,
                                     gboolean                  a4_only);

/** tonari_paper_inside: what head and foot leave. */
TonariChartBox tonari_paper_inside (const TonariDocument *self);

/** tonari_paper_text: writes a line; @align 0 begins at @x, 0.5 is centred, 1 ends there; @width 0 for as wide as it is, else it is shortened.  Returns its height. */
double tonari_paper_text (TonariDocument *self,
                          cairo_t        *cr,
                          const char     *text,
                          double          x,
                          double          y,
                          double          align,
                          double          size,
                          gboolean        bold,
                          double          width);

/** tonari_paper_date: (transfer full): a day as the options have dates. */
char *tonari_paper_date (const TonariPaperOptions *options,
                         int                       day);

/** tonari_document_office: (transfer none) (nullable): for the PDF's author. */
const char *tonari_document_office (const TonariDocument *self);

G_END_DECLS

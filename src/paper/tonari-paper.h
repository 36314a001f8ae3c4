/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Pages: a document is a number of pages that can be drawn onto any cairo context, in points.
 *
 * The print dialog, PDF, SVG and PNG all draw the same document; nothing here knows where it goes.
 */

#pragma once

#include <cairo.h>
#include <gio/gio.h>

#include "tonari-audience.h"
#include "tonari-chart-layout.h"
#include "tonari-class-sheet.h"

G_BEGIN_DECLS

/** TonariPaperSize: both are used in landscape for charts. */
typedef enum
{
  TONARI_PAPER_A4,
  TONARI_PAPER_A3,
} TonariPaperSize;

typedef struct _TonariDocument TonariDocument;

/**
 * TonariPaperOptions:
 * @size: paper
 * @mono: black and white
 * @wareki: 和暦 beside 西暦
 * @with_name: the name of the person in the header (only if asked for)
 * @hide_names: names and free words left out
 * @audience: who looks at it; what they must not see is left out before anything is laid out
 * @fictional: says on every page that the book is fictional
 * @office: (nullable): name of the organisation for the header
 * @printed_by: (nullable): staff member who prints
 * @approval: (nullable): titles of the 供覧・決裁 boxes of the staff's pages, divided by commas; %NULL or "": none
 * @today: day number, for "printed on" and the PDF's CreationDate
 * @from: first day shown, 0 for the life's first
 * @to: last day shown, 0 for the life's last
 * @layers: what a life chart shows of what the audience may see; 0 for all of it
 * @align: the axis of a life chart counts from this event
 */
typedef struct
{
  TonariPaperSize size;
  gboolean mono;
  gboolean wareki;
  gboolean with_name;
  gboolean hide_names;
  TonariAudience audience;
  gboolean fictional;
  const char *office;
  const char *printed_by;
  const char *approval;
  int today;
  int from;
  int to;
  TonariChartLayers layers;
  TonariLifeEvent align;
} TonariPaperOptions;

/** tonari_document_for_life: (transfer full): one page with the life chart; takes @life over. */
TonariDocument *tonari_document_for_life (TonariLife               *life,
                                          const TonariPaperOptions *options);

/**
 * tonari_document_for_lives:
 * @lives: (element-type TonariLife) (transfer full): the lives of one page, in the order in which they stand
 * @per_page: for how many a page is divided, at least as many as @lives has
 * @options: how; names are left out whatever it says, and only staff look at it
 *
 * Several lives on one page by the codes of their cases, over the same span of time.
 * Source: issue D.
 *
 * Returns: (transfer full): the document
 */
TonariDocument *tonari_document_for_lives (GPtrArray                *lives,
                                           guint                     per_page,
                                           const TonariPaperOptions *options);

/** tonari_document_series: (transfer none) (nullable): the numbers that a document of one life is drawn from; %NULL of any other. */
const TonariSeries *tonari_document_series (const TonariDocument *self);

/**
 * tonari_document_for_trail:
 * @code: (nullable): code of the case
 * @steps: (element-type TonariTrailStep) (transfer full): its trail
 * @options: how; the trail is a view of staff, whatever the audience says
 *
 * The trail of 001, figure 1: the numbered picture, and below it the numbers with their dates and words; the list goes
 * on to further pages where it is long.
 *
 * Returns: (transfer full): the document
 */
TonariDocument *tonari_document_for_trail (const char               *code,
                                           GPtrArray                *steps,
                                           const TonariPaperOptions *options);

/** tonari_document_for_attendance: (transfer full): the attendance sheet of a class, as many landscape pages as needed; takes @sheet over. */
TonariDocument *tonari_document_for_attendance (TonariClassSheet         *sheet,
                                                const TonariPaperOptions *options);

void tonari_document_free (TonariDocument *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TonariDocument, tonari_document_free)

/** tonari_document_n_pages: how many pages. */
guint tonari_document_n_pages (const TonariDocument *self);

/** tonari_document_page_size: in points, as it lies (landscape is wider than high). */
void tonari_document_page_size (const TonariDocument *self,
                                double               *width,
                                double               *height);

/** tonari_document_title: (transfer none): for bookmark, PDF title and file name; holds no name of a person. */
const char *tonari_document_title (const TonariDocument *self);

/** tonari_document_left_out: (transfer none) (nullable) (array zero-terminated=1): what the audience does not see and why, a sentence each; %NULL when that is nothing. */
const char *const *tonari_document_left_out (const TonariDocument *self);

/** tonari_document_draw: draws a page (from 0) at the origin. */
void tonari_document_draw (TonariDocument *self,
                           guint           page,
                           cairo_t        *cr);

/**
 * TonariPaperNext: (skip)
 *
 * Makes the next document of a batch: (transfer full) (nullable): %NULL at the end, or with @error set.
 */
typedef TonariDocument *(*TonariPaperNext) (gpointer  data,
                                            GError  **error);

/**
 * tonari_paper_write_pdf:
 * @path: where; written beside and renamed, so that a failure leaves what was there
 * @next: makes one document after the other, so that memory stays flat
 * @data: for @next
 * @title: title of the whole
 * @today: day number for CreationDate: same input, same bytes
 * @cancellable: (nullable): a cancellable
 * @error: where to put a #GIOErrorEnum or what @next said
 *
 * Writes all documents into one PDF with a bookmark each.
 */
gboolean tonari_paper_write_pdf (const char      *path,
                                 TonariPaperNext  next,
                                 gpointer         data,
                                 const char      *title,
                                 int              today,
                                 GCancellable    *cancellable,
                                 GError         **error);

/** tonari_paper_write_svg: the first page as SVG. */
gboolean tonari_paper_write_svg (const char     *path,
                                 TonariDocument *document,
                                 GError        **error);

/** tonari_paper_write_png: the first page as PNG at @dpi. */
gboolean tonari_paper_write_png (const char     *path,
                                 TonariDocument *document,
                                 double          dpi,
                                 GError        **error);

G_END_DECLS

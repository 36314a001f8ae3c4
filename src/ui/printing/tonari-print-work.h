/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * A print job on its way: what to make and how, shared between the dialog and the threads that work for it.
 */

#pragma once

#include <gio/gio.h>

#include "tonari-print-pages.h"
#include "tonari-print.h"

G_BEGIN_DECLS

/**
 * TonariPrintFormat: what a file becomes.
 */
typedef enum
{
  TONARI_PRINT_FORMAT_PDF,
  TONARI_PRINT_FORMAT_SVG,
  TONARI_PRINT_FORMAT_PNG,
} TonariPrintFormat;

/** tonari_print_format_suffix: (transfer none): `pdf`, `svg`, `png`. */
const char *tonari_print_format_suffix (TonariPrintFormat format);

typedef struct _TonariPrintWork TonariPrintWork;

/** tonari_print_work_new: (transfer full): takes the data of @job over. */
TonariPrintWork *tonari_print_work_new (const TonariPrintJob *job);

TonariPrintWork *tonari_print_work_ref (TonariPrintWork *self);

void tonari_print_work_unref (TonariPrintWork *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TonariPrintWork, tonari_print_work_unref)

/**
 * TonariPrintRequest:
 * @work: the job
 * @options: as chosen; office and printed_by are filled in from the book
 * @staff: who prints, row of staff or 0
 *
 * One question to a worker.
 */
typedef struct
{
  TonariPrintWork *work;
  TonariPaperOptions options;
  gint64 staff;
} TonariPrintRequest;

/** tonari_print_request_new: (transfer full): a copy of @options without strings. */
TonariPrintRequest *tonari_print_request_new (TonariPrintWork          *work,
                                              const TonariPaperOptions *options,
                                              gint64                    staff);

void tonari_print_request_free (gpointer self);

/** tonari_print_work_pages: a [callback@StoreFunc]: @data is a #TonariPrintRequest; answers the #TonariPrintPages of the first document. */
gpointer tonari_print_work_pages (TonariDb     *db,
                                  gpointer      data,
                                  GCancellable *cancellable,
                                  GError      **error);

/**
 * TonariPrintProgress: called on the thread that writes
 * @n_done: documents done
 */
typedef void (*TonariPrintProgress) (guint    n_done,
                                     gpointer data);

/**
 * tonari_print_work_all:
 * @request: what
 * @book: path of the book; a connection of its own is opened, so that saving in the window does not wait
 * @progress: (nullable): called after each document
 * @data: for @progress
 * @cancellable: (nullable): a cancellable
 * @error: where to put an error
 *
 * The pages of all documents of the job behind each other.  Runs on any thread.
 *
 * Returns: (transfer full): the pages, or %NULL.
 */
TonariPrintPages *tonari_print_work_all (TonariPrintRequest *request,
                                         const char         *book,
                                         TonariPrintProgress progress,
                                         gpointer            data,
                                         GCancellable       *cancellable,
                                         GError            **error);

/**
 * tonari_print_work_write:
 * @request: what
 * @book: path of the book; a connection of its own is opened, so that saving in the window does not wait
 * @path: where
 * @format: SVG and PNG hold the first page
 * @progress: (nullable): called after each document
 * @data: for @progress
 * @cancellable: (nullable): a cancellable
 * @error: where to put an error
 *
 * Writes all documents of the job.  Runs on any thread; on failure what lay at @path stays.
 */
gboolean tonari_print_work_write (TonariPrintRequest *request,
                                  const char         *book,
                                  const char         *path,
                                  TonariPrintFormat   format,
                                  TonariPrintProgress progress,
                                  gpointer            data,
                                  GCancellable       *cancellable,
                                  GError            **error);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-print-work.h"

G_BEGIN_DECLS

/**
 * TonariPrintWritten:
 * @file: where
 * @error: (nullable): why it failed
 * @data: the owner
 */
typedef void (*TonariPrintWritten) (GFile        *file,
                                    const GError *error,
                                    gpointer      data);

/**
 * tonari_print_writer_start:
 * @request: (transfer full): what
 * @book: path of the book
 * @file: where
 * @format: what it becomes
 * @cancellable: a cancellable
 * @progress: called on the main loop now and then, with @owner
 * @written: called once on the main loop, with @owner
 * @owner: nothing is called once it is gone
 *
 * Writes on a thread of its own.
 */
void tonari_print_writer_start (TonariPrintRequest *request,
                                const char         *book,
                                GFile              *file,
                                TonariPrintFormat   format,
                                GCancellable       *cancellable,
                                TonariPrintProgress progress,
                                TonariPrintWritten  written,
                                GObject            *owner);

/**
 * TonariPrintMade:
 * @pages: (nullable): the pages of all documents
 * @error: (nullable): why there are none
 * @data: the owner
 */
typedef void (*TonariPrintMade) (TonariPrintPages *pages,
                                 const GError     *error,
                                 gpointer          data);

/**
 * tonari_print_writer_make:
 * @request: (transfer full): what
 * @book: path of the book
 * @cancellable: a cancellable
 * @progress: called on the main loop now and then, with @owner
 * @made: called once on the main loop, with @owner
 * @owner: nothing is called once it is gone
 *
 * Makes the pages of all documents for the printer, on a thread of its own.
 */
void tonari_print_writer_make (TonariPrintRequest *request,
                               const char         *book,
                               GCancellable       *cancellable,
                               TonariPrintProgress progress,
                               TonariPrintMade     made,
                               GObject            *owner);

G_END_DECLS

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

G_END_DECLS

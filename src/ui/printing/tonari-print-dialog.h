/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * What is printed, on which paper, in colour or not, with the name or without: with the page before one's
 * eyes, so that what leaves the house has been seen.
 */

#pragma once

#include <adwaita.h>

#include "tonari-context.h"
#include "tonari-print-work.h"

G_BEGIN_DECLS

#define TONARI_TYPE_PRINT_DIALOG (tonari_print_dialog_get_type ())
G_DECLARE_FINAL_TYPE (TonariPrintDialog, tonari_print_dialog, TONARI, PRINT_DIALOG, AdwWindow)

/** tonari_print_dialog_new: (transfer none): the dialog, not yet presented; takes the data of @job over. */
TonariPrintDialog *tonari_print_dialog_new (TonariContext        *context,
                                            const TonariPrintJob *job);

/** tonari_print_dialog_options: what is chosen. */
TonariPaperOptions tonari_print_dialog_options (TonariPrintDialog *self);

/** tonari_print_dialog_n_pages: how many pages the document has that stands in the preview; 0 while it is being made. */
guint tonari_print_dialog_n_pages (TonariPrintDialog *self);

/** tonari_print_dialog_save: writes to @file as if it had been chosen. */
void tonari_print_dialog_save (TonariPrintDialog *self,
                               TonariPrintFormat  format,
                               GFile             *file);

G_END_DECLS

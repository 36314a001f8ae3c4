/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "tonari-context.h"
#include "tonari-print-pages.h"

G_BEGIN_DECLS

/** tonari_printer_operation: (transfer full): a print operation for @pages (transfer full): paper and landscape as they lie. */
GtkPrintOperation *tonari_printer_operation (TonariPrintPages *pages);

/** tonari_printer_run: opens the system's print dialog, with preview, for @pages (transfer full). */
void tonari_printer_run (GtkWindow        *parent,
                         TonariContext    *context,
                         TonariPrintPages *pages);

G_END_DECLS

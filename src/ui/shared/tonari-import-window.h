/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Taking in a table (CSV): what it holds, which file, and what became of it.
 *
 * A file is taken whole or not at all; every bad row is told with line, column and reason, and the same
 * file once more adds nothing twice.  Where nothing is wrong but that the book has other values, what would
 * change is shown first, and the new values can be taken over.
 */

#pragma once

#include <adwaita.h>

#include "tonari-context.h"
#include "tonari-import-batch.h"

G_BEGIN_DECLS

#define TONARI_TYPE_IMPORT_WINDOW (tonari_import_window_get_type ())
G_DECLARE_FINAL_TYPE (TonariImportWindow, tonari_import_window, TONARI, IMPORT_WINDOW, AdwWindow)

/**
 * tonari_import_window_new:
 * @context: the context
 * @kinds: (array length=n_kinds): what may be taken in here, the first one chosen
 * @n_kinds: how many
 *
 * Returns: (transfer none): the window, not yet presented
 */
TonariImportWindow *tonari_import_window_new (TonariContext          *context,
                                              const TonariImportKind *kinds,
                                              guint                   n_kinds);

/** tonari_import_window_take: reads @file and takes it in, as if it had been chosen. */
void tonari_import_window_take (TonariImportWindow *self,
                                GFile              *file);

/** tonari_import_window_open: makes one and presents it over the window of @from_widget. */
TonariImportWindow *tonari_import_window_open (GtkWidget              *from_widget,
                                               TonariContext          *context,
                                               const TonariImportKind *kinds,
                                               guint                   n_kinds);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-import-batch.h"

G_BEGIN_DECLS

/** tonari_import_check_begin: before the first cell: what a cell left empty may still be told by another one. */
void tonari_import_check_begin (const TonariImportBatch *batch,
                                TonariImportRow         *row);

/**
 * tonari_import_check_row:
 * @batch: takes the problems
 * @row: a row whose cells have all been read
 *
 * What must be true within a row, and what follows from its cells: who was met, 訪問（会えず）, the receiver
 * of a hand-over.  Source: domain.md, Rules; issue A, 8.
 *
 * Returns: %FALSE when there are problems
 */
gboolean tonari_import_check_row (TonariImportBatch *batch,
                                  TonariImportRow   *row);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-csv-reader.h"
#include "tonari-import-batch.h"

G_BEGIN_DECLS

/**
 * tonari_import_parse:
 * @kind: what the file holds
 * @bytes: the whole file
 * @encoding: its encoding
 *
 * Reads a file as far as it can be read without a book: columns in any order under Japanese or English
 * names, every cell, and what must be true within a row.  Whatever is wrong stands in `problems`, never
 * only the first of it.  Source: issue A, 8; contracts.md.
 *
 * Returns: (transfer full): the batch, also when there are problems
 */
TonariImportBatch *tonari_import_parse (TonariImportKind kind,
                                        GBytes          *bytes,
                                        TonariEncoding   encoding);

G_END_DECLS

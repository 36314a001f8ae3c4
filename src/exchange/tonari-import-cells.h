/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-import-columns.h"

G_BEGIN_DECLS

/**
 * tonari_import_cell_read:
 * @spec: the column
 * @kind: the kind of file
 * @text: the cell, never empty
 * @row: the row that takes the value
 *
 * Reads one cell into its place.
 *
 * Returns: (transfer full) (nullable): %NULL, or what is wrong and what to do
 */
char *tonari_import_cell_read (const TonariColumnSpec *spec,
                               TonariImportKind        kind,
                               const char             *text,
                               TonariImportRow        *row);

/** tonari_yes_no_parse: はい/いいえ, ○/×, 1/0, yes/no, true/false; "" is no; %FALSE when it is neither. */
gboolean tonari_yes_no_parse (const char *text,
                              gboolean   *value);

/** tonari_list_split: (transfer full): splits at `・`, `;` and their like; empty pieces fall away. */
GStrv tonari_list_split (const char *text);

G_END_DECLS

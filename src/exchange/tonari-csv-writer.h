/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * CSV with a BOM and CRLF, so that Excel takes it for UTF-8.  Source: contracts.md.
 *
 * Writes into a string that belongs to the caller, who may write it out and empty it between two rows.
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** tonari_csv_begin: the BOM, at the very start of a file. */
void tonari_csv_begin (GString *out);

/** tonari_csv_row: (array zero-terminated=1): one row; cells are quoted where they must be, %NULL ends it. */
void tonari_csv_row (GString           *out,
                     const char *const *cells);

/** tonari_csv_cell: one cell; @first says that no comma goes before it. */
void tonari_csv_cell (GString    *out,
                      gboolean    first,
                      const char *text);

/** tonari_csv_end_row: the line end. */
void tonari_csv_end_row (GString *out);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * One hit of a search: what it is, of which day, and the words found in bold.
 */

#pragma once

#include <gtk/gtk.h>

#include "tonari-context.h"
#include "tonari-search-hit.h"

G_BEGIN_DECLS

#define TONARI_TYPE_SEARCH_ROW (tonari_search_row_get_type ())
G_DECLARE_FINAL_TYPE (TonariSearchRow, tonari_search_row, TONARI, SEARCH_ROW, GtkListBoxRow)

/** tonari_search_row_new: (transfer floating): the row; @hit is not kept. */
GtkWidget *tonari_search_row_new (TonariContext         *context,
                                  const TonariSearchHit *hit);

/** tonari_search_row_table: (transfer none): table of what was found. */
const char *tonari_search_row_table (TonariSearchRow *self);

/** tonari_search_row_id: row of what was found. */
gint64 tonari_search_row_id (TonariSearchRow *self);

G_END_DECLS

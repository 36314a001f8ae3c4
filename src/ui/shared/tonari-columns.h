/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Tables: a GtkColumnView whose cells are texts made from a row.
 */

#pragma once

#include <gtk/gtk.h>

#include "tonari-row-object.h"

G_BEGIN_DECLS

/**
 * TonariColumnText:
 * @row: the struct inside the [class@RowObject]
 * @data: what was handed over with the column
 *
 * Returns: (transfer full) (nullable): what the cell shows
 */
typedef char *(*TonariColumnText) (gconstpointer row,
                                   gpointer      data);

/**
 * TonariColumnCompare:
 * @a: a struct
 * @b: another
 *
 * Orders two rows; unknown values come last.
 */
typedef int (*TonariColumnCompare) (gconstpointer a,
                                    gconstpointer b);

/**
 * TonariColumnFlags:
 * @TONARI_COLUMN_EXPAND: takes what room is left, and is shortened first
 * @TONARI_COLUMN_NUMBER: figures of one width, at the end
 * @TONARI_COLUMN_DIM: said more quietly
 * @TONARI_COLUMN_SHORTEN: is shortened where room is short, but takes no more than it needs
 */
typedef enum
{
  TONARI_COLUMN_EXPAND = 1 << 0,
  TONARI_COLUMN_NUMBER = 1 << 1,
  TONARI_COLUMN_DIM = 1 << 2,
  TONARI_COLUMN_SHORTEN = 1 << 3,
} TonariColumnFlags;

/** tonari_columns_add: (transfer none): adds a column; @compare (nullable) makes it sortable. */
GtkColumnViewColumn *tonari_columns_add (GtkColumnView      *view,
                                         const char         *title,
                                         TonariColumnText    text,
                                         TonariColumnCompare compare,
                                         guint               flags,
                                         gpointer            data);

/** tonari_columns_new_view: (transfer floating): an empty table over @model (transfer full), sorted by its headers, with one row selected at most. */
GtkColumnView *tonari_columns_new_view (GListModel *model);

/** tonari_columns_sorted_by: (transfer none) (nullable): the column of tonari_columns_add() by which the table is sorted now, and which way (@descending, out, optional); %NULL when by none. The sorter of the view tells when that has changed. */
GtkColumnViewColumn *tonari_columns_sorted_by (GtkColumnView *view,
                                               gboolean      *descending);

/** tonari_columns_selected: (transfer none) (nullable): the struct of the selected row of such a table. */
gpointer tonari_columns_selected (GtkColumnView *view);

/** tonari_columns_at: (transfer none) (nullable): the struct at @position as the table shows it. */
gpointer tonari_columns_at (GtkColumnView *view,
                            guint          position);

/** tonari_columns_focus: selects the row at @position, scrolls to it and moves the focus onto it, as soon as it is drawn. */
void tonari_columns_focus (GtkColumnView *view,
                           guint          position);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

#define TONARI_TYPE_ROW_OBJECT (tonari_row_object_get_type ())
G_DECLARE_FINAL_TYPE (TonariRowObject, tonari_row_object, TONARI, ROW_OBJECT, GObject)

/** tonari_row_object_new: (transfer full): an object for list models around a plain struct, which it frees with @free_row (nullable). */
TonariRowObject *tonari_row_object_new (gpointer       row,
                                        GDestroyNotify free_row);

/** tonari_row_object_peek: (transfer none): the struct. */
gpointer tonari_row_object_peek (gpointer self);

/** tonari_row_object_fill: @store then holds the rows of @rows (transfer full) and nothing else; @free_row frees each row, the free function of @rows no longer counts. */
void tonari_row_object_fill (GListStore    *store,
                             GPtrArray     *rows,
                             GDestroyNotify free_row);

G_END_DECLS

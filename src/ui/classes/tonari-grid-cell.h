/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define TONARI_TYPE_GRID_CELL (tonari_grid_cell_get_type ())
G_DECLARE_FINAL_TYPE (TonariGridCell, tonari_grid_cell, TONARI, GRID_CELL, GtkWidget)

/** tonari_grid_cell_new: (transfer floating): a place in a drawn grid on which the focus can stand; it draws nothing. */
GtkWidget *tonari_grid_cell_new (void);

G_END_DECLS

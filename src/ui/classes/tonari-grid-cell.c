/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-grid-cell.h"

struct _TonariGridCell
{
  GtkWidget parent_instance;
};

G_DEFINE_FINAL_TYPE (TonariGridCell, tonari_grid_cell, GTK_TYPE_WIDGET)

static void
tonari_grid_cell_class_init (TonariGridCellClass *klass)
{
  gtk_widget_class_set_css_name (GTK_WIDGET_CLASS (klass), "gridcell");
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_GRID_CELL);
}

static void
tonari_grid_cell_init (TonariGridCell *self)
{
}

GtkWidget *
tonari_grid_cell_new (void)
{
  return g_object_new (TONARI_TYPE_GRID_CELL, NULL);
}

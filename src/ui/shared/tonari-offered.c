/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-offered.h"

static gboolean
has_keys (GtkWidget *widget)
{
  GtkRoot *root = gtk_widget_get_root (widget);
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  return focus != NULL && gtk_widget_is_ancestor (focus, widget);
}

void
tonari_offered_set (GtkWidget *widget, gboolean offered, GtkWidget *instead)
{
  gboolean had_keys;

  g_return_if_fail (GTK_IS_WIDGET (widget));
  g_return_if_fail (GTK_IS_WIDGET (instead));

  had_keys = has_keys (widget);
  gtk_widget_set_visible (widget, offered);
  if (had_keys && !offered)
    gtk_widget_child_focus (instead, GTK_DIR_TAB_FORWARD);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-tools-menu.h"

static void
map_cb (GtkMenuButton *button, gpointer data)
{
  g_autoptr (GMenuModel) menu = g_object_ref (gtk_menu_button_get_menu_model (button));

  gtk_menu_button_set_menu_model (button, NULL);
  gtk_menu_button_set_menu_model (button, menu);
}

GtkWidget *
tonari_tools_menu_new (const char *name, GMenuModel *menu)
{
  GtkWidget *button = gtk_menu_button_new ();

  g_return_val_if_fail (name != NULL && G_IS_MENU_MODEL (menu), button);

  gtk_menu_button_set_icon_name (GTK_MENU_BUTTON (button), "view-more-symbolic");
  gtk_menu_button_set_menu_model (GTK_MENU_BUTTON (button), menu);
  gtk_widget_set_tooltip_text (button, name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  g_signal_connect (button, "map", G_CALLBACK (map_cb), NULL);

  return button;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * The button with a menu that a page puts into the header bar.
 *
 * The header bar takes the tools of a page off when another is shown, and puts them back later: on GTK 4.8 the items of
 * a menu have lost their actions by then, so the menu is made anew whenever the button shows.
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/** tonari_tools_menu_new: (transfer floating): a button called @name that opens @menu. */
GtkWidget *tonari_tools_menu_new (const char *name,
                                  GMenuModel *menu);

G_END_DECLS

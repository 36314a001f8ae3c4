/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Who works here now: a button that says it, and its menu to pick another.
 */

#pragma once

#include <gtk/gtk.h>

#include "tonari-context.h"

G_BEGIN_DECLS

#define TONARI_TYPE_STAFF_MENU (tonari_staff_menu_get_type ())
G_DECLARE_FINAL_TYPE (TonariStaffMenu, tonari_staff_menu, TONARI, STAFF_MENU, GObject)

/** tonari_staff_menu_new: (transfer full): fills the menu of @button, whose items activate `win.staff`; @button is not kept alive. */
TonariStaffMenu *tonari_staff_menu_new (TonariContext *context,
                                        GtkMenuButton *button);

/** tonari_staff_menu_reload: reads the staff again. */
void tonari_staff_menu_reload (TonariStaffMenu *self);

G_END_DECLS

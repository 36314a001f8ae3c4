/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * The saved views of the register: chosen, saved under a name, renamed, deleted with undo.
 */

#pragma once

#include <adwaita.h>

#include "tonari-context.h"
#include "tonari-saved-view.h"

G_BEGIN_DECLS

#define TONARI_TYPE_REGISTER_VIEWS (tonari_register_views_get_type ())
G_DECLARE_FINAL_TYPE (TonariRegisterViews, tonari_register_views, TONARI, REGISTER_VIEWS, AdwBin)

/**
 * TonariRegisterViews::chosen:
 * @self: the views
 * @view: a TonariSavedView, to be shown
 */

/**
 * TonariRegisterViews::asked:
 * @self: the views
 * @view: a TonariSavedView that takes the columns and filters shown now
 */

/** tonari_register_views_new: (transfer floating): the views of the context's book, behind a button. */
GtkWidget *tonari_register_views_new (TonariContext *context);

/** tonari_register_menu_new: (transfer floating): a button that opens @child in a popover. */
GtkWidget *tonari_register_menu_new (const char *label,
                                     GtkWidget  *child);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * The way to the editor of a class: what it needs to know is read from the book first.
 */

#pragma once

#include <gtk/gtk.h>

#include "tonari-context.h"
#include "tonari-enums.h"

G_BEGIN_DECLS

/** tonari_class_dialog_new: opens the editor for a new class that follows the newest curriculum of @edition; @done gets the saved class while @parent is shown. */
void tonari_class_dialog_new (TonariContext    *context,
                              TonariEdition     edition,
                              GtkWidget        *parent,
                              TonariContextDone done,
                              gpointer          data);

/** tonari_class_dialog_edit: opens the editor of a class. */
void tonari_class_dialog_edit (TonariContext *context,
                               gint64         class_id,
                               GtkWidget     *parent);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * The way to the editor of a class: what it needs to know is read from the book first.
 */

#pragma once

#include <gtk/gtk.h>

#include "tonari-context.h"

G_BEGIN_DECLS

/** tonari_class_dialog_edit: opens the editor of a class. */
void tonari_class_dialog_edit (TonariContext *context,
                               gint64         class_id,
                               GtkWidget     *parent);

G_END_DECLS

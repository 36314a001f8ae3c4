/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/** tonari_save_keys_add: Ctrl+Return saves in @window wherever the focus is in it; a text of several lines would take the key for one line more. */
void tonari_save_keys_add (GtkWidget      *window,
                           GtkShortcutFunc save);

G_END_DECLS

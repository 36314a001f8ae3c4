/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * tonari_scroll_keys_add:
 * @scrolled: a page that scrolls up and down only
 *
 * Ctrl+Home and Ctrl+End show the beginning and the end of the page wherever the focus is in it.  GTK scrolls sideways
 * with them, which here moves nothing.  A text of several lines keeps them for its cursor.
 */
void tonari_scroll_keys_add (GtkScrolledWindow *scrolled);

G_END_DECLS

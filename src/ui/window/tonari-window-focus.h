/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * tonari_window_focus_into:
 * @page: a page of a window
 *
 * Moves the focus into @page, to the first thing there that takes it.  A page whose rows are still being read gets it
 * when they are there, unless the person has gone somewhere else meanwhile; after two seconds nothing is moved any more.
 */
void tonari_window_focus_into (GtkWidget *page);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/** tonari_window_size_restore: gives @window the size it had last; without @settings (nullable) a middling one. */
void tonari_window_size_restore (GtkWindow *window,
                                 GSettings *settings);

/** tonari_window_size_save: remembers it. */
void tonari_window_size_save (GtkWindow *window,
                              GSettings *settings);

G_END_DECLS

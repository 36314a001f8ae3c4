/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * The search over the whole book, from anywhere (Ctrl+Shift+F).
 *
 * Each key press asks anew and gives the question before it up.  Hits stand by kind, the newest first in each; Return
 * in the entry opens the first one, the arrow keys go through all of them, Esc closes.
 */

#pragma once

#include <adwaita.h>

#include "tonari-context.h"

G_BEGIN_DECLS

#define TONARI_TYPE_SEARCH_WINDOW (tonari_search_window_get_type ())
G_DECLARE_FINAL_TYPE (TonariSearchWindow, tonari_search_window, TONARI, SEARCH_WINDOW, AdwWindow)

/** tonari_search_window_open: (transfer none): the window, presented over @parent, from which what is chosen opens. */
GtkWindow *tonari_search_window_open (GtkWidget     *parent,
                                      TonariContext *context);

/** tonari_search_window_ask: searches for @text, as if it were typed. */
void tonari_search_window_ask (TonariSearchWindow *self,
                               const char         *text);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** tonari_window_room_init: registers the resources of all pages and what their templates name; before the first window, may be called more than once. */
void tonari_window_room_init (void);

G_END_DECLS

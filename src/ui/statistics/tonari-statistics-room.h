/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** tonari_statistics_room_init: registers the styles of this room. */
void tonari_statistics_room_init (void);

G_END_DECLS

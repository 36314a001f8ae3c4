/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** tonari_lifechart_init: makes the room's resources and types known, and its style once there is a display; calling it again does no harm. */
void tonari_lifechart_init (void);

G_END_DECLS

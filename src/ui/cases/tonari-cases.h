/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** tonari_cases_init: makes the room's resources and types known; calling it again does no harm. */
void tonari_cases_init (void);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** tonari_printing_init: makes the room's resources and types known and stands behind tonari_print_job(); calling it again does no harm. */
void tonari_printing_init (void);

G_END_DECLS

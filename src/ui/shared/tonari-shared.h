/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** tonari_shared_init: makes the types of this folder known; may be called more than once. */
void tonari_shared_init (void);

G_END_DECLS

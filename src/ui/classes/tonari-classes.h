/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** tonari_classes_init: makes the types, pictures and styles of this folder known; may be called more than once. */
void tonari_classes_init (void);

G_END_DECLS

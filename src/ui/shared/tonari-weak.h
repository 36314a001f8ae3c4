/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * A weak reference to hand over as data of an answer that may come when the widget is gone.
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/** tonari_weak_new: (transfer full): a weak reference to @object, for exactly one tonari_weak_take(). */
gpointer tonari_weak_new (gpointer object);

/** tonari_weak_take: (transfer full) (nullable): the object, if it is still there; frees @weak. */
gpointer tonari_weak_take (gpointer weak);

G_END_DECLS

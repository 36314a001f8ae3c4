/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * What the context says and what has failed, as toasts: with Undo where something can be taken back, with
 * Details where something went wrong.
 *
 * Every delete can be undone from its toast, also when the next comes while it is still shown: then one toast tells how
 * many, and its button takes back all of them.  Other news waits until it has gone, the latest only.  What is taken back
 * otherwise leaves the toast.
 */

#pragma once

#include <adwaita.h>

#include "tonari-context.h"

G_BEGIN_DECLS

#define TONARI_TYPE_TOASTER (tonari_toaster_get_type ())
G_DECLARE_FINAL_TYPE (TonariToaster, tonari_toaster, TONARI, TOASTER, GObject)

/** tonari_toaster_new: (transfer full): listens to @context and tells in @overlay, which it does not keep alive. */
TonariToaster *tonari_toaster_new (TonariContext   *context,
                                   AdwToastOverlay *overlay);

G_END_DECLS

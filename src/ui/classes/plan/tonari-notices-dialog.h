/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Whom to tell that sessions of a class were moved or cancelled: one line a participant, whatever the number of sessions.
 *
 * The user came to telephone down a list, with what is agreed on contact before their eyes, and to tick who was told.
 */

#pragma once

#include <adwaita.h>

#include "tonari-context.h"

G_BEGIN_DECLS

#define TONARI_TYPE_NOTICES_DIALOG (tonari_notices_dialog_get_type ())
G_DECLARE_FINAL_TYPE (TonariNoticesDialog, tonari_notices_dialog, TONARI, NOTICES_DIALOG, AdwWindow)

/** tonari_notices_dialog_present: (transfer none): shows the list of a class, modal over @parent; who was told in the last week still stands on it. */
GtkWindow *tonari_notices_dialog_present (TonariContext *context,
                                          gint64         class_id,
                                          GtkWidget     *parent);

G_END_DECLS

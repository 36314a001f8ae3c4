/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Moving or cancelling a session: another day, what becomes of those after it, seen before it is done.
 *
 * The user came because a day has fallen through, and wants the class to go on with nothing lost and nobody standing
 * before a closed door.
 */

#pragma once

#include <adwaita.h>

#include "tonari-class-model.h"

G_BEGIN_DECLS

#define TONARI_TYPE_MOVE_DIALOG (tonari_move_dialog_get_type ())
G_DECLARE_FINAL_TYPE (TonariMoveDialog, tonari_move_dialog, TONARI, MOVE_DIALOG, AdwWindow)

/**
 * tonari_move_dialog_present:
 * @model: the class
 * @session: row of one of its sessions
 * @cancel: cancel it instead of moving it
 * @parent: over whose window it is modal; when it is done, whom to tell is shown there
 *
 * Returns: (transfer none) (nullable): the dialog; %NULL when there is no such session
 */
GtkWindow *tonari_move_dialog_present (TonariClassModel *model,
                                       gint64            session,
                                       gboolean          cancel,
                                       GtkWidget        *parent);

G_END_DECLS

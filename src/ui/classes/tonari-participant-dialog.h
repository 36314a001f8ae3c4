/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Somebody joins a class: found among the relatives of all cases while typing, or new with a name and a reading.
 */

#pragma once

#include <adwaita.h>

#include "tonari-class-model.h"

G_BEGIN_DECLS

#define TONARI_TYPE_PARTICIPANT_DIALOG (tonari_participant_dialog_get_type ())
G_DECLARE_FINAL_TYPE (TonariParticipantDialog, tonari_participant_dialog, TONARI, PARTICIPANT_DIALOG, AdwWindow)

/** tonari_participant_dialog_present: (transfer none): shows the dialog for the model's class, modal over @parent. */
GtkWindow *tonari_participant_dialog_present (TonariClassModel *model,
                                              GtkWidget        *parent);

G_END_DECLS

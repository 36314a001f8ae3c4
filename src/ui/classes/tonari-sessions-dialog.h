/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Several sessions at once: a first day, a rhythm, how many; the days are shown before anything is saved.
 */

#pragma once

#include <adwaita.h>

#include "tonari-class-model.h"

G_BEGIN_DECLS

#define TONARI_TYPE_SESSIONS_DIALOG (tonari_sessions_dialog_get_type ())
G_DECLARE_FINAL_TYPE (TonariSessionsDialog, tonari_sessions_dialog, TONARI, SESSIONS_DIALOG, AdwWindow)

/** tonari_sessions_dialog_present: (transfer none): shows the dialog for the model's class, modal over @parent. */
GtkWindow *tonari_sessions_dialog_present (TonariClassModel *model,
                                           GtkWidget        *parent);

G_END_DECLS

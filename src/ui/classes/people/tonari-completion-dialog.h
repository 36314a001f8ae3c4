/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * 修了にする: on the last day the facilitator wants to give the 修了 to all who have what they need, in one press, and to
 * decide about each of the others in peace.
 */

#pragma once

#include <adwaita.h>

#include "tonari-progress-data.h"

G_BEGIN_DECLS

#define TONARI_TYPE_COMPLETION_DIALOG (tonari_completion_dialog_get_type ())
G_DECLARE_FINAL_TYPE (TonariCompletionDialog, tonari_completion_dialog, TONARI, COMPLETION_DIALOG, AdwWindow)

/** tonari_completion_dialog_present: (transfer none): offers all who have not completed yet, those who have what they need ticked; modal over @parent. */
GtkWindow *tonari_completion_dialog_present (TonariContext            *context,
                                             const TonariProgressData *data,
                                             GtkWidget                *parent);

G_END_DECLS

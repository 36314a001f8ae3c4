/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Handing over (引継): from one worker to the next, one case or many at once in April.
 *
 * Who goes and who comes, the day, the cases with a tick each, one text for all sheets and one of its own for each case.
 * Everything is one action that one undo takes back.
 */

#pragma once

#include <adwaita.h>

#include "tonari-context.h"

G_BEGIN_DECLS

#define TONARI_TYPE_HANDOVER_WINDOW (tonari_handover_window_get_type ())
G_DECLARE_FINAL_TYPE (TonariHandoverWindow, tonari_handover_window, TONARI, HANDOVER_WINDOW, AdwWindow)

/**
 * tonari_handover_window_open:
 * @from: the widget that asks
 * @context: the context
 * @case_id: the one case that is handed over, or 0 to choose among those of a worker
 *
 * Returns: (transfer none): the window, presented; what it shows is read meanwhile
 */
GtkWindow *tonari_handover_window_open (GtkWidget     *from,
                                        TonariContext *context,
                                        gint64         case_id);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * More about one mark: whoever wonders about a mark came to see who marked it and when, to set it by mouse, and to say
 * who a walk-in was.
 */

#pragma once

#include "tonari-class-model.h"
#include "tonari-mark-popover.h"
#include "tonari-roll-row.h"

G_BEGIN_DECLS

/** tonari_roll_menu_present: opens it at a row. */
void tonari_roll_menu_present (TonariClassModel *model,
                               gint64            session,
                               TonariRollRow    *row);

/** tonari_roll_menu_load_history: reads who marked and when, and shows it in @popover as soon as it is there. */
void tonari_roll_menu_load_history (TonariClassModel  *model,
                                    gint64             session,
                                    gint64             enrolment,
                                    TonariMarkPopover *popover);

G_END_DECLS

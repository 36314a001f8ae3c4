/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * What an editor of the case page has besides its table: the suggested connection, the stages by name.  For records see
 * tonari-record-extras.h.
 */

#pragma once

#include "tonari-case-sheet.h"
#include "tonari-editor.h"
#include "tonari-stage-move.h"

G_BEGIN_DECLS

/** tonari_case_extras_add_suggestion: what the live ties suggest as connection, taken over only by a press of the button. Source: chart.md. */
void tonari_case_extras_add_suggestion (TonariEditor          *editor,
                                        const TonariCaseSheet *sheet,
                                        int                    today);

/** tonari_case_extras_add_stages: the stages before and after, by their names in the model of @move. */
void tonari_case_extras_add_stages (TonariEditor          *editor,
                                    const TonariStageMove *move);

G_END_DECLS

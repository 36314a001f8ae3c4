/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * What an editor of the case page has besides its table: who was met, small changes told along, the
 * suggested connection, the stages by name.
 */

#pragma once

#include "tonari-case-sheet.h"
#include "tonari-editor.h"
#include "tonari-stage-move.h"

G_BEGIN_DECLS

/** tonari_case_extras_add_record: who was met, and small changes that are saved with the record. */
void tonari_case_extras_add_record (TonariEditor          *editor,
                                    TonariContext         *context,
                                    const TonariCaseSheet *sheet,
                                    const TonariRecord    *record);

/** tonari_case_extras_add_suggestion: what the live ties suggest as connection, taken over only by a press of the button. Source: chart.md. */
void tonari_case_extras_add_suggestion (TonariEditor          *editor,
                                        const TonariCaseSheet *sheet,
                                        int                    today);

/** tonari_case_extras_add_stages: the stages before and after, by their names in the model of @move. */
void tonari_case_extras_add_stages (TonariEditor          *editor,
                                    const TonariStageMove *move);

G_END_DECLS

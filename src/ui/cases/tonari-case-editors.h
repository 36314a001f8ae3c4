/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * The editors of the case page, ready to be presented: tables, prefilled rows, checks and the few widgets
 * that a table of fields cannot say.
 */

#pragma once

#include "tonari-case-sheet.h"
#include "tonari-editor.h"

G_BEGIN_DECLS

/**
 * tonari_case_editors_prefill:
 * @entity: which kind of row
 * @sheet: the case
 * @today: day number
 * @minute: minutes after midnight, -1 to leave the time open
 * @staff: who works here now, 0 for nobody named
 *
 * Returns: (transfer full): a new row with what is known beforehand: the case, the day, who writes
 */
gpointer tonari_case_editors_prefill (const TonariEntity    *entity,
                                      const TonariCaseSheet *sheet,
                                      int                    today,
                                      int                    minute,
                                      gint64                 staff);

/** tonari_case_editors_minute_now: minutes after midnight for a new row, -1 when today is not this day (work done afterwards): then this hour says nothing. */
int tonari_case_editors_minute_now (TonariContext *context);

/**
 * tonari_case_editors_open:
 * @context: the context
 * @sheet: the case
 * @entity: which kind of row
 * @row: (nullable) (transfer none): the row, %NULL for a new one
 * @parent: a widget of the window that asks
 *
 * Returns: (transfer none): the editor, presented
 */
TonariEditor *tonari_case_editors_open (TonariContext         *context,
                                        const TonariCaseSheet *sheet,
                                        const TonariEntity    *entity,
                                        gconstpointer          row,
                                        GtkWidget             *parent);

/**
 * tonari_case_editors_open_record:
 * @context: the context
 * @sheet: (nullable): the case; %NULL for a single or anonymous call
 * @begin: (nullable) (transfer none): the record, or with id 0 what a new one begins with
 * @parent: a widget of the window that asks
 *
 * Returns: (transfer none): the editor, presented
 */
TonariEditor *tonari_case_editors_open_record (TonariContext         *context,
                                               const TonariCaseSheet *sheet,
                                               const TonariRecord    *begin,
                                               GtkWidget             *parent);

/** tonari_case_editors_open_stage: a new move in one model, see tonari_case_editors_open(). */
TonariEditor *tonari_case_editors_open_stage (TonariContext         *context,
                                              const TonariCaseSheet *sheet,
                                              TonariStageModel       model,
                                              GtkWidget             *parent);

/** tonari_case_editors_open_state: the case enters @state from a day on: closing, watching, coming back. */
TonariEditor *tonari_case_editors_open_state (TonariContext         *context,
                                              const TonariCaseSheet *sheet,
                                              TonariCaseStateKind    state,
                                              GtkWidget             *parent);

G_END_DECLS

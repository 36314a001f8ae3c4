/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Handing over (引継): cases go from one worker to another, each with its sheet.
 *
 * In April it is many at once, so all of them are one action that one undo takes back.
 * Source: domain.md, Records: Case; issue C, Handing over.
 */

#pragma once

#include "tonari-db.h"
#include "tonari-handover.h"

G_BEGIN_DECLS

/**
 * tonari_store_hand_over:
 * @db: the book
 * @handovers: (element-type TonariHandover): a new row for each case, with the worker whom the screen showed as
 *   @from_staff (0 for none) and the next one as @to_staff; saved, so that each has its id afterwards
 * @error: where to put a [error@StoreError]; CHANGED when a case has another key worker meanwhile than @from_staff,
 *   CONSTRAINT when nobody takes a case over, or the same one does; then nothing is handed over
 *
 * Makes the next one the key worker (主担当) of each case and keeps the sheets, as one action.
 */
gboolean tonari_store_hand_over (TonariDb        *db,
                                 const GPtrArray *handovers,
                                 GError         **error);

/** tonari_store_worker_cases: (transfer full) (nullable) (element-type TonariCase): the cases of one key worker (row of staff, 0 for those without one) that are not closed, by code. */
GPtrArray *tonari_store_worker_cases (TonariDb *db,
                                      gint64    staff,
                                      GError  **error);

G_END_DECLS

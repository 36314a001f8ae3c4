/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Progress, first-timers, and those we want to keep in mind.
 */

#pragma once

#include "tonari-care-step.h"
#include "tonari-concern.h"
#include "tonari-db.h"
#include "tonari-progress-sheet.h"

G_BEGIN_DECLS

/** tonari_store_progress: (transfer full) (nullable): participants and themes of a class, with what its people were credited with in earlier and parallel classes. */
TonariProgressSheet *tonari_store_progress (TonariDb *db,
                                            gint64    class_id,
                                            int       today,
                                            GError  **error);

/** tonari_store_concerns: (transfer full) (nullable) (element-type TonariConcern): 気にかけたい方 of all classes, the newest absence first. */
GPtrArray *tonari_store_concerns (TonariDb *db,
                                  int       today,
                                  GError  **error);

/**
 * tonari_store_care_step:
 * @db: the book
 * @step: enrolment, session, way, day, words; gets its staff where none is named, its row and its record
 * @reached: whether they were reached or met; a call or visit that reached nobody is one all the same
 * @error: where to put a [error@StoreError]
 *
 * Notes a step towards somebody.  Where they belong to a case it becomes a record of that case as well (telephone,
 * visit, letter; waiting for now makes none), in the same action.
 */
gboolean tonari_store_care_step (TonariDb       *db,
                                 TonariCareStep *step,
                                 gboolean        reached,
                                 GError        **error);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * The one intake: begun from nothing, from a participant of a class, from a single call or for a case that lacks one;
 * saved as it is typed, finished later.
 *
 * A save writes only what has changed, the case follows the form where nobody has corrected it by hand, and the rows
 * are made at the first word.
 * Source: issue C, One intake; 004.
 */

#pragma once

#include "tonari-db.h"
#include "tonari-intake-sheet.h"

G_BEGIN_DECLS

/**
 * TonariIntakeSeed:
 * @enrolment: somebody in a class without an intake (row of enrolments), or 0
 * @record: a single call without a case (row of records), or 0
 * @case_id: a case that lacks an intake (row of cases), or 0
 * @staff: who takes it (row of staff, 0 for nobody named)
 * @today: day number
 * @minute: minutes after midnight, -1 to leave the time open
 *
 * From what an intake is begun.
 */
typedef struct
{
  gint64 enrolment;
  gint64 record;
  gint64 case_id;
  gint64 staff;
  int today;
  int minute;
} TonariIntakeSeed;

/**
 * tonari_store_intake_begin:
 * @db: the book
 * @seed: from what
 * @error: where to put a [error@StoreError]
 *
 * Reads only.  Where there is an intake of that participant, call or case already, it is that one.
 *
 * Returns: (transfer full) (nullable): a form with what is known and a code proposed; nothing is saved
 */
TonariIntakeSheet *tonari_store_intake_begin (TonariDb               *db,
                                              const TonariIntakeSeed *seed,
                                              GError                **error);

/** tonari_store_intake_sheet: (transfer full) (nullable): an intake with the rows it has opened. */
TonariIntakeSheet *tonari_store_intake_sheet (TonariDb *db,
                                              gint64    intake,
                                              GError  **error);

/**
 * tonari_store_intake_save:
 * @db: the book
 * @sheet: the form; its rows get ids, versions and references, and @action is set
 * @error: where to put a [error@StoreError]; CONSTRAINT when the code is another case's
 *
 * Makes case, person, relative and intake where they are not there yet, and saves what has changed of them.
 */
gboolean tonari_store_intake_save (TonariDb          *db,
                                   TonariIntakeSheet *sheet,
                                   GError           **error);

/**
 * tonari_store_intake_finish:
 * @db: the book
 * @sheet: the form, saved first
 * @today: day number
 * @error: where to put a [error@StoreError]
 *
 * Finishes it: the talk becomes a record of the case (or is the call it came from) with the next appointment, and
 * who goes to a class has applied.  One action.
 */
gboolean tonari_store_intake_finish (TonariDb          *db,
                                     TonariIntakeSheet *sheet,
                                     int                today,
                                     GError           **error);

/** tonari_store_intake_discard: deletes an open intake with the case it had opened; a participant and a call that were there before stay, without a case. */
gboolean tonari_store_intake_discard (TonariDb *db,
                                      gint64    intake,
                                      GError  **error);

/** tonari_store_intakes_open: (transfer full) (nullable) (element-type TonariIntakeSheet): those not finished, oldest first. */
GPtrArray *tonari_store_intakes_open (TonariDb *db,
                                      GError  **error);

G_END_DECLS

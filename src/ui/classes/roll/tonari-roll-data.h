/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * What the roll call of one session reads and writes beside the sheet of the class, as functions that run on the
 * worker.
 */

#pragma once

#include "tonari-store-queue.h"

G_BEGIN_DECLS

/**
 * TonariRollData:
 * @session: row of the session
 * @parts: (element-type TonariSessionPart): its run sheet, part by part
 * @guests: (element-type TonariMakeUpGuest): who makes up another session in it
 *
 * What stands beside the rows.
 */
typedef struct
{
  gint64 session;
  GPtrArray *parts;
  GPtrArray *guests;
} TonariRollData;

void tonari_roll_data_free (TonariRollData *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TonariRollData, tonari_roll_data_free)

/** tonari_roll_data_load: a [callback@StoreFunc]; @data is a `gint64 *` with the row of the session; answers a #TonariRollData. */
gpointer tonari_roll_data_load (TonariDb     *db,
                                gpointer      data,
                                GCancellable *cancellable,
                                GError      **error);

/**
 * TonariRollJob:
 * @session: row of the session
 * @enrolment: row of the enrolment, where there is one
 * @class_id: row of the class, for a walk-in
 * @name: (nullable): 呼び名 of a walk-in
 * @relation: (nullable): relation of a walk-in
 * @observer: the walk-in only looks on
 * @person: whom a walk-in is joined to
 * @relative: as which relative, 0 for none
 * @today: day number
 * @now: YYYY-MM-DDTHH:MM:SSZ
 *
 * What is to be done about one person in the room.
 */
typedef struct
{
  gint64 session;
  gint64 enrolment;
  gint64 class_id;
  char *name;
  char *relation;
  gboolean observer;
  gint64 person;
  gint64 relative;
  int today;
  char *now;
} TonariRollJob;

TonariRollJob *tonari_roll_job_new (gint64 session,
                                    gint64 enrolment,
                                    int    today);
void tonari_roll_job_free (TonariRollJob *self);

/** tonari_roll_data_walk_in: a [callback@StoreFunc] over a #TonariRollJob: adds a walk-in and marks them present; answers a #TonariEnrolmentOutcome. */
gpointer tonari_roll_data_walk_in (TonariDb     *db,
                                   gpointer      data,
                                   GCancellable *cancellable,
                                   GError      **error);

/** tonari_roll_data_join: a [callback@StoreFunc] over a #TonariRollJob: says who a walk-in is; answers a #TonariEnrolmentOutcome. */
gpointer tonari_roll_data_join (TonariDb     *db,
                                gpointer      data,
                                GCancellable *cancellable,
                                GError      **error);

/** tonari_roll_data_part: a [callback@StoreFunc] over a #TonariRollJob: takes a join back; answers a #TonariEnrolmentOutcome. */
gpointer tonari_roll_data_part (TonariDb     *db,
                                gpointer      data,
                                GCancellable *cancellable,
                                GError      **error);

/** tonari_roll_data_not_made_up: a [callback@StoreFunc] over a #TonariRollJob whose session is the missed one: somebody who was to make it up did not come. */
gpointer tonari_roll_data_not_made_up (TonariDb     *db,
                                       gpointer      data,
                                       GCancellable *cancellable,
                                       GError      **error);

/** tonari_roll_data_history: a [callback@StoreFunc] over a #TonariRollJob; answers a #GPtrArray of #TonariMarkChange. */
gpointer tonari_roll_data_history (TonariDb     *db,
                                   gpointer      data,
                                   GCancellable *cancellable,
                                   GError      **error);

G_END_DECLS

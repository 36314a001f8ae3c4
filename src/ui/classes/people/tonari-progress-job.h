/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-store-queue.h"

G_BEGIN_DECLS

/** TonariProgressWay: ways of taking part: they coexist, and have no order. */
typedef enum
{
  TONARI_PROGRESS_WAY_LISTEN,
  TONARI_PROGRESS_WAY_SHARE,
  TONARI_PROGRESS_WAY_WELCOME,
} TonariProgressWay;

/**
 * TonariProgressChange:
 * @TONARI_PROGRESS_CHANGE_COMPLETE: completes, with follow-ups 3 and 6 months later
 * @TONARI_PROGRESS_CHANGE_TAKE_BACK: takes part again
 * @TONARI_PROGRESS_CHANGE_CONTINUES: whether they go on in the next course
 * @TONARI_PROGRESS_CHANGE_WAY: takes part in this way too, a [enum@ProgressWay]
 * @TONARI_PROGRESS_CHANGE_NOT_WAY: no longer in this way
 * @TONARI_PROGRESS_CHANGE_ASSOCIATION: how far on the way to the family association, a [enum@Association]
 *
 * What is changed about one participant.
 */
typedef enum
{
  TONARI_PROGRESS_CHANGE_COMPLETE,
  TONARI_PROGRESS_CHANGE_TAKE_BACK,
  TONARI_PROGRESS_CHANGE_CONTINUES,
  TONARI_PROGRESS_CHANGE_WAY,
  TONARI_PROGRESS_CHANGE_NOT_WAY,
  TONARI_PROGRESS_CHANGE_ASSOCIATION,
} TonariProgressChange;

/**
 * TonariProgressJob:
 * @enrolment: row of the enrolment
 * @change: what
 * @value: to what
 * @today: day number
 */
typedef struct
{
  gint64 enrolment;
  TonariProgressChange change;
  gint64 value;
  int today;
} TonariProgressJob;

/** tonari_progress_job_new: (transfer full): freed with g_free(). */
TonariProgressJob *tonari_progress_job_new (gint64               enrolment,
                                            TonariProgressChange change,
                                            gint64               value);

/** tonari_progress_job_run: a [callback@StoreFunc] over a #TonariProgressJob; answers nothing. */
gpointer tonari_progress_job_run (TonariDb     *db,
                                  gpointer      data,
                                  GCancellable *cancellable,
                                  GError      **error);

G_END_DECLS

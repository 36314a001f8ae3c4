/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * What the pages of a class read and write, as functions that run on the worker.
 */

#pragma once

#include "tonari-class-sheet.h"
#include "tonari-curriculum.h"
#include "tonari-store-queue.h"

G_BEGIN_DECLS

/**
 * TonariClassData:
 * @sheet: the class with sessions, participants and marks
 * @waiting: (element-type TonariParticipant): those who applied or wait, by place on the list
 * @curriculum: (nullable): the version that it follows
 * @leader: (nullable): name of the leader
 * @co_leader: (nullable): name of the co-leader
 * @recorder: (nullable): name of the recorder
 *
 * All that the page of a class shows, read at one time.
 */
typedef struct
{
  TonariClassSheet *sheet;
  GPtrArray *waiting;
  TonariCurriculum *curriculum;
  char *leader;
  char *co_leader;
  char *recorder;
} TonariClassData;

void tonari_class_data_free (TonariClassData *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TonariClassData, tonari_class_data_free)

/** tonari_class_data_load: a [callback@StoreFunc]; @data is a `gint64 *` with the row of the class; answers a #TonariClassData. */
gpointer tonari_class_data_load (TonariDb     *db,
                                 gpointer      data,
                                 GCancellable *cancellable,
                                 GError      **error);

/**
 * TonariMarkJob:
 * @session: row of the session
 * @enrolment: row of the enrolment, not read by the bulk mark
 * @seen: the mark that was on the screen
 * @state: the mark
 * @before: ease before, 0 to 10 or NaN
 * @after: ease after, 0 to 10 or NaN
 * @now: YYYY-MM-DDTHH:MM:SSZ
 *
 * What is to be written about one participant at one session.
 */
typedef struct
{
  gint64 session;
  gint64 enrolment;
  TonariAttendanceState seen;
  TonariAttendanceState state;
  double before;
  double after;
  char *now;
} TonariMarkJob;

TonariMarkJob *tonari_mark_job_new (gint64 session,
                                    gint64 enrolment);
void tonari_mark_job_free (TonariMarkJob *self);

/** tonari_class_data_mark: a [callback@StoreFunc] over a #TonariMarkJob: one mark. */
gpointer tonari_class_data_mark (TonariDb     *db,
                                 gpointer      data,
                                 GCancellable *cancellable,
                                 GError      **error);

/** tonari_class_data_mark_rest: a [callback@StoreFunc] over a #TonariMarkJob: all that are unmarked. */
gpointer tonari_class_data_mark_rest (TonariDb     *db,
                                      gpointer      data,
                                      GCancellable *cancellable,
                                      GError      **error);

/** tonari_class_data_ease: a [callback@StoreFunc] over a #TonariMarkJob: ease before and after. */
gpointer tonari_class_data_ease (TonariDb     *db,
                                 gpointer      data,
                                 GCancellable *cancellable,
                                 GError      **error);

/** tonari_class_data_add_sessions: a [callback@StoreFunc] over a #GPtrArray of #TonariSession: saves them all. */
gpointer tonari_class_data_add_sessions (TonariDb     *db,
                                         gpointer      data,
                                         GCancellable *cancellable,
                                         GError      **error);

/**
 * TonariThemesJob:
 * @session: row of the session
 * @version: the version of the row that was shown
 * @themes: titles in their order
 * @modules: (element-type gint64): rows of the modules that the session covers
 *
 * The themes that a session is to have.
 */
typedef struct
{
  gint64 session;
  gint64 version;
  GStrv themes;
  GArray *modules;
} TonariThemesJob;

void tonari_themes_job_free (TonariThemesJob *self);

/** tonari_class_data_set_themes: a [callback@StoreFunc] over a #TonariThemesJob. */
gpointer tonari_class_data_set_themes (TonariDb     *db,
                                       gpointer      data,
                                       GCancellable *cancellable,
                                       GError      **error);

G_END_DECLS

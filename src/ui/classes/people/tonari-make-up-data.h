/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-class-sheet.h"
#include "tonari-context.h"

G_BEGIN_DECLS

/**
 * TonariMakeUpData:
 * @session: the missed session (row of sessions)
 * @enrolment: who (row of enrolments)
 * @sheet: their class
 * @choices: (element-type TonariSessionThemes): sessions in which it can be made up
 * @themes: (element-type TonariModule): themes of the missed session, of the sheet, in their order
 *
 * What one has to know to make up a missed session.
 */
typedef struct
{
  gint64 session;
  gint64 enrolment;
  TonariClassSheet *sheet;
  GPtrArray *choices;
  GPtrArray *themes;
} TonariMakeUpData;

TonariMakeUpData *tonari_make_up_data_ref (const TonariMakeUpData *self);
void tonari_make_up_data_unref (TonariMakeUpData *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TonariMakeUpData, tonari_make_up_data_unref)

/** tonari_make_up_data_load: reads on the worker; @done gets a #TonariMakeUpData as the row. */
void tonari_make_up_data_load (TonariContext    *context,
                               gint64            session,
                               gint64            enrolment,
                               TonariContextDone done,
                               gpointer          data);

/**
 * TonariMakeUpJob:
 * @session: the missed session
 * @enrolment: who
 * @make_up: (nullable): how; %NULL takes it back
 * @in_session: the session in which it was or will be, 0 for none
 * @now: YYYY-MM-DDTHH:MM:SSZ
 */
typedef struct
{
  gint64 session;
  gint64 enrolment;
  TonariMakeUp *make_up;
  gint64 in_session;
  char *now;
} TonariMakeUpJob;

TonariMakeUpJob *tonari_make_up_job_new (gint64 session,
                                         gint64 enrolment);
void tonari_make_up_job_free (TonariMakeUpJob *self);

/** tonari_make_up_job_run: a [callback@StoreFunc] over a #TonariMakeUpJob; answers nothing. */
gpointer tonari_make_up_job_run (TonariDb     *db,
                                 gpointer      data,
                                 GCancellable *cancellable,
                                 GError      **error);

G_END_DECLS

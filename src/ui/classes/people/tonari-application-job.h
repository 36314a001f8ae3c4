/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-enrolment.h"
#include "tonari-not-together.h"
#include "tonari-person.h"
#include "tonari-relative.h"
#include "tonari-store-queue.h"

G_BEGIN_DECLS

/**
 * TonariApplicationNext:
 * @TONARI_APPLICATION_NEXT_LATER: it stays an application
 * @TONARI_APPLICATION_NEXT_ACCEPT: accepted at once; who finds no place waits
 * @TONARI_APPLICATION_NEXT_OBSERVE: looks on
 *
 * What comes next, as it was agreed when they applied.
 */
typedef enum
{
  TONARI_APPLICATION_NEXT_LATER,
  TONARI_APPLICATION_NEXT_ACCEPT,
  TONARI_APPLICATION_NEXT_OBSERVE,
} TonariApplicationNext;

/**
 * TonariApplicationJob:
 * @person: who applies, with id 0 somebody new
 * @save_person: something about them was put right
 * @relative: as the relative of a case or of none yet, with id 0 a new one
 * @save_relative: something about that was put right
 * @enrolment: the application
 * @apart: (nullable): whom not to seat beside them
 * @next: what comes next
 * @today: day number
 *
 * All that was said when somebody applied.
 */
typedef struct
{
  TonariPerson *person;
  gboolean save_person;
  TonariRelative *relative;
  gboolean save_relative;
  TonariEnrolment *enrolment;
  TonariNotTogether *apart;
  TonariApplicationNext next;
  int today;
} TonariApplicationJob;

TonariApplicationJob *tonari_application_job_new (void);
void tonari_application_job_free (TonariApplicationJob *self);

/** tonari_application_job_run: a [callback@StoreFunc] over a #TonariApplicationJob; answers a #TonariEnrolmentOutcome. */
gpointer tonari_application_job_run (TonariDb     *db,
                                     gpointer      data,
                                     GCancellable *cancellable,
                                     GError      **error);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Who may be added to a class: the relatives of all cases, and those who took part before without an intake.
 */

#pragma once

#include "tonari-enrolment.h"
#include "tonari-store-queue.h"

G_BEGIN_DECLS

/**
 * TonariCandidate:
 * @person: row of the person
 * @relative: row of the relative, 0 for somebody without an intake
 * @name: name
 * @kana: (nullable): reading
 * @called_name: (nullable): name to be called by, as another class or the case knows it
 * @relation: (nullable): relation seen from the person of the case
 * @case_code: (nullable): code of the case
 * @folded: all of it folded, for find-as-you-type
 *
 * Somebody who may be added.
 */
typedef struct
{
  gint64 person;
  gint64 relative;
  char *name;
  char *kana;
  char *called_name;
  char *relation;
  char *case_code;
  char *folded;
} TonariCandidate;

void tonari_candidate_free (TonariCandidate *self);

/** tonari_candidate_matches: whether every word of @folded_text (see tonari_fold()) occurs in name, reading, 呼び名 or code. */
gboolean tonari_candidate_matches (const TonariCandidate *self,
                                   const char            *folded_text);

/**
 * tonari_candidates_load:
 *
 * A [callback@StoreFunc]; @data is a `gint64 *` with the row of the class.  Answers a #GPtrArray of #TonariCandidate
 * by reading, then name, without those who are in the class already.
 */
gpointer tonari_candidates_load (TonariDb     *db,
                                 gpointer      data,
                                 GCancellable *cancellable,
                                 GError      **error);

/**
 * TonariEnrolJob:
 * @enrolment: the enrolment; its person is filled for somebody new
 * @name: (nullable): name of somebody new
 * @kana: (nullable): reading of somebody new
 * @all_the_same: enrolled although no place is free
 * @today: day number
 *
 * Somebody who is to be added.
 */
typedef struct
{
  TonariEnrolment *enrolment;
  char *name;
  char *kana;
  gboolean all_the_same;
  int today;
} TonariEnrolJob;

void tonari_enrol_job_free (TonariEnrolJob *self);

/**
 * tonari_candidates_enrol:
 *
 * A [callback@StoreFunc] over a #TonariEnrolJob: saves the enrolment, and first a person who is new.  Who is to be
 * enrolled and finds no place goes on the waiting list, unless they come all the same.  Answers a
 * #TonariEnrolmentOutcome.
 */
gpointer tonari_candidates_enrol (TonariDb     *db,
                                  gpointer      data,
                                  GCancellable *cancellable,
                                  GError      **error);

/**
 * tonari_candidates_is_full:
 *
 * A [callback@StoreFunc]; @data is a `gint64 *` with the row of the class.  Answers a `gboolean *`: whether somebody new
 * finds no place, because all are taken or somebody waits for the last one.
 */
gpointer tonari_candidates_is_full (TonariDb     *db,
                                    gpointer      data,
                                    GCancellable *cancellable,
                                    GError      **error);

G_END_DECLS

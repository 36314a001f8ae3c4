/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Who was met since a case began, as far as two thoughts about it need to know.
 *
 * A year in which only the family was met asks for a look at the support itself (支援の見直し); where only the
 * mother has come, one may think of inviting others.  Neither says that anything was done wrongly: to hold a
 * family for years is support.  Source: domain.md, Rules: Not forgotten; seed 000.
 */

#pragma once

#include "tonari-date.h"
#include "tonari-enums.h"

G_BEGIN_DECLS

/** TONARI_FAMILY_ONLY_MONTHS: months with the family alone after which the support is looked at again. */
#define TONARI_FAMILY_ONLY_MONTHS 12

/** TONARI_MOTHER_ONLY_RECORDS: records with the mother alone before it is brought up. */
#define TONARI_MOTHER_ONLY_RECORDS 3

/**
 * TonariCaseMeetings:
 * @since: the day from which the office has known the case: intake, its own first date when carried over, or the first
 *   record; the earliest of them
 * @last_person: the last record in which the person was met; unknown when never
 * @last_family: the last record in which somebody of the family was met
 * @with_mother_only: records in which of all the family the mother alone was met
 * @others_met: the person or another relative was met at least once
 *
 * Passed by value; begin with %TONARI_CASE_MEETINGS_NONE.
 */
typedef struct
{
  TonariDate since;
  TonariDate last_person;
  TonariDate last_family;
  gint64 with_mother_only;
  gboolean others_met;
} TonariCaseMeetings;

/** TONARI_CASE_MEETINGS_NONE: nothing is known yet. */
#define TONARI_CASE_MEETINGS_NONE \
  ((TonariCaseMeetings){ { 0, TONARI_PRECISION_DAY }, { 0, TONARI_PRECISION_DAY }, { 0, TONARI_PRECISION_DAY }, 0, FALSE })

/** tonari_case_meetings_know: the office has known the case on @day; unknown days say nothing. */
void tonari_case_meetings_know (TonariCaseMeetings *self,
                                TonariDate          day);

/**
 * tonari_case_meetings_add:
 * @self: what is known so far
 * @first: day of the first of these records
 * @last: day of the last of them
 * @count: how many records there are in which the same were met
 * @method: how
 * @met: (array zero-terminated=1) (nullable): who was met, each as typed
 * @met_person: the person themself was met
 *
 * Adds records of one method in which the same people were met.
 */
void tonari_case_meetings_add (TonariCaseMeetings *self,
                               TonariDate          first,
                               TonariDate          last,
                               gint64              count,
                               TonariMethod        method,
                               const char *const  *met,
                               gboolean            met_person);

/**
 * tonari_case_meetings_is_family_only:
 * @self: who was met
 * @today: day number
 *
 * Returns: whether the case has been known for %TONARI_FAMILY_ONLY_MONTHS, and within them the family was met
 *   and the person was not; uncertain days count at their last day
 */
gboolean tonari_case_meetings_is_family_only (const TonariCaseMeetings *self,
                                              int                       today);

/** tonari_case_meetings_is_mother_only: whether of the family and the person nobody but the mother was ever met, in at least %TONARI_MOTHER_ONLY_RECORDS records. */
gboolean tonari_case_meetings_is_mother_only (const TonariCaseMeetings *self);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-enums.h"
#include "tonari-progress-sheet.h"
#include "tonari-statistics-period.h"

G_BEGIN_DECLS

/**
 * TonariStatisticsContact:
 * @case_id: the case (row of cases), 0 for a single or anonymous contact
 * @day: day number at which it counts, 0 when it is not known
 * @method: how
 * @met: (nullable): who was met, each as typed
 * @met_person: the person themself was met
 * @caller: (nullable): without a case: who called, a relation or words; empty for anonymous
 *
 * One record that was not corrected by another.
 */
typedef struct
{
  gint64 case_id;
  int day;
  TonariMethod method;
  GStrv met;
  gboolean met_person;
  char *caller;
} TonariStatisticsContact;

/**
 * TonariStatisticsEarlier:
 * @case_id: the case (row of cases)
 * @method: how
 * @first: day number of the first
 * @last: day number of the last
 *
 * Records of a case by one method before the period, of which nothing but the first and the last day are needed; several
 * of one case are put together.
 */
typedef struct
{
  gint64 case_id;
  TonariMethod method;
  int first;
  int last;
} TonariStatisticsEarlier;

/**
 * TonariStatisticsRelative:
 * @person: the relative (row of persons)
 * @relation: (nullable): relation seen from the person, as typed
 * @name: (nullable): name
 * @birth: birth date
 * @death: date of death
 * @start_on: in the household from
 * @end_on: in the household to
 *
 * One of a household.
 */
typedef struct
{
  gint64 person;
  char *relation;
  char *name;
  TonariDate birth;
  TonariDate death;
  TonariDate start_on;
  TonariDate end_on;
} TonariStatisticsRelative;

typedef struct _TonariStatisticsCase TonariStatisticsCase;

/**
 * TonariStatisticsCase:
 * @id: the case (row of cases)
 * @person: the person (row of persons)
 * @sex: their sex
 * @birth: their birth date
 * @onset: onset of withdrawal
 * @carried_over: carried over from before the book
 * @closings: (element-type int): day numbers of its closings
 * @relatives: (element-type TonariStatisticsRelative): the household
 */
struct _TonariStatisticsCase
{
  gint64 id;
  gint64 person;
  TonariSex sex;
  TonariDate birth;
  TonariDate onset;
  gboolean carried_over;
  GArray *closings;
  GArray *relatives;
};

typedef struct _TonariStatisticsInput TonariStatisticsInput;

/**
 * TonariStatisticsInput:
 * @contacts: (element-type TonariStatisticsContact): at least all of the period, in any order; those before it count as
 *   what came before
 * @earlier: (element-type TonariStatisticsEarlier): what came before and is not in @contacts
 * @cases: (element-type TonariStatisticsCase): at least all that have a contact in the period
 * @classes: (element-type TonariProgressSheet): classes with a session in the period, reckoned
 * @undated: records without a date
 */
struct _TonariStatisticsInput
{
  GArray *contacts;
  GArray *earlier;
  GPtrArray *cases;
  GPtrArray *classes;
  guint undated;
};

TonariStatisticsInput *tonari_statistics_input_new (void);
void tonari_statistics_input_free (TonariStatisticsInput *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TonariStatisticsInput, tonari_statistics_input_free)

/** tonari_statistics_input_add_contact: (transfer none): an empty contact at the end; valid until the next one. */
TonariStatisticsContact *tonari_statistics_input_add_contact (TonariStatisticsInput *self);

/** tonari_statistics_input_add_case: (transfer none): an empty case at the end. */
TonariStatisticsCase *tonari_statistics_input_add_case (TonariStatisticsInput *self,
                                                        gint64                 id);

/** tonari_statistics_case_add_relative: (transfer none): an empty relative at the end; valid until the next one. */
TonariStatisticsRelative *tonari_statistics_case_add_relative (TonariStatisticsCase *self);

G_END_DECLS

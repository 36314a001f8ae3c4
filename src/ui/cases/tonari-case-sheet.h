/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-life.h"
#include "tonari-person.h"
#include "tonari-record.h"
#include "tonari-relative.h"
#include "tonari-store-queue.h"

G_BEGIN_DECLS

/** TONARI_CASE_SHEET_RECORDS: how many records the page of a case reads; older ones open from the chart. */
#define TONARI_CASE_SHEET_RECORDS 2000

typedef struct _TonariCaseSheet TonariCaseSheet;

/**
 * TonariCaseSheet:
 * @ref_count: owners
 * @case_id: the case
 * @life: (nullable): what the chart draws; %NULL once the chart has taken it over
 * @acase: the case
 * @person: its person
 * @key_worker_name: (nullable): name of the key worker
 * @ties: (element-type TonariTie): by start
 * @tie_changes: (element-type TonariTieChange): by date
 * @observations: (element-type TonariObservation): by date
 * @problems: (element-type TonariProblem): by start
 * @episodes: (element-type TonariEpisode): by start
 * @stage_moves: (element-type TonariStageMove): by date
 * @watching: (element-type TonariWatching): by start
 * @crises: (element-type TonariCrisis): by date
 * @changes: (element-type TonariSmallChange): by date
 * @states: (element-type TonariCaseState): by date
 * @told: (element-type TonariToldToFamily): what the person says may be told to the family
 * @records: (element-type TonariRecord): newest first, at most %TONARI_CASE_SHEET_RECORDS
 * @n_records: how many there are
 * @relatives: (element-type TonariRelative): the household
 * @assessments: (element-type TonariAssessment): by date
 * @trail: (element-type TonariTrailStep): by date
 * @visit_steps: (element-type TonariVisitStep): by date
 * @plans: (element-type TonariPlan): by date
 * @consent_forms: (element-type TonariConsentForm): by date
 * @letters: (element-type TonariReferralLetter): by date
 * @sharings: (element-type TonariSharing): by date
 * @news: (element-type TonariNews): by date
 * @crisis_cards: (element-type TonariCrisisCard): one, or none yet
 * @roles: (element-type TonariRelativeRole): of all relatives, by relative and start
 * @organisations: (element-type gint64 utf8): names of all organisations by row
 * @persons: (element-type gint64 TonariPerson): the relatives' persons by row
 * @staff: (element-type gint64 utf8): names of all staff by row
 * @questions: (nullable) (element-type TonariOpennessQuestion): what the fading check asks; counted from the numbers of
 *   the chart, %NULL before those are there
 * @last_contact: moment of the last record that reached anybody
 *
 * Everything that the page of a case shows, read at once on the worker.  The arrays of @life are shared with it.
 */
struct _TonariCaseSheet
{
  gatomicrefcount ref_count;
  gint64 case_id;
  TonariLife *life;
  TonariCase *acase;
  TonariPerson *person;
  char *key_worker_name;
  GPtrArray *ties;
  GPtrArray *tie_changes;
  GPtrArray *observations;
  GPtrArray *problems;
  GPtrArray *episodes;
  GPtrArray *stage_moves;
  GPtrArray *watching;
  GPtrArray *crises;
  GPtrArray *changes;
  GPtrArray *states;
  GPtrArray *told;
  GPtrArray *records;
  gint64 n_records;
  GPtrArray *relatives;
  GPtrArray *assessments;
  GPtrArray *trail;
  GPtrArray *visit_steps;
  GPtrArray *plans;
  GPtrArray *consent_forms;
  GPtrArray *letters;
  GPtrArray *sharings;
  GPtrArray *news;
  GPtrArray *crisis_cards;
  GPtrArray *roles;
  GHashTable *organisations;
  GHashTable *persons;
  GHashTable *staff;
  GPtrArray *questions;
  TonariDate last_contact;
};

/** tonari_case_sheet_ref: (transfer full): one more owner; nobody changes a sheet once it was read, but who takes @life and counts @questions from it. */
TonariCaseSheet *tonari_case_sheet_ref (TonariCaseSheet *self);

void tonari_case_sheet_unref (TonariCaseSheet *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TonariCaseSheet, tonari_case_sheet_unref)

/** tonari_case_sheet_load: a [callback@StoreFunc]; @data points at the case's row id (gint64). (transfer full) (nullable). */
gpointer tonari_case_sheet_load (TonariDb     *db,
                                 gpointer      data,
                                 GCancellable *cancellable,
                                 GError      **error);

/** tonari_case_sheet_person: (transfer none) (nullable): the person of a relative. */
const TonariPerson *tonari_case_sheet_person (const TonariCaseSheet *self,
                                              const TonariRelative  *relative);

/** tonari_case_sheet_staff: (transfer none) (nullable): name of a staff member. */
const char *tonari_case_sheet_staff (const TonariCaseSheet *self,
                                     gint64                 staff);

/** tonari_case_sheet_organisation: (transfer none) (nullable): name of an organisation. */
const char *tonari_case_sheet_organisation (const TonariCaseSheet *self,
                                            gint64                 organisation);

/** tonari_case_sheet_relative_name: (transfer full): a relative as the lists call them: relation and name. */
char *tonari_case_sheet_relative_name (const TonariCaseSheet *self,
                                       const TonariRelative  *relative);

/** tonari_case_sheet_person_name: (transfer full): somebody of this case by row of persons: the person, a relative with relation; %NULL for others. */
char *tonari_case_sheet_person_name (const TonariCaseSheet *self,
                                     gint64                 person);

/** tonari_case_sheet_live_ties: ties alive at @day, as they suggest a connection. */
guint tonari_case_sheet_live_ties (const GPtrArray *ties,
                                   int              day);

/** tonari_case_sheet_promises: (transfer full) (nullable): 連絡の約束 of all relatives, a line each; %NULL without one. */
char *tonari_case_sheet_promises (const TonariCaseSheet *self);

G_END_DECLS

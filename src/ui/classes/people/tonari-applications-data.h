/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * All who stand in a class, from the application to having left, with what staff know before they ring somebody up.
 */

#pragma once

#include "tonari-class-sheet.h"
#include "tonari-person.h"
#include "tonari-prior-interview.h"
#include "tonari-relative.h"
#include "tonari-store-queue.h"

G_BEGIN_DECLS

/**
 * TonariApplicant:
 * @participant: enrolment, name, reading, relation, case
 * @person: the person
 * @relative: (nullable): as the relative of a case or of none yet
 * @promise: (nullable): 連絡の約束 in one line
 * @interview: (nullable): the prior interview, the newest where there are several
 * @apart: (nullable): names of those not to be seated beside them, in one line
 *
 * One of them.
 */
typedef struct
{
  TonariParticipant *participant;
  TonariPerson *person;
  TonariRelative *relative;
  char *promise;
  TonariPriorInterview *interview;
  char *apart;
} TonariApplicant;

/**
 * TonariHeard:
 * @words: (nullable): how they heard of the class, as typed first; %NULL for those of whom it is not known
 * @count: how many heard so
 */
typedef struct
{
  char *words;
  guint count;
} TonariHeard;

/**
 * TonariApplicationsData:
 * @class_id: row of the class
 * @capacity: how many can take part, or unknown
 * @free_places: how many places are free, unknown without a limit
 * @taken: how many places are taken
 * @applicants: (element-type TonariApplicant): those who wait first, in their order, then those who applied by day,
 *   then all others by kana
 * @calls: (element-type TonariCall): where it was announced
 * @heard: (element-type TonariHeard): how they heard of it, by words, those not known last
 */
typedef struct
{
  gint64 class_id;
  gint64 capacity;
  gint64 free_places;
  guint taken;
  GPtrArray *applicants;
  GPtrArray *calls;
  GPtrArray *heard;
} TonariApplicationsData;

void tonari_applicant_free (TonariApplicant *self);

/** tonari_applications_data_ref: (transfer full): one more reference; what the worker answers is freed after the answer. */
TonariApplicationsData *tonari_applications_data_ref (const TonariApplicationsData *self);
void tonari_applications_data_unref (TonariApplicationsData *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TonariApplicant, tonari_applicant_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (TonariApplicationsData, tonari_applications_data_unref)

/** tonari_applications_data_load: a [callback@StoreFunc]; @data is a `gint64 *` with the row of the class; answers a #TonariApplicationsData. */
gpointer tonari_applications_data_load (TonariDb     *db,
                                        gpointer      data,
                                        GCancellable *cancellable,
                                        GError      **error);

/** tonari_applicant_load: a [callback@StoreFunc]; @data is a `gint64 *` with the row of an enrolment; answers a #TonariApplicant. */
gpointer tonari_applicant_load (TonariDb     *db,
                                gpointer      data,
                                GCancellable *cancellable,
                                GError      **error);

/** tonari_applicant_name: (transfer none): name, else 呼び名, else the code of the case. */
const char *tonari_applicant_name (const TonariApplicant *self);

/** tonari_applications_data_find: (transfer none) (nullable): the one with that enrolment (row id). */
const TonariApplicant *tonari_applications_data_find (const TonariApplicationsData *self,
                                                      gint64                        enrolment);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-context.h"
#include "tonari-progress-sheet.h"
#include "tonari-relative.h"

G_BEGIN_DECLS

/**
 * TonariProgressData:
 * @class_id: row of the class
 * @progress: participants and themes
 * @follow_ups: (element-type TonariFollowUp): of all who completed, by day
 * @relatives: (element-type gint64 TonariRelative): by row of the enrolment; who is nobody's relative yet is not in it
 *
 * All that the pages of progress show, read at one time.
 */
typedef struct
{
  gint64 class_id;
  TonariProgressSheet *progress;
  GPtrArray *follow_ups;
  GHashTable *relatives;
} TonariProgressData;

/** tonari_progress_data_ref: (transfer full): one more reference; what the worker answers is freed after the answer. */
TonariProgressData *tonari_progress_data_ref (const TonariProgressData *self);
void tonari_progress_data_unref (TonariProgressData *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TonariProgressData, tonari_progress_data_unref)

/** tonari_progress_data_load: reads a class on the worker; @done gets a #TonariProgressData as the row. */
void tonari_progress_data_load (TonariContext    *context,
                                gint64            class_id,
                                TonariContextDone done,
                                gpointer          data);

/** tonari_progress_data_concerns: whether a change of @table means that it must be read again. */
gboolean tonari_progress_data_concerns (const char *table);

/** tonari_progress_data_name: (transfer none): what staff call a participant: name, else 呼び名, else the code. */
const char *tonari_progress_data_name (const TonariParticipant *participant);

/** tonari_progress_data_credit: (transfer full): how far, and where and when, in words: 参加（第2回 R8.10.10）. */
char *tonari_progress_data_credit (TonariContext            *context,
                                   const TonariModuleCredit *credit);

/** tonari_progress_data_outlook: (transfer full): what the course still holds for somebody, as a calm word. */
char *tonari_progress_data_outlook (TonariContext        *context,
                                    const TonariProgress *progress);

/** tonari_progress_data_mark: (transfer none): the short mark of a credit in the table: ○ 振 他 △ ・ －; translated. */
const char *tonari_progress_data_mark (TonariCredit credit);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * What the part of the questionnaires reads and writes, as functions that run on the worker.
 */

#pragma once

#include "tonari-questionnaire-sheet.h"
#include "tonari-store-queue.h"

G_BEGIN_DECLS

/**
 * TonariQuestionsData:
 * @entries: (element-type TonariQuestionnaireEntry): the questionnaires of the book
 * @results: (element-type TonariQuestionnaireResult): what the class answered, ease first
 *
 * All that the part shows, read at one time.
 */
typedef struct
{
  GPtrArray *entries;
  GPtrArray *results;
} TonariQuestionsData;

void tonari_questions_data_free (TonariQuestionsData *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TonariQuestionsData, tonari_questions_data_free)

/** tonari_questions_data_load: a [callback@StoreFunc] over a `gint64 *` with the row of the class; answers a #TonariQuestionsData. */
gpointer tonari_questions_data_load (TonariDb     *db,
                                     gpointer      data,
                                     GCancellable *cancellable,
                                     GError      **error);

/** tonari_questions_data_ship: a [callback@StoreFunc] without data: the questionnaire that comes with Tonari. */
gpointer tonari_questions_data_ship (TonariDb     *db,
                                     gpointer      data,
                                     GCancellable *cancellable,
                                     GError      **error);

/** tonari_questions_data_copy: a [callback@StoreFunc] over a `gint64 *` with the row of a questionnaire; answers the row of the copy as a `gint64 *`. */
gpointer tonari_questions_data_copy (TonariDb     *db,
                                     gpointer      data,
                                     GCancellable *cancellable,
                                     GError      **error);

/**
 * TonariSheetJob:
 * @sheet: the sheet
 * @answers: (element-type TonariQuestionnaireAnswer): one for each question, also where nothing was answered
 *
 * A sheet as it was typed.
 */
typedef struct
{
  TonariQuestionnaireSheet *sheet;
  GPtrArray *answers;
} TonariSheetJob;

TonariSheetJob *tonari_sheet_job_new (void);
TonariSheetJob *tonari_sheet_job_copy (const TonariSheetJob *self);
void tonari_sheet_job_free (TonariSheetJob *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TonariSheetJob, tonari_sheet_job_free)

/** tonari_questions_data_save: a [callback@StoreFunc] over a #TonariSheetJob; answers the row of the sheet as a `gint64 *`. */
gpointer tonari_questions_data_save (TonariDb     *db,
                                     gpointer      data,
                                     GCancellable *cancellable,
                                     GError      **error);

/** tonari_questions_data_take_back: a [callback@StoreFunc] over a `gint64 *` with the row of a sheet: deletes it. */
gpointer tonari_questions_data_take_back (TonariDb     *db,
                                          gpointer      data,
                                          GCancellable *cancellable,
                                          GError      **error);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Questionnaires: the questions of the office, the sheets that came back, what a class answered.
 *
 * An anonymous sheet is linked to nobody: it has no enrolment, no day, and no moment at which it was typed in.
 */

#pragma once

#include "tonari-db.h"
#include "tonari-questionnaire-entry.h"
#include "tonari-questionnaire-result.h"
#include "tonari-questionnaire-sheet.h"

G_BEGIN_DECLS

/** tonari_store_questionnaires: (transfer full) (nullable) (element-type TonariQuestionnaireEntry): all of the book by title, with what @class_id (0 for none) handed in. */
GPtrArray *tonari_store_questionnaires (TonariDb *db,
                                        gint64    class_id,
                                        GError  **error);

/** tonari_store_questionnaire_ship: puts the questionnaire that comes with Tonari into the book, in one action; its row, 0 on failure. */
gint64 tonari_store_questionnaire_ship (TonariDb *db,
                                        GError  **error);

/**
 * tonari_store_questionnaire_copy:
 * @db: the book
 * @questionnaire: which one (row id)
 * @title: title of the copy
 * @error: where to put a [error@StoreError]
 *
 * Copies the questions, no sheet, in one action: a questionnaire that was answered stays as it is, its copy can be changed.
 *
 * Returns: the row of the copy, 0 on failure
 */
gint64 tonari_store_questionnaire_copy (TonariDb   *db,
                                        gint64      questionnaire,
                                        const char *title,
                                        GError    **error);

/**
 * tonari_store_questionnaire_sheet:
 * @db: the book
 * @sheet: a new sheet; an anonymous one loses its enrolment and its day; gets its row
 * @answers: (element-type TonariQuestionnaireAnswer): what stands on it; those without value and words are left out
 * @error: where to put a [error@StoreError]; CONSTRAINT where nothing was answered, where the questionnaire is anonymous and
 *   the sheet is not, or where an answer lies outside its scale
 *
 * Saves a sheet with its answers in one action.
 */
gboolean tonari_store_questionnaire_sheet (TonariDb                 *db,
                                           TonariQuestionnaireSheet *sheet,
                                           GPtrArray                *answers,
                                           GError                  **error);

/**
 * tonari_store_questionnaire_sheet_correct:
 * @db: the book
 * @sheet: a sheet of the book; an anonymous one loses its enrolment and its day
 * @answers: (element-type TonariQuestionnaireAnswer): what stands on it now; one that is in the book and empty now is deleted
 * @error: where to put a [error@StoreError]: as with tonari_store_questionnaire_sheet(), CHANGED where somebody else has
 *   corrected it since, NOT_FOUND where it was deleted
 *
 * Changes a sheet and its answers in one action.
 */
gboolean tonari_store_questionnaire_sheet_correct (TonariDb                 *db,
                                                   TonariQuestionnaireSheet *sheet,
                                                   GPtrArray                *answers,
                                                   GError                  **error);

/** tonari_store_questionnaire_results: (transfer full) (nullable) (element-type TonariQuestionnaireResult): what the class answered: ease first, then each questionnaire of which there is a sheet. */
GPtrArray *tonari_store_questionnaire_results (TonariDb *db,
                                               gint64    class_id,
                                               GError  **error);

G_END_DECLS

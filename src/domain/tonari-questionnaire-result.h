/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * What a class answered: one questionnaire, or how people felt when they came and when they left.
 *
 * Answers are counted place by place and always shown with how many there were; no mean stands for anybody.  What is
 * shown outside goes through tonari_questionnaire_result_suppress() first.
 * Source: domain.md, Records: Questionnaire, and Rules: Statistics; issue B.
 */

#pragma once

#include "tonari-class-sheet.h"
#include "tonari-question-result.h"
#include "tonari-questionnaire.h"

G_BEGIN_DECLS

typedef struct _TonariQuestionnaireResult TonariQuestionnaireResult;

/**
 * TonariQuestionnaireResult:
 * @questionnaire: (nullable): which one; %NULL for ease
 * @sheets: how many were handed in; for ease, how many marks say how somebody felt
 * @questions: (element-type TonariQuestionResult): the questions in their order
 *
 * The answers of one class.
 */
struct _TonariQuestionnaireResult
{
  TonariQuestionnaire *questionnaire;
  TonariCount sheets;
  GPtrArray *questions;
};

/**
 * tonari_questionnaire_result_new:
 * @questionnaire: which one; copied
 * @items: (element-type TonariQuestionnaireItem): its questions in their order
 * @n_sheets: how many sheets the class handed in
 * @answers: (element-type TonariQuestionnaireAnswer): what stands on them, in any order
 *
 * Returns: (transfer full): the answers, counted
 */
TonariQuestionnaireResult *tonari_questionnaire_result_new (const TonariQuestionnaire *questionnaire,
                                                            const GPtrArray           *items,
                                                            guint                      n_sheets,
                                                            const GPtrArray           *answers);

/**
 * tonari_questionnaire_result_for_ease:
 * @sheet: a class
 *
 * 来たときの気持ち and 帰るときの気持ち as two questions from 0 to 10: each mark of somebody who took part counts once a
 * session, in every session that was not cancelled; what lies between two places counts for the nearer one.
 *
 * Returns: (transfer full): the answers, counted; two questions, also when nobody was asked
 */
TonariQuestionnaireResult *tonari_questionnaire_result_for_ease (const TonariClassSheet *sheet);

TonariQuestionnaireResult *tonari_questionnaire_result_copy (const TonariQuestionnaireResult *self);
void tonari_questionnaire_result_free (TonariQuestionnaireResult *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TonariQuestionnaireResult, tonari_questionnaire_result_free)

/** tonari_questionnaire_result_title: (transfer none): its title, translated for ease. */
const char *tonari_questionnaire_result_title (const TonariQuestionnaireResult *self);

/** tonari_questionnaire_result_suppress: hides what may not leave the room: where fewer than 5 sheets came in, all of it. */
void tonari_questionnaire_result_suppress (TonariQuestionnaireResult *self);

G_END_DECLS

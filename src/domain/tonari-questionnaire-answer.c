/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-questionnaire-answer.h"

static const TonariField fields[] = {
  TONARI_REF_FIELD (TonariQuestionnaireAnswer, sheet, "questionnaire_sheets"),
  TONARI_REF_FIELD (TonariQuestionnaireAnswer, item, "questionnaire_items"),
  TONARI_FIELD (TonariQuestionnaireAnswer, value, INT),
  TONARI_FIELD (TonariQuestionnaireAnswer, words, TEXT),
};

TONARI_DEFINE_ENTITY (TonariQuestionnaireAnswer, tonari_questionnaire_answer, "questionnaire_answers", fields)

/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-questionnaire-item.h"

static const TonariField fields[] = {
  TONARI_REF_FIELD (TonariQuestionnaireItem, questionnaire, "questionnaires"),
  TONARI_FIELD (TonariQuestionnaireItem, position, INT),
  TONARI_WORDS_FIELD (TonariQuestionnaireItem, kind, tonari_questionnaire_item_kind_words),
  TONARI_FIELD (TonariQuestionnaireItem, text, TEXT),
  TONARI_FIELD (TonariQuestionnaireItem, least, INT),
  TONARI_FIELD (TonariQuestionnaireItem, most, INT),
  TONARI_FIELD (TonariQuestionnaireItem, least_label, TEXT),
  TONARI_FIELD (TonariQuestionnaireItem, most_label, TEXT),
};

TONARI_DEFINE_ENTITY (TonariQuestionnaireItem, tonari_questionnaire_item, "questionnaire_items", fields)

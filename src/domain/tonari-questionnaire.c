/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-questionnaire.h"

static const TonariField fields[] = {
  TONARI_FIELD (TonariQuestionnaire, title, TEXT),
  TONARI_FIELD (TonariQuestionnaire, anonymous, BOOL),
  TONARI_WORDS_FIELD (TonariQuestionnaire, kind, tonari_questionnaire_kind_words),
  TONARI_FIELD (TonariQuestionnaire, note, TEXT),
};

TONARI_DEFINE_ENTITY (TonariQuestionnaire, tonari_questionnaire, "questionnaires", fields)

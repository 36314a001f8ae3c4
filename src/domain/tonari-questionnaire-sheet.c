/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-questionnaire-sheet.h"

static const TonariField fields[] = {
  TONARI_REF_FIELD (TonariQuestionnaireSheet, questionnaire, "questionnaires"),
  TONARI_REF_FIELD (TonariQuestionnaireSheet, class_id, "classes"),
  TONARI_REF_FIELD (TonariQuestionnaireSheet, session, "sessions"),
  TONARI_FIELD (TonariQuestionnaireSheet, anonymous, BOOL),
  TONARI_REF_FIELD (TonariQuestionnaireSheet, enrolment, "enrolments"),
  TONARI_FIELD (TonariQuestionnaireSheet, date, DATE),
};

TONARI_DEFINE_ENTITY (TonariQuestionnaireSheet, tonari_questionnaire_sheet, "questionnaire_sheets", fields)

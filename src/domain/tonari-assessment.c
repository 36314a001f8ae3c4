/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-assessment.h"

static const TonariField fields[] = {
  TONARI_REF_FIELD (TonariAssessment, case_id, "cases"),
  TONARI_FIELD (TonariAssessment, date, DATE),
  TONARI_REF_FIELD (TonariAssessment, staff, "staff"),
  TONARI_FIELD (TonariAssessment, upbringing, TEXT),
  TONARI_FIELD (TonariAssessment, extent, TEXT),
  TONARI_FIELD (TonariAssessment, mental_state, TEXT),
  TONARI_FIELD (TonariAssessment, family_relations, TEXT),
  TONARI_FIELD (TonariAssessment, family_state, TEXT),
  TONARI_FIELD (TonariAssessment, prejudice, TEXT),
  TONARI_FIELD (TonariAssessment, consulted_before, TEXT),
  TONARI_FIELD (TonariAssessment, illness_side, TEXT),
  TONARI_FIELD (TonariAssessment, surroundings_side, TEXT),
  TONARI_FIELD (TonariAssessment, growing_up_side, TEXT),
  TONARI_FIELD (TonariAssessment, family_can, TEXT),
  TONARI_FIELD (TonariAssessment, family_wants_help, TEXT),
  TONARI_FIELD (TonariAssessment, note, TEXT),
};

TONARI_DEFINE_ENTITY (TonariAssessment, tonari_assessment, "assessments", fields)

/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-intake.h"

static const TonariField fields[] = {
  TONARI_REF_FIELD (TonariIntake, case_id, "cases"),
  TONARI_FIELD (TonariIntake, at, MOMENT),
  TONARI_WORDS_FIELD (TonariIntake, method, tonari_method_words),
  TONARI_REF_FIELD (TonariIntake, staff, "staff"),
  TONARI_REF_FIELD (TonariIntake, caller, "persons"),
  TONARI_REF_FIELD (TonariIntake, relative, "relatives"),
  TONARI_FIELD (TonariIntake, caller_relation, TEXT),
  TONARI_FIELD (TonariIntake, heard_from, TEXT),
  TONARI_FIELD (TonariIntake, referred_by, TEXT),
  TONARI_FIELD (TonariIntake, concern, TEXT),
  TONARI_FIELD (TonariIntake, wishes, TEXT),
  TONARI_FIELD (TonariIntake, household, TEXT),
  TONARI_FIELD (TonariIntake, onset, DATE),
  TONARI_WORDS_FIELD (TonariIntake, outing, tonari_outing_words),
  TONARI_WORDS_FIELD (TonariIntake, close_ties_outside, tonari_close_ties_words),
  TONARI_FIELD (TonariIntake, daily_life, TEXT),
  TONARI_FIELD (TonariIntake, history, TEXT),
  TONARI_WORDS_FIELD (TonariIntake, psychiatric_care, tonari_psychiatric_care_words),
  TONARI_FIELD (TonariIntake, care_place, TEXT),
  TONARI_FIELD (TonariIntake, safety, TEXT),
  TONARI_FIELD (TonariIntake, consulted_before, TEXT),
  TONARI_FIELD (TonariIntake, strengths, TEXT),
  TONARI_FIELD (TonariIntake, answer, TEXT),
  TONARI_WORDS_FIELD (TonariIntake, next, tonari_intake_next_words),
  TONARI_REF_FIELD (TonariIntake, class_id, "classes"),
  TONARI_REF_FIELD (TonariIntake, next_organisation, "organisations"),
  TONARI_FIELD (TonariIntake, next_text, TEXT),
  TONARI_FIELD (TonariIntake, next_on, DATE),
  TONARI_FIELD (TonariIntake, finished_on, DATE),
  TONARI_FIELD (TonariIntake, note, TEXT),
};

TONARI_DEFINE_ENTITY (TonariIntake, tonari_intake, "intakes", fields)

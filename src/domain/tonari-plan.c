/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-plan.h"

static const TonariField fields[] = {
  TONARI_REF_FIELD (TonariPlan, case_id, "cases"), TONARI_FIELD (TonariPlan, date, DATE),
  TONARI_FIELD (TonariPlan, made_with, TEXT),      TONARI_FIELD (TonariPlan, person_wishes, TEXT),
  TONARI_FIELD (TonariPlan, person_part, TEXT),    TONARI_FIELD (TonariPlan, family_wishes, TEXT),
  TONARI_FIELD (TonariPlan, family_part, TEXT),    TONARI_FIELD (TonariPlan, our_part, TEXT),
  TONARI_REF_FIELD (TonariPlan, staff, "staff"),   TONARI_FIELD (TonariPlan, review_on, DATE),
  TONARI_FIELD (TonariPlan, reviewed_on, DATE),    TONARI_FIELD (TonariPlan, review, TEXT),
  TONARI_FIELD (TonariPlan, note, TEXT),
};

TONARI_DEFINE_ENTITY (TonariPlan, tonari_plan, "plans", fields)

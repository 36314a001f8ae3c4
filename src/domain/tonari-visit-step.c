/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-visit-step.h"

static const TonariField fields[] = {
  TONARI_REF_FIELD (TonariVisitStep, case_id, "cases"), TONARI_FIELD (TonariVisitStep, technique, TEXT),
  TONARI_FIELD (TonariVisitStep, date, DATE),           TONARI_REF_FIELD (TonariVisitStep, record, "records"),
  TONARI_REF_FIELD (TonariVisitStep, staff, "staff"),   TONARI_FIELD (TonariVisitStep, note, TEXT),
};

TONARI_DEFINE_ENTITY (TonariVisitStep, tonari_visit_step, "visit_steps", fields)

/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-care-step.h"

static const TonariField fields[] = {
  TONARI_REF_FIELD (TonariCareStep, enrolment, "enrolments"),
  TONARI_REF_FIELD (TonariCareStep, session, "sessions"),
  TONARI_WORDS_FIELD (TonariCareStep, way, tonari_care_way_words),
  TONARI_FIELD (TonariCareStep, date, DATE),
  TONARI_REF_FIELD (TonariCareStep, staff, "staff"),
  TONARI_REF_FIELD (TonariCareStep, record, "records"),
  TONARI_FIELD (TonariCareStep, text, TEXT),
};

TONARI_DEFINE_ENTITY (TonariCareStep, tonari_care_step, "care_steps", fields)

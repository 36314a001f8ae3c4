/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-prior-interview.h"

static const TonariField fields[] = {
  TONARI_REF_FIELD (TonariPriorInterview, enrolment, "enrolments"),
  TONARI_FIELD (TonariPriorInterview, at, MOMENT),
  TONARI_REF_FIELD (TonariPriorInterview, staff, "staff"),
  TONARI_FIELD (TonariPriorInterview, confidentiality, BOOL),
  TONARI_FIELD (TonariPriorInterview, recording, BOOL),
  TONARI_FIELD (TonariPriorInterview, consent_on, DATE),
  TONARI_FIELD (TonariPriorInterview, wishes, TEXT),
  TONARI_FIELD (TonariPriorInterview, text, TEXT),
};

TONARI_DEFINE_ENTITY (TonariPriorInterview, tonari_prior_interview, "prior_interviews", fields)

/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-case-state.h"

static const TonariField fields[] = {
  TONARI_REF_FIELD (TonariCaseState, case_id, "cases"),
  TONARI_FIELD (TonariCaseState, date, DATE),
  TONARI_WORDS_FIELD (TonariCaseState, state, tonari_case_state_words),
  TONARI_FIELD (TonariCaseState, circumstance, TEXT),
  TONARI_FIELD (TonariCaseState, reason, TEXT),
  TONARI_FIELD (TonariCaseState, where_to, TEXT),
  TONARI_FIELD (TonariCaseState, criteria, STRV),
  TONARI_FIELD (TonariCaseState, person_view, TEXT),
};

TONARI_DEFINE_ENTITY (TonariCaseState, tonari_case_state, "case_states", fields)

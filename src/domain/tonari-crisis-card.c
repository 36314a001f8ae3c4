/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-crisis-card.h"

static const TonariField fields[] = {
  TONARI_REF_FIELD (TonariCrisisCard, case_id, "cases"), TONARI_FIELD (TonariCrisisCard, signs, TEXT),
  TONARI_FIELD (TonariCrisisCard, agreed, TEXT),         TONARI_FIELD (TonariCrisisCard, calms, TEXT),
  TONARI_FIELD (TonariCrisisCard, safe_place, TEXT),     TONARI_FIELD (TonariCrisisCard, to_call, TEXT),
  TONARI_FIELD (TonariCrisisCard, note, TEXT),           TONARI_FIELD (TonariCrisisCard, agreed_on, DATE),
};

TONARI_DEFINE_ENTITY (TonariCrisisCard, tonari_crisis_card, "crisis_cards", fields)

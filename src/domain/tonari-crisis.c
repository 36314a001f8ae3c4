/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-crisis.h"

static const TonariField fields[] = {
  TONARI_REF_FIELD (TonariCrisis, case_id, "cases"), TONARI_FIELD (TonariCrisis, date, DATE),
  TONARI_FIELD (TonariCrisis, kind, TEXT),           TONARI_FIELD (TonariCrisis, text, TEXT),
  TONARI_FIELD (TonariCrisis, agreed, TEXT),         TONARI_FIELD (TonariCrisis, to_call, TEXT),
  TONARI_FIELD (TonariCrisis, follow_up, TEXT),      TONARI_FIELD (TonariCrisis, follow_up_on, DATE),
  TONARI_FIELD (TonariCrisis, sequence, INT),
};

TONARI_DEFINE_ENTITY (TonariCrisis, tonari_crisis, "crises", fields)

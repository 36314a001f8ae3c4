/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-decision.h"

static const TonariField fields[] = {
  TONARI_REF_FIELD (TonariDecision, meeting, "meetings"), TONARI_FIELD (TonariDecision, text, TEXT),
  TONARI_REF_FIELD (TonariDecision, owner, "staff"),      TONARI_FIELD (TonariDecision, due_on, DATE),
  TONARI_FIELD (TonariDecision, done_on, DATE),
};

TONARI_DEFINE_ENTITY (TonariDecision, tonari_decision, "decisions", fields)

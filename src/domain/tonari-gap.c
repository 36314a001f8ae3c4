/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-gap.h"

static const TonariField fields[] = {
  TONARI_FIELD (TonariGap, date, DATE), TONARI_REF_FIELD (TonariGap, tie_change, "tie_changes"),
  TONARI_FIELD (TonariGap, kind, TEXT), TONARI_FIELD (TonariGap, area, TEXT),
  TONARI_FIELD (TonariGap, text, TEXT), TONARI_FIELD (TonariGap, done, TEXT),
};

TONARI_DEFINE_ENTITY (TonariGap, tonari_gap, "gaps", fields)

/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-small-change.h"

static const TonariField fields[] = {
  TONARI_REF_FIELD (TonariSmallChange, case_id, "cases"),
  TONARI_FIELD (TonariSmallChange, date, DATE),
  TONARI_WORDS_FIELD (TonariSmallChange, whose, tonari_whose_words),
  TONARI_FIELD (TonariSmallChange, text, TEXT),
  TONARI_REF_FIELD (TonariSmallChange, record, "records"),
  TONARI_FIELD (TonariSmallChange, sequence, INT),
};

TONARI_DEFINE_ENTITY (TonariSmallChange, tonari_small_change, "small_changes", fields)

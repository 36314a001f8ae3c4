/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-merge.h"

static const TonariField fields[] = {
  TONARI_WORDS_FIELD (TonariMerge, kind, tonari_merge_kind_words),
  TONARI_FIELD (TonariMerge, kept, INT),
  TONARI_FIELD (TonariMerge, gone, INT),
  TONARI_FIELD (TonariMerge, date, DATE),
  TONARI_FIELD (TonariMerge, moved, TEXT),
  TONARI_FIELD (TonariMerge, before, TEXT),
  TONARI_FIELD (TonariMerge, parted_on, DATE),
  TONARI_REF_FIELD (TonariMerge, staff, "staff"),
};

TONARI_DEFINE_ENTITY (TonariMerge, tonari_merge, "merges", fields)

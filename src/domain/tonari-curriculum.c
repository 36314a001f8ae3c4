/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-curriculum.h"

static const TonariField fields[] = {
  TONARI_WORDS_FIELD (TonariCurriculum, edition, tonari_edition_words),
  TONARI_FIELD (TonariCurriculum, title, TEXT),
  TONARI_FIELD (TonariCurriculum, number, INT),
  TONARI_FIELD (TonariCurriculum, note, TEXT),
};

TONARI_DEFINE_ENTITY (TonariCurriculum, tonari_curriculum, "curricula", fields)

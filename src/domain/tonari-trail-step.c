/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-trail-step.h"

static const TonariField fields[] = {
  TONARI_REF_FIELD (TonariTrailStep, case_id, "cases"),
  TONARI_FIELD (TonariTrailStep, date, DATE),
  TONARI_WORDS_FIELD (TonariTrailStep, motivation, tonari_trail_motivation_words),
  TONARI_WORDS_FIELD (TonariTrailStep, connection, tonari_trail_connection_words),
  TONARI_FIELD (TonariTrailStep, note, TEXT),
};

TONARI_DEFINE_ENTITY (TonariTrailStep, tonari_trail_step, "trail", fields)

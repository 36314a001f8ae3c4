/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-preparation.h"

static const TonariField fields[] = {
  TONARI_REF_FIELD (TonariPreparation, session, "sessions"),
  TONARI_FIELD (TonariPreparation, position, INT),
  TONARI_WORDS_FIELD (TonariPreparation, kind, tonari_preparation_kind_words),
  TONARI_FIELD (TonariPreparation, text, TEXT),
  TONARI_FIELD (TonariPreparation, copies, INT),
  TONARI_REF_FIELD (TonariPreparation, owner, "staff"),
  TONARI_FIELD (TonariPreparation, done, BOOL),
};

TONARI_DEFINE_ENTITY (TonariPreparation, tonari_preparation, "preparations", fields)

/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-tie.h"

static const TonariField fields[] = {
  TONARI_REF_FIELD (TonariTie, case_id, "cases"),
  TONARI_REF_FIELD (TonariTie, organisation, "organisations"),
  TONARI_FIELD (TonariTie, name, TEXT),
  TONARI_FIELD (TonariTie, kind, TEXT),
  TONARI_FIELD (TonariTie, start_on, DATE),
  TONARI_FIELD (TonariTie, end_on, DATE),
  TONARI_FIELD (TonariTie, received, TEXT),
  TONARI_FIELD (TonariTie, role, TEXT),
  TONARI_WORDS_FIELD (TonariTie, made_by, tonari_made_by_words),
  TONARI_FIELD (TonariTie, sequence, INT),
};

TONARI_DEFINE_ENTITY (TonariTie, tonari_tie, "ties", fields)

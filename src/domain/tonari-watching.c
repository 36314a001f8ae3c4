/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-watching.h"

static const TonariField fields[] = {
  TONARI_REF_FIELD (TonariWatching, case_id, "cases"),
  TONARI_FIELD (TonariWatching, start_on, DATE),
  TONARI_FIELD (TonariWatching, end_on, DATE),
  TONARI_FIELD (TonariWatching, partner, TEXT),
  TONARI_REF_FIELD (TonariWatching, organisation, "organisations"),
  TONARI_FIELD (TonariWatching, news_days, INT),
  TONARI_FIELD (TonariWatching, note, TEXT),
  TONARI_FIELD (TonariWatching, sequence, INT),
};

TONARI_DEFINE_ENTITY (TonariWatching, tonari_watching, "watching_periods", fields)

/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-observation.h"

static const TonariField fields[] = {
  TONARI_REF_FIELD (TonariObservation, case_id, "cases"),
  TONARI_FIELD (TonariObservation, date, DATE),
  TONARI_FIELD (TonariObservation, connection, REAL),
  TONARI_FIELD (TonariObservation, motivation, REAL),
  TONARI_WORDS_FIELD (TonariObservation, view, tonari_view_words),
  TONARI_FIELD (TonariObservation, told, BOOL),
  TONARI_FIELD (TonariObservation, note, TEXT),
  TONARI_FIELD (TonariObservation, ease, REAL),
  TONARI_REF_FIELD (TonariObservation, relative, "relatives"),
  TONARI_FIELD (TonariObservation, sequence, INT),
};

TONARI_DEFINE_ENTITY (TonariObservation, tonari_observation, "observations", fields)

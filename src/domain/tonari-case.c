/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-case.h"

static const TonariField fields[] = {
  TONARI_FIELD (TonariCase, uid, TEXT),
  TONARI_FIELD (TonariCase, code, TEXT),
  TONARI_REF_FIELD (TonariCase, person, "persons"),
  TONARI_FIELD (TonariCase, onset, DATE),
  TONARI_FIELD (TonariCase, intake, DATE),
  TONARI_FIELD (TonariCase, municipality, TEXT),
  TONARI_FIELD (TonariCase, heard_from, TEXT),
  TONARI_FIELD (TonariCase, referred_by, TEXT),
  TONARI_FIELD (TonariCase, concern, TEXT),
  TONARI_FIELD (TonariCase, history, TEXT),
  TONARI_FIELD (TonariCase, situation, TEXT),
  TONARI_REF_FIELD (TonariCase, key_worker, "staff"),
  TONARI_REF_FIELD (TonariCase, coordinator, "staff"),
  TONARI_FIELD (TonariCase, diagnosis_note, TEXT),
  TONARI_WORDS_FIELD (TonariCase, state, tonari_case_state_words),
  TONARI_FIELD (TonariCase, carried_over, BOOL),
  TONARI_FIELD (TonariCase, first_contact_before, DATE),
  TONARI_FIELD (TonariCase, interval_days, INT),
  TONARI_FIELD (TonariCase, note, TEXT),
};

TONARI_DEFINE_ENTITY (TonariCase, tonari_case, "cases", fields)

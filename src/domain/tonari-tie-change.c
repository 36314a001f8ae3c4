/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-tie-change.h"

static const TonariField fields[] = {
  TONARI_REF_FIELD (TonariTieChange, case_id, "cases"),
  TONARI_FIELD (TonariTieChange, date, DATE),
  TONARI_WORDS_FIELD (TonariTieChange, kind, tonari_tie_change_words),
  TONARI_FIELD (TonariTieChange, name, TEXT),
  TONARI_FIELD (TonariTieChange, to_name, TEXT),
  TONARI_FIELD (TonariTieChange, receiver, TEXT),
  TONARI_WORDS_FIELD (TonariTieChange, consent, tonari_consent_words),
  TONARI_FIELD (TonariTieChange, reason, TEXT),
  TONARI_FIELD (TonariTieChange, grounds, TEXT),
  TONARI_REF_FIELD (TonariTieChange, consent_form, "consent_forms"),
  TONARI_FIELD (TonariTieChange, sequence, INT),
};

TONARI_DEFINE_ENTITY (TonariTieChange, tonari_tie_change, "tie_changes", fields)

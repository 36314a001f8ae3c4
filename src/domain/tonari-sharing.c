/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-sharing.h"

static const TonariField fields[] = {
  TONARI_REF_FIELD (TonariSharing, case_id, "cases"),
  TONARI_FIELD (TonariSharing, date, DATE),
  TONARI_FIELD (TonariSharing, to_whom, TEXT),
  TONARI_REF_FIELD (TonariSharing, organisation, "organisations"),
  TONARI_FIELD (TonariSharing, what, TEXT),
  TONARI_WORDS_FIELD (TonariSharing, basis, tonari_sharing_basis_words),
  TONARI_REF_FIELD (TonariSharing, consent_form, "consent_forms"),
  TONARI_FIELD (TonariSharing, grounds, TEXT),
  TONARI_REF_FIELD (TonariSharing, staff, "staff"),
};

TONARI_DEFINE_ENTITY (TonariSharing, tonari_sharing, "sharings", fields)

/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-referral-letter.h"

static const TonariField fields[] = {
  TONARI_REF_FIELD (TonariReferralLetter, case_id, "cases"),
  TONARI_REF_FIELD (TonariReferralLetter, consent_form, "consent_forms"),
  TONARI_REF_FIELD (TonariReferralLetter, organisation, "organisations"),
  TONARI_FIELD (TonariReferralLetter, date, DATE),
  TONARI_FIELD (TonariReferralLetter, receiver, TEXT),
  TONARI_FIELD (TonariReferralLetter, text, TEXT),
  TONARI_FIELD (TonariReferralLetter, answer_on, DATE),
  TONARI_FIELD (TonariReferralLetter, answer, TEXT),
  TONARI_REF_FIELD (TonariReferralLetter, staff, "staff"),
};

TONARI_DEFINE_ENTITY (TonariReferralLetter, tonari_referral_letter, "referral_letters", fields)

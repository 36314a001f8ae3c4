/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-consent-form.h"

static const TonariField fields[] = {
  TONARI_REF_FIELD (TonariConsentForm, case_id, "cases"),
  TONARI_REF_FIELD (TonariConsentForm, given_by, "persons"),
  TONARI_FIELD (TonariConsentForm, date, DATE),
  TONARI_FIELD (TonariConsentForm, what, TEXT),
  TONARI_FIELD (TonariConsentForm, purpose, TEXT),
  TONARI_FIELD (TonariConsentForm, to_whom, TEXT),
  TONARI_REF_FIELD (TonariConsentForm, organisation, "organisations"),
  TONARI_FIELD (TonariConsentForm, until_on, DATE),
  TONARI_FIELD (TonariConsentForm, withdrawn_on, DATE),
  TONARI_FIELD (TonariConsentForm, note, TEXT),
};

TONARI_DEFINE_ENTITY (TonariConsentForm, tonari_consent_form, "consent_forms", fields)

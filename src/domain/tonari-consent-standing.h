/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-consent-form.h"

G_BEGIN_DECLS

/**
 * TonariConsentStanding:
 * @TONARI_CONSENT_STANDING_HOLDS: it holds on that day
 * @TONARI_CONSENT_STANDING_NOT_YET: it was given later
 * @TONARI_CONSENT_STANDING_ENDED: its term is over
 * @TONARI_CONSENT_STANDING_WITHDRAWN: it was taken back
 *
 * How a consent form stands on a day.
 */
typedef enum
{
  TONARI_CONSENT_STANDING_HOLDS,
  TONARI_CONSENT_STANDING_NOT_YET,
  TONARI_CONSENT_STANDING_ENDED,
  TONARI_CONSENT_STANDING_WITHDRAWN,
} TonariConsentStanding;

/**
 * tonari_consent_standing:
 * @form: a consent form
 * @day: day number
 *
 * Its last day counts; from the day of a withdrawal on it does not hold.  An uncertain date is taken for the
 * consent: the last day it can mean for its end and its withdrawal, the first for its beginning.
 *
 * Source: domain.md, Records: Consent form.
 */
TonariConsentStanding tonari_consent_standing (const TonariConsentForm *form,
                                               int                      day);

/** tonari_consent_standing_label: (transfer none) (nullable): translated; %NULL while it holds. */
const char *tonari_consent_standing_label (TonariConsentStanding standing);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-case-papers.h"
#include "tonari-referral-letter.h"

G_BEGIN_DECLS

/**
 * TonariReferralBasis:
 * @TONARI_REFERRAL_BASIS_CONSENT: a consent form that holds on its day and names its receiver
 * @TONARI_REFERRAL_BASIS_EMERGENCY: something told to its receiver on its day in an emergency, with grounds
 * @TONARI_REFERRAL_BASIS_NO_DAY: the letter has no day, so nothing can be said to hold on it
 * @TONARI_REFERRAL_BASIS_NO_FORM: it rests on no consent form
 * @TONARI_REFERRAL_BASIS_NOT_YET: its form was given later
 * @TONARI_REFERRAL_BASIS_ENDED: the term of its form was over by that day
 * @TONARI_REFERRAL_BASIS_WITHDRAWN: its form was withdrawn, by then or since
 * @TONARI_REFERRAL_BASIS_OTHER_RECEIVER: its form is for somebody else
 * @TONARI_REFERRAL_BASIS_OTHER_GIVER: its form was given by a relative, who consents for themself alone
 *
 * What a letter of referral rests on; from @TONARI_REFERRAL_BASIS_NO_DAY on it rests on nothing.
 */
typedef enum
{
  TONARI_REFERRAL_BASIS_CONSENT,
  TONARI_REFERRAL_BASIS_EMERGENCY,
  TONARI_REFERRAL_BASIS_NO_DAY,
  TONARI_REFERRAL_BASIS_NO_FORM,
  TONARI_REFERRAL_BASIS_NOT_YET,
  TONARI_REFERRAL_BASIS_ENDED,
  TONARI_REFERRAL_BASIS_WITHDRAWN,
  TONARI_REFERRAL_BASIS_OTHER_RECEIVER,
  TONARI_REFERRAL_BASIS_OTHER_GIVER,
} TonariReferralBasis;

/**
 * tonari_referral_basis:
 * @letter: a letter of referral
 * @papers: its case, with consent forms, what was told to others, and organisations
 *
 * A form covers the receiver when both name the same organisation; where one names an organisation and the
 * other has words alone, the words hold its name; else the words of the letter hold those of the form.
 *
 * Source: domain.md, Rules: つなぐ by us, Sharing in an emergency.
 *
 * Returns: what it rests on
 */
TonariReferralBasis tonari_referral_basis (const TonariReferralLetter *letter,
                                           const TonariCasePapers     *papers);

/** tonari_referral_basis_missing: (transfer none) (nullable): what is missing and the way out, translated; %NULL where nothing is. */
const char *tonari_referral_basis_missing (TonariReferralBasis basis);

G_END_DECLS

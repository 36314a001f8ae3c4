/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-entity.h"
#include "tonari-enums.h"

G_BEGIN_DECLS

typedef struct _TonariReferralLetter TonariReferralLetter;

/**
 * TonariReferralLetter:
 * @row: identity inside the book
 * @case_id: the case (row of cases, 0 for none)
 * @consent_form: the consent it rests on, 0 for none (row of consent_forms)
 * @organisation: to which agency (row of organisations, 0 for none)
 * @date: day
 * @receiver: to whom there
 * @text: the letter
 * @answer_on: when the answer came
 * @answer: what it said
 * @staff: who wrote it (row of staff, 0 for none)
 *
 * A letter of referral to another agency, and what came back.
 *
 * Source: issue C, Ties.
 */
struct _TonariReferralLetter
{
  TonariRow row;
  gint64 case_id;
  gint64 consent_form;
  gint64 organisation;
  TonariDate date;
  char *receiver;
  char *text;
  TonariDate answer_on;
  char *answer;
  gint64 staff;
};

TONARI_DECLARE_ENTITY (TonariReferralLetter, tonari_referral_letter)

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-entity.h"
#include "tonari-enums.h"

G_BEGIN_DECLS

typedef struct _TonariCrisisCard TonariCrisisCard;

/**
 * TonariCrisisCard:
 * @row: identity inside the book
 * @case_id: the case; one card each (row of cases, 0 for none)
 * @signs: what is noticed first
 * @agreed: what was agreed with the family
 * @calms: what helps to calm down
 * @safe_place: where to go
 * @to_call: whom to call, in this order
 * @note: anything else
 * @agreed_on: when it was talked over
 *
 * The crisis card of a case: what was agreed with the family beforehand, whom to call.
 *
 * Source: domain.md, Records: Crisis card.
 */
struct _TonariCrisisCard
{
  TonariRow row;
  gint64 case_id;
  char *signs;
  char *agreed;
  char *calms;
  char *safe_place;
  char *to_call;
  char *note;
  TonariDate agreed_on;
};

TONARI_DECLARE_ENTITY (TonariCrisisCard, tonari_crisis_card)

G_END_DECLS

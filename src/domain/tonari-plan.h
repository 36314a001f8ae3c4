/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-entity.h"
#include "tonari-enums.h"

G_BEGIN_DECLS

typedef struct _TonariPlan TonariPlan;

/**
 * TonariPlan:
 * @row: identity inside the book
 * @case_id: the case (row of cases, 0 for none)
 * @date: day
 * @made_with: who was there when it was made
 * @person_wishes: the person's wishes, in their words
 * @person_part: what the person does
 * @family_wishes: the family's wishes, in their words
 * @family_part: what the family does
 * @our_part: what we do
 * @staff: who is responsible here (row of staff, 0 for none)
 * @review_on: when to look at it again
 * @reviewed_on: when that was done
 * @review: what was found then
 * @note: anything else
 *
 * A plan in two columns, the person's words first, the family's beside.
 *
 * Source: issue C, Plan; 002.
 */
struct _TonariPlan
{
  TonariRow row;
  gint64 case_id;
  TonariDate date;
  char *made_with;
  char *person_wishes;
  char *person_part;
  char *family_wishes;
  char *family_part;
  char *our_part;
  gint64 staff;
  TonariDate review_on;
  TonariDate reviewed_on;
  char *review;
  char *note;
};

TONARI_DECLARE_ENTITY (TonariPlan, tonari_plan)

G_END_DECLS

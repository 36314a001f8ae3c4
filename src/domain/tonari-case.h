/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-entity.h"
#include "tonari-enums.h"

G_BEGIN_DECLS

typedef struct _TonariCase TonariCase;

/**
 * TonariCase:
 * @row: identity inside the book
 * @uid: UUID that the outside may point at
 * @code: code of this book, for example R8-001 (fiscal year and number); unique
 * @person: the person themself (row in persons); never 0 once saved (row of persons, 0
 *   for none)
 * @onset: onset of withdrawal
 * @intake: date of the intake (受付日)
 * @municipality: where they live
 * @heard_from: how they heard of this office
 * @referred_by: referred by (紹介元)
 * @concern: presenting concern (主訴)
 * @history: life history (生育歴)
 * @situation: present situation
 * @key_worker: key worker (主担当) (row of staff, 0 for none)
 * @coordinator: coordinator between agencies (調整役) (row of staff, 0 for none)
 * @diagnosis_note: what a doctor said, if anything
 * @state: state of the case
 * @carried_over: carried over from before the book (導入前から継続)
 * @first_contact_before: the office's own first date when carried over
 * @interval_days: days after which a contact is suggested; unknown: the default of the
 *   state
 * @note: free words
 *
 * A case: the life of one person that the office walks beside.
 *
 * Source: domain.md, Records: Case.
 */
struct _TonariCase
{
  TonariRow row;
  char *uid;
  char *code;
  gint64 person;
  TonariDate onset;
  TonariDate intake;
  char *municipality;
  char *heard_from;
  char *referred_by;
  char *concern;
  char *history;
  char *situation;
  gint64 key_worker;
  gint64 coordinator;
  char *diagnosis_note;
  TonariCaseStateKind state;
  gboolean carried_over;
  TonariDate first_contact_before;
  gint64 interval_days;
  char *note;
};

TONARI_DECLARE_ENTITY (TonariCase, tonari_case)

G_END_DECLS

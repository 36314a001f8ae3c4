/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-entity.h"
#include "tonari-enums.h"

G_BEGIN_DECLS

typedef struct _TonariRecord TonariRecord;

/**
 * TonariRecord:
 * @row: identity inside the book
 * @uid: UUID that the outside may point at
 * @case_id: the case, 0 for a single or anonymous call (row of cases, 0 for none)
 * @at: moment; the time of day may be unknown
 * @method: how
 * @met: who was met, each as typed (本人, 母, 関係機関 …); empty when nobody was
 * @met_person: the person themself was met
 * @accompany: the wheel of accompaniment (伴走)
 * @solve: the wheel of problem solving (問題解決)
 * @minutes: minutes it took
 * @staff: who wrote it (row of staff, 0 for none)
 * @second_staff: the second worker of a visit (row of staff, 0 for none)
 * @text: what happened, as typed
 * @person_words: the person's own words (本人の言葉)
 * @family_words: the family's own words (家族の言葉)
 * @trace_left: what was left when nobody was met
 * @safety_check: safety check before a visit
 * @invitation: what was offered (お誘い)
 * @invitation_answer: the answer to it
 * @next_at: next appointment
 * @next_agreement: the answer to the next appointment; silence permits it and is never
 *   printed as agreement
 * @corrects: the record that this one corrects; the original stays (row of records, 0
 *   for none)
 * @sequence: place among equal rows of an imported file, from 1; unknown when typed
 * @caller: who called, without a case: relation or words; empty: anonymous
 * @letter_text: the words of a letter or memo to the person or the family, as they are printed and
 *   read by them; what the staff note about it stands in @text and is never printed for them
 *
 * A record of one contact, or of an attempt at one.
 *
 * Source: domain.md, Records: Record.
 */
struct _TonariRecord
{
  TonariRow row;
  char *uid;
  gint64 case_id;
  TonariMoment at;
  TonariMethod method;
  GStrv met;
  gboolean met_person;
  gboolean accompany;
  gboolean solve;
  gint64 minutes;
  gint64 staff;
  gint64 second_staff;
  char *text;
  char *person_words;
  char *family_words;
  char *trace_left;
  char *safety_check;
  char *invitation;
  TonariAnswer invitation_answer;
  TonariMoment next_at;
  TonariAgreement next_agreement;
  gint64 corrects;
  gint64 sequence;
  char *caller;
  char *letter_text;
};

TONARI_DECLARE_ENTITY (TonariRecord, tonari_record)

/**
 * tonari_record_has_letter:
 * @self: a record
 *
 * Returns: %TRUE where a letter or memo may have words: a letter, a visit that met nobody and left
 *   something, and whatever has such words already
 */
gboolean tonari_record_has_letter (const TonariRecord *self);

G_END_DECLS

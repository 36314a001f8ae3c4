/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-entity.h"
#include "tonari-enums.h"

G_BEGIN_DECLS

typedef struct _TonariRelative TonariRelative;

/**
 * TonariRelative:
 * @row: identity inside the book
 * @uid: UUID that the outside may point at
 * @person: the relative themself (row in persons) (row of persons, 0 for none)
 * @case_id: the household, 0 when there is no intake yet (row of cases, 0 for none)
 * @relation: relation seen from the person (本人からみた続柄), as typed: 母
 * @best_related: on the best terms with the person
 * @start_on: in the household from
 * @end_on: in the household to
 * @called_name: name to be called by in the room (呼び名)
 * @promise_when: 連絡の約束: when to phone
 * @promise_name_ourselves: 連絡の約束: how we name ourselves
 * @promise_no_machine: 連絡の約束: leave nothing on an answering machine
 * @promise_no_post: 連絡の約束: no post
 * @promise_plain_envelope: 連絡の約束: no office name on the envelope
 * @promise_person_unaware: 連絡の約束: the person does not know
 * @promise_note: 連絡の約束: anything else
 * @takes_listen: takes part by listening (聴く)
 * @takes_share: takes part by telling of their own experience (体験を話す)
 * @takes_welcome: takes part by welcoming families who came later (後から来た家族を迎える)
 * @note: free words
 *
 * A relative in the household of a case, or of none yet (a class applicant without an
 * intake).
 *
 * Source: domain.md, Records: Relative.
 */
struct _TonariRelative
{
  TonariRow row;
  char *uid;
  gint64 person;
  gint64 case_id;
  char *relation;
  gboolean best_related;
  TonariDate start_on;
  TonariDate end_on;
  char *called_name;
  char *promise_when;
  char *promise_name_ourselves;
  gboolean promise_no_machine;
  gboolean promise_no_post;
  gboolean promise_plain_envelope;
  gboolean promise_person_unaware;
  char *promise_note;
  gboolean takes_listen;
  gboolean takes_share;
  gboolean takes_welcome;
  char *note;
};

TONARI_DECLARE_ENTITY (TonariRelative, tonari_relative)

/** tonari_relative_promise: (transfer full) (nullable): the 連絡の約束 of @self in one translated line, to be read before any call, visit or letter; %NULL without one. */
char *tonari_relative_promise (const TonariRelative *self);

G_END_DECLS

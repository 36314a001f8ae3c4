/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-entity.h"
#include "tonari-enums.h"

G_BEGIN_DECLS

typedef struct _TonariIntake TonariIntake;

/**
 * TonariIntake:
 * @row: identity inside the book
 * @case_id: the case it opened; 0 as long as there is none (row of cases)
 * @at: when
 * @method: how they came: by telephone, to the office …
 * @staff: who took it (row of staff, 0 for none)
 * @caller: who asked (row of persons, 0 for none)
 * @relative: that one as a relative of the case; 0 when it is the person (row of relatives)
 * @caller_relation: relation seen from the person, as typed
 * @heard_from: how they heard of us
 * @referred_by: who sent them
 * @concern: presenting concern, in their words
 * @wishes: what they wish for
 * @household: who lives with whom
 * @onset: since when the person has withdrawn
 * @outing: how the person goes out
 * @close_ties_outside: close ties outside the family
 * @daily_life: how the days go now
 * @history: how it came to this
 * @psychiatric_care: psychiatric care
 * @care_place: where, and what was said there
 * @safety: what worries about life, body and safety
 * @consulted_before: where they have asked before
 * @strengths: what goes well, what helps
 * @answer: what we answered
 * @next: what comes next
 * @class_id: the class they go to, 0 for none (row of classes)
 * @next_organisation: the other agency, 0 for none (row of organisations)
 * @next_text: what was arranged
 * @next_on: when
 * @finished_on: when the form was finished; unknown while it is not
 * @note: anything else
 *
 * The one intake for consultation and class, in the order a conversation goes: saved as it is
 * typed, finished later.
 *
 * Source: domain.md, Words: 受付（インテーク）; 004; issue C, One intake.
 */
struct _TonariIntake
{
  TonariRow row;
  gint64 case_id;
  TonariMoment at;
  TonariMethod method;
  gint64 staff;
  gint64 caller;
  gint64 relative;
  char *caller_relation;
  char *heard_from;
  char *referred_by;
  char *concern;
  char *wishes;
  char *household;
  TonariDate onset;
  TonariOuting outing;
  TonariCloseTies close_ties_outside;
  char *daily_life;
  char *history;
  TonariPsychiatricCare psychiatric_care;
  char *care_place;
  char *safety;
  char *consulted_before;
  char *strengths;
  char *answer;
  TonariIntakeNext next;
  gint64 class_id;
  gint64 next_organisation;
  char *next_text;
  TonariDate next_on;
  TonariDate finished_on;
  char *note;
};

TONARI_DECLARE_ENTITY (TonariIntake, tonari_intake)

G_END_DECLS

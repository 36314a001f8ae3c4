/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-date.h"
#include "tonari-words.h"

G_BEGIN_DECLS

typedef struct _TonariTodayItem TonariTodayItem;

/**
 * TonariTodayKind:
 * @TONARI_TODAY_APPOINTMENT: a next appointment of a record
 * @TONARI_TODAY_SESSION: a session of a class, today or soon
 * @TONARI_TODAY_TO_CONTACT: そろそろ連絡したい方: past the interval of the case, longest ago first
 * @TONARI_TODAY_FOLLOW_UP: a follow-up of a crisis
 * @TONARI_TODAY_UNMARKED: a held session with unmarked attendance
 * @TONARI_TODAY_CONCERN: 気にかけたい方: somebody of a class who was missed
 * @TONARI_TODAY_NOTICE: somebody is to be told that a session was moved or cancelled
 * @TONARI_TODAY_REVIEW: a session that was held and is to be looked back at
 * @TONARI_TODAY_CLASS_FOLLOW_UP: a follow-up 3 or 6 months after completion
 * @TONARI_TODAY_PREPARATION: a session within 7 days for which something is still to be prepared
 * @TONARI_TODAY_WITHOUT_INTAKE: a case without an intake, or somebody of a class that goes on or is to come, who belongs to no case
 * @TONARI_TODAY_UNMET: a visit on which nobody was met, after which nothing has been written
 * @TONARI_TODAY_DECISION: what a meeting has decided, until it is done
 * @TONARI_TODAY_INTRODUCTION: the next worker after a hand-over was not introduced yet
 * @TONARI_TODAY_UNFINISHED_INTAKE: an intake that was begun
 * @TONARI_TODAY_NEWS: news to ask for while a case is watched loosely
 * @TONARI_TODAY_LOOK_BACK: a case to be looked back at
 * @TONARI_TODAY_PLAN: a plan to look at again
 * @TONARI_TODAY_FAMILY_ONLY: for a year only the family was met
 * @TONARI_TODAY_MOTHER_ONLY: only the mother has come
 * @TONARI_TODAY_BIRTHDAY: a birthday; the window shows it where that is wanted
 */
typedef enum
{
  TONARI_TODAY_APPOINTMENT,
  TONARI_TODAY_SESSION,
  TONARI_TODAY_TO_CONTACT,
  TONARI_TODAY_FOLLOW_UP,
  TONARI_TODAY_UNMARKED,
  TONARI_TODAY_CONCERN,
  TONARI_TODAY_NOTICE,
  TONARI_TODAY_REVIEW,
  TONARI_TODAY_CLASS_FOLLOW_UP,
  TONARI_TODAY_PREPARATION,
  TONARI_TODAY_WITHOUT_INTAKE,
  TONARI_TODAY_UNMET,
  TONARI_TODAY_DECISION,
  TONARI_TODAY_INTRODUCTION,
  TONARI_TODAY_UNFINISHED_INTAKE,
  TONARI_TODAY_NEWS,
  TONARI_TODAY_LOOK_BACK,
  TONARI_TODAY_PLAN,
  TONARI_TODAY_FAMILY_ONLY,
  TONARI_TODAY_MOTHER_ONLY,
  TONARI_TODAY_BIRTHDAY,
} TonariTodayKind;

/** TONARI_N_TODAY_KINDS: how many there are. */
#define TONARI_N_TODAY_KINDS (TONARI_TODAY_BIRTHDAY + 1)

/** tonari_today_kind_words: what a list of today calls them. */
extern const TonariWords tonari_today_kind_words;

/**
 * TonariTodayItem:
 * @kind: what
 * @moment: when; for %TONARI_TODAY_TO_CONTACT the last contact
 * @case_id: row of the case, or 0
 * @class_id: row of the class, or 0
 * @session: row of the session, or 0
 * @enrolment: row of the enrolment, or 0
 * @row: row of what is behind it (notice, follow-up, decision, intake, plan …), or 0
 * @title: (nullable): code and name of the case, or title of the class
 * @detail: (nullable): what else to know, as typed; of a planned visit also its safety check, on a line of its own
 * @promise: (nullable): the 連絡の約束 in words, where there is one
 *
 * One line of the page of today (今日).  Offered as a thought, never as an alarm.
 */
struct _TonariTodayItem
{
  TonariTodayKind kind;
  TonariMoment moment;
  gint64 case_id;
  gint64 class_id;
  gint64 session;
  gint64 enrolment;
  gint64 row;
  char *title;
  char *detail;
  char *promise;
};

TonariTodayItem *tonari_today_item_new (void);
void tonari_today_item_free (TonariTodayItem *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TonariTodayItem, tonari_today_item_free)

/** tonari_case_interval: days after which a contact is suggested: @own when known, else by state: 相談中 14, 支援中 30, 見守り 90, 連絡が途切れている 90, 再相談 as 支援中; 0 (never) when closed. @state is a TonariCaseStateKind. */
gint64 tonari_case_interval (int    state,
                             gint64 own);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-entity.h"
#include "tonari-enums.h"

G_BEGIN_DECLS

typedef struct _TonariMeeting TonariMeeting;

/**
 * TonariMeeting:
 * @row: identity inside the book
 * @uid: UUID that the outside may point at
 * @kind: kind
 * @case_id: the case of a case meeting; 0 for a study meeting (row of cases)
 * @at: when
 * @place: where
 * @title: title
 * @talked_of: what was talked of
 * @note: anything else
 * @next_on: the next one
 *
 * A meeting: about one case (ケース会議) or for learning, without names (事例検討会); the two are kept
 * apart.
 *
 * Source: domain.md, Records: Meetings.
 */
struct _TonariMeeting
{
  TonariRow row;
  char *uid;
  TonariMeetingKind kind;
  gint64 case_id;
  TonariMoment at;
  char *place;
  char *title;
  char *talked_of;
  char *note;
  TonariDate next_on;
};

TONARI_DECLARE_ENTITY (TonariMeeting, tonari_meeting)

G_END_DECLS

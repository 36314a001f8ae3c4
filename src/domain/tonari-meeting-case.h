/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-entity.h"
#include "tonari-enums.h"

G_BEGIN_DECLS

typedef struct _TonariMeetingCase TonariMeetingCase;

/**
 * TonariMeetingCase:
 * @row: identity inside the book
 * @meeting: the meeting (row of meetings, 0 for none)
 * @case_id: the case (row of cases, 0 for none)
 * @position: its number in the pack, from 1
 * @question: what is asked of those who are there
 *
 * A case that a study meeting learns from; it is shown by its number in the pack, never by name or
 * code.
 *
 * Source: issue C, Meetings.
 */
struct _TonariMeetingCase
{
  TonariRow row;
  gint64 meeting;
  gint64 case_id;
  gint64 position;
  char *question;
};

TONARI_DECLARE_ENTITY (TonariMeetingCase, tonari_meeting_case)

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-entity.h"
#include "tonari-enums.h"

G_BEGIN_DECLS

typedef struct _TonariAttendance TonariAttendance;

/**
 * TonariAttendance:
 * @row: identity inside the book
 * @session: the session (row of sessions, 0 for none)
 * @enrolment: the enrolment (row of enrolments, 0 for none)
 * @state: the mark
 * @marked_by: who marked it (row of staff, 0 for none)
 * @marked_at: when, UTC, YYYY-MM-DDTHH:MM:SSZ
 * @ease_before: 来たときの気持ち, 0 to 10; NaN when left empty
 * @ease_after: 帰るときの気持ち, 0 to 10; NaN when left empty
 * @make_up_session: made up in this session, if any (row of sessions, 0 for none)
 * @make_up_on: made up on this day
 * @note: free words
 *
 * A mark of one enrolment at one session, with ease before and after.
 *
 * Source: domain.md, Records: Attendance.
 */
struct _TonariAttendance
{
  TonariRow row;
  gint64 session;
  gint64 enrolment;
  TonariAttendanceState state;
  gint64 marked_by;
  char *marked_at;
  double ease_before;
  double ease_after;
  gint64 make_up_session;
  TonariDate make_up_on;
  char *note;
};

TONARI_DECLARE_ENTITY (TonariAttendance, tonari_attendance)

G_END_DECLS

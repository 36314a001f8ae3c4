/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-attendance.h"
#include "tonari-class.h"
#include "tonari-enrolment.h"
#include "tonari-module.h"
#include "tonari-session.h"

G_BEGIN_DECLS

typedef struct _TonariClassSheet TonariClassSheet;
typedef struct _TonariParticipant TonariParticipant;

/**
 * TonariParticipant:
 * @enrolment: the enrolment
 * @name: (nullable): name
 * @kana: (nullable): reading
 * @relation: (nullable): relation seen from the person
 * @case_id: row of the case, 0 without an intake
 * @case_code: (nullable): its code
 * @room_name: (nullable): private, what tonari_participant_room_name() last said
 *
 * Who takes part, with what a list shows.
 */
struct _TonariParticipant
{
  TonariEnrolment *enrolment;
  char *name;
  char *kana;
  char *relation;
  gint64 case_id;
  char *case_code;
  char *room_name;
};

/** tonari_participant_room_name: (transfer none): what the room may see: 呼び名, else the family name (up to the first space), else the code. */
const char *tonari_participant_room_name (const TonariParticipant *self);

/**
 * TonariTotals:
 * @counts: how many marks of each [enum@AttendanceState]
 * @present: taking part: present, late, left early, online
 * @absent: absent, told or not
 * @expected: all who are expected: everybody on the sheet, of those who have left only the marked ones
 *
 * Totals of one session or of one participant.  A make-up counts as itself, not as present; who is expected
 * and has no mark counts as unmarked.
 */
typedef struct
{
  guint counts[TONARI_ATTENDANCE_STATE_MAKE_UP + 1];
  guint present;
  guint absent;
  guint expected;
} TonariTotals;

/**
 * TonariClassSheet:
 * @aclass: the class
 * @sessions: (element-type TonariSession): by number
 * @participants: (element-type TonariParticipant): by kana, then name; those applied or waiting are left out
 * @modules: (element-type TonariModule): modules of its curriculum version, by position
 * @marks: (element-type TonariAttendance): all marks, in no order
 * @session_modules: (element-type TonariSessionModule): which session covers which module
 *
 * A class with its sessions, participants and marks: what the grid, the roll call and the sheet need.
 */
struct _TonariClassSheet
{
  TonariClass *aclass;
  GPtrArray *sessions;
  GPtrArray *participants;
  GPtrArray *modules;
  GPtrArray *marks;
  GPtrArray *session_modules;
  GHashTable *index;
};

TonariClassSheet *tonari_class_sheet_new (void);
void tonari_class_sheet_free (TonariClassSheet *self);
TonariParticipant *tonari_participant_new (void);
void tonari_participant_free (TonariParticipant *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TonariClassSheet, tonari_class_sheet_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (TonariParticipant, tonari_participant_free)

/** tonari_class_sheet_reindex: makes the look-up anew after @marks was filled or changed. */
void tonari_class_sheet_reindex (TonariClassSheet *self);

/** tonari_class_sheet_mark: (transfer none) (nullable): the mark of @enrolment at @session (row ids), %NULL when nothing is written. */
TonariAttendance *tonari_class_sheet_mark (const TonariClassSheet *self,
                                           gint64                  session,
                                           gint64                  enrolment);

/** tonari_class_sheet_state: the state, %TONARI_ATTENDANCE_STATE_UNMARKED when nothing is written. */
TonariAttendanceState tonari_class_sheet_state (const TonariClassSheet *self,
                                                gint64                  session,
                                                gint64                  enrolment);

/** tonari_class_sheet_session_totals: totals of one session (row id). */
void tonari_class_sheet_session_totals (const TonariClassSheet *self,
                                        gint64                  session,
                                        TonariTotals           *totals);

/** tonari_class_sheet_participant_totals: totals of one enrolment (row id) over the sessions that are not cancelled. */
void tonari_class_sheet_participant_totals (const TonariClassSheet *self,
                                            gint64                  enrolment,
                                            TonariTotals           *totals);

/** tonari_class_sheet_module_sessions: (transfer container) (element-type TonariSession): sessions, not cancelled, that cover @module (row id). */
GPtrArray *tonari_class_sheet_module_sessions (const TonariClassSheet *self,
                                               gint64                  module);

/** tonari_attendance_state_is_present: present, late, left early and online take part; a make-up is apart. */
gboolean tonari_attendance_state_is_present (TonariAttendanceState state);

/** tonari_attendance_state_mark: (transfer none): the short mark of a grid: ○ 遅 早 オ 欠 無 振, "" for unmarked; translated. */
const char *tonari_attendance_state_mark (TonariAttendanceState state);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-attendance.h"
#include "tonari-class.h"
#include "tonari-enrolment.h"
#include "tonari-make-up.h"
#include "tonari-module.h"
#include "tonari-session-themes.h"
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
 * @participants: (element-type TonariParticipant): by kana, then name; those applied or waiting are left out, and
 *   walk-ins whose marks count for another enrolment
 * @modules: (element-type TonariModule): modules of its curriculum version, by position
 * @marks: (element-type TonariAttendance): all marks, in no order
 * @session_modules: (element-type TonariSessionModule): which session covers which module
 * @joined: (element-type TonariEnrolment): walk-ins joined to another enrolment, whose marks count there
 * @make_ups: (element-type TonariMakeUp): how missed sessions were made up
 * @make_up_sessions: (element-type TonariSessionThemes): sessions of other classes in which they were
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
  GPtrArray *joined;
  GPtrArray *make_ups;
  GPtrArray *make_up_sessions;
  GHashTable *index;
};

TonariClassSheet *tonari_class_sheet_new (void);
void tonari_class_sheet_free (TonariClassSheet *self);
TonariParticipant *tonari_participant_new (void);
TonariParticipant *tonari_participant_copy (const TonariParticipant *self);
void tonari_participant_free (TonariParticipant *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TonariClassSheet, tonari_class_sheet_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (TonariParticipant, tonari_participant_free)

/** tonari_class_sheet_reindex: makes the look-up anew after @marks or @joined was filled or changed. */
void tonari_class_sheet_reindex (TonariClassSheet *self);

/**
 * tonari_class_sheet_mark:
 * @self: a sheet
 * @session: row of the session
 * @enrolment: row of the enrolment
 *
 * A mark of a joined walk-in is found under the enrolment it counts for, unless there is one of its own; its
 * enrolment field still names the walk-in.
 *
 * Returns: (transfer none) (nullable): the mark, %NULL when nothing is written
 */
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

/** tonari_class_sheet_session: (transfer none) (nullable): the session of that row. */
TonariSession *tonari_class_sheet_session (const TonariClassSheet *self,
                                           gint64                  session);

/** tonari_class_sheet_participant: (transfer none) (nullable): the participant of that enrolment (row id). */
TonariParticipant *tonari_class_sheet_participant (const TonariClassSheet *self,
                                                   gint64                  enrolment);

/** tonari_class_sheet_make_up: (transfer none) (nullable): how the missed session of @attendance (row id) was made up. */
TonariMakeUp *tonari_class_sheet_make_up (const TonariClassSheet *self,
                                          gint64                  attendance);

/** tonari_class_sheet_session_themes: (transfer full): lineage uids of the themes that @session (row id) covers, also where it is one of @make_up_sessions; empty where none are known. */
GStrv tonari_class_sheet_session_themes (const TonariClassSheet *self,
                                         gint64                  session);

/** tonari_class_sheet_was_held: whether the session is held, or is only planned by its word and somebody was there. */
gboolean tonari_class_sheet_was_held (const TonariClassSheet *self,
                                      const TonariSession    *session);

/** tonari_class_sheet_held: (transfer container) (element-type TonariSession): sessions that were held, by day, then number. */
GPtrArray *tonari_class_sheet_held (const TonariClassSheet *self);

/** tonari_class_sheet_doubled: in how many sessions a walk-in joined to @enrolment (row id) has a mark where @enrolment has one of its own, which counts. */
guint tonari_class_sheet_doubled (const TonariClassSheet *self,
                                  gint64                  enrolment);

/** tonari_attendance_state_is_present: present, late, left early and online take part; a make-up is apart. */
gboolean tonari_attendance_state_is_present (TonariAttendanceState state);

/** tonari_attendance_state_mark: (transfer none): the short mark of a grid: ○ 遅 早 オ 欠 無 振, "" for unmarked; translated. */
const char *tonari_attendance_state_mark (TonariAttendanceState state);

G_END_DECLS

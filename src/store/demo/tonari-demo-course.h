/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-attendance.h"
#include "tonari-demo-writer.h"
#include "tonari-enrolment.h"

G_BEGIN_DECLS

typedef struct _TonariDemoCourse TonariDemoCourse;

/**
 * TonariDemoSession:
 * @id: row of the session
 * @date: its day
 * @status: what became of it
 */
typedef struct
{
  gint64 id;
  TonariDate date;
  TonariSessionStatus status;
} TonariDemoSession;

/**
 * TonariDemoParticipant:
 * @id: row of the enrolment
 * @person: row of the person
 * @status: where they stand
 * @completed_on: day of completion, unknown for none
 */
typedef struct
{
  gint64 id;
  gint64 person;
  TonariEnrolmentStatus status;
  TonariDate completed_on;
} TonariDemoParticipant;

/**
 * TonariDemoMark:
 * @id: row of the mark
 * @session: index of the session
 * @participant: index of the participant
 * @state: the mark
 */
typedef struct
{
  gint64 id;
  guint session;
  guint participant;
  TonariAttendanceState state;
} TonariDemoMark;

/**
 * TonariDemoCourse:
 * @writer: writes the rows
 * @edition: 基礎編 or 実践編
 * @class_id: row of the class
 * @modules: (element-type TonariModule): themes of its curriculum, in their order
 * @sessions: (element-type TonariDemoSession): sessions, in their order
 * @participants: (element-type TonariDemoParticipant): who takes part, as they applied
 * @marks: (element-type TonariDemoMark): marks of attendance
 *
 * A class of the example book as far as it is written: what the other files of this folder add to.
 */
struct _TonariDemoCourse
{
  TonariDemoWriter *writer;
  TonariEdition edition;
  gint64 class_id;
  GPtrArray *modules;
  GArray *sessions;
  GArray *participants;
  GArray *marks;
};

TonariDemoCourse *tonari_demo_course_new (TonariDemoWriter *writer,
                                          TonariEdition     edition);
void tonari_demo_course_free (TonariDemoCourse *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TonariDemoCourse, tonari_demo_course_free)

/** tonari_demo_course_session: (nullable): the session at @index. */
const TonariDemoSession *tonari_demo_course_session (const TonariDemoCourse *self,
                                                     guint                   index);

/** tonari_demo_course_participant: (nullable): the participant at @index. */
const TonariDemoParticipant *tonari_demo_course_participant (const TonariDemoCourse *self,
                                                             guint                   index);

/** tonari_demo_course_enrol: writes @row, and remembers it as the next participant. */
gboolean tonari_demo_course_enrol (TonariDemoCourse *self,
                                   TonariEnrolment  *row,
                                   GError          **error);

/** tonari_demo_course_mark: writes @row, whose session and enrolment are filled in, and remembers it. */
gboolean tonari_demo_course_mark (TonariDemoCourse *self,
                                  guint             session,
                                  guint             participant,
                                  TonariAttendance *row,
                                  GError          **error);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-demo-course.h"

TonariDemoCourse *
tonari_demo_course_new (TonariDemoWriter *writer, TonariEdition edition)
{
  TonariDemoCourse *self = g_new0 (TonariDemoCourse, 1);

  self->writer = writer;
  self->edition = edition;
  self->sessions = g_array_new (FALSE, FALSE, sizeof (TonariDemoSession));
  self->participants = g_array_new (FALSE, FALSE, sizeof (TonariDemoParticipant));
  self->marks = g_array_new (FALSE, FALSE, sizeof (TonariDemoMark));

  return self;
}

void
tonari_demo_course_free (TonariDemoCourse *self)
{
  if (self == NULL)
    return;

  g_clear_pointer (&self->modules, g_ptr_array_unref);
  g_array_unref (self->sessions);
  g_array_unref (self->participants);
  g_array_unref (self->marks);
  g_free (self);
}

const TonariDemoSession *
tonari_demo_course_session (const TonariDemoCourse *self, guint index)
{
  return index < self->sessions->len ? &g_array_index (self->sessions, TonariDemoSession, index) : NULL;
}

const TonariDemoParticipant *
tonari_demo_course_participant (const TonariDemoCourse *self, guint index)
{
  return index < self->participants->len ? &g_array_index (self->participants, TonariDemoParticipant, index)
                                         : NULL;
}

gboolean
tonari_demo_course_enrol (TonariDemoCourse *self, TonariEnrolment *row, GError **error)
{
  TonariDemoParticipant participant;

  row->class_id = self->class_id;
  if (!tonari_demo_writer_insert (self->writer, &tonari_enrolment_entity, row, error))
    return FALSE;

  participant = (TonariDemoParticipant){ row->row.id, row->person, row->status, row->completed_on };
  g_array_append_val (self->participants, participant);
  return TRUE;
}

gboolean
tonari_demo_course_mark (
    TonariDemoCourse *self, guint session, guint participant, TonariAttendance *row, GError **error)
{
  TonariDemoMark mark;

  row->session = tonari_demo_course_session (self, session)->id;
  row->enrolment = tonari_demo_course_participant (self, participant)->id;
  if (!tonari_demo_writer_insert (self->writer, &tonari_attendance_entity, row, error))
    return FALSE;

  mark = (TonariDemoMark){ row->row.id, session, participant, row->state };
  g_array_append_val (self->marks, mark);
  return TRUE;
}

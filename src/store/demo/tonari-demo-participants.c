/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-demo-participants.h"

#include "tonari-care-step.h"
#include "tonari-class-sheet.h"
#include "tonari-follow-up.h"
#include "tonari-make-up.h"
#include "tonari-not-together.h"
#include "tonari-person.h"
#include "tonari-prior-interview.h"
#include "tonari-relative.h"

#define INTERVIEW_AT (10 * 60 + 30)

/* A first-timer who was not there the next time, and somebody who turned out to be known from the 基礎編. */
static const struct
{
  const char *called_name;
  const char *relation;
  gboolean known;
  TonariAttendanceState states[2];
  double ease_before;
  double ease_after;
} walk_ins[TONARI_DEMO_N_WALK_INS] = {
  { "はるさん",
    "母",
    FALSE,
    { TONARI_ATTENDANCE_STATE_PRESENT, TONARI_ATTENDANCE_STATE_ABSENT_UNNOTIFIED },
    3,
    5 },
  { "けいさん", "父", TRUE, { TONARI_ATTENDANCE_STATE_PRESENT, TONARI_ATTENDANCE_STATE_PRESENT }, 4, 6 },
};

/* Somebody of the 基礎編 alone, preferably the relative of a case. */
static const TonariDemoFamilyMember *
find_known (const TonariDemoWriter *writer)
{
  for (guint i = 0; i < writer->family->len; i++)
    {
      const TonariDemoFamilyMember *member = &g_array_index (writer->family, TonariDemoFamilyMember, i);

      if (member->basic_class && !member->practical_class)
        return member;
    }

  return NULL;
}

static TonariEnrolment *
make_walk_in (TonariDemoCourse *course, guint index, GError **error)
{
  const TonariDemoFamilyMember *known = walk_ins[index].known ? find_known (course->writer) : NULL;
  g_autoptr (TonariEnrolment) row = tonari_enrolment_new ();
  g_autoptr (TonariPerson) person = tonari_person_new ();
  g_autoptr (TonariRelative) relative = tonari_relative_new ();

  if (!tonari_demo_writer_insert (course->writer, &tonari_person_entity, person, error))
    return NULL;
  relative->person = person->row.id;
  relative->relation = g_strdup (walk_ins[index].relation);
  relative->called_name = g_strdup (walk_ins[index].called_name);
  if (!tonari_demo_writer_insert (course->writer, &tonari_relative_entity, relative, error))
    return NULL;

  row->person = known != NULL ? known->person : person->row.id;
  row->relative = known != NULL ? known->relative : relative->row.id;
  if (known != NULL)
    row->joined_from = person->row.id;
  row->status = TONARI_ENROLMENT_STATUS_ENROLLED;
  row->called_name = g_strdup (walk_ins[index].called_name);
  row->channel = TONARI_CHANNEL_WALK_IN;
  row->walk_in = TRUE;
  row->applied_on = tonari_demo_course_session (course, 0)->date;

  return g_steal_pointer (&row);
}

static gboolean
write_walk_in (TonariDemoCourse *course, guint index, GError **error)
{
  guint participant = course->participants->len;
  guint held = 0;
  g_autoptr (TonariEnrolment) row = make_walk_in (course, index, error);

  if (row == NULL || !tonari_demo_course_enrol (course, row, error))
    return FALSE;

  for (guint i = 0; i < course->sessions->len; i++)
    {
      const TonariDemoSession *session = tonari_demo_course_session (course, i);
      g_autoptr (TonariAttendance) mark = NULL;
      g_autofree char *day = NULL;

      if (session->status != TONARI_SESSION_STATUS_HELD || held >= G_N_ELEMENTS (walk_ins[index].states))
        continue;
      mark = tonari_attendance_new ();
      day = tonari_date_to_iso (session->date);
      mark->state = walk_ins[index].states[held++];
      mark->marked_by = course->writer->staff[1];
      mark->marked_at = g_strconcat (day, "T04:35:00Z", NULL);
      if (tonari_attendance_state_is_present (mark->state))
        {
          mark->ease_before = walk_ins[index].ease_before;
          mark->ease_after = walk_ins[index].ease_after;
        }
      if (!tonari_demo_course_mark (course, i, participant, mark, error))
        return FALSE;
    }

  return TRUE;
}

/* Somebody has said already that they cannot come next time. */
static gboolean
write_announced (TonariDemoCourse *course, GError **error)
{
  g_autofree char *day = tonari_date_to_iso (tonari_date_from_day (course->writer->options->today - 2));

  for (guint i = 0; i < course->sessions->len && course->participants->len > 0; i++)
    {
      g_autoptr (TonariAttendance) mark = NULL;

      if (tonari_demo_course_session (course, i)->status != TONARI_SESSION_STATUS_PLANNED)
        continue;
      mark = tonari_attendance_new ();
      mark->state = TONARI_ATTENDANCE_STATE_ABSENT_NOTIFIED;
      mark->marked_by = course->writer->staff[0];
      mark->marked_at = g_strconcat (day, "T01:10:00Z", NULL);
      mark->note = g_strdup ("用事が入ったと電話があった");
      return tonari_demo_course_mark (course, i, 0, mark, error);
    }

  return TRUE;
}

/* Who has applied has been talked with and has signed; who waits has a day for it. */
static gboolean
write_interviews (TonariDemoCourse *course, GError **error)
{
  int today = course->writer->options->today;

  for (guint i = 0; i < course->participants->len; i++)
    {
      const TonariDemoParticipant *participant = tonari_demo_course_participant (course, i);
      gboolean held = participant->status == TONARI_ENROLMENT_STATUS_APPLIED;
      g_autoptr (TonariPriorInterview) row = NULL;

      if (!held && participant->status != TONARI_ENROLMENT_STATUS_WAITING)
        continue;
      row = tonari_prior_interview_new ();
      row->enrolment = participant->id;
      row->staff = course->writer->staff[held ? 3 : 0];
      row->at.date = tonari_date_from_day (held ? today - 3 : today + 5);
      row->at.minute = INTERVIEW_AT;
      if (held)
        {
          row->confidentiality = TRUE;
          row->recording = FALSE;
          row->consent_on = row->at.date;
          row->wishes = g_strdup ("ほかのご家族の話を聴いてみたい");
          row->text = g_strdup ("はじめは聴くだけにしたいとのこと。席は入口の近くを希望。");
        }
      if (!tonari_demo_writer_insert (course->writer, &tonari_prior_interview_entity, row, error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
write_not_together (TonariDemoCourse *course, GError **error)
{
  const TonariDemoParticipant *one = tonari_demo_course_participant (course, 0);
  const TonariDemoParticipant *other = tonari_demo_course_participant (course, 3);
  g_autoptr (TonariNotTogether) row = NULL;

  if (one == NULL || other == NULL)
    return TRUE;

  row = tonari_not_together_new ();
  row->person = one->person;
  row->other_person = other->person;
  row->reason = g_strdup ("同じ町内で顔を合わせるため、席を離してほしいと伺った");
  return tonari_demo_writer_insert (course->writer, &tonari_not_together_entity, row, error);
}

static gboolean
write_make_ups (TonariDemoCourse *course, GError **error)
{
  for (guint i = 0; i < course->marks->len; i++)
    {
      const TonariDemoMark *mark = &g_array_index (course->marks, TonariDemoMark, i);
      const TonariDemoSession *session = tonari_demo_course_session (course, mark->session);
      const TonariDemoSession *next = tonari_demo_course_session (course, mark->session + 1);
      g_autoptr (TonariMakeUp) row = NULL;

      if (mark->state != TONARI_ATTENDANCE_STATE_MAKE_UP)
        continue;
      row = tonari_make_up_new ();
      row->attendance = mark->id;
      row->staff = course->writer->staff[2];
      if (next != NULL && next->status == TONARI_SESSION_STATUS_PLANNED)
        row->way = TONARI_MAKE_UP_WAY_SESSION;
      else
        {
          row->way = TONARI_MAKE_UP_WAY_ALONE;
          row->at.date = tonari_date_from_day (session->date.day + 5);
          row->at.minute = INTERVIEW_AT;
          row->text = g_strdup ("資料を一緒に読み、家での様子を伺った。");
        }
      if (!tonari_demo_writer_insert (course->writer, &tonari_make_up_entity, row, error))
        return FALSE;
    }

  return TRUE;
}

static const struct
{
  TonariCareWay way;
  const char *text;
} care[] = {
  { TONARI_CARE_WAY_PHONE, "お変わりないか伺った。次は来られそうとのこと。" },
  { TONARI_CARE_WAY_LETTER, "次の日にちと、席を用意していることを一筆。" },
  { TONARI_CARE_WAY_MATERIALS, "当日の資料を送った。" },
  { TONARI_CARE_WAY_VISIT, "近くに用があったので資料をお届けした。玄関先で少し話した。" },
  { TONARI_CARE_WAY_WAIT, "今月はそっとしておいてほしいと前に伺っている。" },
};

/* The first absences of the finished class were answered, each in another way. */
static gboolean
write_care_steps (TonariDemoCourse *course, GError **error)
{
  guint n = 0;

  for (guint i = 0; i < course->marks->len && n < G_N_ELEMENTS (care); i++)
    {
      const TonariDemoMark *mark = &g_array_index (course->marks, TonariDemoMark, i);
      const TonariDemoSession *session = tonari_demo_course_session (course, mark->session);
      g_autoptr (TonariCareStep) row = NULL;

      if (mark->state != TONARI_ATTENDANCE_STATE_ABSENT_NOTIFIED &&
          mark->state != TONARI_ATTENDANCE_STATE_ABSENT_UNNOTIFIED)
        continue;
      row = tonari_care_step_new ();
      row->enrolment = tonari_demo_course_participant (course, mark->participant)->id;
      row->session = session->id;
      row->way = care[n].way;
      row->date = tonari_date_from_day (session->date.day + 2);
      row->staff = course->writer->staff[n % 3];
      row->text = g_strdup (care[n].text);
      if (!tonari_demo_writer_insert (course->writer, &tonari_care_step_entity, row, error))
        return FALSE;
      n++;
    }

  return TRUE;
}

/* Every other one has been asked after three months; the rest are due. */
static gboolean
write_follow_ups (TonariDemoCourse *course, GError **error)
{
  static const int months[] = { 3, 6 };
  int today = course->writer->options->today;

  for (guint i = 0; i < course->participants->len; i++)
    {
      const TonariDemoParticipant *participant = tonari_demo_course_participant (course, i);

      if (participant->status != TONARI_ENROLMENT_STATUS_COMPLETED)
        continue;
      for (guint k = 0; k < G_N_ELEMENTS (months); k++)
        {
          int due = tonari_date_add_months (participant->completed_on.day, months[k]);
          g_autoptr (TonariFollowUp) row = tonari_follow_up_new ();

          row->enrolment = participant->id;
          row->months_after = months[k];
          row->due_on = tonari_date_from_day (due);
          if (due <= today && i % 4 != 3)
            {
              row->done_on = tonari_date_from_day (MIN (due + 2, today));
              row->staff = course->writer->staff[i % 3];
              row->text = g_strdup (i % 2 == 0 ? "家であいさつが増えたとのこと。"
                                               : "変わりはないが、気持ちは前より楽とのこと。");
            }
          if (!tonari_demo_writer_insert (course->writer, &tonari_follow_up_entity, row, error))
            return FALSE;
        }
    }

  return TRUE;
}

gboolean
tonari_demo_participants_write (TonariDemoCourse *course, GError **error)
{
  if (course->edition == TONARI_EDITION_BASIC)
    return write_make_ups (course, error) && write_care_steps (course, error) &&
           write_follow_ups (course, error);

  for (guint i = 0; i < TONARI_DEMO_N_WALK_INS; i++)
    if (!write_walk_in (course, i, error))
      return FALSE;

  return write_announced (course, error) && write_interviews (course, error) &&
         write_not_together (course, error) && write_make_ups (course, error);
}

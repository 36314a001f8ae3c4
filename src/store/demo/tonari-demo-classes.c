/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-demo-classes.h"

#include <math.h>

#include "tonari-class-sheet.h"
#include "tonari-curriculum.h"
#include "tonari-demo-course.h"
#include "tonari-demo-participants.h"
#include "tonari-demo-planning.h"
#include "tonari-demo-questions.h"
#include "tonari-module.h"
#include "tonari-person.h"
#include "tonari-relative.h"
#include "tonari-rows.h"
#include "tonari-session-module.h"

#define CAPACITY 15
/* How many themes are enough for the 修了証 of the 基礎編. */
#define NEEDED 6
#define MAX_SESSIONS 8
#define AFTERNOON (13 * 60 + 30)
#define N_STATES (TONARI_ATTENDANCE_STATE_MAKE_UP + 1)

/* Applicants without an intake; they stand on a work list until somebody speaks with them. */
static const struct
{
  const char *name;
  const char *kana;
  const char *relation;
  const char *called_name;
  TonariSex sex;
  gboolean basic_class;
  gboolean practical_class;
} applicants[] = {
  { "霞野 まさこ", "かすみの まさこ", "母", "まさこさん", TONARI_SEX_FEMALE, TRUE, FALSE },
  { "風野 みのる", "かぜの みのる", "父", "みのるさん", TONARI_SEX_MALE, TRUE, TRUE },
  { "月野 けいこ", "つきの けいこ", "母", "つきさん", TONARI_SEX_FEMALE, TRUE, TRUE },
  { "雪野 あや", "ゆきの あや", "きょうだい", "あやさん", TONARI_SEX_FEMALE, TRUE, FALSE },
  { "霧野 おさむ", "きりの おさむ", "祖父", "おさむさん", TONARI_SEX_MALE, TRUE, FALSE },
  { "波野 よしこ", "なみの よしこ", "母", "なみさん", TONARI_SEX_FEMALE, TRUE, TRUE },
  { "星野原 とも", "ほしのはら とも", "配偶者", "ともさん", TONARI_SEX_MALE, TRUE, FALSE },
  { "草野原 みよ", "くさのはら みよ", "祖母", "みよさん", TONARI_SEX_FEMALE, TRUE, FALSE },
  { "虹野原 さとる", "にじのはら さとる", "父", "さとるさん", TONARI_SEX_MALE, TRUE, TRUE },
  { "朝野原 れい", "あさのはら れい", "母", "れいさん", TONARI_SEX_FEMALE, TRUE, FALSE },
  { "夕野原 ちか", "ゆうのはら ちか", "母", "ちかさん", TONARI_SEX_FEMALE, FALSE, TRUE },
  { "昼野原 じゅん", "ひるのはら じゅん", "父", NULL, TONARI_SEX_MALE, FALSE, TRUE },
};

/* One session: days from today, what became of it, and which themes it takes up (0 the first). */
typedef struct
{
  int in_days;
  TonariSessionStatus status;
  int first_module;
  int n_modules;
  const char *review;
  int moved_from;
} SessionPlan;

static const SessionPlan basic_plan[] = {
  { -202, TONARI_SESSION_STATUS_HELD, 0, 1, "はじめての方が多く、自己紹介をゆっくりした。" },
  { -188, TONARI_SESSION_STATUS_HELD, 1, 1 },
  { -174, TONARI_SESSION_STATUS_HELD, 2, 1, "資料を少なくしたら話す時間がふえた。" },
  { -160, TONARI_SESSION_STATUS_HELD, 3, 1 },
  { -146, TONARI_SESSION_STATUS_HELD, 4, 1 },
  { -132, TONARI_SESSION_STATUS_HELD, 5, 1, "休む・楽しむの話で笑いが出た。" },
  { -118, TONARI_SESSION_STATUS_HELD, 6, 1 },
  { -104, TONARI_SESSION_STATUS_HELD, 7, 1, "続けたいことを一人ずつ話した。" },
};

/* The theme of the cancelled session went to the one after it, and a long one is spread over two. */
static const SessionPlan practical_plan[] = {
  { -38, TONARI_SESSION_STATUS_HELD, 0, 1, "場面を選んで練習した。見学の方も加わってくださった。" },
  { -24, TONARI_SESSION_STATUS_CANCELLED, 1, 1, "台風のため中止。次の回にまとめる。" },
  { -10, TONARI_SESSION_STATUS_HELD, 1, 2 },
  { 4, TONARI_SESSION_STATUS_PLANNED, 2, 2 },
  { 19, TONARI_SESSION_STATUS_PLANNED, 4, 2, NULL, 18 },
  { 32, TONARI_SESSION_STATUS_PLANNED, 6, 2 },
};

typedef struct
{
  TonariEdition edition;
  const char *title;
  const SessionPlan *sessions;
  guint n_sessions;
} Plan;

/* What somebody's marks will be, before they are written, so that the enrolment can say what came of it. */
typedef struct
{
  TonariAttendanceState states[MAX_SESSIONS];
  guint n_attended;
  guint n_marks;
} Attended;

static guint
count_members (const TonariDemoWriter *writer, TonariEdition edition)
{
  guint n = 0;

  for (guint i = 0; i < writer->family->len; i++)
    {
      const TonariDemoFamilyMember *member = &g_array_index (writer->family, TonariDemoFamilyMember, i);

      n += (edition == TONARI_EDITION_BASIC ? member->basic_class : member->practical_class) ? 1 : 0;
    }

  return n;
}

/* As many as fill the room beside the relatives of the lives. */
static gboolean
write_applicants (TonariDemoWriter *writer, GError **error)
{
  for (guint i = 0; i < G_N_ELEMENTS (applicants); i++)
    {
      g_autoptr (TonariPerson) person = tonari_person_new ();
      g_autoptr (TonariRelative) relative = tonari_relative_new ();
      gboolean basic_class =
          applicants[i].basic_class && count_members (writer, TONARI_EDITION_BASIC) < CAPACITY;
      TonariDemoFamilyMember member;

      if (!basic_class && !applicants[i].practical_class)
        continue;

      person->name = g_strdup (applicants[i].name);
      person->kana = g_strdup (applicants[i].kana);
      person->sex = applicants[i].sex;
      person->phone = tonari_demo_writer_phone (writer);
      if (!tonari_demo_writer_insert (writer, &tonari_person_entity, person, error))
        return FALSE;
      relative->person = person->row.id;
      relative->relation = g_strdup (applicants[i].relation);
      relative->called_name = g_strdup (applicants[i].called_name);
      if (!tonari_demo_writer_insert (writer, &tonari_relative_entity, relative, error))
        return FALSE;

      member = (TonariDemoFamilyMember){ person->row.id, relative->row.id, basic_class,
                                         applicants[i].practical_class, applicants[i].called_name };
      g_array_append_val (writer->family, member);
    }

  return TRUE;
}

static gint64
find_curriculum (TonariDb *db, TonariEdition edition, GError **error)
{
  g_autoptr (GPtrArray) curricula = tonari_store_list (db, &tonari_curriculum_entity, NULL, 0, error);

  for (guint i = 0; curricula != NULL && i < curricula->len; i++)
    {
      const TonariCurriculum *curriculum = g_ptr_array_index (curricula, i);

      if (curriculum->edition == edition)
        return curriculum->row.id;
    }

  return 0;
}

static TonariEnrolmentStatus
status_for (TonariEdition edition, guint participant)
{
  if (edition == TONARI_EDITION_BASIC)
    return participant == 4   ? TONARI_ENROLMENT_STATUS_LEFT
           : participant == 9 ? TONARI_ENROLMENT_STATUS_OBSERVER
                              : TONARI_ENROLMENT_STATUS_ENROLLED;

  return participant == 7   ? TONARI_ENROLMENT_STATUS_OBSERVER
         : participant == 8 ? TONARI_ENROLMENT_STATUS_WAITING
         : participant == 9 ? TONARI_ENROLMENT_STATUS_APPLIED
                            : TONARI_ENROLMENT_STATUS_ENROLLED;
}

/* The room of the 実践編 is full, so that somebody waits. */
static gint64
capacity_for (const TonariDemoWriter *writer, TonariEdition edition)
{
  guint n_members = count_members (writer, edition);
  gint64 capacity = TONARI_DEMO_N_WALK_INS;

  if (edition == TONARI_EDITION_BASIC)
    return CAPACITY;
  for (guint i = 0; i < n_members; i++)
    capacity += status_for (edition, i) == TONARI_ENROLMENT_STATUS_ENROLLED ? 1 : 0;

  return capacity;
}

static gboolean
write_class (TonariDemoCourse *course, const Plan *plan, GError **error)
{
  TonariDemoWriter *writer = course->writer;
  g_autoptr (TonariClass) row = tonari_class_new ();
  g_autoptr (GError) local = NULL;

  row->title = g_strdup (plan->title);
  row->edition = course->edition;
  row->curriculum = find_curriculum (writer->db, course->edition, &local);
  if (local == NULL)
    course->modules =
        tonari_store_list (writer->db, &tonari_module_entity, "curriculum", row->curriculum, &local);
  if (local != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&local));
      return FALSE;
    }

  row->place = g_strdup ("となり町家族支援センター（架空）二階");
  row->capacity = capacity_for (writer, course->edition);
  row->catchment = g_strdup ("となり市・かなた町・はるか町");
  row->leader = writer->staff[course->edition == TONARI_EDITION_BASIC ? 0 : 3];
  row->co_leader = writer->staff[1];
  row->recorder = writer->staff[2];
  if (course->edition == TONARI_EDITION_BASIC)
    row->needed_modules = NEEDED;
  else
    {
      row->guest = g_strdup ("体験を話してくださるご家族");
      row->online_entry = g_strdup ("前の日に、入り方をお一人ずつお知らせします");
    }
  if (!tonari_demo_writer_insert (writer, &tonari_class_entity, row, error))
    return FALSE;

  course->class_id = row->row.id;
  return TRUE;
}

static gboolean
write_themes (TonariDemoCourse *course, gint64 session, const SessionPlan *plan, GError **error)
{
  for (int i = 0; i < plan->n_modules; i++)
    {
      guint index = plan->first_module + i;
      g_autoptr (TonariSessionModule) link = tonari_session_module_new ();

      if (index >= course->modules->len)
        continue;
      link->session = session;
      link->module = ((TonariModule *) course->modules->pdata[index])->row.id;
      if (!tonari_demo_writer_insert (course->writer, &tonari_session_module_entity, link, error))
        return FALSE;
    }

  return TRUE;
}

/* By title, as the session keeps them. */
static GStrv
theme_titles (const TonariDemoCourse *course, const SessionPlan *plan)
{
  g_autoptr (GStrvBuilder) titles = g_strv_builder_new ();

  for (int i = 0; i < plan->n_modules; i++)
    if ((guint) (plan->first_module + i) < course->modules->len)
      g_strv_builder_add (titles, ((TonariModule *) course->modules->pdata[plan->first_module + i])->title);

  return g_strv_builder_end (titles);
}

static gboolean
write_session (TonariDemoCourse *course, const Plan *plan, guint index, GError **error)
{
  TonariDemoWriter *writer = course->writer;
  const SessionPlan *planned = &plan->sessions[index];
  guint first = planned->first_module;
  g_autoptr (TonariSession) row = tonari_session_new ();
  TonariDemoSession session;

  row->class_id = course->class_id;
  row->number = index + 1;
  row->date = tonari_date_from_day (writer->options->today + planned->in_days);
  row->starts = AFTERNOON;
  row->ends = AFTERNOON + 90;
  row->status = planned->status;
  row->run_sheet = g_strdup ("15+20+5+45+5");
  row->review = g_strdup (planned->review);
  if (planned->review != NULL || planned->status == TONARI_SESSION_STATUS_HELD)
    row->review_owner = writer->staff[index % 3];
  if (planned->status == TONARI_SESSION_STATUS_HELD)
    {
      row->minutes_text = g_strdup ("近況、学び、休憩、話しあい、今日のひとことの順に進めた。");
      row->review_on = tonari_date_from_day (row->date.day + 7);
      if (planned->review == NULL && course->edition == TONARI_EDITION_BASIC)
        row->review = g_strdup ("時間どおりに進み、終わったあとも話が続いた。");
      if (first < course->modules->len)
        row->home_practice = g_strdup (((TonariModule *) course->modules->pdata[first])->home_practice);
    }
  if (planned->moved_from != 0)
    row->moved_from = tonari_date_from_day (writer->options->today + planned->moved_from);
  if (planned->moved_from != 0 || planned->status == TONARI_SESSION_STATUS_CANCELLED)
    row->sequence = 1;
  g_strfreev (row->themes);
  row->themes = theme_titles (course, planned);
  if (!tonari_demo_writer_insert (writer, &tonari_session_entity, row, error))
    return FALSE;

  session = (TonariDemoSession){ row->row.id, row->date, row->status };
  g_array_append_val (course->sessions, session);
  return write_themes (course, row->row.id, planned, error);
}

/* The first participants show every mark at the second session that has marks; the others as it comes. */
static TonariAttendanceState
draw_state (TonariDemoWriter *writer, guint held, guint participant)
{
  static const struct
  {
    int below;
    TonariAttendanceState state;
  } shares[] = {
    { 72, TONARI_ATTENDANCE_STATE_PRESENT },         { 78, TONARI_ATTENDANCE_STATE_LATE },
    { 82, TONARI_ATTENDANCE_STATE_LEFT_EARLY },      { 88, TONARI_ATTENDANCE_STATE_ONLINE },
    { 95, TONARI_ATTENDANCE_STATE_ABSENT_NOTIFIED }, { 98, TONARI_ATTENDANCE_STATE_ABSENT_UNNOTIFIED },
    { 100, TONARI_ATTENDANCE_STATE_MAKE_UP }
  };
  int roll = g_rand_int_range (writer->random, 0, 100);

  if (held == 1 && participant < N_STATES - 1)
    return (TonariAttendanceState) (participant + 1);
  for (guint i = 0; i < G_N_ELEMENTS (shares); i++)
    if (roll < shares[i].below)
      return shares[i].state;

  return TONARI_ATTENDANCE_STATE_PRESENT;
}

static void
draw_marks (TonariDemoCourse *course,
            const Plan *plan,
            guint participant,
            TonariEnrolmentStatus status,
            Attended *attended)
{
  guint held = 0;

  for (guint i = 0; i < plan->n_sessions; i++)
    {
      TonariAttendanceState state;

      if (plan->sessions[i].status != TONARI_SESSION_STATUS_HELD)
        continue;
      if (status == TONARI_ENROLMENT_STATUS_LEFT && held >= 3)
        break;
      state = draw_state (course->writer, held++, participant);
      /* One mark of the running class is still to be made, as it happens. */
      if (course->edition == TONARI_EDITION_PRACTICAL && held == 2 && participant == 1)
        continue;
      attended->states[i] = state;
      attended->n_marks++;
      if (tonari_attendance_state_is_present (state) || state == TONARI_ATTENDANCE_STATE_MAKE_UP)
        attended->n_attended++;
    }
}

static gboolean
write_mark (
    TonariDemoCourse *course, guint index, guint participant, TonariAttendanceState state, GError **error)
{
  TonariDemoWriter *writer = course->writer;
  const TonariDemoSession *session = tonari_demo_course_session (course, index);
  g_autoptr (TonariAttendance) row = tonari_attendance_new ();
  g_autofree char *day = tonari_date_to_iso (session->date);

  row->state = state;
  row->marked_by = writer->staff[1];
  row->marked_at = g_strconcat (day, "T04:35:00Z", NULL);
  if (tonari_attendance_state_is_present (row->state) && g_rand_int_range (writer->random, 0, 10) > 1)
    {
      row->ease_before = g_rand_int_range (writer->random, 2, 7);
      row->ease_after = row->ease_before + g_rand_int_range (writer->random, 0, 4);
    }
  if (row->state == TONARI_ATTENDANCE_STATE_MAKE_UP)
    {
      const TonariDemoSession *next = tonari_demo_course_session (course, index + 1);

      /* Whoever missed a theme that goes on in a session to come will hear it there. */
      if (next != NULL && next->status == TONARI_SESSION_STATUS_PLANNED)
        row->make_up_session = next->id;
      row->make_up_on = row->make_up_session != 0 ? next->date : tonari_date_from_day (session->date.day + 5);
      row->note = row->make_up_session != 0 ? NULL : g_strdup ("後日、資料を見ながら話した");
    }

  return tonari_demo_course_mark (course, index, participant, row, error);
}

static gboolean
write_marks (TonariDemoCourse *course, guint participant, const Attended *attended, GError **error)
{
  for (guint i = 0; i < course->sessions->len; i++)
    if (attended->states[i] != TONARI_ATTENDANCE_STATE_UNMARKED &&
        !write_mark (course, i, participant, attended->states[i], error))
      return FALSE;

  return TRUE;
}

static TonariEnrolment *
make_enrolment (TonariDemoCourse *course,
                const Plan *plan,
                const TonariDemoFamilyMember *member,
                guint nth,
                const Attended *attended)
{
  static const char *const heard_from[] = { "相談のなかで", "市の広報", "知りあいの方から" };
  static const TonariChannel channels[] = { TONARI_CHANNEL_INTAKE, TONARI_CHANNEL_PHONE,
                                            TONARI_CHANNEL_ON_THE_SPOT, TONARI_CHANNEL_ONLINE,
                                            TONARI_CHANNEL_UNKNOWN };
  const TonariDemoSession *last = tonari_demo_course_session (course, plan->n_sessions - 1);
  guint participant = course->participants->len;
  TonariEnrolment *row = tonari_enrolment_new ();

  row->person = member->person;
  row->relative = member->relative;
  row->status = status_for (course->edition, participant);
  row->applied_on =
      tonari_date_from_day (course->writer->options->today + plan->sessions[0].in_days - 20 - (int) nth);
  row->called_name = g_strdup (member->called_name);
  row->heard_from = g_strdup (heard_from[nth % G_N_ELEMENTS (heard_from)]);
  row->channel = channels[nth % G_N_ELEMENTS (channels)];

  if (row->status == TONARI_ENROLMENT_STATUS_WAITING)
    row->position = 1;
  if (row->status == TONARI_ENROLMENT_STATUS_APPLIED)
    row->applied_on = tonari_date_from_day (course->writer->options->today - 6);
  if (row->status == TONARI_ENROLMENT_STATUS_LEFT)
    row->left_reason = g_strdup ("勤めの都合");
  row->interview_wanted =
      row->status == TONARI_ENROLMENT_STATUS_APPLIED || row->status == TONARI_ENROLMENT_STATUS_WAITING;
  /* The place of the one who left went to the first who waited. */
  if (course->edition == TONARI_EDITION_BASIC && participant == 10)
    row->moved_up_on = tonari_demo_course_session (course, 3)->date;
  if (course->edition == TONARI_EDITION_BASIC && row->status == TONARI_ENROLMENT_STATUS_ENROLLED)
    {
      row->association = (TonariAssociation) (participant % (TONARI_ASSOCIATION_NOT_NOW + 1));
      if (row->association != TONARI_ASSOCIATION_NOT_TOLD)
        row->association_on = last->date;
      row->continues = attended->n_attended < NEEDED;
      if (!row->continues)
        {
          row->status = TONARI_ENROLMENT_STATUS_COMPLETED;
          row->completed_on = last->date;
        }
    }

  return row;
}

static gboolean
write_enrolments (TonariDemoCourse *course, const Plan *plan, GError **error)
{
  TonariDemoWriter *writer = course->writer;

  for (guint i = 0; i < writer->family->len; i++)
    {
      const TonariDemoFamilyMember *member = &g_array_index (writer->family, TonariDemoFamilyMember, i);
      guint participant = course->participants->len;
      TonariEnrolmentStatus status = status_for (course->edition, participant);
      Attended attended = { 0 };
      g_autoptr (TonariEnrolment) row = NULL;

      if (course->edition == TONARI_EDITION_BASIC ? !member->basic_class : !member->practical_class)
        continue;

      if (status != TONARI_ENROLMENT_STATUS_WAITING && status != TONARI_ENROLMENT_STATUS_APPLIED)
        draw_marks (course, plan, participant, status, &attended);
      row = make_enrolment (course, plan, member, i, &attended);
      if (!tonari_demo_course_enrol (course, row, error) ||
          !write_marks (course, participant, &attended, error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
write_course (TonariDemoWriter *writer, const Plan *plan, GError **error)
{
  g_autoptr (TonariDemoCourse) course = tonari_demo_course_new (writer, plan->edition);

  if (!write_class (course, plan, error))
    return FALSE;
  for (guint i = 0; i < plan->n_sessions; i++)
    if (!write_session (course, plan, i, error))
      return FALSE;

  return write_enrolments (course, plan, error) && tonari_demo_participants_write (course, error) &&
         tonari_demo_planning_write (course, error) && tonari_demo_questions_write (course, error);
}

gboolean
tonari_demo_classes_write (TonariDemoWriter *writer, GError **error)
{
  int year = tonari_date_fiscal_year (writer->options->today);
  g_autofree char *label = tonari_date_year_label (year);
  g_autofree char *basic = g_strdup_printf ("%s年度 家族教室 基礎編", label);
  g_autofree char *practical = g_strdup_printf ("%s年度 家族教室 実践編", label);
  const Plan plans[] = {
    { TONARI_EDITION_BASIC, basic, basic_plan, G_N_ELEMENTS (basic_plan) },
    { TONARI_EDITION_PRACTICAL, practical, practical_plan, G_N_ELEMENTS (practical_plan) },
  };

  if (!write_applicants (writer, error) || !tonari_demo_planning_write_closing_days (writer, error))
    return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (plans); i++)
    if (!write_course (writer, &plans[i], error))
      return FALSE;

  return TRUE;
}

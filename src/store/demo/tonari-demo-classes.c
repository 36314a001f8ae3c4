/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-demo-classes.h"

#include <math.h>

#include "tonari-attendance.h"
#include "tonari-class-sheet.h"
#include "tonari-curriculum.h"
#include "tonari-enrolment.h"
#include "tonari-module.h"
#include "tonari-person.h"
#include "tonari-relative.h"
#include "tonari-rows.h"
#include "tonari-session-module.h"

#define CAPACITY 15
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

/* One session: days from today, and what became of it. */
typedef struct
{
  int in_days;
  TonariSessionStatus status;
  const char *review;
} SessionPlan;

static const SessionPlan basic_plan[] = {
  { -146, TONARI_SESSION_STATUS_HELD, "はじめての方が多く、自己紹介をゆっくりした。" },
  { -132, TONARI_SESSION_STATUS_HELD, NULL },
  { -118, TONARI_SESSION_STATUS_HELD, "資料を少なくしたら話す時間がふえた。" },
  { -104, TONARI_SESSION_STATUS_HELD, NULL },
  { -90, TONARI_SESSION_STATUS_HELD, NULL },
  { -76, TONARI_SESSION_STATUS_HELD, "休む・楽しむの話で笑いが出た。" },
  { -62, TONARI_SESSION_STATUS_HELD, NULL },
  { -48, TONARI_SESSION_STATUS_HELD, "続けたいことを一人ずつ話した。" },
};

static const SessionPlan practical_plan[] = {
  { -38, TONARI_SESSION_STATUS_HELD, "場面を選んで練習した。見学の方も加わってくださった。" },
  { -24, TONARI_SESSION_STATUS_CANCELLED, "台風のため中止。次の回にまとめる。" },
  { -10, TONARI_SESSION_STATUS_HELD, NULL },
  { 4, TONARI_SESSION_STATUS_PLANNED, NULL },
  { 18, TONARI_SESSION_STATUS_PLANNED, NULL },
  { 32, TONARI_SESSION_STATUS_PLANNED, NULL },
};

typedef struct
{
  TonariDemoWriter *writer;
  TonariEdition edition;
  const char *title;
  const SessionPlan *plan;
  guint n_plan;
  GPtrArray *modules;
  gint64 class_id;
  GArray *sessions;
} Course;

static guint
basic_members (const TonariDemoWriter *writer)
{
  guint n = 0;

  for (guint i = 0; i < writer->family->len; i++)
    n += g_array_index (writer->family, TonariDemoFamilyMember, i).basic_class ? 1 : 0;

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
      gboolean basic_class = applicants[i].basic_class && basic_members (writer) < CAPACITY;
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

static gboolean
write_class (Course *course, GError **error)
{
  TonariDemoWriter *writer = course->writer;
  g_autoptr (TonariClass) row = tonari_class_new ();
  g_autoptr (GError) local = NULL;

  row->title = g_strdup (course->title);
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
  row->capacity = CAPACITY;
  row->catchment = g_strdup ("となり市・かなた町・はるか町");
  row->leader = writer->staff[course->edition == TONARI_EDITION_BASIC ? 0 : 3];
  row->co_leader = writer->staff[1];
  row->recorder = writer->staff[2];
  if (course->edition == TONARI_EDITION_PRACTICAL)
    row->guest = g_strdup ("体験を話してくださるご家族");
  if (!tonari_demo_writer_insert (writer, &tonari_class_entity, row, error))
    return FALSE;

  course->class_id = row->row.id;
  return TRUE;
}

static gboolean
write_session (Course *course, guint index, GError **error)
{
  TonariDemoWriter *writer = course->writer;
  const SessionPlan *plan = &course->plan[index];
  const TonariModule *module =
      index < course->modules->len ? g_ptr_array_index (course->modules, index) : NULL;
  g_autoptr (TonariSession) row = tonari_session_new ();
  g_autoptr (TonariSessionModule) link = tonari_session_module_new ();

  row->class_id = course->class_id;
  row->number = index + 1;
  row->date = tonari_date_from_day (writer->options->today + plan->in_days);
  row->starts = AFTERNOON;
  row->ends = AFTERNOON + 90;
  row->status = plan->status;
  row->run_sheet = g_strdup ("15+20+5+45+5");
  row->review = g_strdup (plan->review);
  if (plan->review != NULL)
    row->review_owner = writer->staff[index % 3];
  if (plan->status == TONARI_SESSION_STATUS_HELD)
    row->minutes_text = g_strdup ("近況、学び、休憩、話しあい、今日のひとことの順に進めた。");
  if (module != NULL)
    {
      g_strfreev (row->themes);
      row->themes = g_strsplit (module->title, "\n", -1);
    }
  if (!tonari_demo_writer_insert (writer, &tonari_session_entity, row, error))
    return FALSE;
  g_array_append_val (course->sessions, row->row.id);

  if (module == NULL)
    return TRUE;
  link->session = row->row.id;
  link->module = module->row.id;
  return tonari_demo_writer_insert (writer, &tonari_session_module_entity, link, error);
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

static gboolean
write_mark (Course *course, guint index, guint held, guint participant, gint64 enrolment, GError **error)
{
  TonariDemoWriter *writer = course->writer;
  g_autoptr (TonariAttendance) row = tonari_attendance_new ();
  TonariDate date = tonari_date_from_day (writer->options->today + course->plan[index].in_days);
  g_autofree char *day = tonari_date_to_iso (date);

  row->session = g_array_index (course->sessions, gint64, index);
  row->enrolment = enrolment;
  row->state = draw_state (writer, held, participant);
  row->marked_by = writer->staff[1];
  row->marked_at = g_strconcat (day, "T04:35:00Z", NULL);
  if (tonari_attendance_state_is_present (row->state) && g_rand_int_range (writer->random, 0, 10) > 1)
    {
      row->ease_before = g_rand_int_range (writer->random, 2, 7);
      row->ease_after = row->ease_before + g_rand_int_range (writer->random, 0, 4);
    }
  if (row->state == TONARI_ATTENDANCE_STATE_MAKE_UP)
    {
      row->make_up_on = tonari_date_from_day (date.day + 5);
      row->note = g_strdup ("後日、資料を見ながら話した");
    }

  return tonari_demo_writer_insert (writer, &tonari_attendance_entity, row, error);
}

static TonariEnrolmentStatus
status_for (const Course *course, guint participant)
{
  if (course->edition == TONARI_EDITION_BASIC)
    return participant == 4   ? TONARI_ENROLMENT_STATUS_LEFT
           : participant == 9 ? TONARI_ENROLMENT_STATUS_OBSERVER
                              : TONARI_ENROLMENT_STATUS_COMPLETED;

  return participant == 7   ? TONARI_ENROLMENT_STATUS_OBSERVER
         : participant == 8 ? TONARI_ENROLMENT_STATUS_WAITING
         : participant == 9 ? TONARI_ENROLMENT_STATUS_APPLIED
                            : TONARI_ENROLMENT_STATUS_ENROLLED;
}

static gboolean
write_marks (Course *course, const TonariEnrolment *enrolment, guint participant, GError **error)
{
  guint held = 0;

  for (guint i = 0; i < course->n_plan; i++)
    {
      if (course->plan[i].status != TONARI_SESSION_STATUS_HELD)
        continue;
      held++;
      if (enrolment->status == TONARI_ENROLMENT_STATUS_LEFT && held > 3)
        break;
      /* One mark of the running class is still to be made, as it happens. */
      if (course->edition == TONARI_EDITION_PRACTICAL && held == 2 && participant == 1)
        continue;
      if (!write_mark (course, i, held - 1, participant, enrolment->row.id, error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
write_enrolments (Course *course, GError **error)
{
  TonariDemoWriter *writer = course->writer;
  guint participant = 0;

  for (guint i = 0; i < writer->family->len; i++)
    {
      const TonariDemoFamilyMember *member = &g_array_index (writer->family, TonariDemoFamilyMember, i);
      g_autoptr (TonariEnrolment) row = NULL;

      if (course->edition == TONARI_EDITION_BASIC ? !member->basic_class : !member->practical_class)
        continue;

      row = tonari_enrolment_new ();
      row->class_id = course->class_id;
      row->person = member->person;
      row->relative = member->relative;
      row->status = status_for (course, participant);
      row->applied_on =
          tonari_date_from_day (writer->options->today + course->plan[0].in_days - 20 - (int) i);
      row->called_name = g_strdup (member->called_name);
      row->heard_from = g_strdup (i % 2 == 0 ? "相談のなかで" : "市の広報");
      if (row->status == TONARI_ENROLMENT_STATUS_WAITING)
        row->position = 1;
      if (row->status == TONARI_ENROLMENT_STATUS_LEFT)
        row->left_reason = g_strdup ("勤めの都合");
      if (!tonari_demo_writer_insert (writer, &tonari_enrolment_entity, row, error))
        return FALSE;
      if (row->status != TONARI_ENROLMENT_STATUS_WAITING && row->status != TONARI_ENROLMENT_STATUS_APPLIED &&
          !write_marks (course, row, participant, error))
        return FALSE;
      participant++;
    }

  return TRUE;
}

static gboolean
write_course (TonariDemoWriter *writer,
              TonariEdition edition,
              const char *title,
              const SessionPlan *plan,
              guint n_plan,
              GError **error)
{
  Course course = { writer, edition, title, plan, n_plan };
  gboolean done;

  course.sessions = g_array_new (FALSE, FALSE, sizeof (gint64));
  done = write_class (&course, error);
  for (guint i = 0; done && i < n_plan; i++)
    done = write_session (&course, i, error);
  done = done && write_enrolments (&course, error);

  g_clear_pointer (&course.modules, g_ptr_array_unref);
  g_array_unref (course.sessions);
  return done;
}

gboolean
tonari_demo_classes_write (TonariDemoWriter *writer, GError **error)
{
  int year = tonari_date_fiscal_year (writer->options->today);
  g_autofree char *label = tonari_date_year_label (year);
  g_autofree char *basic = g_strdup_printf ("%s年度 家族教室 基礎編", label);
  g_autofree char *practical = g_strdup_printf ("%s年度 家族教室 実践編", label);

  return write_applicants (writer, error) &&
         write_course (writer, TONARI_EDITION_BASIC, basic, basic_plan, G_N_ELEMENTS (basic_plan), error) &&
         write_course (writer, TONARI_EDITION_PRACTICAL, practical, practical_plan,
                       G_N_ELEMENTS (practical_plan), error);
}

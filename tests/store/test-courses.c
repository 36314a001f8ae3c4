/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Courses: made in one action, moved and cancelled without losing a mark, whom to tell, versions of a
 * curriculum. */

#include "tonari-attendance.h"
#include "tonari-curriculum.h"
#include "tonari-enrolment.h"
#include "tonari-history.h"
#include "tonari-module.h"
#include "tonari-person.h"
#include "tonari-preparation.h"
#include "tonari-relative.h"
#include "tonari-rows.h"
#include "tonari-session-module.h"
#include "tonari-session-part.h"
#include "tonari-store-classes.h"
#include "tonari-store-courses.h"
#include "tonari-store-notices.h"
#include "tonari-store-settings.h"
#include "tonari-test-book.h"

#define NOW "2026-09-01T01:23:45Z"
#define N_SESSIONS 4

/* A made course of four sessions on Tuesdays over the holidays of September, one theme each. */
typedef struct
{
  TestBook book;
  TonariCourse *course;
  GPtrArray *modules;
  gint64 sessions[N_SESSIONS];
  gint64 action;
} Course;

static int
day (int month, int month_day)
{
  return tonari_date_new (2026, month, month_day).day;
}

static gint64
first_curriculum (TonariDb *db)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) curricula = tonari_store_list (db, &tonari_curriculum_entity, NULL, 0, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (curricula->len, >, 0);

  return ((TonariRow *) curricula->pdata[0])->id;
}

static void
course_set_up (Course *self, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (TonariSessionPlan) plan = NULL;
  TonariDatesRequest request = { .first = day (9, 8), .count = N_SESSIONS, .skip_holidays = TRUE };

  test_book_set_up (&self->book, data);
  self->course = tonari_course_new ();
  self->course->aclass->title = g_strdup ("秋の家族教室");
  self->course->aclass->curriculum = first_curriculum (self->book.db);
  self->course->aclass->place = g_strdup ("会議室");
  self->modules = tonari_store_list (self->book.db, &tonari_module_entity, "curriculum",
                                     self->course->aclass->curriculum, &error);
  g_assert_no_error (error);
  g_ptr_array_set_size (self->modules, N_SESSIONS);

  plan = tonari_store_dates_plan (self->book.db, &request, TRUE, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (plan->skipped->len, ==, 1);
  for (guint i = 0; i < plan->days->len; i++)
    tonari_course_add_session (self->course, g_array_index (plan->days, int, i), 810, 930);
  tonari_course_spread (self->course, self->modules);

  g_assert_true (tonari_store_action_begin (self->book.db, "make", &error));
  g_assert_true (tonari_store_course_make (self->book.db, self->course, &error));
  g_assert_true (tonari_store_action_end (self->book.db, &self->action, &error));
  g_assert_no_error (error);
  for (guint i = 0; i < N_SESSIONS; i++)
    self->sessions[i] = ((TonariCourseSession *) self->course->sessions->pdata[i])->session->row.id;
}

static void
course_tear_down (Course *self, gconstpointer data)
{
  tonari_course_free (self->course);
  g_ptr_array_unref (self->modules);
  test_book_tear_down (&self->book, data);
}

static void
save (Course *self, const TonariEntity *entity, gpointer row)
{
  g_autoptr (GError) error = NULL;

  tonari_store_save (self->book.db, entity, row, &error);
  g_assert_no_error (error);
}

static gint64
add_enrolment (Course *self, const char *name, TonariEnrolmentStatus status, gint64 joined_to)
{
  g_autoptr (TonariPerson) person = tonari_person_new ();
  g_autoptr (TonariEnrolment) enrolment = tonari_enrolment_new ();

  person->name = g_strdup (name);
  person->kana = g_strdup (name);
  save (self, &tonari_person_entity, person);
  enrolment->class_id = self->course->aclass->row.id;
  enrolment->person = person->row.id;
  enrolment->status = status;
  enrolment->joined_to = joined_to;
  save (self, &tonari_enrolment_entity, enrolment);

  return enrolment->row.id;
}

static TonariSession *
get_session (Course *self, gint64 id)
{
  g_autoptr (GError) error = NULL;
  TonariSession *session = tonari_store_get (self->book.db, &tonari_session_entity, id, &error);

  g_assert_no_error (error);

  return session;
}

/* The sessions as DAY[state]=module,module, where modules are counted in the curriculum. */
static char *
written (Course *self)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (TonariClassSheet) sheet =
      tonari_store_class_sheet (self->book.db, self->course->aclass->row.id, &error);
  GString *text = g_string_new (NULL);

  g_assert_no_error (error);
  for (guint i = 0; i < sheet->sessions->len; i++)
    {
      const TonariSession *session = sheet->sessions->pdata[i];
      int month, month_day;
      guint n_modules = 0;

      tonari_date_ymd (session->date, NULL, &month, &month_day);
      g_string_append_printf (text, "%s%d-%d%s=", i > 0 ? " " : "", month, month_day,
                              session->status == TONARI_SESSION_STATUS_CANCELLED ? "x" : "");
      for (guint j = 0; j < sheet->session_modules->len; j++)
        {
          const TonariSessionModule *link = sheet->session_modules->pdata[j];

          for (guint k = 0; link->session == session->row.id && k < self->modules->len; k++)
            if (((TonariRow *) self->modules->pdata[k])->id == link->module)
              {
                const TonariModule *module = self->modules->pdata[k];

                g_string_append_printf (text, "%s%u", n_modules++ > 0 ? "," : "", k + 1);
                g_assert_true (g_strv_contains ((const char *const *) session->themes, module->title));
              }
        }
      g_assert_cmpuint (g_strv_length (session->themes), ==, n_modules);
    }

  return g_string_free (text, FALSE);
}

static void
assert_written (Course *self, const char *expected)
{
  g_autofree char *text = written (self);

  g_assert_cmpstr (text, ==, expected);
}

static guint
count_notices (Course *self, gint64 session, gboolean untold_only)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) notices = tonari_store_notices (self->book.db, 0, session, untold_only, &error);

  g_assert_no_error (error);

  return notices->len;
}

static void
test_make (Course *self, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) classes = NULL;
  g_autoptr (TonariCourse) nameless = tonari_course_copy (self->course);
  g_autoptr (TonariClass) aclass = NULL;

  assert_written (self, "9-8=1 9-15=2 9-29=3 10-6=4");
  aclass = tonari_store_get (self->book.db, &tonari_class_entity, self->course->aclass->row.id, &error);
  g_assert_no_error (error);
  g_assert_cmpint (aclass->curriculum, ==, self->course->aclass->curriculum);
  g_assert_cmpint (aclass->edition, ==, TONARI_EDITION_BASIC);

  /* One action, one undo. */
  g_assert_true (tonari_store_undo (self->book.db, self->action, NULL, &error));
  g_assert_no_error (error);
  classes = tonari_store_list (self->book.db, &tonari_class_entity, NULL, 0, &error);
  g_assert_cmpuint (classes->len, ==, 0);
  g_clear_pointer (&classes, g_ptr_array_unref);
  classes = tonari_store_list (self->book.db, &tonari_session_entity, NULL, 0, &error);
  g_assert_cmpuint (classes->len, ==, 0);

  /* What cannot be made leaves nothing, and can be tried again. */
  nameless->aclass->row = (TonariRow){ 0 };
  for (guint i = 0; i < nameless->sessions->len; i++)
    ((TonariCourseSession *) nameless->sessions->pdata[i])->session->row = (TonariRow){ 0 };
  g_clear_pointer (&nameless->aclass->title, g_free);
  g_assert_false (tonari_store_course_make (self->book.db, nameless, &error));
  g_assert_error (error, TONARI_STORE_ERROR, TONARI_STORE_ERROR_CONSTRAINT);
  g_clear_error (&error);
  nameless->aclass->title = g_strdup ("春の家族教室");
  g_array_append_vals (((TonariCourseSession *) nameless->sessions->pdata[3])->modules, (gint64[]){ 4711 },
                       1);
  g_assert_false (tonari_store_course_make (self->book.db, nameless, &error));
  g_assert_nonnull (error);
  g_clear_error (&error);
  g_assert_cmpint (nameless->aclass->row.id, ==, 0);
  g_array_set_size (((TonariCourseSession *) nameless->sessions->pdata[3])->modules, 1);
  g_clear_pointer (&((TonariCourseSession *) nameless->sessions->pdata[0])->session->uid, g_free);
  g_assert_true (tonari_store_course_make (self->book.db, nameless, &error));
  g_assert_no_error (error);
}

static const struct
{
  guint session;
  int month, month_day;
  TonariShift shift;
  const char *after;
  guint moved;
} moves[] = {
  { 1, 9, 17, TONARI_SHIFT_NONE, "9-8=1 9-17=2 9-29=3 10-6=4", 1 },
  { 1, 9, 17, TONARI_SHIFT_DAYS, "9-8=1 9-17=2 10-1=3 10-8=4", 3 },
  { 1, 9, 30, TONARI_SHIFT_PLAN, "9-8=1 9-30=2 10-6=3 10-13=4", 3 },
  { 0, 9, 15, TONARI_SHIFT_DAYS, "9-15=1 9-29=2 10-6=3 10-20=4", 4 },
  { 3, 10, 9, TONARI_SHIFT_DAYS, "9-8=1 9-15=2 9-29=3 10-9=4", 1 },
};

static void
test_moves (Course *self, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (TonariClosingDay) closed = tonari_closing_day_new ();
  gint64 enrolled = add_enrolment (self, "あ", TONARI_ENROLMENT_STATUS_ENROLLED, 0);

  closed->start_on = tonari_date_from_day (day (10, 13));
  closed->text = g_strdup ("館内点検");
  for (gsize i = 0; i < G_N_ELEMENTS (moves); i++)
    {
      TonariSessionChange change = { self->sessions[moves[i].session],
                                     day (moves[i].month, moves[i].month_day),
                                     TONARI_INT_UNKNOWN,
                                     TONARI_INT_UNKNOWN,
                                     moves[i].shift,
                                     TRUE,
                                     TRUE,
                                     day (9, 1) };
      g_autoptr (GPtrArray) preview = NULL;
      g_autoptr (GPtrArray) shifts = NULL;
      gint64 action = 0;
      guint moved = 0;

      if (moves[i].session == 0)
        save (self, &tonari_closing_day_entity, closed);
      g_assert_true (tonari_store_attendance_mark (self->book.db, change.session, enrolled,
                                                   TONARI_ATTENDANCE_STATE_ABSENT_NOTIFIED, NOW, &error));
      preview = tonari_store_session_move_preview (self->book.db, &change, &error);
      g_assert_no_error (error);
      assert_written (self, "9-8=1 9-15=2 9-29=3 10-6=4");

      g_assert_true (tonari_store_action_begin (self->book.db, "move", &error));
      g_assert_true (tonari_store_session_move (self->book.db, &change, &shifts, &error));
      g_assert_true (tonari_store_action_end (self->book.db, &action, &error));
      g_assert_no_error (error);
      assert_written (self, moves[i].after);
      g_assert_cmpuint (shifts->len, ==, preview->len);
      for (guint j = 0; j < shifts->len; j++)
        {
          const TonariSessionShift *was = preview->pdata[j];
          const TonariSessionShift *is = shifts->pdata[j];
          g_autoptr (TonariSession) session = get_session (self, is->session);

          g_assert_cmpint (was->to.day, ==, is->to.day);
          g_assert_cmpint (session->date.day, ==, is->to.day);
          g_assert_cmpint (session->moved_from.day, ==,
                           tonari_session_shift_is_moved (is) ? is->from.day : 0);
          g_assert_cmpint (session->sequence, ==,
                           tonari_session_shift_is_moved (is) ? 1 : TONARI_INT_UNKNOWN);
          g_assert_cmpuint (count_notices (self, is->session, TRUE), ==,
                            tonari_session_shift_is_moved (is) ? 1 : 0);
          moved += tonari_session_shift_is_moved (is);
        }
      g_assert_cmpuint (moved, ==, moves[i].moved);
      {
        g_autoptr (TonariClassSheet) sheet =
            tonari_store_class_sheet (self->book.db, self->course->aclass->row.id, &error);

        g_assert_cmpint (tonari_class_sheet_state (sheet, change.session, enrolled), ==,
                         TONARI_ATTENDANCE_STATE_ABSENT_NOTIFIED);
      }

      g_assert_true (tonari_store_undo (self->book.db, action, NULL, &error));
      g_assert_no_error (error);
      assert_written (self, "9-8=1 9-15=2 9-29=3 10-6=4");
      g_assert_cmpuint (count_notices (self, 0, FALSE), ==, 0);
      if (closed->row.id != 0)
        {
          tonari_store_delete (self->book.db, &tonari_closing_day_entity, closed->row.id, &error);
          closed->row = (TonariRow){ 0 };
        }
    }
}

static void
move (Course *self, guint session, int to, gint64 starts, int today)
{
  g_autoptr (GError) error = NULL;
  TonariSessionChange change = {
    .session = self->sessions[session], .to = to, .starts = starts, .ends = TONARI_INT_UNKNOWN, .today = today
  };

  g_assert_true (tonari_store_session_move (self->book.db, &change, NULL, &error));
  g_assert_no_error (error);
}

/* Whom to tell: who takes part, once each; told ones again after the next change; nobody of what is past. */
static void
test_notices (Course *self, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) notices = NULL;
  g_autoptr (TonariRelative) relative = tonari_relative_new ();
  g_autoptr (TonariEnrolment) enrolment = NULL;
  const TonariNoticeEntry *entry;
  gint64 staff = tonari_store_staff_find (self->book.db, "担当", TRUE, &error);
  gint64 first = add_enrolment (self, "い", TONARI_ENROLMENT_STATUS_ENROLLED, 0);

  add_enrolment (self, "あ", TONARI_ENROLMENT_STATUS_OBSERVER, 0);
  add_enrolment (self, "う", TONARI_ENROLMENT_STATUS_WAITING, 0);
  add_enrolment (self, "え", TONARI_ENROLMENT_STATUS_APPLIED, 0);
  add_enrolment (self, "お", TONARI_ENROLMENT_STATUS_LEFT, 0);
  add_enrolment (self, "か", TONARI_ENROLMENT_STATUS_COMPLETED, 0);
  add_enrolment (self, "き", TONARI_ENROLMENT_STATUS_ENROLLED, first);
  enrolment = tonari_store_get (self->book.db, &tonari_enrolment_entity, first, &error);
  relative->person = enrolment->person;
  relative->relation = g_strdup ("母");
  relative->promise_no_machine = TRUE;
  save (self, &tonari_relative_entity, relative);
  tonari_store_set_staff (self->book.db, staff);

  move (self, 1, day (9, 17), TONARI_INT_UNKNOWN, day (9, 1));
  notices = tonari_store_notices (self->book.db, self->course->aclass->row.id, 0, TRUE, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (notices->len, ==, 2);
  entry = notices->pdata[0];
  g_assert_cmpstr (entry->name, ==, "あ");
  g_assert_null (entry->promise);
  entry = notices->pdata[1];
  g_assert_cmpstr (entry->name, ==, "い");
  g_assert_cmpstr (entry->relation, ==, "母");
  g_assert_nonnull (entry->promise);
  g_assert_cmpstr (entry->class_title, ==, "秋の家族教室");
  g_assert_cmpint (entry->number, ==, 2);
  g_assert_cmpint (entry->date.day, ==, day (9, 17));
  g_assert_cmpint (entry->moved_from.day, ==, day (9, 15));
  g_assert_cmpint (entry->notice->reason, ==, TONARI_NOTICE_REASON_MOVED);

  g_assert_true (tonari_store_notice_tell (self->book.db, entry->notice->row.id, day (9, 2), &error));
  g_assert_cmpuint (count_notices (self, self->sessions[1], TRUE), ==, 1);
  g_assert_cmpuint (count_notices (self, self->sessions[1], FALSE), ==, 2);

  /* Back on its first day: who was told is told again, who was not need not be. */
  move (self, 1, day (9, 15), TONARI_INT_UNKNOWN, day (9, 1));
  g_assert_cmpuint (count_notices (self, self->sessions[1], FALSE), ==, 1);
  g_assert_cmpuint (count_notices (self, self->sessions[1], TRUE), ==, 1);
  {
    g_autoptr (TonariSession) session = get_session (self, self->sessions[1]);

    g_assert_false (tonari_date_is_known (session->moved_from));
    g_assert_cmpint (session->sequence, ==, 2);
  }

  /* Another hour is a change too; what stays is none. */
  move (self, 0, day (9, 8), 840, day (9, 1));
  g_assert_cmpuint (count_notices (self, self->sessions[0], TRUE), ==, 2);
  move (self, 2, day (9, 29), 810, day (9, 1));
  g_assert_cmpuint (count_notices (self, self->sessions[2], FALSE), ==, 0);

  /* Behind us, a date is only corrected. */
  move (self, 3, day (10, 7), TONARI_INT_UNKNOWN, day (12, 1));
  g_assert_cmpuint (count_notices (self, self->sessions[3], FALSE), ==, 0);
}

static void
test_cancel (Course *self, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) preview = NULL;
  g_autoptr (GPtrArray) shifts = NULL;
  g_autoptr (GPtrArray) rows = NULL;
  g_autoptr (TonariSessionPart) part = tonari_session_part_new ();
  g_autoptr (TonariPreparation) copies = tonari_preparation_new ();
  g_autoptr (TonariPreparation) room = tonari_preparation_new ();
  g_autoptr (TonariSession) session = NULL;
  gint64 enrolled = add_enrolment (self, "あ", TONARI_ENROLMENT_STATUS_ENROLLED, 0);
  TonariSessionChange change = { .session = self->sessions[1],
                                 .shift = TONARI_SHIFT_PLAN,
                                 .skip_holidays = TRUE,
                                 .skip_closing_days = TRUE,
                                 .today = day (9, 1) };
  gint64 action = 0;

  part->session = self->sessions[1];
  part->position = 1;
  part->title = g_strdup ("講話");
  save (self, &tonari_session_part_entity, part);
  copies->session = room->session = self->sessions[1];
  copies->kind = TONARI_PREPARATION_KIND_COPY;
  room->kind = TONARI_PREPARATION_KIND_ROOM;
  save (self, &tonari_preparation_entity, copies);
  save (self, &tonari_preparation_entity, room);
  g_assert_true (tonari_store_attendance_mark (self->book.db, self->sessions[1], enrolled,
                                               TONARI_ATTENDANCE_STATE_ABSENT_NOTIFIED, NOW, &error));
  g_assert_true (tonari_store_attendance_mark (self->book.db, self->sessions[2], enrolled,
                                               TONARI_ATTENDANCE_STATE_ABSENT_NOTIFIED, NOW, &error));

  preview = tonari_store_session_cancel_preview (self->book.db, &change, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (preview->len, ==, 4);

  g_assert_true (tonari_store_action_begin (self->book.db, "cancel", &error));
  g_assert_true (tonari_store_session_cancel (self->book.db, &change, &shifts, &error));
  g_assert_true (tonari_store_action_end (self->book.db, &action, &error));
  g_assert_no_error (error);
  assert_written (self, "9-8=1 9-15x= 9-29=2 10-6=3 10-13=4");
  session = get_session (self, self->sessions[1]);
  g_assert_cmpint (session->sequence, ==, 1);
  g_assert_cmpuint (count_notices (self, self->sessions[1], TRUE), ==, 1);
  g_assert_cmpuint (count_notices (self, 0, FALSE), ==, 1);

  /* What is talked about went on with its copies; the room and the marks stay with their day. */
  rows = tonari_store_list (self->book.db, &tonari_session_part_entity, "session", self->sessions[2], &error);
  g_assert_cmpuint (rows->len, ==, 1);
  g_clear_pointer (&rows, g_ptr_array_unref);
  rows = tonari_store_list (self->book.db, &tonari_preparation_entity, "session", self->sessions[2], &error);
  g_assert_cmpuint (rows->len, ==, 1);
  g_assert_cmpint (((TonariPreparation *) rows->pdata[0])->kind, ==, TONARI_PREPARATION_KIND_COPY);
  g_clear_pointer (&rows, g_ptr_array_unref);
  rows = tonari_store_list (self->book.db, &tonari_preparation_entity, "session", self->sessions[1], &error);
  g_assert_cmpuint (rows->len, ==, 1);
  for (guint i = 1; i <= 2; i++)
    {
      g_clear_pointer (&rows, g_ptr_array_unref);
      rows =
          tonari_store_list (self->book.db, &tonari_attendance_entity, "session", self->sessions[i], &error);
      g_assert_cmpuint (rows->len, ==, 1);
    }

  g_assert_true (tonari_store_undo (self->book.db, action, NULL, &error));
  g_assert_no_error (error);
  assert_written (self, "9-8=1 9-15=2 9-29=3 10-6=4");

  /* Alone, the themes stay with it; moved, it is planned again. */
  change.shift = TONARI_SHIFT_NONE;
  g_assert_true (tonari_store_session_cancel (self->book.db, &change, NULL, &error));
  g_assert_no_error (error);
  assert_written (self, "9-8=1 9-15x=2 9-29=3 10-6=4");
  g_assert_false (tonari_store_session_cancel (self->book.db, &change, NULL, &error));
  g_assert_error (error, TONARI_STORE_ERROR, TONARI_STORE_ERROR_CONSTRAINT);
  g_clear_error (&error);
  move (self, 1, day (9, 18), TONARI_INT_UNKNOWN, day (9, 1));
  assert_written (self, "9-8=1 9-18=2 9-29=3 10-6=4");
  g_assert_cmpuint (count_notices (self, self->sessions[1], TRUE), ==, 1);
  {
    TonariSkippedDay *obstacle = NULL;

    g_assert_true (tonari_store_session_obstacle (self->book.db, day (9, 18), &obstacle, &error));
    g_assert_null (obstacle);
    g_assert_true (tonari_store_session_obstacle (self->book.db, day (9, 22), &obstacle, &error));
    g_assert_cmpstr (obstacle->name, ==, "国民の休日");
    tonari_skipped_day_free (obstacle);
  }
  change.session = 4711;
  g_assert_false (tonari_store_session_cancel (self->book.db, &change, NULL, &error));
  g_assert_error (error, TONARI_STORE_ERROR, TONARI_STORE_ERROR_NOT_FOUND);
}

static void
test_curriculum (Course *self, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (TonariCurriculum) original = NULL;
  g_autoptr (TonariCurriculum) copied = NULL;
  g_autoptr (GPtrArray) before = NULL;
  g_autoptr (GPtrArray) after = NULL;
  gint64 curriculum = self->course->aclass->curriculum;
  gint64 copy = 0;
  gint64 again = 0;
  gboolean in_use = FALSE;

  g_assert_true (tonari_store_curriculum_copy (self->book.db, curriculum, &copy, &error));
  g_assert_true (tonari_store_curriculum_copy (self->book.db, curriculum, &again, &error));
  g_assert_no_error (error);
  original = tonari_store_get (self->book.db, &tonari_curriculum_entity, curriculum, &error);
  copied = tonari_store_get (self->book.db, &tonari_curriculum_entity, again, &error);
  g_assert_cmpstr (copied->title, ==, original->title);
  g_assert_cmpint (copied->number, ==, original->number + 2);
  before = tonari_store_list (self->book.db, &tonari_module_entity, "curriculum", curriculum, &error);
  after = tonari_store_list (self->book.db, &tonari_module_entity, "curriculum", copy, &error);
  g_assert_cmpuint (after->len, ==, before->len);
  for (guint i = 0; i < after->len; i++)
    {
      TonariModule *module = after->pdata[i];

      g_assert_cmpint (module->row.id, !=, ((TonariRow *) before->pdata[i])->id);
      module->curriculum = curriculum;
      g_assert_true (tonari_entity_equal (&tonari_module_entity, before->pdata[i], module));
    }

  g_assert_true (tonari_store_curriculum_in_use (self->book.db, curriculum, &in_use, &error));
  g_assert_true (in_use);
  g_assert_true (tonari_store_curriculum_in_use (self->book.db, copy, &in_use, &error));
  g_assert_false (in_use);
  g_assert_false (tonari_store_curriculum_copy (self->book.db, 4711, &copy, &error));
  g_assert_error (error, TONARI_STORE_ERROR, TONARI_STORE_ERROR_NOT_FOUND);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

#define ADD(path, func) g_test_add (path, Course, NULL, course_set_up, func, course_tear_down)
  ADD ("/courses/make", test_make);
  ADD ("/courses/moves", test_moves);
  ADD ("/courses/notices", test_notices);
  ADD ("/courses/cancel", test_cancel);
  ADD ("/courses/curriculum", test_curriculum);
#undef ADD

  return g_test_run ();
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Classes: the list, finding one, the sheet, and marks that a bulk never overwrites. */

#include "tonari-attendance.h"
#include "tonari-class-entry.h"
#include "tonari-curriculum.h"
#include "tonari-enrolment.h"
#include "tonari-person.h"
#include "tonari-relative.h"
#include "tonari-rows.h"
#include "tonari-session-module.h"
#include "tonari-store-classes.h"
#include "tonari-store-settings.h"
#include "tonari-test-book.h"

#define NOW "2026-11-21T01:23:45Z"

static void
save (TestBook *book, const TonariEntity *entity, gpointer row)
{
  g_autoptr (GError) error = NULL;

  tonari_store_save (book->db, entity, row, &error);
  g_assert_no_error (error);
}

static gint64
add_class (TestBook *book, const char *title)
{
  g_autoptr (TonariClass) aclass = tonari_class_new ();

  aclass->title = g_strdup (title);
  save (book, &tonari_class_entity, aclass);

  return aclass->row.id;
}

static gint64
add_session (TestBook *book, gint64 class_id, gint64 number, TonariDate date, TonariSessionStatus status)
{
  g_autoptr (TonariSession) session = tonari_session_new ();

  session->class_id = class_id;
  session->number = number;
  session->date = date;
  session->status = status;
  save (book, &tonari_session_entity, session);

  return session->row.id;
}

static gint64
add_participant (
    TestBook *book, gint64 class_id, const char *name, const char *kana, TonariEnrolmentStatus status)
{
  g_autoptr (TonariPerson) person = tonari_person_new ();
  g_autoptr (TonariEnrolment) enrolment = tonari_enrolment_new ();

  person->name = g_strdup (name);
  person->kana = g_strdup (kana);
  save (book, &tonari_person_entity, person);
  enrolment->class_id = class_id;
  enrolment->person = person->row.id;
  enrolment->status = status;
  save (book, &tonari_enrolment_entity, enrolment);

  return enrolment->row.id;
}

static void
test_entries (TestBook *book, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) entries = NULL;
  gint64 old = add_class (book, "昨年の教室");
  gint64 present = add_class (book, "今年の教室");
  gint64 coming = add_class (book, "これからの教室");
  int today = tonari_date_new (2026, 11, 21).day;
  const TonariClassEntry *entry;

  add_session (book, old, 1, tonari_date_new (2025, 5, 1), TONARI_SESSION_STATUS_HELD);
  add_session (book, present, 1, tonari_date_new (2026, 10, 1), TONARI_SESSION_STATUS_HELD);
  add_session (book, present, 2, tonari_date_new (2026, 11, 1), TONARI_SESSION_STATUS_CANCELLED);
  add_session (book, present, 3, tonari_date_new (2026, 11, 21), TONARI_SESSION_STATUS_PLANNED);
  add_session (book, present, 4, tonari_date_new (2026, 12, 1), TONARI_SESSION_STATUS_PLANNED);
  add_participant (book, present, "甲", NULL, TONARI_ENROLMENT_STATUS_ENROLLED);
  add_participant (book, present, "乙", NULL, TONARI_ENROLMENT_STATUS_WAITING);
  add_participant (book, present, "丙", NULL, TONARI_ENROLMENT_STATUS_LEFT);

  entries = tonari_store_class_entries (book->db, today, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (entries->len, ==, 3);
  entry = entries->pdata[0];
  g_assert_cmpint (entry->aclass->row.id, ==, coming);
  g_assert_cmpint (entry->sessions, ==, 0);
  g_assert_false (tonari_date_is_known (entry->next));
  entry = entries->pdata[1];
  g_assert_cmpint (entry->aclass->row.id, ==, present);
  g_assert_cmpint (entry->sessions, ==, 3);
  g_assert_cmpint (entry->held, ==, 1);
  g_assert_cmpint (entry->participants, ==, 2);
  g_assert_cmpint (entry->first.day, ==, tonari_date_new (2026, 10, 1).day);
  g_assert_cmpint (entry->last.day, ==, tonari_date_new (2026, 12, 1).day);
  g_assert_cmpint (entry->next.day, ==, today);
  entry = entries->pdata[2];
  g_assert_cmpint (entry->aclass->row.id, ==, old);
}

static void
test_find (TestBook *book, gconstpointer data)
{
  gint64 basic = add_class (book, "基礎編 春");
  gint64 digits = add_class (book, "2026");
  g_autofree char *basic_id = g_strdup_printf (" %" G_GINT64_FORMAT " ", basic);
  g_autoptr (GError) error = NULL;

  add_class (book, "二つある");
  add_class (book, "二つある");
  g_assert_cmpint (tonari_store_class_find (book->db, "基礎編 春", &error), ==, basic);
  g_assert_cmpint (tonari_store_class_find (book->db, basic_id, &error), ==, basic);
  g_assert_cmpint (tonari_store_class_find (book->db, "2026", &error), ==, digits);
  g_assert_no_error (error);
  g_assert_cmpint (tonari_store_class_find (book->db, "二つある", &error), ==, 0);
  g_assert_error (error, TONARI_STORE_ERROR, TONARI_STORE_ERROR_CONSTRAINT);
  g_clear_error (&error);
  g_assert_cmpint (tonari_store_class_find (book->db, "ない", &error), ==, 0);
  g_assert_error (error, TONARI_STORE_ERROR, TONARI_STORE_ERROR_NOT_FOUND);
  g_clear_error (&error);
  g_assert_cmpint (tonari_store_class_find (book->db, "4711", &error), ==, 0);
  g_assert_error (error, TONARI_STORE_ERROR, TONARI_STORE_ERROR_NOT_FOUND);
}

static void
test_sheet (TestBook *book, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) curricula = tonari_store_list (book->db, &tonari_curriculum_entity, NULL, 0, &error);
  g_autoptr (TonariClass) aclass = tonari_class_new ();
  g_autoptr (TonariClassSheet) sheet = NULL;
  gint64 second;
  gint64 first;
  static const char *const order[] = { "安部", "イトウ", "上田" };

  aclass->title = g_strdup ("基礎編");
  aclass->curriculum = ((TonariCurriculum *) curricula->pdata[0])->row.id;
  save (book, &tonari_class_entity, aclass);
  second = add_session (book, aclass->row.id, 2, tonari_date_new (2026, 5, 1), TONARI_SESSION_STATUS_PLANNED);
  first = add_session (book, aclass->row.id, 1, tonari_date_new (2026, 6, 1), TONARI_SESSION_STATUS_HELD);
  add_participant (book, aclass->row.id, "上田", "うえだ", TONARI_ENROLMENT_STATUS_LEFT);
  add_participant (book, aclass->row.id, "イトウ", "イトウ", TONARI_ENROLMENT_STATUS_OBSERVER);
  add_participant (book, aclass->row.id, "安部", "あべ", TONARI_ENROLMENT_STATUS_ENROLLED);
  add_participant (book, aclass->row.id, "申込", "もうしこみ", TONARI_ENROLMENT_STATUS_APPLIED);

  sheet = tonari_store_class_sheet (book->db, aclass->row.id, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (sheet->sessions->len, ==, 2);
  g_assert_cmpint (((TonariSession *) sheet->sessions->pdata[0])->row.id, ==, first);
  g_assert_cmpint (((TonariSession *) sheet->sessions->pdata[1])->row.id, ==, second);
  g_assert_cmpuint (sheet->participants->len, ==, G_N_ELEMENTS (order));
  for (guint i = 0; i < G_N_ELEMENTS (order); i++)
    g_assert_cmpstr (((TonariParticipant *) sheet->participants->pdata[i])->name, ==, order[i]);
  g_assert_cmpuint (sheet->modules->len, >=, 6);
  for (guint i = 0; i < sheet->modules->len; i++)
    g_assert_cmpint (((TonariModule *) sheet->modules->pdata[i])->position, ==, i + 1);
  g_assert_cmpuint (sheet->marks->len, ==, 0);
}

static void
test_marks (TestBook *book, gconstpointer data)
{
  static const struct
  {
    TonariAttendanceState before;
    TonariEnrolmentStatus status;
    TonariAttendanceState after;
  } cases[] = {
    { TONARI_ATTENDANCE_STATE_UNMARKED, TONARI_ENROLMENT_STATUS_ENROLLED, TONARI_ATTENDANCE_STATE_PRESENT },
    { TONARI_ATTENDANCE_STATE_UNMARKED, TONARI_ENROLMENT_STATUS_OBSERVER, TONARI_ATTENDANCE_STATE_PRESENT },
    { TONARI_ATTENDANCE_STATE_UNMARKED, TONARI_ENROLMENT_STATUS_COMPLETED, TONARI_ATTENDANCE_STATE_PRESENT },
    { TONARI_ATTENDANCE_STATE_UNMARKED, TONARI_ENROLMENT_STATUS_LEFT, TONARI_ATTENDANCE_STATE_UNMARKED },
    { TONARI_ATTENDANCE_STATE_UNMARKED, TONARI_ENROLMENT_STATUS_WAITING, TONARI_ATTENDANCE_STATE_UNMARKED },
    { TONARI_ATTENDANCE_STATE_PRESENT, TONARI_ENROLMENT_STATUS_ENROLLED, TONARI_ATTENDANCE_STATE_PRESENT },
    { TONARI_ATTENDANCE_STATE_LATE, TONARI_ENROLMENT_STATUS_ENROLLED, TONARI_ATTENDANCE_STATE_LATE },
    { TONARI_ATTENDANCE_STATE_LEFT_EARLY, TONARI_ENROLMENT_STATUS_ENROLLED,
      TONARI_ATTENDANCE_STATE_LEFT_EARLY },
    { TONARI_ATTENDANCE_STATE_ONLINE, TONARI_ENROLMENT_STATUS_ENROLLED, TONARI_ATTENDANCE_STATE_ONLINE },
    { TONARI_ATTENDANCE_STATE_ABSENT_NOTIFIED, TONARI_ENROLMENT_STATUS_ENROLLED,
      TONARI_ATTENDANCE_STATE_ABSENT_NOTIFIED },
    { TONARI_ATTENDANCE_STATE_ABSENT_UNNOTIFIED, TONARI_ENROLMENT_STATUS_ENROLLED,
      TONARI_ATTENDANCE_STATE_ABSENT_UNNOTIFIED },
    { TONARI_ATTENDANCE_STATE_MAKE_UP, TONARI_ENROLMENT_STATUS_ENROLLED, TONARI_ATTENDANCE_STATE_MAKE_UP },
  };
  g_autoptr (GError) error = NULL;
  g_autoptr (TonariClassSheet) sheet = NULL;
  g_autoptr (GPtrArray) enrolments = NULL;
  gint64 class_id = add_class (book, "基礎編");
  gint64 session = add_session (book, class_id, 1, tonari_date_new (2026, 5, 1), TONARI_SESSION_STATUS_HELD);
  gint64 other = add_session (book, class_id, 2, tonari_date_new (2026, 6, 1), TONARI_SESSION_STATUS_PLANNED);
  gint64 staff = tonari_store_staff_find (book->db, "記録係", TRUE, &error);
  gint64 action = 0;
  gint64 ids[G_N_ELEMENTS (cases)];
  guint marked = 0;

  tonari_store_set_staff (book->db, staff);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      ids[i] = add_participant (book, class_id, "参加者", NULL, cases[i].status);
      if (cases[i].before != TONARI_ATTENDANCE_STATE_UNMARKED)
        tonari_store_attendance_mark (book->db, session, ids[i], cases[i].before, NOW, &error);
      g_assert_no_error (error);
    }
  /* Ease alone makes a row without a mark, and the bulk fills just that. */
  g_assert_true (tonari_store_attendance_ease (book->db, session, ids[1], 2, NAN, &error));

  g_assert_true (tonari_store_action_begin (book->db, "bulk", &error));
  g_assert_true (tonari_store_attendance_mark_rest (book->db, session, TONARI_ATTENDANCE_STATE_PRESENT, NOW,
                                                    &marked, &error));
  g_assert_true (tonari_store_action_end (book->db, &action, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (marked, ==, 3);
  sheet = tonari_store_class_sheet (book->db, class_id, &error);
  g_assert_no_error (error);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const TonariAttendance *mark = tonari_class_sheet_mark (sheet, session, ids[i]);

      g_assert_cmpint (tonari_class_sheet_state (sheet, session, ids[i]), ==, cases[i].after);
      g_assert_cmpint (tonari_class_sheet_state (sheet, other, ids[i]), ==, TONARI_ATTENDANCE_STATE_UNMARKED);
      if (cases[i].after != TONARI_ATTENDANCE_STATE_UNMARKED)
        {
          g_assert_cmpint (mark->marked_by, ==, staff);
          g_assert_cmpstr (mark->marked_at, ==, NOW);
        }
    }
  g_assert_cmpfloat (tonari_class_sheet_mark (sheet, session, ids[1])->ease_before, ==, 2);
  g_assert_true (isnan (tonari_class_sheet_mark (sheet, session, ids[1])->ease_after));

  /* One press, one undo. */
  g_assert_true (tonari_store_undo (book->db, action, NULL, &error));
  g_assert_no_error (error);
  g_clear_pointer (&sheet, tonari_class_sheet_free);
  sheet = tonari_store_class_sheet (book->db, class_id, &error);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpint (tonari_class_sheet_state (sheet, session, ids[i]), ==, cases[i].before);
  g_assert_cmpfloat (tonari_class_sheet_mark (sheet, session, ids[1])->ease_before, ==, 2);

  /* A mark that is set again is the same row, and a mark for nothing is refused. */
  g_assert_true (
      tonari_store_attendance_mark (book->db, session, ids[0], TONARI_ATTENDANCE_STATE_LATE, NOW, &error));
  g_assert_true (tonari_store_attendance_mark (book->db, session, ids[0], TONARI_ATTENDANCE_STATE_UNMARKED,
                                               NOW, &error));
  g_assert_no_error (error);
  enrolments = tonari_store_list (book->db, &tonari_attendance_entity, "enrolment", ids[0], &error);
  g_assert_cmpuint (enrolments->len, ==, 1);
  g_assert_false (
      tonari_store_attendance_mark (book->db, 4711, ids[0], TONARI_ATTENDANCE_STATE_LATE, NOW, &error));
  g_assert_error (error, TONARI_STORE_ERROR, TONARI_STORE_ERROR_CONSTRAINT);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

#define ADD(path, func) g_test_add (path, TestBook, NULL, test_book_set_up, func, test_book_tear_down)
  ADD ("/classes/entries", test_entries);
  ADD ("/classes/find", test_find);
  ADD ("/classes/sheet", test_sheet);
  ADD ("/classes/marks", test_marks);
#undef ADD

  return g_test_run ();
}

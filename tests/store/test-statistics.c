/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Statistics of a real book: what is read of it, and what is kept as it was reported. */

#include "tonari-attendance.h"
#include "tonari-case-state.h"
#include "tonari-case.h"
#include "tonari-class.h"
#include "tonari-enrolment.h"
#include "tonari-person.h"
#include "tonari-record.h"
#include "tonari-relative.h"
#include "tonari-rows.h"
#include "tonari-session.h"
#include "tonari-store-statistics.h"
#include "tonari-test-book.h"

#define TODAY (tonari_date_new (2027, 4, 20).day)
#define PERIOD (tonari_statistics_period_fiscal (2026))

static gint64
save (TestBook *book, const TonariEntity *entity, gpointer row)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (tonari_store_save (book->db, entity, row, &error));
  g_assert_no_error (error);

  return ((TonariRow *) row)->id;
}

static gint64
add_record (
    TestBook *book, gint64 case_id, TonariDate date, TonariMethod method, const char *met, gint64 corrects)
{
  g_autoptr (TonariRecord) record = tonari_record_new ();

  record->case_id = case_id;
  record->at.date = date;
  record->at.minute = tonari_date_is_known (date) && date.precision == TONARI_PRECISION_DAY ? 600 : -1;
  record->method = method;
  g_strfreev (record->met);
  record->met = g_strsplit (met, ",", -1);
  record->corrects = corrects;

  return save (book, &tonari_record_entity, record);
}

static TonariStatistics *
statistics_of (TestBook *book, gboolean outside_too)
{
  g_autoptr (GError) error = NULL;
  TonariStatistics *statistics = tonari_store_statistics (book->db, PERIOD, outside_too, TODAY, &error);

  g_assert_no_error (error);

  return statistics;
}

static int
value (const TonariStatistics *statistics, const char *table, const char *row, const char *column)
{
  return (int) tonari_statistics_value (statistics, table, row, column);
}

static void
test_records (TestBook *book, gconstpointer data)
{
  gint64 fresh = test_case_new (book->db, "R8-001", "となり 太郎");
  gint64 known = test_case_new (book->db, "R7-001", NULL);
  gint64 uncertain = test_case_new (book->db, "R7-002", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (TonariStatistics) statistics = NULL;
  g_autoptr (TonariStatistics) outside_too = NULL;
  gint64 wrong, gone;

  add_record (book, fresh, tonari_date_new (2026, 4, 1), TONARI_METHOD_PHONE, "母", 0);
  add_record (book, fresh, tonari_date_new (2027, 3, 31), TONARI_METHOD_VISIT, "本人", 0);
  add_record (book, fresh, tonari_date_new (2027, 4, 1), TONARI_METHOD_VISIT, "本人", 0);
  add_record (book, fresh, tonari_date_new (2026, 3, 31), TONARI_METHOD_LETTER, "母", 0);
  /* What was corrected was one contact, and what was deleted none. */
  wrong = add_record (book, fresh, tonari_date_new (2026, 5, 1), TONARI_METHOD_PHONE, "父", 0);
  add_record (book, fresh, tonari_date_new (2026, 5, 1), TONARI_METHOD_PHONE, "母", wrong);
  gone = add_record (book, fresh, tonari_date_new (2026, 5, 2), TONARI_METHOD_PHONE, "母", 0);
  g_assert_true (tonari_store_delete (book->db, &tonari_record_entity, gone, &error));

  add_record (book, known, tonari_date_new (2025, 6, 1), TONARI_METHOD_OFFICE, "母", 0);
  add_record (book, known, tonari_date_new (2026, 6, 1), TONARI_METHOD_OFFICE, "母", 0);
  /* The year 2025 counts in July of it, the month of July 2026 in July, and what has no date nowhere. */
  add_record (book, uncertain, (TonariDate){ tonari_date_new (2025, 1, 1).day, TONARI_PRECISION_YEAR },
              TONARI_METHOD_OFFICE, "父", 0);
  add_record (book, uncertain, (TonariDate){ tonari_date_new (2026, 7, 1).day, TONARI_PRECISION_MONTH },
              TONARI_METHOD_OFFICE, "父", 0);
  add_record (book, uncertain, TONARI_DATE_UNKNOWN, TONARI_METHOD_OFFICE, "父", 0);
  add_record (book, 0, tonari_date_new (2026, 8, 1), TONARI_METHOD_PHONE, "", 0);

  statistics = statistics_of (book, FALSE);
  g_assert_cmpuint (statistics->undated, ==, 1);
  g_assert_cmpint (value (statistics, "summary", "contacts", "whole"), ==, 6);
  g_assert_cmpint (value (statistics, "summary", "contacts", "2026-05"), ==, 1);
  g_assert_cmpint (value (statistics, "summary", "contacts", "2026-07"), ==, 1);
  g_assert_cmpint (value (statistics, "summary", "single", "2026-08"), ==, 1);
  g_assert_cmpint (value (statistics, "summary", "cases", "whole"), ==, 3);
  g_assert_cmpint (value (statistics, "consulter", "father", "whole"), ==, 1);
  g_assert_cmpint (value (statistics, "standing", "new", "whole"), ==, 1);
  g_assert_cmpint (value (statistics, "standing", "continued", "whole"), ==, 2);

  outside_too = statistics_of (book, TRUE);
  g_assert_cmpint (value (outside_too, "standing", "new", "whole"), ==, 0);
}

static void
test_facts (TestBook *book, gconstpointer data)
{
  gint64 case_id = test_case_new (book->db, "R5-001", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (TonariCase) acase = tonari_store_get (book->db, &tonari_case_entity, case_id, &error);
  g_autoptr (TonariPerson) person = tonari_store_get (book->db, &tonari_person_entity, acase->person, &error);
  g_autoptr (TonariPerson) mother = tonari_person_new ();
  g_autoptr (TonariRelative) relative = tonari_relative_new ();
  g_autoptr (TonariCaseState) closing = tonari_case_state_new ();
  g_autoptr (TonariStatistics) statistics = NULL;

  person->birth = tonari_date_new (1986, 5, 1);
  person->sex = TONARI_SEX_MALE;
  save (book, &tonari_person_entity, person);
  acase->onset = tonari_date_new (2006, 5, 1);
  save (book, &tonari_case_entity, acase);
  mother->birth = tonari_date_new (1950, 1, 1);
  save (book, &tonari_person_entity, mother);
  relative->case_id = case_id;
  relative->person = mother->row.id;
  relative->relation = g_strdup ("母");
  save (book, &tonari_relative_entity, relative);
  closing->case_id = case_id;
  closing->date = tonari_date_new (2024, 1, 1);
  closing->state = TONARI_CASE_STATE_KIND_CLOSED;
  save (book, &tonari_case_state_entity, closing);
  add_record (book, case_id, tonari_date_new (2023, 6, 1), TONARI_METHOD_OFFICE, "母", 0);
  add_record (book, case_id, tonari_date_new (2026, 5, 1), TONARI_METHOD_OFFICE, "本人,母", 0);

  statistics = statistics_of (book, FALSE);
  g_assert_cmpint (value (statistics, "standing", "returned", "2026-05"), ==, 1);
  g_assert_cmpint (value (statistics, "age", "40s", "whole"), ==, 1);
  g_assert_cmpint (value (statistics, "sex", "male", "whole"), ==, 1);
  g_assert_cmpint (value (statistics, "duration", "20_and_over", "whole"), ==, 1);
  g_assert_cmpint (value (statistics, "mother_age", "70s", "whole"), ==, 1);
  g_assert_cmpint (value (statistics, "consulter", "person_and_family", "whole"), ==, 1);
  g_assert_cmpint (value (statistics, "summary", "people", "whole"), ==, 2);
}

static gint64
add_class (TestBook *book, TonariEdition edition, const gint64 *people, guint n_people, guint n_sessions)
{
  g_autoptr (TonariClass) aclass = tonari_class_new ();
  gint64 enrolments[4] = { 0 };

  aclass->title = g_strdup_printf ("教室%d", (int) edition);
  aclass->edition = edition;
  save (book, &tonari_class_entity, aclass);
  for (guint i = 0; i < n_people; i++)
    {
      g_autoptr (TonariEnrolment) enrolment = tonari_enrolment_new ();

      enrolment->class_id = aclass->row.id;
      enrolment->person = people[i];
      enrolment->status = i == 0 ? TONARI_ENROLMENT_STATUS_COMPLETED : TONARI_ENROLMENT_STATUS_LEFT;
      if (i == 0)
        enrolment->completed_on = tonari_date_new (2026, 9, 1);
      enrolments[i] = save (book, &tonari_enrolment_entity, enrolment);
    }
  for (guint i = 0; i < n_sessions; i++)
    {
      g_autoptr (TonariSession) session = tonari_session_new ();

      session->class_id = aclass->row.id;
      session->number = i + 1;
      session->date = tonari_date_new (2026, 5 + (int) i, 1);
      session->status = TONARI_SESSION_STATUS_HELD;
      save (book, &tonari_session_entity, session);
      /* All come to the first session, the first one to the others too. */
      for (guint k = 0; k < (i == 0 ? n_people : 1); k++)
        {
          g_autoptr (TonariAttendance) mark = tonari_attendance_new ();

          mark->session = session->row.id;
          mark->enrolment = enrolments[k];
          mark->state = k == 0 ? TONARI_ATTENDANCE_STATE_LATE : TONARI_ATTENDANCE_STATE_PRESENT;
          save (book, &tonari_attendance_entity, mark);
        }
    }

  return aclass->row.id;
}

static void
test_classes (TestBook *book, gconstpointer data)
{
  g_autoptr (TonariStatistics) statistics = NULL;
  gint64 people[2];

  for (guint i = 0; i < G_N_ELEMENTS (people); i++)
    {
      g_autoptr (TonariPerson) person = tonari_person_new ();

      people[i] = save (book, &tonari_person_entity, person);
    }
  add_class (book, TONARI_EDITION_BASIC, people, 2, 3);
  add_class (book, TONARI_EDITION_TRAINING, people, 1, 1);

  statistics = statistics_of (book, FALSE);
  g_assert_cmpint (value (statistics, "classes", "sessions", "whole"), ==, 3);
  g_assert_cmpint (value (statistics, "classes", "visits", "whole"), ==, 4);
  g_assert_cmpint (value (statistics, "classes", "people", "whole"), ==, 2);
  g_assert_cmpint (value (statistics, "classes", "people", "2026-06"), ==, 1);
  g_assert_cmpfloat (tonari_statistics_value (statistics, "classes", "average", "whole"), ==, 1.3);
  g_assert_cmpint (value (statistics, "classes", "first_timers", "2026-05"), ==, 2);
  g_assert_cmpint (value (statistics, "classes", "seen_again", "2026-05"), ==, 1);
  g_assert_cmpint (value (statistics, "classes", "not_seen_again", "2026-05"), ==, 1);
  g_assert_cmpint (value (statistics, "classes", "completed", "2026-09"), ==, 1);
  g_assert_cmpint (value (statistics, "training", "sessions", "whole"), ==, 1);
  g_assert_cmpint (value (statistics, "training", "people", "whole"), ==, 1);
}

/* Whoever completes two courses is one person all the same. */
static void
test_completed_twice (TestBook *book, gconstpointer data)
{
  g_autoptr (TonariPerson) person = tonari_person_new ();
  g_autoptr (TonariStatistics) statistics = NULL;
  gint64 people[1];

  people[0] = save (book, &tonari_person_entity, person);
  add_class (book, TONARI_EDITION_BASIC, people, 1, 2);
  add_class (book, TONARI_EDITION_BASIC, people, 1, 2);

  statistics = statistics_of (book, FALSE);
  g_assert_cmpint (value (statistics, "classes", "sessions", "whole"), ==, 4);
  g_assert_cmpint (value (statistics, "classes", "completed", "2026-09"), ==, 1);
  g_assert_cmpint (value (statistics, "classes", "completed", "whole"), ==, 1);
}

/* Confirmed once, not twice; different since; taken back, and the taking back undone. */
static void
test_confirmed (TestBook *book, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (TonariStatistics) before = NULL;
  g_autoptr (TonariStatistics) after = NULL;
  g_autoptr (TonariConfirmedStatistics) confirmed = NULL;
  g_autoptr (TonariConfirmedStatistics) none = NULL;
  g_autoptr (TonariConfirmedStatistics) again = NULL;
  g_autoptr (GPtrArray) differences = NULL;
  gint64 case_id = test_case_new (book->db, "R8-001", NULL);
  gint64 action = 0;

  add_record (book, case_id, tonari_date_new (2026, 5, 1), TONARI_METHOD_PHONE, "母", 0);
  before = statistics_of (book, FALSE);
  g_assert_false (tonari_store_statistics_confirm (book->db, before, PERIOD.to - 1, NULL, NULL, &error));
  g_assert_error (error, TONARI_STORE_ERROR, TONARI_STORE_ERROR_CONSTRAINT);
  g_clear_error (&error);
  g_assert_false (tonari_store_statistics_take_back (book->db, PERIOD, NULL, &error));
  g_assert_error (error, TONARI_STORE_ERROR, TONARI_STORE_ERROR_NOT_FOUND);
  g_clear_error (&error);
  g_assert_true (tonari_store_statistics_confirm (book->db, before, TODAY, "県へ", NULL, &error));
  g_assert_false (tonari_store_statistics_confirm (book->db, before, TODAY, NULL, NULL, &error));
  g_assert_error (error, TONARI_STORE_ERROR, TONARI_STORE_ERROR_CONSTRAINT);
  g_clear_error (&error);

  add_record (book, case_id, tonari_date_new (2026, 6, 1), TONARI_METHOD_PHONE, "母", 0);
  after = statistics_of (book, FALSE);
  confirmed = tonari_store_statistics_confirmed (book->db, PERIOD, &error);
  g_assert_no_error (error);
  g_assert_cmpint (confirmed->confirmed_on.day, ==, TODAY);
  g_assert_cmpstr (confirmed->note, ==, "県へ");
  differences = tonari_statistics_differences (after, (const char *const *) confirmed->figures);
  g_assert_cmpuint (differences->len, >, 0);
  tonari_statistics_restore (after, (const char *const *) confirmed->figures);
  g_assert_cmpint (value (after, "summary", "contacts", "whole"), ==, 1);

  g_assert_true (tonari_store_statistics_take_back (book->db, PERIOD, &action, &error));
  none = tonari_store_statistics_confirmed (book->db, PERIOD, &error);
  g_assert_no_error (error);
  g_assert_null (none);
  g_assert_true (tonari_store_undo (book->db, action, NULL, &error));
  again = tonari_store_statistics_confirmed (book->db, PERIOD, &error);
  g_assert_nonnull (again);
  g_assert_cmpint (again->row.id, ==, confirmed->row.id);
}

static void
test_setting (TestBook *book, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  gboolean outside_too = TRUE;

  g_assert_true (tonari_store_statistics_outside (book->db, &outside_too, &error));
  g_assert_false (outside_too);
  g_assert_true (tonari_store_set_statistics_outside (book->db, TRUE, &error));
  g_assert_true (tonari_store_statistics_outside (book->db, &outside_too, &error));
  g_assert_true (outside_too);
  g_assert_true (tonari_store_set_statistics_outside (book->db, FALSE, &error));
  g_assert_true (tonari_store_statistics_outside (book->db, &outside_too, &error));
  g_assert_false (outside_too);
}

#define ADD(path, test) g_test_add (path, TestBook, NULL, test_book_set_up, test, test_book_tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  ADD ("/statistics/records", test_records);
  ADD ("/statistics/facts", test_facts);
  ADD ("/statistics/classes", test_classes);
  ADD ("/statistics/completed-twice", test_completed_twice);
  ADD ("/statistics/confirmed", test_confirmed);
  ADD ("/statistics/setting", test_setting);

  return g_test_run ();
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Who takes part: applying, moving up, walk-ins joined and parted, completion, make-ups, steps; each one
 * undo. */

#include "tonari-curriculum.h"
#include "tonari-follow-up.h"
#include "tonari-notice.h"
#include "tonari-preparation.h"
#include "tonari-record.h"
#include "tonari-rows.h"
#include "tonari-session-module.h"
#include "tonari-store-applications.h"
#include "tonari-store-attendance-history.h"
#include "tonari-store-cases.h"
#include "tonari-store-classes.h"
#include "tonari-store-make-ups.h"
#include "tonari-store-progress.h"
#include "tonari-test-book.h"
#include "tonari-today-item.h"

#define NOW "2026-11-21T01:23:45Z"
#define TODAY (tonari_date_new (2026, 11, 21).day)

static void
save (TestBook *book, const TonariEntity *entity, gpointer row)
{
  g_autoptr (GError) error = NULL;

  tonari_store_save (book->db, entity, row, &error);
  g_assert_no_error (error);
}

static gint64
add_class (TestBook *book, const char *title, gint64 capacity)
{
  g_autoptr (TonariClass) aclass = tonari_class_new ();

  aclass->title = g_strdup (title);
  aclass->capacity = capacity;
  save (book, &tonari_class_entity, aclass);
  return aclass->row.id;
}

static gint64
add_session (TestBook *book, gint64 class_id, gint64 number, int day, TonariSessionStatus status)
{
  g_autoptr (TonariSession) session = tonari_session_new ();

  session->class_id = class_id;
  session->number = number;
  session->date = tonari_date_from_day (day);
  session->status = status;
  save (book, &tonari_session_entity, session);
  return session->row.id;
}

static gint64
apply (TestBook *book, gint64 class_id, const char *name)
{
  g_autoptr (TonariPerson) person = tonari_person_new ();
  g_autoptr (TonariEnrolment) enrolment = tonari_enrolment_new ();
  g_autoptr (TonariEnrolmentOutcome) outcome = NULL;
  g_autoptr (GError) error = NULL;

  person->name = g_strdup (name);
  enrolment->class_id = class_id;
  outcome = tonari_store_apply (book->db, person, NULL, enrolment, TODAY, &error);
  g_assert_no_error (error);
  g_assert_cmpint (outcome->status, ==, TONARI_ENROLMENT_STATUS_APPLIED);
  return enrolment->row.id;
}

static TonariEnrolmentStatus
accept (TestBook *book, gint64 enrolment)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (TonariEnrolmentOutcome) outcome = tonari_store_accept (book->db, enrolment, TODAY, &error);

  g_assert_no_error (error);
  return outcome->status;
}

static TonariEnrolment *
get (TestBook *book, gint64 enrolment)
{
  g_autoptr (GError) error = NULL;
  TonariEnrolment *row = tonari_store_get (book->db, &tonari_enrolment_entity, enrolment, &error);

  g_assert_no_error (error);
  return row;
}

static void
assert_status (TestBook *book, gint64 enrolment, TonariEnrolmentStatus status)
{
  g_autoptr (TonariEnrolment) row = get (book, enrolment);

  g_assert_cmpint (row->status, ==, status);
}

static void
undo (TestBook *book, gint64 action)
{
  g_autoptr (GError) error = NULL;

  tonari_store_undo (book->db, action, NULL, &error);
  g_assert_no_error (error);
}

static void
test_moving_up (TestBook *book, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (TonariEnrolmentOutcome) outcome = NULL;
  g_autoptr (GPtrArray) applicants = NULL;
  g_autoptr (TonariClass) aclass = NULL;
  gint64 class_id = add_class (book, "基礎編", 2);
  gint64 who[5];

  for (guint i = 0; i < G_N_ELEMENTS (who); i++)
    {
      g_autofree char *name = g_strdup_printf ("参加者 %u", i);

      who[i] = apply (book, class_id, name);
    }
  g_assert_cmpint (accept (book, who[0]), ==, TONARI_ENROLMENT_STATUS_ENROLLED);
  g_assert_cmpint (accept (book, who[1]), ==, TONARI_ENROLMENT_STATUS_ENROLLED);
  g_assert_cmpint (accept (book, who[2]), ==, TONARI_ENROLMENT_STATUS_WAITING);
  g_assert_cmpint (accept (book, who[3]), ==, TONARI_ENROLMENT_STATUS_WAITING);
  g_assert_cmpint (tonari_store_class_free_places (book->db, class_id, &error), ==, 0);

  /* The last one goes before the other; who has applied comes after both. */
  outcome = tonari_store_waiting_move (book->db, who[3], 1, &error);
  g_assert_no_error (error);
  g_clear_pointer (&outcome, tonari_enrolment_outcome_free);
  applicants = tonari_store_class_applicants (book->db, class_id, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (applicants->len, ==, 3);
  g_assert_cmpint (((TonariParticipant *) applicants->pdata[0])->enrolment->row.id, ==, who[3]);
  g_assert_cmpint (((TonariParticipant *) applicants->pdata[1])->enrolment->row.id, ==, who[2]);
  g_assert_cmpint (((TonariParticipant *) applicants->pdata[2])->enrolment->row.id, ==, who[4]);

  /* One leaves, the first moves up, and one undo takes both back. */
  outcome = tonari_store_enrolment_set_status (book->db, who[0], TONARI_ENROLMENT_STATUS_LEFT, "転居", TODAY,
                                               &error);
  g_assert_no_error (error);
  g_assert_cmpuint (outcome->moved_up->len, ==, 1);
  g_assert_cmpstr (((TonariParticipant *) outcome->moved_up->pdata[0])->name, ==, "参加者 3");
  assert_status (book, who[3], TONARI_ENROLMENT_STATUS_ENROLLED);
  undo (book, outcome->action);
  assert_status (book, who[0], TONARI_ENROLMENT_STATUS_ENROLLED);
  assert_status (book, who[3], TONARI_ENROLMENT_STATUS_WAITING);
  g_clear_pointer (&outcome, tonari_enrolment_outcome_free);

  /* Deleting frees a place as well, and so does a larger room. */
  outcome = tonari_store_enrolment_remove (book->db, who[1], TODAY, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (outcome->moved_up->len, ==, 1);
  g_clear_pointer (&outcome, tonari_enrolment_outcome_free);
  aclass = tonari_store_get (book->db, &tonari_class_entity, class_id, &error);
  g_assert_no_error (error);
  aclass->capacity = 9;
  outcome = tonari_store_class_save (book->db, aclass, TODAY, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (outcome->moved_up->len, ==, 1);
  assert_status (book, who[2], TONARI_ENROLMENT_STATUS_ENROLLED);
  assert_status (book, who[4], TONARI_ENROLMENT_STATUS_APPLIED);
}

static void
test_once (TestBook *book, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (TonariEnrolment) again = tonari_enrolment_new ();
  g_autoptr (TonariEnrolment) first = NULL;
  gint64 class_id = add_class (book, "基礎編", TONARI_INT_UNKNOWN);

  first = get (book, apply (book, class_id, "甲"));
  again->class_id = class_id;
  again->person = first->person;
  g_assert_null (tonari_store_apply (book->db, NULL, NULL, again, TODAY, &error));
  g_assert_error (error, TONARI_STORE_ERROR, TONARI_STORE_ERROR_CONSTRAINT);
  g_assert_cmpint (again->row.id, ==, 0);
}

static void
test_walk_in (TestBook *book, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (TonariEnrolmentOutcome) outcome = NULL;
  g_autoptr (TonariClassSheet) sheet = NULL;
  g_autoptr (TonariEnrolment) known = NULL;
  gint64 class_id = add_class (book, "基礎編", TONARI_INT_UNKNOWN);
  gint64 session = add_session (book, class_id, 1, TODAY, TONARI_SESSION_STATUS_PLANNED);
  gint64 walk_in, target = apply (book, class_id, "架空 花子");

  outcome = tonari_store_walk_in (book->db, class_id, "はなさん", "母", FALSE, session, NOW, TODAY, &error);
  g_assert_no_error (error);
  walk_in = outcome->enrolment;
  g_clear_pointer (&outcome, tonari_enrolment_outcome_free);
  sheet = tonari_store_class_sheet (book->db, class_id, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (sheet->participants->len, ==, 1);
  g_assert_cmpstr (tonari_participant_room_name (sheet->participants->pdata[0]), ==, "はなさん");
  g_assert_cmpstr (((TonariParticipant *) sheet->participants->pdata[0])->relation, ==, "母");
  g_assert_cmpint (tonari_class_sheet_state (sheet, session, walk_in), ==, TONARI_ATTENDANCE_STATE_PRESENT);
  g_clear_pointer (&sheet, tonari_class_sheet_free);

  /* Joined: one line, and the mark counts there. */
  known = get (book, target);
  outcome = tonari_store_join (book->db, walk_in, known->person, 0, TODAY, &error);
  g_assert_no_error (error);
  g_assert_cmpint (outcome->joined, ==, target);
  g_assert_cmpuint (outcome->doubled, ==, 0);
  g_clear_pointer (&outcome, tonari_enrolment_outcome_free);
  sheet = tonari_store_class_sheet (book->db, class_id, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (sheet->participants->len, ==, 1);
  g_assert_cmpint (tonari_class_sheet_state (sheet, session, target), ==, TONARI_ATTENDANCE_STATE_PRESENT);
  g_clear_pointer (&sheet, tonari_class_sheet_free);

  /* How they felt is written where the mark stands that counts. */
  tonari_store_attendance_ease (book->db, session, target, 2, 6, &error);
  g_assert_no_error (error);
  sheet = tonari_store_class_sheet (book->db, class_id, &error);
  g_assert_cmpfloat (tonari_class_sheet_mark (sheet, session, target)->ease_after, ==, 6);
  g_assert_cmpint (tonari_class_sheet_state (sheet, session, target), ==, TONARI_ATTENDANCE_STATE_PRESENT);
  g_clear_pointer (&sheet, tonari_class_sheet_free);

  /* Parted: two lines again, each with its own. */
  outcome = tonari_store_part (book->db, walk_in, TODAY, &error);
  g_assert_no_error (error);
  g_clear_pointer (&outcome, tonari_enrolment_outcome_free);
  sheet = tonari_store_class_sheet (book->db, class_id, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (sheet->participants->len, ==, 2);
  g_assert_cmpint (tonari_class_sheet_state (sheet, session, target), ==, TONARI_ATTENDANCE_STATE_UNMARKED);
  g_assert_cmpint (tonari_class_sheet_state (sheet, session, walk_in), ==, TONARI_ATTENDANCE_STATE_PRESENT);
}

/* Where the known person's line was deleted, the walk-in's is seen again and loses no mark. */
static void
test_join_and_delete (TestBook *book, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (TonariEnrolmentOutcome) walked_in = NULL;
  g_autoptr (TonariEnrolmentOutcome) joined = NULL;
  g_autoptr (TonariEnrolment) known = NULL;
  g_autoptr (TonariEnrolment) row = NULL;
  g_autoptr (TonariClassSheet) sheet = NULL;
  gint64 class_id = add_class (book, "基礎編", TONARI_INT_UNKNOWN);
  gint64 session = add_session (book, class_id, 1, TODAY, TONARI_SESSION_STATUS_PLANNED);

  known = get (book, apply (book, class_id, "架空 花子"));
  walked_in = tonari_store_walk_in (book->db, class_id, "はなさん", NULL, FALSE, session, NOW, TODAY, &error);
  g_assert_no_error (error);
  joined = tonari_store_join (book->db, walked_in->enrolment, known->person, 0, TODAY, &error);
  g_assert_no_error (error);
  tonari_store_delete (book->db, &tonari_enrolment_entity, known->row.id, &error);
  g_assert_no_error (error);
  row = get (book, walked_in->enrolment);
  g_assert_cmpint (row->joined_to, ==, 0);
  sheet = tonari_store_class_sheet (book->db, class_id, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (sheet->participants->len, ==, 1);
  g_assert_cmpint (tonari_class_sheet_state (sheet, session, walked_in->enrolment), ==,
                   TONARI_ATTENDANCE_STATE_PRESENT);
}

/* A known person who does not stand in this class: the line becomes theirs, and is given back. */
static void
test_join_from_outside (TestBook *book, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (TonariEnrolmentOutcome) outcome = NULL;
  g_autoptr (TonariPerson) known = tonari_person_new ();
  g_autoptr (TonariEnrolment) before = NULL;
  g_autoptr (TonariEnrolment) row = NULL;
  gint64 class_id = add_class (book, "基礎編", TONARI_INT_UNKNOWN);
  gint64 walk_in;

  known->name = g_strdup ("架空 花子");
  save (book, &tonari_person_entity, known);
  outcome = tonari_store_walk_in (book->db, class_id, "はなさん", "母", TRUE, 0, NOW, TODAY, &error);
  g_assert_no_error (error);
  g_assert_cmpint (outcome->status, ==, TONARI_ENROLMENT_STATUS_OBSERVER);
  walk_in = outcome->enrolment;
  before = get (book, walk_in);
  g_clear_pointer (&outcome, tonari_enrolment_outcome_free);
  outcome = tonari_store_join (book->db, walk_in, known->row.id, 0, TODAY, &error);
  g_assert_no_error (error);
  row = get (book, walk_in);
  g_assert_cmpint (row->person, ==, known->row.id);
  g_assert_cmpint (row->joined_from, ==, before->person);
  g_clear_pointer (&row, tonari_enrolment_free);
  g_clear_pointer (&outcome, tonari_enrolment_outcome_free);
  g_assert_null (tonari_store_join (book->db, walk_in, before->person, 0, TODAY, &error));
  g_assert_error (error, TONARI_STORE_ERROR, TONARI_STORE_ERROR_CONSTRAINT);
  g_clear_error (&error);

  outcome = tonari_store_part (book->db, walk_in, TODAY, &error);
  g_assert_no_error (error);
  row = get (book, walk_in);
  g_assert_cmpint (row->person, ==, before->person);
  g_assert_cmpint (row->relative, ==, before->relative);
  g_assert_cmpint (row->joined_from, ==, 0);
}

static guint
count_follow_ups (TestBook *book, gint64 enrolment)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) rows =
      tonari_store_list (book->db, &tonari_follow_up_entity, "enrolment", enrolment, &error);

  g_assert_no_error (error);
  return rows->len;
}

static void
test_completion (TestBook *book, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (TonariEnrolmentOutcome) outcome = NULL;
  g_autoptr (GPtrArray) follow_ups = NULL;
  gint64 who = apply (book, add_class (book, "基礎編", TONARI_INT_UNKNOWN), "甲");

  for (guint i = 0; i < 2; i++)
    {
      outcome = tonari_store_complete (book->db, &who, 1, tonari_date_new (2026, 8, 31).day, &error);
      g_assert_no_error (error);
      g_clear_pointer (&outcome, tonari_enrolment_outcome_free);
      assert_status (book, who, TONARI_ENROLMENT_STATUS_COMPLETED);
      g_assert_cmpuint (count_follow_ups (book, who), ==, 2);
    }
  follow_ups = tonari_store_list (book->db, &tonari_follow_up_entity, "enrolment", who, &error);
  g_assert_cmpint (((TonariFollowUp *) follow_ups->pdata[0])->due_on.day, ==,
                   tonari_date_new (2026, 11, 30).day);
  g_assert_cmpint (((TonariFollowUp *) follow_ups->pdata[1])->due_on.day, ==,
                   tonari_date_new (2027, 2, 28).day);

  outcome = tonari_store_take_back_completion (book->db, who, &error);
  g_assert_no_error (error);
  assert_status (book, who, TONARI_ENROLMENT_STATUS_ENROLLED);
  g_assert_cmpuint (count_follow_ups (book, who), ==, 0);
  undo (book, outcome->action);
  assert_status (book, who, TONARI_ENROLMENT_STATUS_COMPLETED);
  g_assert_cmpuint (count_follow_ups (book, who), ==, 2);
}

static void
test_make_up (TestBook *book, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (TonariMakeUp) make_up = tonari_make_up_new ();
  g_autoptr (GPtrArray) guests = NULL;
  g_autoptr (GPtrArray) changes = NULL;
  g_autoptr (TonariClassSheet) sheet = NULL;
  gint64 class_id = add_class (book, "春", TONARI_INT_UNKNOWN);
  gint64 other_class = add_class (book, "秋", TONARI_INT_UNKNOWN);
  gint64 missed = add_session (book, class_id, 1, TODAY - 7, TONARI_SESSION_STATUS_HELD);
  gint64 other = add_session (book, other_class, 3, TODAY, TONARI_SESSION_STATUS_HELD);
  gint64 who = apply (book, class_id, "甲");

  accept (book, who);
  tonari_store_attendance_mark (book->db, missed, who, TONARI_ATTENDANCE_STATE_ABSENT_UNNOTIFIED, NOW,
                                &error);
  g_assert_no_error (error);
  make_up->way = TONARI_MAKE_UP_WAY_CLASS;
  g_assert_false (tonari_store_make_up_set (book->db, missed, who, make_up, missed, NOW, &error));
  g_assert_error (error, TONARI_STORE_ERROR, TONARI_STORE_ERROR_CONSTRAINT);
  g_clear_error (&error);
  tonari_store_make_up_set (book->db, missed, who, make_up, other, NOW, &error);
  g_assert_no_error (error);
  /* Said again: the same row. */
  tonari_store_make_up_set (book->db, missed, who, make_up, other, NOW, &error);
  g_assert_no_error (error);

  guests = tonari_store_make_up_guests (book->db, other, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (guests->len, ==, 1);
  g_assert_cmpint (((TonariMakeUpGuest *) guests->pdata[0])->missed->row.id, ==, missed);
  g_assert_cmpstr (((TonariMakeUpGuest *) guests->pdata[0])->class_title, ==, "春");
  sheet = tonari_store_class_sheet (book->db, class_id, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (sheet->make_ups->len, ==, 1);
  g_assert_cmpuint (sheet->make_up_sessions->len, ==, 1);

  tonari_store_make_up_clear (book->db, missed, who, NOW, &error);
  g_assert_no_error (error);
  g_clear_pointer (&sheet, tonari_class_sheet_free);
  sheet = tonari_store_class_sheet (book->db, class_id, &error);
  g_assert_cmpint (tonari_class_sheet_state (sheet, missed, who), ==,
                   TONARI_ATTENDANCE_STATE_ABSENT_UNNOTIFIED);
  g_assert_cmpuint (sheet->make_ups->len, ==, 0);

  /* Two mark at the same moment: the second has not seen the first one's mark. */
  g_assert_false (tonari_store_attendance_mark_from (book->db, missed, who, TONARI_ATTENDANCE_STATE_UNMARKED,
                                                     TONARI_ATTENDANCE_STATE_PRESENT, NOW, &error));
  g_assert_error (error, TONARI_STORE_ERROR, TONARI_STORE_ERROR_CHANGED);
  g_clear_error (&error);
  tonari_store_attendance_mark_from (book->db, missed, who, TONARI_ATTENDANCE_STATE_ABSENT_UNNOTIFIED,
                                     TONARI_ATTENDANCE_STATE_PRESENT, NOW, &error);
  g_assert_no_error (error);
  changes = tonari_store_attendance_history (book->db, missed, who, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (changes->len, >=, 4);
  g_assert_cmpint (((TonariMarkChange *) changes->pdata[0])->after, ==, TONARI_ATTENDANCE_STATE_PRESENT);
  g_assert_cmpint (((TonariMarkChange *) changes->pdata[0])->before, ==,
                   TONARI_ATTENDANCE_STATE_ABSENT_UNNOTIFIED);
}

static guint
count_today (TestBook *book, TonariTodayKind kind, char **promise)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) items = tonari_store_today (book->db, TODAY, &error);
  guint n = 0;

  g_assert_no_error (error);
  for (guint i = 0; i < items->len; i++)
    {
      const TonariTodayItem *item = items->pdata[i];

      /* A case without an intake stands there too; here it is about those of a class. */
      if (item->kind != kind || (kind == TONARI_TODAY_WITHOUT_INTAKE && item->enrolment == 0))
        continue;
      n++;
      g_free (*promise);
      *promise = g_strdup (item->promise);
    }
  return n;
}

/* A first-timer who was not at the next session stands on today, until a step; which is a record of the case.
 */
static void
test_care (TestBook *book, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (TonariPerson) person = tonari_person_new ();
  g_autoptr (TonariRelative) relative = tonari_relative_new ();
  g_autoptr (TonariEnrolment) enrolment = tonari_enrolment_new ();
  g_autoptr (TonariEnrolmentOutcome) outcome = NULL;
  g_autoptr (TonariCareStep) step = tonari_care_step_new ();
  g_autoptr (TonariRecord) record = NULL;
  g_autofree char *promise = NULL;
  gint64 case_id = test_case_new (book->db, "R8-001", "架空 太郎");
  gint64 class_id = add_class (book, "春", TONARI_INT_UNKNOWN);
  gint64 first = add_session (book, class_id, 1, TODAY - 14, TONARI_SESSION_STATUS_HELD);

  add_session (book, class_id, 2, TODAY - 7, TONARI_SESSION_STATUS_HELD);
  add_session (book, class_id, 3, TODAY + 7, TONARI_SESSION_STATUS_PLANNED);
  person->name = g_strdup ("架空 花子");
  relative->case_id = case_id;
  relative->relation = g_strdup ("母");
  relative->promise_when = g_strdup ("平日の午後");
  enrolment->class_id = class_id;
  outcome = tonari_store_apply (book->db, person, relative, enrolment, TODAY, &error);
  g_assert_no_error (error);
  accept (book, enrolment->row.id);
  apply (book, class_id, "乙");
  tonari_store_attendance_mark (book->db, first, enrolment->row.id, TONARI_ATTENDANCE_STATE_PRESENT, NOW,
                                &error);
  g_assert_no_error (error);

  g_assert_cmpuint (count_today (book, TONARI_TODAY_WITHOUT_INTAKE, &promise), ==, 1);
  g_assert_cmpuint (count_today (book, TONARI_TODAY_CONCERN, &promise), ==, 1);
  g_assert_nonnull (strstr (promise, "平日の午後"));
  step->enrolment = enrolment->row.id;
  step->way = TONARI_CARE_WAY_PHONE;
  step->date = tonari_date_from_day (TODAY);
  tonari_store_care_step (book->db, step, TRUE, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (count_today (book, TONARI_TODAY_CONCERN, &promise), ==, 0);
  record = tonari_store_get (book->db, &tonari_record_entity, step->record, &error);
  g_assert_no_error (error);
  g_assert_cmpint (record->case_id, ==, case_id);
  g_assert_cmpint (record->method, ==, TONARI_METHOD_PHONE);
  g_assert_cmpstr (record->met[0], ==, "母");
}

/* What a course puts on the page of today, each until it is done. */
static void
test_today (TestBook *book, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (TonariNotice) notice = tonari_notice_new ();
  g_autoptr (TonariPreparation) preparation = tonari_preparation_new ();
  g_autoptr (TonariFollowUp) follow_up = tonari_follow_up_new ();
  g_autoptr (TonariSession) held = NULL;
  g_autofree char *promise = NULL;
  gint64 class_id = add_class (book, "春", TONARI_INT_UNKNOWN);
  gint64 past = add_session (book, class_id, 1, TODAY - 7, TONARI_SESSION_STATUS_HELD);
  gint64 next = add_session (book, class_id, 2, TODAY + 7, TONARI_SESSION_STATUS_PLANNED);
  gint64 who = apply (book, class_id, "甲");
  static const TonariTodayKind kinds[] = { TONARI_TODAY_NOTICE, TONARI_TODAY_PREPARATION, TONARI_TODAY_REVIEW,
                                           TONARI_TODAY_CLASS_FOLLOW_UP };

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    g_assert_cmpuint (count_today (book, kinds[i], &promise), ==, 0);
  notice->session = next;
  notice->enrolment = who;
  save (book, &tonari_notice_entity, notice);
  preparation->session = next;
  preparation->text = g_strdup ("資料 12部");
  save (book, &tonari_preparation_entity, preparation);
  held = tonari_store_get (book->db, &tonari_session_entity, past, &error);
  g_assert_no_error (error);
  held->review_on = tonari_date_from_day (TODAY);
  save (book, &tonari_session_entity, held);
  follow_up->enrolment = who;
  follow_up->months_after = 3;
  follow_up->due_on = tonari_date_from_day (TODAY);
  save (book, &tonari_follow_up_entity, follow_up);
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    g_assert_cmpuint (count_today (book, kinds[i], &promise), ==, 1);

  notice->told_on = tonari_date_from_day (TODAY);
  save (book, &tonari_notice_entity, notice);
  preparation->done = TRUE;
  save (book, &tonari_preparation_entity, preparation);
  held->review = g_strdup ("ゆっくり話せた。");
  save (book, &tonari_session_entity, held);
  follow_up->done_on = tonari_date_from_day (TODAY);
  save (book, &tonari_follow_up_entity, follow_up);
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    g_assert_cmpuint (count_today (book, kinds[i], &promise), ==, 0);
}

#define ADD(path, func) g_test_add (path, TestBook, NULL, test_book_set_up, func, test_book_tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  ADD ("/applications/moving-up", test_moving_up);
  ADD ("/applications/once", test_once);
  ADD ("/applications/walk-in", test_walk_in);
  ADD ("/applications/join-and-delete", test_join_and_delete);
  ADD ("/applications/join-from-outside", test_join_from_outside);
  ADD ("/applications/completion", test_completion);
  ADD ("/applications/make-up", test_make_up);
  ADD ("/applications/care", test_care);
  ADD ("/applications/today", test_today);

  return g_test_run ();
}

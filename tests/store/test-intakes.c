/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The one intake: made at the first word, saved again and again, finished once, deleted without taking others
 * along. */

#include "tonari-class.h"
#include "tonari-enrolment.h"
#include "tonari-record.h"
#include "tonari-rows.h"
#include "tonari-store-cases.h"
#include "tonari-store-intakes.h"
#include "tonari-test-book.h"

#define TODAY (tonari_date_new (2026, 11, 21).day)

static const TonariIntakeSeed empty_seed = { .minute = 600 };

static TonariIntakeSheet *
begin (TestBook *book, TonariIntakeSeed seed)
{
  g_autoptr (GError) error = NULL;
  TonariIntakeSheet *sheet;

  seed.today = TODAY;
  sheet = tonari_store_intake_begin (book->db, &seed, &error);
  g_assert_no_error (error);

  return sheet;
}

static void
save (TestBook *book, TonariIntakeSheet *sheet)
{
  g_autoptr (GError) error = NULL;

  tonari_store_intake_save (book->db, sheet, &error);
  g_assert_no_error (error);
}

static guint
count (TestBook *book, const TonariEntity *entity)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) rows = tonari_store_list (book->db, entity, NULL, 0, &error);

  g_assert_no_error (error);

  return rows->len;
}

static gint64
insert (TestBook *book, const TonariEntity *entity, gpointer row)
{
  g_autoptr (GError) error = NULL;

  tonari_store_save (book->db, entity, row, &error);
  g_assert_no_error (error);

  return ((TonariRow *) row)->id;
}

static void
test_first_word (TestBook *book, gconstpointer data)
{
  g_autoptr (TonariIntakeSheet) sheet = begin (book, empty_seed);
  g_autoptr (TonariIntakeSheet) again = NULL;
  g_autoptr (GPtrArray) open = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_cmpstr (sheet->acase->code, ==, "R8-001");
  g_assert_cmpuint (count (book, &tonari_case_entity), ==, 0);

  g_free (sheet->intake->concern);
  sheet->intake->concern = g_strdup ("夜に起きている");
  save (book, sheet);
  g_assert_cmpint (sheet->action, !=, 0);
  g_assert_cmpuint (count (book, &tonari_case_entity), ==, 1);
  g_assert_cmpuint (count (book, &tonari_relative_entity), ==, 0);
  g_assert_cmpstr (sheet->acase->concern, ==, "夜に起きている");

  /* Nothing new is no action. */
  save (book, sheet);
  g_assert_cmpint (sheet->action, ==, 0);

  sheet->relative->relation = g_strdup ("母");
  sheet->caller->name = g_strdup ("架空 花子");
  save (book, sheet);
  g_assert_cmpint (sheet->intake->relative, ==, sheet->relative->row.id);

  /* A correction of the case stays, whatever is typed in the form afterwards. */
  g_free (sheet->acase->concern);
  sheet->acase->concern = g_strdup ("昼夜が逆");
  save (book, sheet);
  g_free (sheet->intake->concern);
  sheet->intake->concern = g_strdup ("夜に起きている、眠れない");
  save (book, sheet);
  g_assert_cmpstr (sheet->acase->concern, ==, "昼夜が逆");

  again = tonari_store_intake_sheet (book->db, sheet->intake->row.id, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (again->caller->name, ==, "架空 花子");
  g_assert_cmpstr (again->relative->relation, ==, "母");
  open = tonari_store_intakes_open (book->db, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (open->len, ==, 1);
}

static void
test_code_of_another (TestBook *book, gconstpointer data)
{
  g_autoptr (TonariIntakeSheet) sheet = begin (book, empty_seed);
  g_autoptr (GError) error = NULL;

  test_case_new (book->db, "R8-001", NULL);
  g_assert_false (tonari_store_intake_save (book->db, sheet, &error));
  g_assert_error (error, TONARI_STORE_ERROR, TONARI_STORE_ERROR_CONSTRAINT);
  /* Nothing is half there, and the next try can succeed. */
  g_assert_cmpint (sheet->person->row.id, ==, 0);
  g_assert_cmpuint (count (book, &tonari_intake_entity), ==, 0);
  g_free (sheet->acase->code);
  sheet->acase->code = g_strdup ("R8-002");
  save (book, sheet);
}

static void
test_finish (TestBook *book, gconstpointer data)
{
  g_autoptr (TonariClass) aclass = tonari_class_new ();
  g_autoptr (TonariIntakeSheet) sheet = begin (book, empty_seed);
  g_autoptr (GPtrArray) records = NULL;
  g_autoptr (GPtrArray) enrolments = NULL;
  g_autoptr (GError) error = NULL;
  const TonariRecord *record;

  aclass->title = g_strdup ("春の教室");
  sheet->intake->class_id = insert (book, &tonari_class_entity, aclass);
  sheet->intake->next = TONARI_INTAKE_NEXT_CLASS;
  sheet->intake->concern = g_strdup ("相談したい");

  /* Nobody has said who applies. */
  g_assert_false (tonari_store_intake_finish (book->db, sheet, TODAY, &error));
  g_assert_error (error, TONARI_STORE_ERROR, TONARI_STORE_ERROR_CONSTRAINT);
  g_clear_error (&error);
  g_assert_cmpuint (count (book, &tonari_intake_entity), ==, 0);

  sheet->relative->relation = g_strdup ("父");
  sheet->intake->next_on = tonari_date_from_day (TODAY + 7);
  g_assert_true (tonari_store_intake_finish (book->db, sheet, TODAY, &error));
  g_assert_no_error (error);
  enrolments = tonari_store_list (book->db, &tonari_enrolment_entity, NULL, 0, &error);
  g_assert_cmpuint (enrolments->len, ==, 1);
  g_assert_cmpint (((TonariEnrolment *) enrolments->pdata[0])->channel, ==, TONARI_CHANNEL_INTAKE);
  g_assert_cmpint (((TonariEnrolment *) enrolments->pdata[0])->relative, ==, sheet->relative->row.id);

  records = tonari_store_records (book->db, sheet->acase->row.id, 0, -1, &error);
  g_assert_cmpuint (records->len, ==, 1);
  record = records->pdata[0];
  g_assert_cmpstr (record->met[0], ==, "父");
  /* An appointment is ours to keep; a class has its own days. */
  g_assert_false (tonari_date_is_known (record->next_at.date));

  /* Finished again with another answer: one record, one application. */
  sheet->intake->next = TONARI_INTAKE_NEXT_CONSULTATION;
  g_assert_true (tonari_store_intake_finish (book->db, sheet, TODAY + 1, &error));
  g_assert_no_error (error);
  g_clear_pointer (&records, g_ptr_array_unref);
  records = tonari_store_records (book->db, sheet->acase->row.id, 0, -1, &error);
  g_assert_cmpuint (records->len, ==, 1);
  record = records->pdata[0];
  g_assert_cmpint (record->next_at.date.day, ==, TODAY + 7);
  g_assert_cmpint (sheet->intake->finished_on.day, ==, TODAY);

  g_assert_true (tonari_store_undo (book->db, sheet->action, NULL, &error));
  g_assert_no_error (error);
}

static void
test_from_class (TestBook *book, gconstpointer data)
{
  g_autoptr (TonariClass) aclass = tonari_class_new ();
  g_autoptr (TonariPerson) person = tonari_person_new ();
  g_autoptr (TonariEnrolment) enrolment = tonari_enrolment_new ();
  g_autoptr (TonariEnrolment) linked = NULL;
  g_autoptr (TonariIntakeSheet) sheet = NULL;
  g_autoptr (TonariIntakeSheet) again = NULL;
  g_autoptr (GError) error = NULL;

  aclass->title = g_strdup ("春の教室");
  person->name = g_strdup ("例 あかり");
  enrolment->class_id = insert (book, &tonari_class_entity, aclass);
  enrolment->person = insert (book, &tonari_person_entity, person);
  enrolment->called_name = g_strdup ("あかりさん");
  insert (book, &tonari_enrolment_entity, enrolment);

  sheet = begin (book, (TonariIntakeSeed){ .enrolment = enrolment->row.id, .minute = -1 });
  g_assert_cmpstr (sheet->caller->name, ==, "例 あかり");
  g_assert_cmpstr (sheet->relative->called_name, ==, "あかりさん");
  sheet->intake->concern = g_strdup ("教室で話した");
  save (book, sheet);
  linked = tonari_store_get (book->db, &tonari_enrolment_entity, enrolment->row.id, &error);
  g_assert_cmpint (linked->relative, ==, sheet->relative->row.id);

  /* Somebody else was quicker. */
  again = begin (book, (TonariIntakeSeed){ .enrolment = enrolment->row.id, .minute = -1 });
  g_assert_cmpint (again->intake->row.id, ==, sheet->intake->row.id);

  /* Deleted: whoever stands in the class stays there. */
  g_assert_true (tonari_store_intake_discard (book->db, sheet->intake->row.id, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (count (book, &tonari_case_entity), ==, 0);
  g_assert_cmpuint (count (book, &tonari_enrolment_entity), ==, 1);
  g_assert_cmpuint (count (book, &tonari_relative_entity), ==, 1);
}

static void
test_from_call (TestBook *book, gconstpointer data)
{
  g_autoptr (TonariRecord) call = tonari_record_new ();
  g_autoptr (TonariRecord) moved = NULL;
  g_autoptr (TonariIntakeSheet) sheet = NULL;
  g_autoptr (GError) error = NULL;

  call->at.date = tonari_date_from_day (TODAY - 3);
  call->at.minute = 540;
  call->method = TONARI_METHOD_PHONE;
  call->text = g_strdup ("名前は言わずに");
  call->caller = g_strdup ("母");
  insert (book, &tonari_record_entity, call);

  sheet = begin (book, (TonariIntakeSeed){ .record = call->row.id, .minute = -1 });
  g_assert_cmpstr (sheet->intake->concern, ==, "名前は言わずに");
  g_assert_cmpstr (sheet->relative->relation, ==, "母");
  g_assert_cmpint (sheet->intake->at.minute, ==, 540);
  g_assert_true (tonari_store_intake_finish (book->db, sheet, TODAY, &error));
  g_assert_no_error (error);
  /* The call is the record of the talk. */
  g_assert_cmpuint (count (book, &tonari_record_entity), ==, 1);
  moved = tonari_store_get (book->db, &tonari_record_entity, call->row.id, &error);
  g_assert_cmpint (moved->case_id, ==, sheet->acase->row.id);

  g_assert_true (tonari_store_intake_discard (book->db, sheet->intake->row.id, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (count (book, &tonari_record_entity), ==, 1);
}

static void
test_case_that_lacks_one (TestBook *book, gconstpointer data)
{
  gint64 case_id = test_case_new (book->db, "R8-001", "架空 太郎");
  g_autoptr (TonariIntakeSheet) sheet = begin (book, (TonariIntakeSeed){ .case_id = case_id, .minute = -1 });
  g_autoptr (GError) error = NULL;

  g_assert_cmpstr (sheet->person->name, ==, "架空 太郎");
  sheet->intake->strengths = g_strdup ("料理");
  save (book, sheet);
  g_assert_cmpint (sheet->intake->case_id, ==, case_id);
  g_assert_cmpuint (count (book, &tonari_case_entity), ==, 1);

  g_assert_true (tonari_store_intake_discard (book->db, sheet->intake->row.id, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (count (book, &tonari_case_entity), ==, 1);
  g_assert_cmpuint (count (book, &tonari_intake_entity), ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
#define ADD(name, func)                                                                                      \
  g_test_add ("/store/intakes/" name, TestBook, NULL, test_book_set_up, func, test_book_tear_down)
  ADD ("first-word", test_first_word);
  ADD ("code-of-another", test_code_of_another);
  ADD ("finish", test_finish);
  ADD ("from-class", test_from_class);
  ADD ("from-call", test_from_call);
  ADD ("case-that-lacks-one", test_case_that_lacks_one);

  return g_test_run ();
}

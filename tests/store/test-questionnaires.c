/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Questionnaires in the book: made, copied, answered in one action, linked to nobody when anonymous. */

#include "tonari-class.h"
#include "tonari-enrolment.h"
#include "tonari-person.h"
#include "tonari-questionnaire-answer.h"
#include "tonari-questionnaire-item.h"
#include "tonari-rows.h"
#include "tonari-store-questionnaires.h"
#include "tonari-test-book.h"

typedef struct
{
  TestBook book;
  gint64 class_id;
  gint64 other_class;
  gint64 enrolment;
  gint64 questionnaire;
} Office;

static void
save (Office *self, const TonariEntity *entity, gpointer row)
{
  g_autoptr (GError) error = NULL;

  tonari_store_save (self->book.db, entity, row, &error);
  g_assert_no_error (error);
}

static gint64
add_class (Office *self, const char *title)
{
  g_autoptr (TonariClass) aclass = tonari_class_new ();

  aclass->title = g_strdup (title);
  save (self, &tonari_class_entity, aclass);

  return aclass->row.id;
}

static void
office_set_up (Office *self, gconstpointer data)
{
  g_autoptr (TonariPerson) person = tonari_person_new ();
  g_autoptr (TonariEnrolment) enrolment = tonari_enrolment_new ();
  g_autoptr (GError) error = NULL;

  test_book_set_up (&self->book, data);
  self->class_id = add_class (self, "春の家族教室");
  self->other_class = add_class (self, "秋の家族教室");
  person->name = g_strdup ("架空 花子");
  save (self, &tonari_person_entity, person);
  enrolment->class_id = self->class_id;
  enrolment->person = person->row.id;
  save (self, &tonari_enrolment_entity, enrolment);
  self->enrolment = enrolment->row.id;
  self->questionnaire = tonari_store_questionnaire_ship (self->book.db, &error);
  g_assert_no_error (error);
  g_assert_cmpint (self->questionnaire, >, 0);
}

static void
office_tear_down (Office *self, gconstpointer data)
{
  test_book_tear_down (&self->book, data);
}

static TonariQuestionnaireEntry *
entry_of (Office *self, gint64 questionnaire, GPtrArray **entries)
{
  g_autoptr (GError) error = NULL;

  *entries = tonari_store_questionnaires (self->book.db, self->class_id, &error);
  g_assert_no_error (error);
  for (guint i = 0; i < (*entries)->len; i++)
    {
      TonariQuestionnaireEntry *entry = g_ptr_array_index (*entries, i);

      if (entry->questionnaire->row.id == questionnaire)
        return entry;
    }

  return NULL;
}

/* A sheet whose scales have these answers (0 for none) and whose words are @words. */
static gboolean
hand_in (Office *self,
         gint64 questionnaire,
         gint64 class_id,
         gboolean anonymous,
         const char *scales,
         const char *words,
         GError **error)
{
  g_autoptr (GPtrArray) entries = NULL;
  const TonariQuestionnaireEntry *entry = entry_of (self, questionnaire, &entries);
  g_autoptr (TonariQuestionnaireSheet) sheet = tonari_questionnaire_sheet_new ();
  g_autoptr (GPtrArray) answers =
      g_ptr_array_new_with_free_func ((GDestroyNotify) tonari_questionnaire_answer_free);

  sheet->questionnaire = questionnaire;
  sheet->class_id = class_id;
  sheet->anonymous = anonymous;
  sheet->enrolment = self->enrolment;
  sheet->date = tonari_date_new (2026, 11, 21);
  for (guint i = 0; i < entry->items->len; i++)
    {
      const TonariQuestionnaireItem *item = g_ptr_array_index (entry->items, i);
      TonariQuestionnaireAnswer *answer = tonari_questionnaire_answer_new ();

      answer->item = item->row.id;
      if (item->kind == TONARI_QUESTIONNAIRE_ITEM_KIND_WORDS)
        answer->words = g_strdup (words);
      else if (scales[i] != '0')
        answer->value = g_ascii_digit_value (scales[i]);
      g_ptr_array_add (answers, answer);
    }

  return tonari_store_questionnaire_sheet (self->book.db, sheet, answers, error);
}

static gint64
count (Office *self, const char *question)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (TonariStatement) statement = tonari_db_prepare (self->book.db, question, &error);

  g_assert_no_error (error);
  tonari_statement_step (statement, NULL, &error);
  g_assert_no_error (error);

  return tonari_statement_int (statement, 0);
}

static void
test_ship_and_copy (Office *self, gconstpointer data)
{
  g_autoptr (GPtrArray) entries = NULL;
  g_autoptr (GPtrArray) after = NULL;
  g_autoptr (GError) error = NULL;
  const TonariQuestionnaireEntry *shipped = entry_of (self, self->questionnaire, &entries);
  const TonariQuestionnaireEntry *copied;
  gint64 copy;

  g_assert_cmpuint (entries->len, ==, 1);
  g_assert_true (shipped->questionnaire->anonymous);
  g_assert_cmpint (shipped->questionnaire->kind, ==, TONARI_QUESTIONNAIRE_KIND_SATISFACTION);
  g_assert_cmpuint (shipped->items->len, ==, 5);

  copy = tonari_store_questionnaire_copy (self->book.db, self->questionnaire, "ふりかえり", &error);
  g_assert_no_error (error);
  copied = entry_of (self, copy, &after);
  g_assert_cmpuint (after->len, ==, 2);
  g_assert_cmpstr (copied->questionnaire->title, ==, "ふりかえり");
  g_assert_cmpint (copied->questionnaire->kind, ==, TONARI_QUESTIONNAIRE_KIND_OWN);
  g_assert_cmpuint (copied->items->len, ==, shipped->items->len);
  for (guint i = 0; i < copied->items->len; i++)
    {
      TonariQuestionnaireItem *item = g_ptr_array_index (copied->items, i);

      g_assert_cmpint (item->row.id, !=, ((TonariRow *) shipped->items->pdata[i])->id);
      g_assert_cmpint (item->position, ==, i + 1);
      item->questionnaire = self->questionnaire;
      g_assert_true (tonari_entity_equal (&tonari_questionnaire_item_entity, item, shipped->items->pdata[i]));
    }

  g_assert_cmpint (tonari_store_questionnaire_copy (self->book.db, 4711, "x", &error), ==, 0);
  g_assert_error (error, TONARI_STORE_ERROR, TONARI_STORE_ERROR_NOT_FOUND);
  g_assert_cmpint (count (self, "SELECT count(*) FROM questionnaires"), ==, 2);
}

static void
test_anonymous (Office *self, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (hand_in (self, self->questionnaire, self->class_id, TRUE, "5430", "ありがとう", &error));
  g_assert_no_error (error);
  g_assert_cmpint (count (self, "SELECT count(*) FROM questionnaire_sheets WHERE anonymous = 1 "
                                "AND enrolment IS NULL AND date IS NULL AND created_at IS NULL"),
                   ==, 1);
  g_assert_cmpint (count (self, "SELECT count(*) FROM questionnaire_answers WHERE created_at IS NULL"), ==,
                   4);
  g_assert_cmpint (count (self, "SELECT count(*) FROM questionnaire_answers"), ==, 4);

  g_assert_false (hand_in (self, self->questionnaire, self->class_id, FALSE, "5430", NULL, &error));
  g_assert_error (error, TONARI_STORE_ERROR, TONARI_STORE_ERROR_CONSTRAINT);
}

static const struct
{
  const char *scales;
  const char *words;
  gboolean taken;
} sheets[] = {
  { "0000", NULL, FALSE }, { "0000", "", FALSE },    { "6000", NULL, FALSE },  { "1119", "よい", FALSE },
  { "1000", NULL, TRUE },  { "0000", "よい", TRUE }, { "5555", "よい", TRUE },
};

/* All of a sheet, or nothing of it. */
static void
test_whole (Office *self, gconstpointer data)
{
  gint64 n_sheets = 0;

  for (guint i = 0; i < G_N_ELEMENTS (sheets); i++)
    {
      g_autoptr (GError) error = NULL;
      gint64 n_answers = count (self, "SELECT count(*) FROM questionnaire_answers");

      g_assert_cmpint (hand_in (self, self->questionnaire, self->class_id, TRUE, sheets[i].scales,
                                sheets[i].words, &error),
                       ==, sheets[i].taken);
      n_sheets += sheets[i].taken;
      g_assert_cmpint (count (self, "SELECT count(*) FROM questionnaire_sheets"), ==, n_sheets);
      if (sheets[i].taken)
        g_assert_no_error (error);
      else
        {
          g_assert_error (error, TONARI_STORE_ERROR, TONARI_STORE_ERROR_CONSTRAINT);
          g_assert_cmpint (count (self, "SELECT count(*) FROM questionnaire_answers"), ==, n_answers);
        }
    }
}

static void
test_named (Office *self, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (TonariQuestionnaire) questionnaire =
      tonari_store_get (self->book.db, &tonari_questionnaire_entity, self->questionnaire, &error);

  g_assert_no_error (error);
  questionnaire->anonymous = FALSE;
  save (self, &tonari_questionnaire_entity, questionnaire);
  g_assert_true (hand_in (self, self->questionnaire, self->class_id, FALSE, "5555", NULL, &error));
  g_assert_true (hand_in (self, self->questionnaire, self->class_id, TRUE, "5555", NULL, &error));
  g_assert_no_error (error);
  g_assert_cmpint (count (self, "SELECT count(*) FROM questionnaire_sheets WHERE enrolment IS NOT NULL "
                                "AND date = '2026-11-21'"),
                   ==, 1);
}

/* A sheet changes as a whole: one answer other, one new, one gone; one undo takes all of that back. */
static void
test_correct (Office *self, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) found = NULL;
  g_autoptr (GPtrArray) answers = NULL;
  g_autoptr (GPtrArray) entries = NULL;
  g_autoptr (TonariQuestionnaireAnswer) added = tonari_questionnaire_answer_new ();
  const TonariQuestionnaireEntry *entry = entry_of (self, self->questionnaire, &entries);
  TonariQuestionnaireSheet *sheet;
  TonariQuestionnaireAnswer *first, *last;
  gint64 action;
  const char *sum = "SELECT 1000 * count(*) + coalesce(sum(value), 0) FROM questionnaire_answers "
                    "WHERE deleted_at IS NULL";

  g_assert_true (hand_in (self, self->questionnaire, self->class_id, TRUE, "5400", "ありがとう", &error));
  found = tonari_store_list (self->book.db, &tonari_questionnaire_sheet_entity, "class_id", self->class_id,
                             &error);
  g_assert_no_error (error);
  sheet = g_ptr_array_index (found, 0);
  answers =
      tonari_store_list (self->book.db, &tonari_questionnaire_answer_entity, "sheet", sheet->row.id, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (answers->len, ==, 3);
  g_assert_cmpint (count (self, sum), ==, 3009);

  first = g_ptr_array_index (answers, 0);
  last = g_ptr_array_index (answers, 2);
  first->value = 1;
  g_clear_pointer (&last->words, g_free);
  added->item = ((TonariRow *) g_ptr_array_index (entry->items, 2))->id;
  added->value = 3;
  g_ptr_array_add (answers, tonari_questionnaire_answer_copy (added));
  g_assert_true (tonari_store_action_begin (self->book.db, "correct", &error));
  g_assert_true (tonari_store_questionnaire_sheet_correct (self->book.db, sheet, answers, &error));
  g_assert_true (tonari_store_action_end (self->book.db, &action, &error));
  g_assert_no_error (error);
  g_assert_cmpint (count (self, sum), ==, 3008);
  g_assert_cmpint (count (self, "SELECT count(*) FROM questionnaire_sheets WHERE deleted_at IS NULL"), ==, 1);
  g_assert_true (tonari_store_undo (self->book.db, action, NULL, &error));
  g_assert_no_error (error);
  g_assert_cmpint (count (self, sum), ==, 3009);

  /* Somebody else has changed it since it was read. */
  g_assert_false (tonari_store_questionnaire_sheet_correct (self->book.db, sheet, answers, &error));
  g_assert_error (error, TONARI_STORE_ERROR, TONARI_STORE_ERROR_CHANGED);
  g_assert_cmpint (count (self, sum), ==, 3009);
  g_clear_error (&error);

  /* An answer outside of its scale takes nothing over. */
  g_clear_pointer (&found, g_ptr_array_unref);
  found = tonari_store_list (self->book.db, &tonari_questionnaire_sheet_entity, "class_id", self->class_id,
                             &error);
  sheet = g_ptr_array_index (found, 0);
  g_clear_pointer (&answers, g_ptr_array_unref);
  answers =
      tonari_store_list (self->book.db, &tonari_questionnaire_answer_entity, "sheet", sheet->row.id, &error);
  g_assert_no_error (error);
  ((TonariQuestionnaireAnswer *) g_ptr_array_index (answers, 1))->value = 9;
  g_assert_false (tonari_store_questionnaire_sheet_correct (self->book.db, sheet, answers, &error));
  g_assert_error (error, TONARI_STORE_ERROR, TONARI_STORE_ERROR_CONSTRAINT);
  g_assert_cmpint (count (self, sum), ==, 3009);
}

static void
test_results (Office *self, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) results = NULL;
  g_autoptr (GPtrArray) none = NULL;
  g_autoptr (GPtrArray) later = NULL;
  g_autoptr (GPtrArray) entries = NULL;
  const TonariQuestionnaireResult *result;
  const TonariQuestionResult *question;
  const TonariQuestionnaireEntry *entry;
  gint64 action;

  g_assert_true (hand_in (self, self->questionnaire, self->class_id, TRUE, "5100", "ほっとした", &error));
  g_assert_true (hand_in (self, self->questionnaire, self->class_id, TRUE, "5200", NULL, &error));
  g_assert_true (hand_in (self, self->questionnaire, self->other_class, TRUE, "1111", "ほかの教室", &error));
  g_assert_no_error (error);

  results = tonari_store_questionnaire_results (self->book.db, self->class_id, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (results->len, ==, 2);
  g_assert_null (((TonariQuestionnaireResult *) results->pdata[0])->questionnaire);
  result = g_ptr_array_index (results, 1);
  g_assert_cmpuint (result->sheets.value, ==, 2);
  g_assert_cmpuint (result->questions->len, ==, 5);
  question = g_ptr_array_index (result->questions, 0);
  g_assert_cmpuint (question->n.value, ==, 2);
  g_assert_cmpfloat (tonari_question_result_percent (question, 4), ==, 100);
  question = g_ptr_array_index (result->questions, 2);
  g_assert_cmpuint (question->n.value, ==, 0);
  question = g_ptr_array_index (result->questions, 4);
  g_assert_cmpuint (question->words->len, ==, 1);
  g_assert_cmpstr (question->words->pdata[0], ==, "ほっとした");

  entry = entry_of (self, self->questionnaire, &entries);
  g_assert_cmpuint (entry->n_sheets, ==, 2);
  g_assert_cmpuint (entry->n_sheets_anywhere, ==, 3);

  /* With a questionnaire go its sheets, and one undo brings all of them back. */
  g_assert_true (tonari_store_action_begin (self->book.db, "delete", &error));
  g_assert_true (
      tonari_store_delete (self->book.db, &tonari_questionnaire_entity, self->questionnaire, &error));
  g_assert_true (tonari_store_action_end (self->book.db, &action, &error));
  none = tonari_store_questionnaire_results (self->book.db, self->class_id, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (none->len, ==, 1);
  g_assert_true (tonari_store_undo (self->book.db, action, NULL, &error));
  later = tonari_store_questionnaire_results (self->book.db, self->class_id, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (later->len, ==, 2);
  g_assert_cmpuint (((TonariQuestionnaireResult *) later->pdata[1])->sheets.value, ==, 2);
  g_assert_cmpint (count (self, "SELECT count(*) FROM questionnaire_sheets WHERE created_at IS NOT NULL"), ==,
                   0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

#define ADD(path, func) g_test_add (path, Office, NULL, office_set_up, func, office_tear_down)
  ADD ("/questionnaires/ship-and-copy", test_ship_and_copy);
  ADD ("/questionnaires/anonymous", test_anonymous);
  ADD ("/questionnaires/whole", test_whole);
  ADD ("/questionnaires/named", test_named);
  ADD ("/questionnaires/correct", test_correct);
  ADD ("/questionnaires/results", test_results);
#undef ADD

  return g_test_run ();
}

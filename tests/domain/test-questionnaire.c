/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What a class answered: counted, in percent with n, and what is shown of it outside. */

#include <math.h>
#include <string.h>

#include "tonari-questionnaire-result.h"

static TonariQuestionnaireItem *
scale_new (gint64 least, gint64 most)
{
  TonariQuestionnaireItem *item = tonari_questionnaire_item_new ();

  item->row.id = 7;
  item->kind = TONARI_QUESTIONNAIRE_ITEM_KIND_SCALE;
  item->text = g_strdup ("よかったですか");
  item->least = least;
  item->most = most;
  item->least_label = g_strdup ("いいえ");
  item->most_label = g_strdup ("はい");

  return item;
}

/* The places as written: COUNT:PERCENT, x where hidden, - where there is no percent; n after the last. */
static char *
written (const TonariQuestionResult *question)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < question->values->len; i++)
    {
      const TonariAnswerCount *count = &g_array_index (question->values, TonariAnswerCount, i);
      double percent = tonari_question_result_percent (question, i);

      if (count->count.hidden)
        g_string_append_c (text, 'x');
      else
        g_string_append_printf (text, "%u", count->count.value);
      if (isnan (percent))
        g_string_append (text, ":- ");
      else
        g_string_append_printf (text, ":%g ", percent);
    }
  if (question->n.hidden)
    g_string_append (text, "n=x");
  else
    g_string_append_printf (text, "n=%u", question->n.value);

  return g_string_free (text, FALSE);
}

/* Digits are answers, a dot is none. */
static const struct
{
  gint64 least;
  gint64 most;
  const char *answers;
  const char *inside;
  const char *outside;
} scales[] = {
  { 1, 3, "", "0:- 0:- 0:- n=0", "0:- 0:- 0:- n=0" },
  { 1, 3, "...", "0:- 0:- 0:- n=0", "0:- 0:- 0:- n=0" },
  { 1, 3, "2", "0:0 1:100 0:0 n=1", "x:- x:- x:- n=x" },
  { 1, 3, "123", "1:33.3 1:33.3 1:33.3 n=3", "x:- x:- x:- n=x" },
  { 1, 3, "3333333", "0:0 0:0 7:100 n=7", "0:0 0:0 7:100 n=7" },
  { 1, 3, "22222233333333..", "0:0 6:42.9 8:57.1 n=14", "0:0 6:42.9 8:57.1 n=14" },
  { 1, 3, "133333333", "1:11.1 0:0 8:88.9 n=9", "x:- 0:0 x:- n=9" },
  { 1, 3, "11122222233333333", "3:17.6 6:35.3 8:47.1 n=17", "x:- x:- 8:47.1 n=17" },
  { 0, 1, "0101010149", "4:50 4:50 n=8", "x:- x:- n=8" },
  { 5, 5, "55555", "5:100 n=5", "5:100 n=5" },
};

static void
test_scales (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (scales); i++)
    {
      g_autoptr (TonariQuestionnaireItem) item = scale_new (scales[i].least, scales[i].most);
      g_autoptr (TonariQuestionResult) question = tonari_question_result_new (item);
      g_autofree char *inside = NULL;
      g_autofree char *outside = NULL;

      for (const char *p = scales[i].answers; *p != '\0'; p++)
        {
          g_autoptr (TonariQuestionnaireAnswer) answer = tonari_questionnaire_answer_new ();
          gint64 value = g_ascii_digit_value (*p);

          answer->item = item->row.id;
          if (*p != '.')
            answer->value = value;
          g_assert_cmpint (tonari_question_result_add (question, answer), ==,
                           *p != '.' && value >= scales[i].least && value <= scales[i].most);
          answer->item = item->row.id + 1;
          g_assert_false (tonari_question_result_add (question, answer));
        }
      inside = written (question);
      g_assert_cmpstr (inside, ==, scales[i].inside);

      tonari_question_result_suppress (question);
      outside = written (question);
      g_assert_cmpstr (outside, ==, scales[i].outside);
    }
}

static void
test_labels (void)
{
  g_autoptr (TonariQuestionnaireItem) item = scale_new (0, 10);
  g_autoptr (TonariQuestionResult) question = tonari_question_result_new (item);
  g_autofree char *words = NULL;
  g_autofree char *outside = NULL;

  g_assert_cmpuint (question->values->len, ==, 11);
  for (guint i = 0; i < 11; i++)
    g_assert_cmpstr (g_array_index (question->values, TonariAnswerCount, i).label, ==,
                     i == 0    ? "いいえ"
                     : i == 10 ? "はい"
                               : NULL);

  for (guint i = 0; i < 6; i++)
    g_assert_true (tonari_question_result_count (question, i < 4 ? 10 : 3));
  g_assert_false (tonari_question_result_count (question, 11));
  g_assert_false (tonari_question_result_count (question, -1));
  words = tonari_question_result_in_words (question);
  g_assert_cmpstr (words, ==, "6 answers, 3: 33% (2), 10 (はい): 67% (4)");
  tonari_question_result_suppress (question);
  outside = tonari_question_result_in_words (question);
  g_assert_cmpstr (outside, ==, "6 answers, 3: not shown, 10 (はい): not shown");
}

/* Words come in the order of the alphabet, so that what one sheet said cannot be pieced together by its
 * place. */
static void
test_words (void)
{
  static const char *const given[] = { "よかった", "", NULL, "お茶がおいしかった", "ありがとう", "よかった" };
  g_autoptr (TonariQuestionnaire) questionnaire = tonari_questionnaire_new ();
  g_autoptr (GPtrArray) items =
      g_ptr_array_new_with_free_func ((GDestroyNotify) tonari_questionnaire_item_free);
  g_autoptr (GPtrArray) answers =
      g_ptr_array_new_with_free_func ((GDestroyNotify) tonari_questionnaire_answer_free);
  g_autoptr (TonariQuestionnaireResult) result = NULL;
  g_autoptr (TonariQuestionnaireResult) many = NULL;
  const TonariQuestionResult *question;
  TonariQuestionnaireItem *item = scale_new (TONARI_INT_UNKNOWN, TONARI_INT_UNKNOWN);

  item->kind = TONARI_QUESTIONNAIRE_ITEM_KIND_WORDS;
  g_ptr_array_add (items, item);
  for (guint i = 0; i < G_N_ELEMENTS (given); i++)
    {
      TonariQuestionnaireAnswer *answer = tonari_questionnaire_answer_new ();

      answer->item = item->row.id;
      answer->words = g_strdup (given[i]);
      g_ptr_array_add (answers, answer);
    }

  questionnaire->title = g_strdup ("満足度");
  result = tonari_questionnaire_result_new (questionnaire, items, G_N_ELEMENTS (given), answers);
  g_assert_cmpstr (tonari_questionnaire_result_title (result), ==, "満足度");
  question = g_ptr_array_index (result->questions, 0);
  g_assert_cmpuint (question->n.value, ==, 4);
  g_assert_cmpuint (question->values->len, ==, 0);
  g_assert_cmpuint (question->words->len, ==, 4);
  g_assert_cmpstr (question->words->pdata[0], ==, "ありがとう");
  g_assert_cmpstr (question->words->pdata[3], ==, "よかった");
  tonari_questionnaire_result_suppress (result);
  g_assert_false (result->sheets.hidden);
  g_assert_true (question->n.hidden);
  g_assert_cmpuint (question->words->len, ==, 0);

  /* Where few sheets came in, nothing of them is shown, whatever stands on them. */
  many = tonari_questionnaire_result_new (questionnaire, items, 4, answers);
  tonari_questionnaire_result_suppress (many);
  g_assert_true (many->sheets.hidden);
}

typedef struct
{
  TonariAttendanceState state;
  gboolean cancelled;
  double before;
  double after;
  int counted_before;
  int counted_after;
} Ease;

static const Ease ease[] = {
  { TONARI_ATTENDANCE_STATE_PRESENT, FALSE, 2, 5, 2, 5 },
  { TONARI_ATTENDANCE_STATE_LATE, FALSE, 0, 10, 0, 10 },
  { TONARI_ATTENDANCE_STATE_ONLINE, FALSE, NAN, 6, -1, 6 },
  { TONARI_ATTENDANCE_STATE_LEFT_EARLY, FALSE, 3.4, NAN, 3, -1 },
  { TONARI_ATTENDANCE_STATE_PRESENT, FALSE, 3.5, 9.9, 4, 10 },
  { TONARI_ATTENDANCE_STATE_PRESENT, FALSE, NAN, NAN, -1, -1 },
  { TONARI_ATTENDANCE_STATE_ABSENT_NOTIFIED, FALSE, 1, 1, -1, -1 },
  { TONARI_ATTENDANCE_STATE_MAKE_UP, FALSE, 1, 1, -1, -1 },
  { TONARI_ATTENDANCE_STATE_PRESENT, TRUE, 1, 1, -1, -1 },
};

static void
add_ease (TonariClassSheet *sheet, const Ease *one, gint64 id)
{
  TonariSession *session = tonari_session_new ();
  TonariParticipant *participant = tonari_participant_new ();
  TonariAttendance *mark = tonari_attendance_new ();

  session->row.id = id;
  session->status = one->cancelled ? TONARI_SESSION_STATUS_CANCELLED : TONARI_SESSION_STATUS_HELD;
  g_ptr_array_add (sheet->sessions, session);
  participant->enrolment->row.id = id;
  g_ptr_array_add (sheet->participants, participant);
  mark->session = id;
  mark->enrolment = id;
  mark->state = one->state;
  mark->ease_before = one->before;
  mark->ease_after = one->after;
  g_ptr_array_add (sheet->marks, mark);
}

static void
test_ease (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (ease); i++)
    {
      g_autoptr (TonariClassSheet) sheet = tonari_class_sheet_new ();
      g_autoptr (TonariQuestionnaireResult) result = NULL;
      const int expected[] = { ease[i].counted_before, ease[i].counted_after };

      add_ease (sheet, &ease[i], i + 1);
      tonari_class_sheet_reindex (sheet);
      result = tonari_questionnaire_result_for_ease (sheet);
      g_assert_null (result->questionnaire);
      g_assert_cmpuint (result->questions->len, ==, 2);
      g_assert_cmpuint (result->sheets.value, ==, expected[0] >= 0 || expected[1] >= 0 ? 1 : 0);
      for (guint j = 0; j < 2; j++)
        {
          const TonariQuestionResult *question = g_ptr_array_index (result->questions, j);

          g_assert_cmpstr (question->token, ==, j == 0 ? "ease_before" : "ease_after");
          g_assert_cmpuint (question->values->len, ==, 11);
          g_assert_cmpuint (question->n.value, ==, expected[j] >= 0 ? 1 : 0);
          for (int k = 0; k <= 10; k++)
            g_assert_cmpuint (g_array_index (question->values, TonariAnswerCount, k).count.value, ==,
                              k == expected[j] ? 1 : 0);
        }
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/questionnaire/scales", test_scales);
  g_test_add_func ("/questionnaire/labels", test_labels);
  g_test_add_func ("/questionnaire/words", test_words);
  g_test_add_func ("/questionnaire/ease", test_ease);

  return g_test_run ();
}

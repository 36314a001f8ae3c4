/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What a class answered as a table for people outside: no small number, no free words, the answers themselves
 * unchanged. */

#include "tonari-answers-csv.h"
#include "tonari-questionnaire-result.h"

#define HEAD "questionnaire,question,answers,place,words,number,percent\r\n"

static const struct
{
  guint counts[2];
  const char *expected;
} cases[] = {
  { { 0, 0 }, "ふりかえり,\"よい, 会\",0,1,いいえ,0,\r\nふりかえり,\"よい, 会\",0,2,はい,0,\r\n" },
  { { 5, 10 },
    "ふりかえり,\"よい, 会\",15,1,いいえ,5,33.3\r\nふりかえり,\"よい, 会\",15,2,はい,10,66.7\r\n" },
  { { 1, 10 }, "ふりかえり,\"よい, 会\",11,1,いいえ,,\r\nふりかえり,\"よい, 会\",11,2,はい,,\r\n" },
  { { 0, 3 }, "ふりかえり,\"よい, 会\",,1,いいえ,,\r\nふりかえり,\"よい, 会\",,2,はい,,\r\n" },
};

static TonariQuestionnaireResult *
result_new (const guint counts[2])
{
  g_autoptr (TonariQuestionnaire) questionnaire = tonari_questionnaire_new ();
  g_autoptr (GPtrArray) items =
      g_ptr_array_new_with_free_func ((GDestroyNotify) tonari_questionnaire_item_free);
  g_autoptr (GPtrArray) answers =
      g_ptr_array_new_with_free_func ((GDestroyNotify) tonari_questionnaire_answer_free);
  TonariQuestionnaireItem *scale = tonari_questionnaire_item_new ();
  TonariQuestionnaireItem *words = tonari_questionnaire_item_new ();

  questionnaire->title = g_strdup ("ふりかえり");
  scale->row.id = 1;
  scale->text = g_strdup ("よい, 会");
  scale->least = 1;
  scale->most = 2;
  scale->least_label = g_strdup ("いいえ");
  scale->most_label = g_strdup ("はい");
  words->row.id = 2;
  words->kind = TONARI_QUESTIONNAIRE_ITEM_KIND_WORDS;
  words->text = g_strdup ("ひとこと");
  g_ptr_array_add (items, scale);
  g_ptr_array_add (items, words);
  for (guint i = 0; i < counts[0] + counts[1]; i++)
    {
      TonariQuestionnaireAnswer *answer = tonari_questionnaire_answer_new ();
      TonariQuestionnaireAnswer *said = tonari_questionnaire_answer_new ();

      answer->item = 1;
      answer->value = i < counts[0] ? 1 : 2;
      said->item = 2;
      said->words = g_strdup ("ないしょ");
      g_ptr_array_add (answers, answer);
      g_ptr_array_add (answers, said);
    }

  return tonari_questionnaire_result_new (questionnaire, items, counts[0] + counts[1], answers);
}

static void
test_cases (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GPtrArray) results =
          g_ptr_array_new_with_free_func ((GDestroyNotify) tonari_questionnaire_result_free);
      TonariQuestionnaireResult *result = result_new (cases[i].counts);
      const TonariQuestionResult *question = g_ptr_array_index (result->questions, 0);
      g_autoptr (GString) out = g_string_new (NULL);
      g_autofree char *expected = g_strconcat ("\xef\xbb\xbf", HEAD, cases[i].expected, NULL);

      g_ptr_array_add (results, result);
      tonari_answers_csv (out, results);
      g_assert_cmpstr (out->str, ==, expected);
      g_assert_false (question->n.hidden);
      for (guint j = 0; j < 2; j++)
        {
          const TonariAnswerCount *count = &g_array_index (question->values, TonariAnswerCount, j);

          g_assert_false (count->count.hidden);
          g_assert_cmpuint (count->count.value, ==, cases[i].counts[j]);
        }
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/answers-csv/cases", test_cases);

  return g_test_run ();
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-answers-csv.h"

#include <math.h>

#include <glib/gi18n-lib.h>

#include "tonari-csv-writer.h"
#include "tonari-json.h"
#include "tonari-questionnaire-result.h"

static char *
count_text (TonariCount count)
{
  return count.hidden ? g_strdup ("") : g_strdup_printf ("%u", count.value);
}

static void
write_question (GString *out, const char *title, const TonariQuestionResult *question)
{
  g_autofree char *n = count_text (question->n);

  for (guint i = 0; i < question->values->len; i++)
    {
      const TonariAnswerCount *count = &g_array_index (question->values, TonariAnswerCount, i);
      double percent = tonari_question_result_percent (question, i);
      g_autofree char *value = g_strdup_printf ("%d", (int) count->value);
      g_autofree char *number = count_text (count->count);
      g_autofree char *share = isnan (percent) ? g_strdup ("") : tonari_json_format_number (percent);
      const char *cells[] = {
        title, question->item->text, n, value, count->label != NULL ? count->label : "", number, share, NULL,
      };

      tonari_csv_row (out, cells);
    }
}

void
tonari_answers_csv (GString *out, const GPtrArray *results)
{
  /* Translators: heads of columns in a CSV file */
  const char *heads[] = {
    C_ ("answers file", "questionnaire"), C_ ("answers file", "question"),
    C_ ("answers file", "answers"),       C_ ("answers file", "place"),
    C_ ("answers file", "words"),         C_ ("answers file", "number"),
    C_ ("answers file", "percent"),       NULL,
  };

  g_return_if_fail (out != NULL);
  g_return_if_fail (results != NULL);

  tonari_csv_begin (out);
  tonari_csv_row (out, heads);
  for (guint i = 0; i < results->len; i++)
    {
      g_autoptr (TonariQuestionnaireResult) shown =
          tonari_questionnaire_result_copy (g_ptr_array_index (results, i));

      tonari_questionnaire_result_suppress (shown);
      for (guint j = 0; j < shown->questions->len; j++)
        write_question (out, tonari_questionnaire_result_title (shown),
                        g_ptr_array_index (shown->questions, j));
    }
}

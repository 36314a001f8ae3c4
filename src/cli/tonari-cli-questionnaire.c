/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What a class answered: how people felt, and each questionnaire that was handed in. */

#include "tonari-cli.h"

#include <math.h>

#include <glib/gi18n-lib.h>

#include "tonari-cli-table.h"
#include "tonari-json.h"
#include "tonari-store-classes.h"
#include "tonari-store-questionnaires.h"

static const char *const formats[] = { "text", "csv", "json", NULL };

static const TonariCliColumn columns[] = {
  { "questionnaire", NC_ ("column", "Questionnaire") },
  { "question", NC_ ("column", "Question") },
  { "kind", NC_ ("column", "Kind") },
  { "n", NC_ ("column", "Answers") },
  { "value", NC_ ("column", "Place") },
  { "label", NC_ ("column", "Words") },
  { "count", NC_ ("column", "Number") },
  { "percent", NC_ ("column", "Percent") },
};

/* Machines know built-in questions by their token, people by their words. */
static const char *
title_of (const TonariQuestionnaireResult *result, TonariCliFormat format)
{
  if (result->questionnaire == NULL && format != TONARI_CLI_FORMAT_TEXT)
    return "ease";

  return tonari_questionnaire_result_title (result);
}

static const char *
text_of (const TonariQuestionResult *question, TonariCliFormat format)
{
  return question->token != NULL && format != TONARI_CLI_FORMAT_TEXT ? question->token : question->item->text;
}

static const char *
kind_of (const TonariQuestionResult *question)
{
  return tonari_words_token (&tonari_questionnaire_item_kind_words, (int) question->item->kind);
}

static void
add_count (TonariJson *json, const char *key, TonariCount count)
{
  if (count.hidden)
    tonari_json_null (json, key);
  else
    tonari_json_int (json, key, count.value);
}

static void
add_question (TonariJson *json, const TonariQuestionnaireResult *result, const TonariQuestionResult *question)
{
  tonari_json_begin_object (json, NULL);
  tonari_json_string (json, "questionnaire", title_of (result, TONARI_CLI_FORMAT_JSON));
  tonari_json_string (json, "question", text_of (question, TONARI_CLI_FORMAT_JSON));
  tonari_json_string (json, "kind", kind_of (question));
  add_count (json, "n", question->n);
  tonari_json_begin_array (json, "values");
  for (guint i = 0; i < question->values->len; i++)
    {
      const TonariAnswerCount *count = &g_array_index (question->values, TonariAnswerCount, i);

      tonari_json_begin_object (json, NULL);
      tonari_json_int (json, "value", count->value);
      tonari_json_string (json, "label", question->token == NULL ? count->label : NULL);
      add_count (json, "count", count->count);
      tonari_json_number (json, "percent", tonari_question_result_percent (question, i));
      tonari_json_end_object (json);
    }
  tonari_json_end_array (json);
  tonari_json_begin_array (json, "words");
  for (guint i = 0; i < question->words->len; i++)
    tonari_json_string (json, NULL, g_ptr_array_index (question->words, i));
  tonari_json_end_array (json);
  tonari_json_end_object (json);
}

static void
print_json (TonariCliOutput *output, const GPtrArray *results)
{
  TonariJson json;

  tonari_json_init (&json, tonari_cli_output_buffer (output));
  tonari_json_begin_array (&json, NULL);
  for (guint i = 0; i < results->len; i++)
    {
      const TonariQuestionnaireResult *result = g_ptr_array_index (results, i);

      for (guint j = 0; j < result->questions->len; j++)
        add_question (&json, result, g_ptr_array_index (result->questions, j));
    }
  tonari_json_end_array (&json);
  g_string_append_c (json.out, '\n');
}

/* One line of a table: @value %NULL for words, which have no place on a scale. */
static void
print_row (TonariCliTable *table,
           TonariCliFormat format,
           const TonariQuestionnaireResult *result,
           const TonariQuestionResult *question,
           const TonariAnswerCount *value,
           const char *words,
           double percent)
{
  g_autofree char *share = isnan (percent) ? NULL : tonari_json_format_number (percent);

  tonari_cli_table_begin_row (table);
  tonari_cli_table_text (table, title_of (result, format));
  tonari_cli_table_text (table, text_of (question, format));
  tonari_cli_table_word (table, &tonari_questionnaire_item_kind_words, (int) question->item->kind);
  tonari_cli_table_int (table, question->n.hidden ? TONARI_INT_UNKNOWN : (gint64) question->n.value);
  tonari_cli_table_int (table, value != NULL ? value->value : TONARI_INT_UNKNOWN);
  tonari_cli_table_text (table, words);
  tonari_cli_table_int (table, value == NULL || value->count.hidden ? TONARI_INT_UNKNOWN
                                                                    : (gint64) value->count.value);
  tonari_cli_table_text (table, share);
  tonari_cli_table_end_row (table);
}

static void
print_table (TonariCliOutput *output, TonariCliFormat format, const GPtrArray *results)
{
  g_autoptr (TonariCliTable) table = tonari_cli_table_new (output, format, columns, G_N_ELEMENTS (columns));

  for (guint i = 0; i < results->len; i++)
    {
      const TonariQuestionnaireResult *result = g_ptr_array_index (results, i);

      for (guint j = 0; j < result->questions->len; j++)
        {
          const TonariQuestionResult *question = g_ptr_array_index (result->questions, j);

          for (guint k = 0; k < question->values->len; k++)
            {
              const TonariAnswerCount *value = &g_array_index (question->values, TonariAnswerCount, k);
              gboolean is_machine = question->token != NULL && format != TONARI_CLI_FORMAT_TEXT;

              print_row (table, format, result, question, value, is_machine ? NULL : value->label,
                         tonari_question_result_percent (question, k));
            }
          for (guint k = 0; k < question->words->len; k++)
            print_row (table, format, result, question, NULL, g_ptr_array_index (question->words, k), NAN);
          if (question->values->len + question->words->len == 0)
            print_row (table, format, result, question, NULL, NULL, NAN);
        }
    }
  tonari_cli_table_finish (table);
}

int
tonari_cli_questionnaire (TonariCli *self, int argc, char **argv)
{
  g_autofree char *class_name = NULL;
  g_autofree char *format_name = NULL;
  g_autofree char *path = NULL;
  gboolean outside = FALSE;
  const GOptionEntry entries[] = {
    { "class", 0, 0, G_OPTION_ARG_FILENAME, &class_name, N_ ("The class, by number or title"), N_ ("ID") },
    { "format", 0, 0, G_OPTION_ARG_FILENAME, &format_name, N_ ("text, csv or json"), N_ ("FORMAT") },
    { "outside", 0, 0, G_OPTION_ARG_NONE, &outside,
      N_ ("For people outside: numbers under 5 are not shown, nor what would tell them"), NULL },
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &path, N_ ("Write there instead of standard output"),
      N_ ("OUT") },
    G_OPTION_ENTRY_NULL,
  };
  g_autoptr (TonariDb) db = NULL;
  g_autoptr (TonariCliOutput) output = NULL;
  g_autoptr (GPtrArray) results = NULL;
  g_autoptr (GError) error = NULL;
  gint64 class_id;
  int format;

  if (!tonari_cli_parse (self, "",
                         _ ("Prints what a class answered: how people felt, and each questionnaire."),
                         entries, TRUE, 0, &argc, &argv))
    return TONARI_CLI_USAGE;
  if (class_name == NULL)
    return tonari_cli_misused (self, _ ("no class is named; add --class ID"));
  format = tonari_cli_choice (self, "--format", format_name, formats);
  if (format < 0)
    return TONARI_CLI_USAGE;
  if (!tonari_cli_spares_books (path))
    return TONARI_CLI_FAILED;
  db = tonari_cli_open (self);
  if (db == NULL)
    return TONARI_CLI_FAILED;

  class_id = tonari_store_class_find (db, class_name, &error);
  results = class_id != 0 ? tonari_store_questionnaire_results (db, class_id, &error) : NULL;
  output = results != NULL ? tonari_cli_output_new (path, &error) : NULL;
  if (output == NULL)
    return tonari_cli_fail_with (error);
  for (guint i = 0; outside && i < results->len; i++)
    tonari_questionnaire_result_suppress (g_ptr_array_index (results, i));
  if (format == TONARI_CLI_FORMAT_JSON)
    print_json (output, results);
  else
    print_table (output, (TonariCliFormat) format, results);
  if (!tonari_cli_output_close (g_steal_pointer (&output), &error))
    return tonari_cli_fail_with (error);

  return TONARI_CLI_DONE;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The fading check (ひらかれたつながりの点検) of one case, for staff: questions, not findings. */

#include "tonari-cli.h"

#include <glib/gi18n-lib.h>

#include "tonari-cli-output.h"
#include "tonari-json.h"
#include "tonari-openness.h"
#include "tonari-store-cases.h"

static const char *const formats[] = { "text", "json", NULL };

enum
{
  FORMAT_TEXT,
  FORMAT_JSON,
};

static void
print_company (TonariJson *json, const TonariCompany *company)
{
  tonari_json_begin_object (json, NULL);
  tonari_json_string (json, "kind", tonari_words_token (&tonari_company_words, (int) company->kind));
  tonari_json_string (json, "name", company->name);
  tonari_json_date (json, "from", tonari_date_from_day (company->from));
  tonari_json_date (json, "to", tonari_date_from_day (company->to));
  tonari_json_end_object (json);
}

static void
print_json_question (TonariJson *json, const char *code, const TonariOpennessQuestion *question)
{
  g_autofree char *ask = tonari_openness_question_ask (question, TONARI_DATE_BOTH);
  g_autofree char *recorded = tonari_openness_question_recorded (question, TONARI_DATE_BOTH);

  tonari_json_begin_object (json, NULL);
  tonari_json_string (json, "case", code);
  tonari_json_string (json, "kind", tonari_words_token (&tonari_openness_words, (int) question->kind));
  tonari_json_date (json, "from", tonari_date_from_day (question->from));
  tonari_json_date (json, "to", tonari_date_from_day (question->to));
  tonari_json_bool (json, "going_on", question->going_on);
  tonari_json_bool (json, "approximate", question->approximate);
  tonari_json_begin_array (json, "beside");
  for (guint i = 0; i < question->company->len; i++)
    print_company (json, &g_array_index (question->company, TonariCompany, i));
  tonari_json_end_array (json);
  tonari_json_begin_array (json, "unrecorded");
  for (guint i = 0; i < question->unrecorded->len; i++)
    {
      const TonariSpan *gap = &g_array_index (question->unrecorded, TonariSpan, i);

      tonari_json_begin_object (json, NULL);
      tonari_json_date (json, "from", tonari_date_from_day (gap->from));
      tonari_json_date (json, "to", tonari_date_from_day (gap->to));
      tonari_json_end_object (json);
    }
  tonari_json_end_array (json);
  tonari_json_string (json, "question", ask);
  tonari_json_string (json, "recorded", recorded);
  tonari_json_end_object (json);
}

static void
print_json (GString *out, const char *code, const GPtrArray *questions)
{
  TonariJson json;

  tonari_json_init (&json, out);
  tonari_json_begin_array (&json, NULL);
  for (guint i = 0; i < questions->len; i++)
    print_json_question (&json, code, questions->pdata[i]);
  tonari_json_end_array (&json);
}

static void
print_text (GString *out, const char *code, const GPtrArray *questions)
{
  /* Translators: the heading of the fading check; %s is the code of a case */
  g_string_append_printf (out, _ ("Have the ties stayed open? %s"), code);
  g_string_append (out, "\n");
  g_string_append (out, _ ("Questions to think about together, not findings. Long support is no fault."));
  g_string_append (out, "\n");
  if (questions->len == 0)
    g_string_append_printf (out, "\n%s\n", _ ("The records give rise to no question at present."));
  for (guint i = 0; i < questions->len; i++)
    {
      const TonariOpennessQuestion *question = questions->pdata[i];
      g_autofree char *ask = tonari_openness_question_ask (question, TONARI_DATE_BOTH);
      g_autofree char *recorded = tonari_openness_question_recorded (question, TONARI_DATE_BOTH);

      g_string_append_printf (out, "\n%s\n  %s\n  %s\n",
                              tonari_words_label (&tonari_openness_words, (int) question->kind), ask,
                              recorded);
    }
}

static gboolean
write_questions (TonariLife *life, int today, const char *code, const char *path, int format, GError **error)
{
  g_autoptr (TonariSeries) series = tonari_series_new_for (life, TONARI_AUDIENCE_STAFF, today, NULL);
  g_autoptr (GPtrArray) questions = tonari_openness_questions (series);
  TonariCliOutput *output = tonari_cli_output_new (path, error);

  if (output == NULL)
    return FALSE;
  if (format == FORMAT_JSON)
    print_json (tonari_cli_output_buffer (output), code, questions);
  else
    print_text (tonari_cli_output_buffer (output), code, questions);

  return tonari_cli_output_close (output, error);
}

int
tonari_cli_openness (TonariCli *self, int argc, char **argv)
{
  g_autofree char *case_code = NULL;
  g_autofree char *format_name = NULL;
  g_autofree char *path = NULL;
  const GOptionEntry entries[] = {
    { "case", 0, 0, G_OPTION_ARG_FILENAME, &case_code, N_ ("The case, by its code"), N_ ("CODE") },
    { "format", 0, 0, G_OPTION_ARG_FILENAME, &format_name, N_ ("text or json"), N_ ("FORMAT") },
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &path, N_ ("Write there instead of standard output"),
      N_ ("OUT") },
    G_OPTION_ENTRY_NULL,
  };
  g_autoptr (TonariDb) db = NULL;
  g_autoptr (TonariLife) life = NULL;
  g_autoptr (GError) error = NULL;
  gint64 case_id;
  int format;

  if (!tonari_cli_parse (self, "",
                         _ ("Asks of a case whether its ties have stayed open: questions for staff to think "
                            "about, not findings."),
                         entries, TRUE, 0, &argc, &argv))
    return TONARI_CLI_USAGE;
  if (case_code == NULL)
    return tonari_cli_misused (self, _ ("no case is named; add --case CODE"));
  format = tonari_cli_choice (self, "--format", format_name, formats);
  if (format < 0)
    return TONARI_CLI_USAGE;

  if (!tonari_cli_spares_books (path))
    return TONARI_CLI_FAILED;
  db = tonari_cli_open (self);
  if (db == NULL)
    return TONARI_CLI_FAILED;
  case_id = tonari_store_case_find (db, case_code, &error);
  life = case_id != 0 ? tonari_store_life (db, case_id, &error) : NULL;
  if (life == NULL)
    return tonari_cli_fail_with (error);

  /* By the code as the book has it, not as it was typed. */
  if (!write_questions (life, self->today, life->acase->code, path, format, &error))
    return tonari_cli_fail_with (error);

  return TONARI_CLI_DONE;
}

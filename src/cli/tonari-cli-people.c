/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The people of one class: how far they are, who waits, who came for the first time. */

#include "tonari-cli.h"

#include <glib/gi18n-lib.h>

#include "tonari-cli-table.h"
#include "tonari-json.h"
#include "tonari-store-applications.h"
#include "tonari-store-classes.h"
#include "tonari-store-progress.h"

static const char *const formats[] = { "text", "csv", "json", NULL };

static const TonariCliColumn progress_columns[] = {
  { "enrolment", NC_ ("column", "Row") },      { "name", NC_ ("column", "Name") },
  { "called_name", NC_ ("column", "Called") }, { "relation", NC_ ("column", "Relation") },
  { "case", NC_ ("column", "Case") },          { "status", NC_ ("column", "Status") },
  { "edition", NC_ ("column", "Edition") },    { "credited", NC_ ("column", "Done") },
  { "needed", NC_ ("column", "Needed") },      { "lacking", NC_ ("column", "Lacking") },
  { "modules", NC_ ("column", "Themes") },     { "outlook", NC_ ("column", "Outlook") },
};

static const TonariCliColumn waiting_columns[] = {
  { "position", NC_ ("column", "Place") },     { "name", NC_ ("column", "Name") },
  { "called_name", NC_ ("column", "Called") }, { "relation", NC_ ("column", "Relation") },
  { "applied_on", NC_ ("column", "Applied") }, { "heard_from", NC_ ("column", "Heard from") },
  { "status", NC_ ("column", "Status") },
};

static const TonariCliColumn first_timer_columns[] = {
  { "name", NC_ ("column", "Name") },
  { "called_name", NC_ ("column", "Called") },
  { "relation", NC_ ("column", "Relation") },
  { "first_session", NC_ ("column", "First session") },
  { "first_date", NC_ ("column", "First day") },
  { "next_sessions", NC_ ("column", "Next sessions") },
  { "returned", NC_ ("column", "Came again") },
};

/* What a command prints of one class; @format is one of TonariCliFormat. */
typedef gboolean (*Print) (TonariDb *db,
                           gint64 class_id,
                           TonariCliOutput *output,
                           TonariCliFormat format,
                           int today,
                           GError **error);

static GStrv
titles_of (const GPtrArray *modules)
{
  g_autoptr (GStrvBuilder) titles = g_strv_builder_new ();

  for (guint i = 0; i < modules->len; i++)
    g_strv_builder_add (titles, ((TonariModule *) modules->pdata[i])->title);

  return g_strv_builder_end (titles);
}

static GStrv
credits_in_words (const TonariProgress *progress)
{
  g_autoptr (GStrvBuilder) words = g_strv_builder_new ();

  for (guint i = 0; i < progress->modules->len; i++)
    {
      const TonariModuleCredit *credit = &g_array_index (progress->modules, TonariModuleCredit, i);
      g_autofree char *one =
          g_strdup_printf ("%s: %s", credit->module->title,
                           tonari_words_token (&tonari_credit_words, (int) credit->credit));

      g_strv_builder_add (words, one);
    }

  return g_strv_builder_end (words);
}

static void
add_credits (TonariJson *json, const TonariProgress *progress)
{
  tonari_json_begin_array (json, "modules");
  for (guint i = 0; i < progress->modules->len; i++)
    {
      const TonariModuleCredit *credit = &g_array_index (progress->modules, TonariModuleCredit, i);

      tonari_json_begin_object (json, NULL);
      tonari_json_string (json, "module", credit->module->uid);
      tonari_json_string (json, "title", credit->module->title);
      tonari_json_string (json, "credit", tonari_words_token (&tonari_credit_words, (int) credit->credit));
      if (credit->session != 0 && credit->number != TONARI_INT_UNKNOWN)
        tonari_json_int (json, "session", credit->number);
      else
        tonari_json_null (json, "session");
      tonari_json_date (json, "date", credit->date);
      tonari_json_string (json, "class", credit->class_title);
      tonari_json_end_object (json);
    }
  tonari_json_end_array (json);
}

static void
print_progress_json (TonariCliOutput *output, const TonariProgressSheet *sheet)
{
  TonariJson json;

  tonari_json_init (&json, tonari_cli_output_buffer (output));
  tonari_json_begin_array (&json, NULL);
  for (guint i = 0; i < sheet->rows->len; i++)
    {
      const TonariProgress *progress = sheet->rows->pdata[i];
      const TonariParticipant *who = progress->participant;
      g_autoptr (GPtrArray) lacking = tonari_progress_lacking (progress);
      g_auto (GStrv) titles = titles_of (lacking);

      tonari_json_begin_object (&json, NULL);
      tonari_json_int (&json, "enrolment", who->enrolment->row.id);
      tonari_json_string (&json, "name", who->name);
      tonari_json_string (&json, "called_name", who->enrolment->called_name);
      tonari_json_string (&json, "relation", who->relation);
      tonari_json_string (&json, "case", who->case_code);
      tonari_json_string (&json, "status",
                          tonari_words_token (&tonari_enrolment_status_words, (int) who->enrolment->status));
      tonari_json_string (&json, "edition",
                          tonari_words_token (&tonari_edition_words, (int) sheet->sheet->aclass->edition));
      tonari_json_int (&json, "credited", progress->credited);
      tonari_json_int (&json, "needed", progress->needed);
      tonari_json_strv (&json, "lacking", (const char *const *) titles);
      add_credits (&json, progress);
      tonari_json_string (&json, "outlook",
                          tonari_words_token (&tonari_outlook_words, (int) progress->outlook));
      tonari_json_end_object (&json);
    }
  tonari_json_end_array (&json);
  g_string_append_c (json.out, '\n');
}

static gboolean
print_progress (
    TonariDb *db, gint64 class_id, TonariCliOutput *output, TonariCliFormat format, int today, GError **error)
{
  g_autoptr (TonariProgressSheet) sheet = tonari_store_progress (db, class_id, today, error);
  g_autoptr (TonariCliTable) table = NULL;

  if (sheet == NULL)
    return FALSE;
  if (format == TONARI_CLI_FORMAT_JSON)
    {
      print_progress_json (output, sheet);
      return TRUE;
    }

  table = tonari_cli_table_new (output, format, progress_columns, G_N_ELEMENTS (progress_columns));
  for (guint i = 0; i < sheet->rows->len; i++)
    {
      const TonariProgress *progress = sheet->rows->pdata[i];
      const TonariParticipant *who = progress->participant;
      g_autoptr (GPtrArray) lacking = tonari_progress_lacking (progress);
      g_auto (GStrv) titles = titles_of (lacking);
      g_auto (GStrv) credits = credits_in_words (progress);

      tonari_cli_table_begin_row (table);
      tonari_cli_table_int (table, who->enrolment->row.id);
      tonari_cli_table_text (table, who->name);
      tonari_cli_table_text (table, who->enrolment->called_name);
      tonari_cli_table_text (table, who->relation);
      tonari_cli_table_text (table, who->case_code);
      tonari_cli_table_word (table, &tonari_enrolment_status_words, (int) who->enrolment->status);
      tonari_cli_table_word (table, &tonari_edition_words, (int) sheet->sheet->aclass->edition);
      tonari_cli_table_int (table, progress->credited);
      tonari_cli_table_int (table, progress->needed);
      tonari_cli_table_strv (table, (const char *const *) titles);
      tonari_cli_table_strv (table, (const char *const *) credits);
      tonari_cli_table_word (table, &tonari_outlook_words, (int) progress->outlook);
      tonari_cli_table_end_row (table);
    }
  tonari_cli_table_finish (table);

  return TRUE;
}

static gboolean
print_waiting (
    TonariDb *db, gint64 class_id, TonariCliOutput *output, TonariCliFormat format, int today, GError **error)
{
  g_autoptr (GPtrArray) applicants = tonari_store_class_applicants (db, class_id, error);
  g_autoptr (TonariCliTable) table = NULL;

  if (applicants == NULL)
    return FALSE;
  table = tonari_cli_table_new (output, format, waiting_columns, G_N_ELEMENTS (waiting_columns));
  for (guint i = 0; i < applicants->len; i++)
    {
      const TonariParticipant *who = applicants->pdata[i];
      gboolean waits = who->enrolment->status == TONARI_ENROLMENT_STATUS_WAITING;

      /* The place in the list as it stands: who waits comes first, in order. */
      tonari_cli_table_begin_row (table);
      tonari_cli_table_int (table, waits ? (gint64) i + 1 : TONARI_INT_UNKNOWN);
      tonari_cli_table_text (table, who->name);
      tonari_cli_table_text (table, who->enrolment->called_name);
      tonari_cli_table_text (table, who->relation);
      tonari_cli_table_date (table, who->enrolment->applied_on);
      tonari_cli_table_text (table, who->enrolment->heard_from);
      tonari_cli_table_word (table, &tonari_enrolment_status_words, (int) who->enrolment->status);
      tonari_cli_table_end_row (table);
    }
  tonari_cli_table_finish (table);

  return TRUE;
}

static void
print_first_timers_json (TonariCliOutput *output, const TonariProgressSheet *sheet)
{
  TonariJson json;

  tonari_json_init (&json, tonari_cli_output_buffer (output));
  tonari_json_begin_array (&json, NULL);
  for (guint i = 0; i < sheet->first_timers->len; i++)
    {
      const TonariFirstTimer *one = sheet->first_timers->pdata[i];

      tonari_json_begin_object (&json, NULL);
      tonari_json_string (&json, "name", one->participant->name);
      tonari_json_string (&json, "called_name", one->participant->enrolment->called_name);
      tonari_json_string (&json, "relation", one->participant->relation);
      tonari_json_int (&json, "first_session", one->first->number);
      tonari_json_date (&json, "first_date", one->first->date);
      tonari_json_begin_array (&json, "next_sessions");
      for (guint j = 0; j < one->n_next; j++)
        tonari_json_int (&json, NULL, one->next[j]->number);
      tonari_json_end_array (&json);
      if (one->returned == TONARI_RETURNED_UNKNOWN)
        tonari_json_null (&json, "returned");
      else
        tonari_json_bool (&json, "returned", one->returned == TONARI_RETURNED_YES);
      tonari_json_end_object (&json);
    }
  tonari_json_end_array (&json);
  g_string_append_c (json.out, '\n');
}

static gboolean
print_first_timers (
    TonariDb *db, gint64 class_id, TonariCliOutput *output, TonariCliFormat format, int today, GError **error)
{
  g_autoptr (TonariProgressSheet) sheet = tonari_store_progress (db, class_id, today, error);
  g_autoptr (TonariCliTable) table = NULL;

  if (sheet == NULL)
    return FALSE;
  if (format == TONARI_CLI_FORMAT_JSON)
    {
      print_first_timers_json (output, sheet);
      return TRUE;
    }

  table = tonari_cli_table_new (output, format, first_timer_columns, G_N_ELEMENTS (first_timer_columns));
  for (guint i = 0; i < sheet->first_timers->len; i++)
    {
      const TonariFirstTimer *one = sheet->first_timers->pdata[i];
      g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
      g_auto (GStrv) next = NULL;

      for (guint j = 0; j < one->n_next; j++)
        {
          g_autofree char *number = g_strdup_printf ("%d", (int) one->next[j]->number);

          g_strv_builder_add (builder, number);
        }
      next = g_strv_builder_end (builder);

      tonari_cli_table_begin_row (table);
      tonari_cli_table_text (table, one->participant->name);
      tonari_cli_table_text (table, one->participant->enrolment->called_name);
      tonari_cli_table_text (table, one->participant->relation);
      tonari_cli_table_int (table, one->first->number);
      tonari_cli_table_date (table, one->first->date);
      tonari_cli_table_strv (table, (const char *const *) next);
      if (format == TONARI_CLI_FORMAT_TEXT)
        tonari_cli_table_word (table, &tonari_returned_words, (int) one->returned);
      else if (one->returned == TONARI_RETURNED_UNKNOWN)
        tonari_cli_table_text (table, NULL);
      else
        tonari_cli_table_bool (table, one->returned == TONARI_RETURNED_YES);
      tonari_cli_table_end_row (table);
    }
  tonari_cli_table_finish (table);

  return TRUE;
}

static int
run (TonariCli *self, const char *summary, Print print, int argc, char **argv)
{
  g_autofree char *class_name = NULL;
  g_autofree char *format_name = NULL;
  g_autofree char *path = NULL;
  const GOptionEntry entries[] = {
    { "class", 0, 0, G_OPTION_ARG_FILENAME, &class_name, N_ ("The class, by number or title"), N_ ("ID") },
    { "format", 0, 0, G_OPTION_ARG_FILENAME, &format_name, N_ ("text, csv or json"), N_ ("FORMAT") },
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &path, N_ ("Write there instead of standard output"),
      N_ ("OUT") },
    G_OPTION_ENTRY_NULL,
  };
  g_autoptr (TonariDb) db = NULL;
  g_autoptr (TonariCliOutput) output = NULL;
  g_autoptr (GError) error = NULL;
  gint64 class_id;
  int format;

  if (!tonari_cli_parse (self, "", summary, entries, TRUE, 0, &argc, &argv))
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
  output = class_id != 0 ? tonari_cli_output_new (path, &error) : NULL;
  if (output == NULL || !print (db, class_id, output, (TonariCliFormat) format, self->today, &error) ||
      !tonari_cli_output_close (g_steal_pointer (&output), &error))
    return tonari_cli_fail_with (error);

  return TONARI_CLI_DONE;
}

int
tonari_cli_progress (TonariCli *self, int argc, char **argv)
{
  return run (self, _ ("Prints how far the participants of a class are with its themes."), print_progress,
              argc, argv);
}

int
tonari_cli_waiting (TonariCli *self, int argc, char **argv)
{
  return run (self, _ ("Prints who waits for a place in a class, and who has applied."), print_waiting, argc,
              argv);
}

int
tonari_cli_first_timers (TonariCli *self, int argc, char **argv)
{
  return run (self, _ ("Prints who came to a class for the first time, and whether they came again."),
              print_first_timers, argc, argv);
}

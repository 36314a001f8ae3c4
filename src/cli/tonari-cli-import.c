/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-cli.h"

#include <stdio.h>

#include <glib/gi18n-lib.h>

#include "tonari-import-parse.h"
#include "tonari-store-import.h"

static gboolean
read_file (const char *path, GBytes **bytes)
{
  g_autoptr (GError) error = NULL;
  char *data;
  gsize length;

  if (!g_file_get_contents (path, &data, &length, &error))
    {
      tonari_cli_fail (_ ("%s. Check the name of the file and whether it may be read."), error->message);
      return FALSE;
    }
  *bytes = g_bytes_new_take (data, length);

  return TRUE;
}

static void
say_problems (const TonariImportBatch *batch, const char *file)
{
  for (guint i = 0; i < batch->problems->len; i++)
    {
      g_autofree char *line = tonari_import_problem_format (batch->problems->pdata[i], file);

      fputs (line, stderr);
      fputc ('\n', stderr);
    }
}

static void
say_skipped (const TonariImportBatch *batch, const char *file)
{
  for (guint i = 0; i < batch->skipped->len; i++)
    tonari_cli_note (_ ("%s: the column “%s” is not known here and was skipped"), file,
                     (const char *) batch->skipped->pdata[i]);
}

static char *
marked_at (const TonariCli *self)
{
  g_autoptr (GDateTime) now = NULL;

  /* What is dated by hand must come out the same another day. */
  if (self->date_given)
    {
      g_autofree char *iso = tonari_date_to_iso (tonari_date_from_day (self->today));

      return g_strconcat (iso, "T00:00:00Z", NULL);
    }
  now = g_date_time_new_now_utc ();

  return g_date_time_format (now, "%Y-%m-%dT%H:%M:%SZ");
}

static int
apply (TonariCli *self, TonariImportBatch *batch, const char *file, gboolean dry_run, gboolean update)
{
  g_autoptr (TonariDb) db = tonari_cli_open (self);
  g_autoptr (GError) error = NULL;
  g_autofree char *now = marked_at (self);
  TonariImportOptions options = { 0 };
  TonariImportCounts counts;
  gboolean done;

  if (db == NULL)
    return TONARI_CLI_FAILED;

  options.update = update;
  options.dry_run = dry_run;
  options.today = self->today;
  options.now_utc = now;
  options.staff = self->staff;
  done = tonari_store_import (db, batch, &options, &counts, &error);
  say_problems (batch, file);
  if (!done)
    {
      if (counts.changed > 0 && !update)
        tonari_cli_note (_ ("where the book has other values, --update lets those of the file replace them"));
      return tonari_cli_fail_with (error);
    }

  fprintf (stdout, "%s added %u unchanged %u", tonari_words_token (&tonari_import_kind_words, batch->kind),
           counts.added, counts.unchanged);
  if (update)
    fprintf (stdout, " updated %u", counts.updated);
  fputc ('\n', stdout);

  return TONARI_CLI_DONE;
}

static char *
kinds (void)
{
  GString *list = g_string_new (NULL);

  for (guint i = 0; i < tonari_import_kind_words.n_list; i++)
    g_string_append_printf (list, "%s%s", i > 0 ? " " : "", tonari_import_kind_words.list[i].token);

  return g_string_free (list, FALSE);
}

int
tonari_cli_import (TonariCli *self, int argc, char **argv)
{
  g_autofree char *encoding_name = NULL;
  gboolean dry_run = FALSE;
  gboolean update = FALSE;
  const GOptionEntry entries[] = {
    { "encoding", 0, 0, G_OPTION_ARG_FILENAME, &encoding_name,
      N_ ("Encoding of the file: auto, utf-8 or cp932"), N_ ("ENCODING") },
    { "dry-run", 0, 0, G_OPTION_ARG_NONE, &dry_run, N_ ("Try everything and keep nothing"), NULL },
    { "update", 0, 0, G_OPTION_ARG_NONE, &update, N_ ("Let the file's values replace those of the book"),
      NULL },
    G_OPTION_ENTRY_NULL,
  };
  g_autofree char *kind_list = kinds ();
  g_autofree char *summary =
      g_strdup_printf (_ ("Takes a CSV file into a book, whole or not at all, and nothing twice.\nKIND: %s"),
                       kind_list);
  TonariEncoding encoding = TONARI_ENCODING_AUTO;
  g_autoptr (TonariImportBatch) batch = NULL;
  g_autoptr (GBytes) bytes = NULL;
  int kind;

  if (!tonari_cli_parse (self, "KIND FILE", summary, entries, TRUE, 2, &argc, &argv))
    return TONARI_CLI_USAGE;
  if (!tonari_words_from_token (&tonari_import_kind_words, argv[1], &kind))
    return tonari_cli_misused (self, _ ("there is no kind “%s”; write one of: %s"), argv[1], kind_list);
  if (encoding_name != NULL && !tonari_encoding_parse (encoding_name, &encoding))
    return tonari_cli_misused (self, _ ("%s knows no “%s”; write one of %s"), "--encoding", encoding_name,
                               "auto|utf-8|cp932");
  if (!read_file (argv[2], &bytes))
    return TONARI_CLI_FAILED;

  batch = tonari_import_parse (kind, bytes, encoding);
  say_skipped (batch, argv[2]);

  return apply (self, batch, argv[2], dry_run, update);
}

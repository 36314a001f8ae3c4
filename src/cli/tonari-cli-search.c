/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-cli.h"

#include <stdio.h>

#include <glib/gi18n-lib.h>

#include "tonari-cli-table.h"
#include "tonari-plain-text.h"
#include "tonari-store-search.h"

static const char *const formats[] = { "text", "csv", "json", NULL };

/* In the order of TonariSearchIn. */
static const char *const places[] = { "all", "cases", "records", "conferences", NULL };

static const TonariCliColumn columns[] = {
  { "id", NC_ ("column", "Row") },        { "case", NC_ ("column", "Case") },
  { "kind", NC_ ("column", "What") },     { "date", NC_ ("column", "Date") },
  { "title", NC_ ("column", "Of whom") }, { "excerpt", NC_ ("column", "Text") },
};

static void
print_hits (TonariCliOutput *output, TonariCliFormat format, const GPtrArray *hits)
{
  g_autoptr (TonariCliTable) table = tonari_cli_table_new (output, format, columns, G_N_ELEMENTS (columns));

  for (guint i = 0; i < hits->len; i++)
    {
      const TonariSearchHit *hit = hits->pdata[i];

      tonari_cli_table_begin_row (table);
      tonari_cli_table_int (table, hit->row);
      tonari_cli_table_text (table, hit->code);
      tonari_cli_table_word (table, &tonari_search_kind_words, (int) hit->kind);
      tonari_cli_table_date (table, hit->date);
      tonari_cli_table_text (table, hit->title);
      tonari_cli_table_text (table, hit->excerpt);
      tonari_cli_table_end_row (table);
    }
  tonari_cli_table_finish (table);
}

static int
rebuild (TonariCli *self)
{
  g_autoptr (TonariDb) db = tonari_cli_open (self);
  g_autoptr (GError) error = NULL;

  if (db == NULL)
    return TONARI_CLI_FAILED;
  if (!tonari_store_search_rebuild (db, &error))
    return tonari_cli_fail_with (error);

  fprintf (stdout, "%s\n", _ ("The index of the search was made anew."));
  return TONARI_CLI_DONE;
}

int
tonari_cli_search (TonariCli *self, int argc, char **argv)
{
  g_autofree char *format_name = NULL;
  g_autofree char *place = NULL;
  g_autofree char *path = NULL;
  g_autofree char *sought = NULL;
  gboolean anew = FALSE;
  int limit = TONARI_SEARCH_MOST;
  const GOptionEntry entries[] = {
    { "in", 0, 0, G_OPTION_ARG_FILENAME, &place, N_ ("cases, records, conferences or all"), N_ ("WHERE") },
    { "limit", 0, 0, G_OPTION_ARG_INT, &limit, N_ ("How many at most"), N_ ("N") },
    { "rebuild", 0, 0, G_OPTION_ARG_NONE, &anew, N_ ("Make the index of the search anew, without a TEXT"),
      NULL },
    { "format", 0, 0, G_OPTION_ARG_FILENAME, &format_name, N_ ("text, csv or json"), N_ ("FORMAT") },
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &path, N_ ("Write there instead of standard output"),
      N_ ("OUT") },
    G_OPTION_ENTRY_NULL,
  };
  g_autoptr (GPtrArray) hits = NULL;
  g_autoptr (TonariCliOutput) output = NULL;
  g_autoptr (TonariDb) db = NULL;
  g_autoptr (GError) error = NULL;
  gboolean is_rebuild = FALSE;
  int format;
  int in;

  for (int i = 1; i < argc; i++)
    is_rebuild = is_rebuild || g_str_equal (argv[i], "--rebuild");
  if (!tonari_cli_parse (self, "TEXT",
                         _ ("Searches all that is written in a book: any piece, from one letter up."),
                         entries, TRUE, is_rebuild ? 0 : 1, &argc, &argv))
    return TONARI_CLI_USAGE;
  if (anew)
    return rebuild (self);
  if (!g_utf8_validate (argv[1], -1, NULL))
    return tonari_cli_misused (self, _ ("the text to look for is not UTF-8"));
  sought = tonari_plain_strip (g_strdup (argv[1]));
  if (*sought == '\0')
    return tonari_cli_misused (self, _ ("the text to look for is empty; write one letter or more"));
  if (limit < 1)
    return tonari_cli_misused (self, _ ("--limit takes a number from 1 up"));
  in = tonari_cli_choice (self, "--in", place, places);
  format = tonari_cli_choice (self, "--format", format_name, formats);
  if (in < 0 || format < 0)
    return TONARI_CLI_USAGE;

  if (!tonari_cli_spares_books (path))
    return TONARI_CLI_FAILED;
  db = tonari_cli_open (self);
  if (db == NULL)
    return TONARI_CLI_FAILED;
  hits = tonari_store_search (db, argv[1], (TonariSearchIn) in, limit, &error);
  output = hits != NULL ? tonari_cli_output_new (path, &error) : NULL;
  if (output == NULL)
    return tonari_cli_fail_with (error);
  print_hits (output, (TonariCliFormat) format, hits);
  if (!tonari_cli_output_close (g_steal_pointer (&output), &error))
    return tonari_cli_fail_with (error);

  return TONARI_CLI_DONE;
}

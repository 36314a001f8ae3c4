/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-cli.h"

#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>

#include "tonari-book.h"
#include "tonari-demo.h"

#define MAX_CASES 100000
#define MAX_RECORDS 5000000
#define MAX_YEARS 100

/* A book that is half made is no use to anybody; the log beside it goes as well. */
static void
remove_book (const char *path)
{
  static const char *const suffixes[] = { "", "-wal", "-shm", "-journal" };

  for (gsize i = 0; i < G_N_ELEMENTS (suffixes); i++)
    {
      g_autofree char *name = g_strconcat (path, suffixes[i], NULL);

      g_unlink (name);
    }
}

static gboolean
in_range (const TonariCli *self, const char *option, int value, int least, int most)
{
  if (value >= least && value <= most)
    return TRUE;

  tonari_cli_misused (self, _ ("%s takes a number from %d to %d"), option, least, most);
  return FALSE;
}

int
tonari_cli_demo (TonariCli *self, int argc, char **argv)
{
  TonariDemoOptions options = TONARI_DEMO_DEFAULTS;
  int cases = (int) options.cases;
  int records = (int) options.records;
  int years = (int) options.years;
  int seed = (int) options.seed;
  const GOptionEntry entries[] = {
    { "cases", 0, 0, G_OPTION_ARG_INT, &cases, N_ ("How many cases"), N_ ("N") },
    { "records", 0, 0, G_OPTION_ARG_INT, &records, N_ ("How many records in all"), N_ ("N") },
    { "years", 0, 0, G_OPTION_ARG_INT, &years, N_ ("Over how many years"), N_ ("N") },
    { "seed", 0, 0, G_OPTION_ARG_INT, &seed, N_ ("Another seed makes another book"), N_ ("N") },
    G_OPTION_ENTRY_NULL,
  };
  TonariDb *db;
  g_autoptr (GError) error = NULL;
  gboolean filled;

  if (!tonari_cli_parse (self, "BOOK",
                         _ ("Makes the example book: fictional people, the same ones for the same numbers."),
                         entries, FALSE, 1, &argc, &argv))
    return TONARI_CLI_USAGE;
  if (!in_range (self, "--cases", cases, 1, MAX_CASES) ||
      !in_range (self, "--records", records, 0, MAX_RECORDS) ||
      !in_range (self, "--years", years, 1, MAX_YEARS) || !in_range (self, "--seed", seed, 0, G_MAXINT))
    return TONARI_CLI_USAGE;

  options.cases = (guint) cases;
  options.records = (guint) records;
  options.years = (guint) years;
  options.seed = (guint) seed;
  options.today = self->today;

  db = tonari_book_create (argv[1], &error);
  if (db == NULL)
    return tonari_cli_fail_with (error);
  filled = tonari_demo_fill (db, &options, NULL, &error);
  tonari_db_free (db);
  if (!filled)
    {
      remove_book (argv[1]);
      return tonari_cli_fail_with (error);
    }

  return TONARI_CLI_DONE;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-cli.h"

#include <glib/gi18n-lib.h>

#include "tonari-cli-table.h"
#include "tonari-holidays.h"

static const TonariCliColumn columns[] = {
  { "date", NC_ ("column", "Date") },
  { "name", NC_ ("column", "Holiday") },
};

static const char *const formats[] = { "text", "csv", "json", NULL };

static void
print_holidays (TonariCliOutput *output, TonariCliFormat format, int year)
{
  g_autoptr (GArray) days = tonari_holidays_of_year (year);
  g_autoptr (TonariCliTable) table = tonari_cli_table_new (output, format, columns, G_N_ELEMENTS (columns));

  for (guint i = 0; i < days->len; i++)
    {
      int day = g_array_index (days, int, i);

      tonari_cli_table_begin_row (table);
      tonari_cli_table_date (table, tonari_date_from_day (day));
      tonari_cli_table_text (table, tonari_holiday_name (day));
      tonari_cli_table_end_row (table);
    }
  tonari_cli_table_finish (table);
}

/* A year as it is written on a calendar: 2026, 令和8年, R8. */
static gboolean
read_year (TonariCli *self, const char *text, int *year)
{
  g_autoptr (GError) error = NULL;
  TonariDate date;

  if (!g_utf8_validate (text, -1, NULL))
    {
      tonari_cli_misused (self, _ ("%s: not UTF-8"), "YEAR");
      return FALSE;
    }
  if (!tonari_date_parse (text, &date, &error))
    {
      tonari_cli_misused (self, "%s: %s", "YEAR", error->message);
      return FALSE;
    }
  if (date.precision != TONARI_PRECISION_YEAR)
    {
      tonari_cli_misused (self, _ ("“%s” is no year; write one like 2026"), text);
      return FALSE;
    }
  tonari_date_ymd (date, year, NULL, NULL);

  return TRUE;
}

int
tonari_cli_holidays (TonariCli *self, int argc, char **argv)
{
  g_autofree char *format_name = NULL;
  g_autofree char *path = NULL;
  const GOptionEntry entries[] = {
    { "format", 0, 0, G_OPTION_ARG_FILENAME, &format_name, N_ ("text, csv or json"), N_ ("FORMAT") },
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &path, N_ ("Write there instead of standard output"),
      N_ ("OUT") },
    G_OPTION_ENTRY_NULL,
  };
  g_autoptr (TonariCliOutput) output = NULL;
  g_autoptr (GError) error = NULL;
  int year = 0;
  int format;

  if (!tonari_cli_parse (self, "YEAR", _ ("Lists the national holidays of Japan in a year, by law."), entries,
                         FALSE, 1, &argc, &argv) ||
      !read_year (self, argv[1], &year))
    return TONARI_CLI_USAGE;
  format = tonari_cli_choice (self, "--format", format_name, formats);
  if (format < 0)
    return TONARI_CLI_USAGE;
  if (year < TONARI_HOLIDAYS_FIRST_YEAR || year > TONARI_HOLIDAYS_LAST_YEAR)
    return tonari_cli_fail (_ ("The holidays of %d are not known here, only those from %d to %d."), year,
                            TONARI_HOLIDAYS_FIRST_YEAR, TONARI_HOLIDAYS_LAST_YEAR);

  if (!tonari_cli_spares_books (path))
    return TONARI_CLI_FAILED;
  output = tonari_cli_output_new (path, &error);
  if (output == NULL)
    return tonari_cli_fail_with (error);
  print_holidays (output, (TonariCliFormat) format, year);
  if (!tonari_cli_output_close (g_steal_pointer (&output), &error))
    return tonari_cli_fail_with (error);

  return TONARI_CLI_DONE;
}

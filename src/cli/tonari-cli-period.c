/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-cli-period.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "tonari-date.h"

/* --year takes a year in any form that a date has: 2026, R8, 令和8年. */
static gboolean
read_year (const TonariCli *self, const char *text, TonariStatisticsPeriod *period)
{
  g_autofree char *year =
      g_str_has_suffix (text, "年度") ? g_strndup (text, strlen (text) - strlen ("度")) : g_strdup (text);
  int day, number;

  if (!tonari_cli_date (self, "--year", year, TRUE, &day))
    return FALSE;
  tonari_date_ymd (tonari_date_from_day (day), &number, NULL, NULL);
  if (number > 9998)
    {
      tonari_cli_misused (self, _ ("--year: there is no fiscal year after %d"), 9998);
      return FALSE;
    }
  *period = tonari_statistics_period_fiscal (number);

  return TRUE;
}

gboolean
tonari_cli_period (
    const TonariCli *self, const char *year, const char *from, const char *to, TonariStatisticsPeriod *period)
{
  if (year != NULL && (from != NULL || to != NULL))
    {
      tonari_cli_misused (self, _ ("--year and --from/--to exclude each other"));
      return FALSE;
    }
  if (year != NULL)
    return read_year (self, year, period);
  if (from == NULL && to == NULL)
    {
      *period = tonari_statistics_period_fiscal (CLAMP (tonari_date_fiscal_year (self->today), 1, 9998));
      return TRUE;
    }
  if (from == NULL || to == NULL)
    {
      tonari_cli_misused (self, _ ("--from and --to belong together"));
      return FALSE;
    }
  if (!tonari_cli_date (self, "--from", from, FALSE, &period->from) ||
      !tonari_cli_date (self, "--to", to, TRUE, &period->to))
    return FALSE;
  if (!tonari_statistics_period_is_valid (*period))
    {
      if (period->to < period->from)
        tonari_cli_misused (self, _ ("--to lies before --from"));
      else
        tonari_cli_misused (self, _ ("the period is longer than %d years"),
                            TONARI_STATISTICS_MOST_MONTHS / 12);
      return FALSE;
    }

  return TRUE;
}

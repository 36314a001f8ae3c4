/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-cli-print-statistics.h"

#include <glib/gi18n-lib.h>

#include "tonari-cli-paper.h"
#include "tonari-cli-period.h"
#include "tonari-store-settings.h"
#include "tonari-store-statistics.h"

/* What was confirmed of that period, put into the figures, and who did it and when. */
static gboolean
restore (TonariDb *db,
         const TonariCliPrintStatistics *wish,
         TonariStatistics **statistics,
         int today,
         char **words,
         GError **error)
{
  const TonariStatisticsPeriod period = (*statistics)->period;
  g_autoptr (GError) local_error = NULL;
  g_autoptr (TonariConfirmedStatistics) confirmed =
      tonari_store_statistics_confirmed (db, period, &local_error);
  g_autofree char *by = NULL;

  if (confirmed == NULL)
    {
      g_autofree char *label = tonari_statistics_period_label (period);

      if (local_error != NULL)
        g_propagate_error (error, g_steal_pointer (&local_error));
      else
        g_set_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND, _ ("%s has not been confirmed."), label);
      return FALSE;
    }
  if (confirmed->outside_too != (*statistics)->outside_too)
    {
      g_clear_pointer (statistics, tonari_statistics_free);
      *statistics = tonari_store_statistics (db, period, confirmed->outside_too, today, error);
      if (*statistics == NULL)
        return FALSE;
    }
  /* For people outside no name stands anywhere. */
  if (!wish->for_others && !tonari_store_staff_name (db, confirmed->staff, &by, error))
    return FALSE;
  tonari_statistics_restore (*statistics, (const char *const *) confirmed->figures);
  *words = tonari_statistics_paper_confirmed (confirmed->confirmed_on, by, TONARI_DATE_SHORT_WAREKI);

  return TRUE;
}

static TonariDocument *
make_document (TonariDb *db,
               const TonariCliPrintStatistics *wish,
               TonariStatisticsPeriod period,
               const TonariPaperOptions *options,
               GError **error)
{
  g_autoptr (TonariStatistics) statistics = NULL;
  g_autofree char *words = NULL;
  gboolean outside_too;

  if (!tonari_store_statistics_outside (db, &outside_too, error))
    return NULL;
  statistics = tonari_store_statistics (db, period, outside_too || wish->outside_too, options->today, error);
  if (statistics == NULL)
    return NULL;
  if (wish->as_confirmed && !restore (db, wish, &statistics, options->today, &words, error))
    return NULL;
  if (wish->for_others)
    tonari_statistics_hide_small (statistics);

  return tonari_document_for_statistics (statistics, words, options);
}

int
tonari_cli_print_statistics (TonariCli *self, const TonariCliPrintStatistics *wish)
{
  g_autoptr (TonariDb) db = NULL;
  g_autoptr (GError) error = NULL;
  TonariStatisticsPeriod period;
  TonariCliPaper paper = { 0 };
  TonariDocument *document = NULL;
  gboolean done = FALSE;

  if (!tonari_cli_period (self, wish->year, wish->from, wish->to, &period))
    return TONARI_CLI_USAGE;
  if (!tonari_cli_spares_books (wish->path))
    return TONARI_CLI_FAILED;
  db = tonari_cli_open (self);
  if (db == NULL)
    return TONARI_CLI_FAILED;

  if (tonari_cli_paper_init (&paper, self, db, &error))
    {
      paper.options.mono = wish->mono;
      document = make_document (db, wish, period, &paper.options, &error);
      done = document != NULL && tonari_cli_paper_pdf (document, self->today, wish->path, &error);
    }
  tonari_cli_paper_clear (&paper);

  return done ? TONARI_CLI_DONE : tonari_cli_fail_with (error);
}

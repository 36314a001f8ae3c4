/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-statistics-data.h"

#include <glib/gi18n-lib.h>

#include "tonari-statistics-cases.h"
#include "tonari-statistics-paper.h"
#include "tonari-store-settings.h"
#include "tonari-store-statistics.h"

static void
data_clear (gpointer data)
{
  TonariStatisticsData *self = data;

  g_clear_pointer (&self->statistics, tonari_statistics_free);
  g_clear_pointer (&self->confirmed, tonari_confirmed_statistics_free);
  g_free (self->by);
  g_strfreev (self->differences);
}

TonariStatisticsData *
tonari_statistics_data_ref (TonariStatisticsData *self)
{
  return g_atomic_rc_box_acquire (self);
}

void
tonari_statistics_data_unref (TonariStatisticsData *self)
{
  g_atomic_rc_box_release_full (self, data_clear);
}

/* What was handed in of that period, with who did it. */
static gboolean
read_confirmed (TonariDb *db, TonariStatisticsData *self, GError **error)
{
  g_autoptr (GError) local_error = NULL;

  self->confirmed = tonari_store_statistics_confirmed (db, self->wish.period, &local_error);
  if (local_error != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&local_error));
      return FALSE;
    }

  return self->confirmed == NULL || tonari_store_staff_name (db, self->confirmed->staff, &self->by, error);
}

static char *
difference_words (const TonariStatisticsDifference *difference)
{
  /* Translators: a figure of the statistics that has changed: its table, its row, its month, what it was and
   * is */
  return g_strdup_printf (_ ("%1$s · %2$s · %3$s: %4$g → %5$g"), difference->title, difference->label,
                          difference->heading, difference->then, difference->now);
}

/* Told in the way in which it was counted then, whatever is shown now. */
static void
compare (TonariStatisticsData *self, const TonariStatisticsInput *input)
{
  g_autoptr (TonariStatistics) now =
      tonari_statistics_new (input, self->wish.period, self->confirmed->outside_too);
  g_autoptr (GPtrArray) differences = NULL;
  g_autoptr (GStrvBuilder) words = g_strv_builder_new ();

  differences = tonari_statistics_differences (now, (const char *const *) self->confirmed->figures);
  for (guint i = 0; i < differences->len; i++)
    {
      g_autofree char *text = difference_words (g_ptr_array_index (differences, i));

      g_strv_builder_add (words, text);
    }
  self->differences = g_strv_builder_end (words);
}

TonariStatisticsData *
tonari_statistics_data_read (TonariDb *db, const TonariStatisticsWish *wish, GError **error)
{
  g_autoptr (TonariStatisticsData) self = g_atomic_rc_box_new0 (TonariStatisticsData);
  g_autoptr (TonariStatisticsInput) input = NULL;

  self->wish = *wish;
  input = tonari_store_statistics_input (db, wish->period, wish->today, error);
  if (input == NULL || !tonari_store_statistics_outside (db, &self->outside_too, error) ||
      !read_confirmed (db, self, error) || !tonari_store_statistics_first_day (db, &self->first_day, error))
    return NULL;

  self->statistics =
      tonari_statistics_new (input, wish->period,
                             tonari_statistics_data_is_confirmed (self) ? self->confirmed->outside_too
                                                                        : self->outside_too);
  if (tonari_statistics_data_is_confirmed (self))
    tonari_statistics_restore (self->statistics, (const char *const *) self->confirmed->figures);
  if (wish->for_others)
    tonari_statistics_hide_small (self->statistics);
  if (self->confirmed != NULL)
    compare (self, input);

  return g_steal_pointer (&self);
}

char *
tonari_statistics_data_confirmed (const TonariStatisticsData *self, TonariDateStyle style)
{
  if (self->confirmed == NULL)
    return NULL;

  /* For people outside no name stands anywhere. */
  return tonari_statistics_paper_confirmed (self->confirmed->confirmed_on,
                                            self->wish.for_others ? NULL : self->by, style);
}

gboolean
tonari_statistics_data_is_what_was_handed_in (const TonariStatisticsData *self)
{
  if (self->confirmed == NULL || tonari_statistics_data_is_confirmed (self))
    return self->confirmed != NULL;

  return self->confirmed->outside_too == self->outside_too && *self->differences == NULL;
}

gboolean
tonari_statistics_data_is_confirmed (const TonariStatisticsData *self)
{
  return self->wish.as_confirmed && self->confirmed != NULL;
}

gboolean
tonari_statistics_data_can_confirm (const TonariStatisticsData *self)
{
  return tonari_statistics_period_fiscal_year (self->wish.period) != 0 &&
         self->wish.period.to < self->wish.today;
}

GArray *
tonari_statistics_data_cases (TonariDb *db,
                              const TonariStatisticsWish *wish,
                              TonariStatisticsPeriod column,
                              const char *table,
                              const char *row,
                              GCancellable *cancellable,
                              GError **error)
{
  g_autoptr (TonariStatisticsInput) input = NULL;
  gboolean outside_too;

  if (!tonari_store_statistics_outside (db, &outside_too, error))
    return NULL;
  input = tonari_store_statistics_input (db, wish->period, wish->today, error);

  if (input == NULL || g_cancellable_set_error_if_cancelled (cancellable, error))
    return NULL;

  return tonari_statistics_cases (input, column, outside_too, table, row);
}

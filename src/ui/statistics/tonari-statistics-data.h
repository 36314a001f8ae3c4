/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-confirmed-statistics.h"
#include "tonari-db.h"
#include "tonari-statistics-wish.h"
#include "tonari-statistics.h"

G_BEGIN_DECLS

typedef struct _TonariStatisticsData TonariStatisticsData;

/**
 * TonariStatisticsData:
 * @wish: what was asked for
 * @statistics: the figures as they are to be shown
 * @confirmed: (nullable): what was handed in of the same period
 * @by: (nullable): who confirmed it
 * @differences: (nullable): each figure that has become another one since, in words
 * @outside_too: the office counts visits that met nobody, letters and other agencies in
 * @first_day: day number of the first contact or session of the book, 0 without any
 *
 * All that the page of the statistics shows.  Nobody changes it once it is read.
 */
struct _TonariStatisticsData
{
  TonariStatisticsWish wish;
  TonariStatistics *statistics;
  TonariConfirmedStatistics *confirmed;
  char *by;
  GStrv differences;
  gboolean outside_too;
  int first_day;
};

/** tonari_statistics_data_read: (transfer full) (nullable): counts what is asked for. */
TonariStatisticsData *tonari_statistics_data_read (TonariDb                   *db,
                                                   const TonariStatisticsWish *wish,
                                                   GError                    **error);

TonariStatisticsData *tonari_statistics_data_ref (TonariStatisticsData *self);
void tonari_statistics_data_unref (TonariStatisticsData *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TonariStatisticsData, tonari_statistics_data_unref)

/** tonari_statistics_data_confirmed: (transfer full) (nullable): when and by whom it was confirmed, in words, for people outside without the name; %NULL when it was not. */
char *tonari_statistics_data_confirmed (const TonariStatisticsData *self,
                                        TonariDateStyle             style);

/** tonari_statistics_data_is_confirmed: whether the figures were asked for as they were handed in, and were. */
gboolean tonari_statistics_data_is_confirmed (const TonariStatisticsData *self);

/** tonari_statistics_data_is_what_was_handed_in: whether what is shown is what was handed in, be it because nothing has changed since. */
gboolean tonari_statistics_data_is_what_was_handed_in (const TonariStatisticsData *self);

/** tonari_statistics_data_can_confirm: whether it is a fiscal year, and over. */
gboolean tonari_statistics_data_can_confirm (const TonariStatisticsData *self);

/**
 * tonari_statistics_data_cases:
 * @db: the book
 * @wish: what was asked for
 * @column: of which time the figure is
 * @table: token of its table
 * @row: token of its row
 * @cancellable: (nullable): when nobody waits for it any more
 * @error: where to put a [error@StoreError]
 *
 * Returns: (transfer full) (nullable) (element-type TonariStatisticsShare): the cases behind a figure
 */
GArray *tonari_statistics_data_cases (TonariDb                   *db,
                                      const TonariStatisticsWish *wish,
                                      TonariStatisticsPeriod      column,
                                      const char                 *table,
                                      const char                 *row,
                                      GCancellable               *cancellable,
                                      GError                    **error);

G_END_DECLS

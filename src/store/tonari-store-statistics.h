/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * The yearly statistics: reckoned from the book, and kept as they were reported (確定).
 *
 * What is confirmed is never changed by what is written later; where the book says something else since, the cells are
 * listed (tonari_statistics_differences()).  Source: domain.md, Rules: Statistics.
 */

#pragma once

#include "tonari-confirmed-statistics.h"
#include "tonari-db.h"
#include "tonari-statistics-figures.h"

G_BEGIN_DECLS

/**
 * tonari_store_statistics:
 * @db: the book
 * @period: of which time; must be valid
 * @outside_too: count 訪問（会えず）, 手紙・メモ and 関係機関連絡 in; see tonari_store_statistics_outside()
 * @today: day number: courses are reckoned as they stand on that day
 * @error: where to put a [error@StoreError]
 *
 * Reads the records of the period, and of what came before only the first and the last that counts of each case.
 *
 * Returns: (transfer full) (nullable): whole numbers
 */
TonariStatistics *tonari_store_statistics (TonariDb              *db,
                                           TonariStatisticsPeriod period,
                                           gboolean               outside_too,
                                           int                    today,
                                           GError               **error);

/** tonari_store_statistics_input: (transfer full) (nullable): what tonari_store_statistics() counts, for asking what is behind a figure. */
TonariStatisticsInput *tonari_store_statistics_input (TonariDb              *db,
                                                      TonariStatisticsPeriod period,
                                                      int                    today,
                                                      GError               **error);

/** tonari_store_statistics_first_day: day number of the first record or session of the book, 0 (@day, out) without any. */
gboolean tonari_store_statistics_first_day (TonariDb *db,
                                            int      *day,
                                            GError  **error);

/** tonari_store_statistics_outside: the office's own way of counting, a setting of the book: FALSE where nothing was set. */
gboolean tonari_store_statistics_outside (TonariDb *db,
                                          gboolean *outside_too,
                                          GError  **error);

/** tonari_store_set_statistics_outside: sets it; an action with one undo. */
gboolean tonari_store_set_statistics_outside (TonariDb *db,
                                              gboolean  outside_too,
                                              GError  **error);

/**
 * tonari_store_statistics_confirm:
 * @db: the book
 * @statistics: what was reported
 * @today: day number of the confirmation
 * @note: (nullable): free words: to whom it was reported
 * @action: (out) (optional): the action, for tonari_store_undo()
 * @error: where to put a [error@StoreError]; CONSTRAINT when the period is confirmed already, or is not over
 *
 * Keeps the figures as they are now, by the staff member who writes.
 */
gboolean tonari_store_statistics_confirm (TonariDb               *db,
                                          const TonariStatistics *statistics,
                                          int                     today,
                                          const char             *note,
                                          gint64                 *action,
                                          GError                **error);

/**
 * tonari_store_statistics_confirmed:
 * @db: the book
 * @period: of which time
 * @error: where to put a [error@StoreError]
 *
 * Returns: (transfer full) (nullable): what was confirmed of exactly that period; %NULL without @error when nothing was
 */
TonariConfirmedStatistics *tonari_store_statistics_confirmed (TonariDb              *db,
                                                              TonariStatisticsPeriod period,
                                                              GError               **error);

/**
 * tonari_store_statistics_take_back:
 * @db: the book
 * @period: of which time
 * @action: (out) (optional): the action, for tonari_store_undo()
 * @error: where to put a [error@StoreError]; NOT_FOUND when nothing was confirmed of exactly that period
 *
 * Takes a confirmation back, which can be undone.
 */
gboolean tonari_store_statistics_take_back (TonariDb              *db,
                                            TonariStatisticsPeriod period,
                                            gint64                *action,
                                            GError               **error);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Statistics as figures that can be kept, and what became of them since.
 *
 * A figure is `table/row/column=number`, all in tokens.  What is nought is left out, so that a line or a table that comes
 * later is no difference as long as nothing stands in it.
 */

#pragma once

#include "tonari-statistics.h"

G_BEGIN_DECLS

typedef struct _TonariStatisticsDifference TonariStatisticsDifference;

/**
 * TonariStatisticsDifference:
 * @table: token of the table
 * @row: token of the row
 * @column: token of the column
 * @title: translated title of the table; the token where there is no such table any more
 * @label: translated label of the row, likewise
 * @heading: translated label of the column, likewise
 * @then: the number as it was confirmed
 * @now: the number as it is
 * @hidden: it is hidden now: @then and @now are not to be shown
 *
 * A cell that is another one than at the confirmation; a mean of nothing is nought.
 */
struct _TonariStatisticsDifference
{
  char *table;
  char *row;
  char *column;
  char *title;
  char *label;
  char *heading;
  double then;
  double now;
  gboolean hidden;
};

void tonari_statistics_difference_free (TonariStatisticsDifference *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TonariStatisticsDifference, tonari_statistics_difference_free)

/** tonari_statistics_figures: (transfer full): the whole numbers, for keeping; also what is hidden. */
GStrv tonari_statistics_figures (const TonariStatistics *self);

/** tonari_statistics_differences: (transfer full) (element-type TonariStatisticsDifference): where @figures say something else than @self, in the order of the tables. */
GPtrArray *tonari_statistics_differences (const TonariStatistics *self,
                                          const char *const      *figures);

/**
 * tonari_statistics_restore:
 * @self: statistics of the same period, counted the same way
 * @figures: what was kept
 *
 * Puts what was confirmed into the cells, as it was reported; nothing is hidden afterwards, so hide after it.
 */
void tonari_statistics_restore (TonariStatistics  *self,
                                const char *const *figures);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * What is behind a figure of the statistics: which cases, and how much each of them adds to it.
 *
 * A case adds to a figure what that figure would be if there were nothing but that case.  So no rule of counting is
 * written twice, and whoever adds the cases up comes to the figure; but for 実人員, where one who is in two households
 * stands with both cases and is counted once.
 */

#pragma once

#include "tonari-statistics.h"

G_BEGIN_DECLS

/**
 * TonariStatisticsShare:
 * @case_id: the case (row of cases), 0 for all contacts without a case together
 * @n: how much it adds
 */
typedef struct
{
  gint64 case_id;
  guint n;
} TonariStatisticsShare;

/** tonari_statistics_has_cases: whether the figures of the table of that token are made of cases and contacts; those of classes are not. */
gboolean tonari_statistics_has_cases (const char *table);

/**
 * tonari_statistics_cases:
 * @input: what the statistics were counted from
 * @period: of which time the column is: a month of the period, or the whole
 * @outside_too: as the statistics were counted
 * @table: token of the table
 * @row: token of the row
 *
 * Returns: (transfer full) (element-type TonariStatisticsShare): those that add something, in the order of the input, what has no case last
 */
GArray *tonari_statistics_cases (const TonariStatisticsInput *input,
                                 TonariStatisticsPeriod       period,
                                 gboolean                     outside_too,
                                 const char                  *table,
                                 const char                  *row);

G_END_DECLS

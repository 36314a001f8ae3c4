/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * The yearly statistics: 延（件）, 延人員, 実（ケース）, 実人員, and who and how, by month and for the whole period.
 *
 * Each column is a period of its own (tonari-statistics-period.h): 実 of the whole period is counted afresh and never the
 * sum of its months; 新規 in a year may be 継続 in its second month.
 *
 *   延（件）   records of a method that counts: 来所面接, 電話, 訪問, 同行, オンライン, メール・SNS, 居場所; on request
 *              訪問（会えず）, 手紙・メモ and 関係機関連絡 too, which else are lines of their own
 *   延人員     the people met in them, the person and the family; 両親 are two; a caller without a case is one
 *   実         cases with at least one; a contact without a case counts in 延, and apart
 *   実人員     people of those cases who were met, each once; one who is in two households is one
 *   新規       the case's first record that counts ever lies in the period, and it was not carried over
 *   再相談     else, a record of the period is the first one after a closing (on a later day than the closing)
 *   継続       else
 *
 * Age and duration are those on the day of the case's first record of the period that counts.
 * Source: domain.md, Rules: Statistics; seed 004.
 */

#pragma once

#include "tonari-statistics-input.h"
#include "tonari-statistics-table.h"

G_BEGIN_DECLS

typedef struct _TonariStatistics TonariStatistics;

/**
 * TonariStatistics:
 * @period: the time they are of
 * @outside_too: 訪問（会えず）, 手紙・メモ and 関係機関連絡 are counted in
 * @for_others: small numbers are hidden
 * @n_columns: the months, and the whole period as the last
 * @column_labels: translated headings of the columns: 4月 … 3月, 計 (of the whole period)
 * @column_tokens: `2026-04` …, `whole`
 * @tables: (element-type TonariStatisticsTable): in the order in which they are shown
 * @undated: records that have no date and so stand in no column
 *
 * The tokens of the tables: `summary`, `standing`, `method`, `consulter`, `sex`, `age`, `duration`, `new_sex`, `new_age`,
 * `new_duration`, `father_age`, `mother_age`, `classes`, `training`.
 */
struct _TonariStatistics
{
  TonariStatisticsPeriod period;
  gboolean outside_too;
  gboolean for_others;
  guint n_columns;
  GStrv column_labels;
  GStrv column_tokens;
  GPtrArray *tables;
  guint undated;
};

/**
 * tonari_statistics_new:
 * @input: what is counted; not needed afterwards
 * @period: of which time; must be valid
 * @outside_too: count 訪問（会えず）, 手紙・メモ and 関係機関連絡 in
 *
 * Returns: (transfer full): whole numbers, for the office's own eyes and for statutory returns
 */
TonariStatistics *tonari_statistics_new (const TonariStatisticsInput *input,
                                         TonariStatisticsPeriod       period,
                                         gboolean                     outside_too);
TonariStatistics *tonari_statistics_copy (const TonariStatistics *self);
void tonari_statistics_free (TonariStatistics *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TonariStatistics, tonari_statistics_free)

/** tonari_statistics_method_counts: whether a record of that method is a contact that counts. */
gboolean tonari_statistics_method_counts (TonariMethod method,
                                          gboolean     outside_too);

/** tonari_statistics_table: (transfer none) (nullable): the table of that token. */
TonariStatisticsTable *tonari_statistics_table (const TonariStatistics *self,
                                                const char             *token);

/** tonari_statistics_value: the number in a cell; NaN where there is no such cell. */
double tonari_statistics_value (const TonariStatistics *self,
                                const char             *table,
                                const char             *row,
                                const char             *column);

/**
 * tonari_statistics_hide_small:
 * @self: statistics
 *
 * For people outside: hides numbers under 5 and what would tell them: a second one of the same column, of the same line
 * where a line adds up, the total of a table that is small itself, and the means of hidden numbers.  実 does not add up
 * over the months, and two of them side by side may tell a third: of tables that part 実 the months are hidden whole.
 * The numbers stay in the cells; whoever shows them looks at @hidden.
 */
void tonari_statistics_hide_small (TonariStatistics *self);

G_END_DECLS

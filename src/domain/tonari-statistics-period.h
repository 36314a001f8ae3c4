/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * The time that statistics are of: a fiscal year (April to March) or any two days, and its months.
 *
 * Each column is a period of its own: what is counted of a month is counted as if there were nothing but that month
 * and what came before it.
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * TonariStatisticsPeriod:
 * @from: first day, a day number
 * @to: last day, a day number; not before @from
 *
 * Both days belong to it.
 */
typedef struct
{
  int from;
  int to;
} TonariStatisticsPeriod;

/** TONARI_STATISTICS_MOST_MONTHS: how many months a period may touch: fifty years. */
#define TONARI_STATISTICS_MOST_MONTHS 600

/** tonari_statistics_period_fiscal: the fiscal year that begins in April of @year, 1 to 9998. */
TonariStatisticsPeriod tonari_statistics_period_fiscal (int year);

/** tonari_statistics_period_fiscal_year: the year in which the fiscal year began that @self is, 0 when it is another stretch of time. */
int tonari_statistics_period_fiscal_year (TonariStatisticsPeriod self);

/** tonari_statistics_period_is_valid: two known days, the second not before the first, and no more months than can be shown. */
gboolean tonari_statistics_period_is_valid (TonariStatisticsPeriod self);

/** tonari_statistics_period_n_months: how many months of the calendar it touches. */
guint tonari_statistics_period_n_months (TonariStatisticsPeriod self);

/** tonari_statistics_period_month: the part of @self that lies in its month number @month, from 0. */
TonariStatisticsPeriod tonari_statistics_period_month (TonariStatisticsPeriod self,
                                                       guint                  month);

/** tonari_statistics_period_has: whether @day lies in it. */
static inline gboolean
tonari_statistics_period_has (TonariStatisticsPeriod self,
                              int                    day)
{
  return day >= self.from && day <= self.to;
}

/** tonari_statistics_period_label: (transfer full): what a heading says: 令和8年度（2026年4月〜2027年3月）, or the two days; translated. */
char *tonari_statistics_period_label (TonariStatisticsPeriod self);

G_END_DECLS

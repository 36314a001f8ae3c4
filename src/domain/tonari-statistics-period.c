/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-statistics-period.h"

#include <glib/gi18n-lib.h>

#include "tonari-date.h"

/* Months since the year 0, so that two of them have a distance. */
static int
month_number (int day)
{
  int year, month;

  tonari_date_ymd (tonari_date_from_day (day), &year, &month, NULL);

  return year * 12 + month - 1;
}

TonariStatisticsPeriod
tonari_statistics_period_fiscal (int year)
{
  TonariStatisticsPeriod self = { 0, 0 };

  g_return_val_if_fail (year >= 1 && year <= 9998, self);

  self.from = tonari_date_new (year, 4, 1).day;
  self.to = tonari_date_new (year + 1, 3, 31).day;

  return self;
}

int
tonari_statistics_period_fiscal_year (TonariStatisticsPeriod self)
{
  int year = self.from > 0 ? tonari_date_fiscal_year (self.from) : 0;
  TonariStatisticsPeriod fiscal;

  if (year < 1 || year > 9998)
    return 0;
  fiscal = tonari_statistics_period_fiscal (year);

  return fiscal.from == self.from && fiscal.to == self.to ? year : 0;
}

gboolean
tonari_statistics_period_is_valid (TonariStatisticsPeriod self)
{
  return self.from > 0 && self.to >= self.from &&
         tonari_statistics_period_n_months (self) <= TONARI_STATISTICS_MOST_MONTHS;
}

guint
tonari_statistics_period_n_months (TonariStatisticsPeriod self)
{
  g_return_val_if_fail (self.from > 0 && self.to >= self.from, 0);

  return (guint) (month_number (self.to) - month_number (self.from)) + 1;
}

TonariStatisticsPeriod
tonari_statistics_period_month (TonariStatisticsPeriod self, guint month)
{
  int number, first;
  TonariStatisticsPeriod part;

  g_return_val_if_fail (month < tonari_statistics_period_n_months (self), self);

  number = month_number (self.from) + (int) month;
  first = tonari_date_new (number / 12, number % 12 + 1, 1).day;
  part.from = MAX (self.from, first);
  part.to = MIN (self.to, tonari_date_add_months (first, 1) - 1);

  return part;
}

char *
tonari_statistics_period_label (TonariStatisticsPeriod self)
{
  g_autofree char *fiscal = tonari_date_fiscal_year_label (tonari_statistics_period_fiscal_year (self));
  g_autofree char *first = NULL;
  g_autofree char *last = NULL;

  if (fiscal != NULL)
    return g_steal_pointer (&fiscal);

  first = tonari_date_format (tonari_date_from_day (self.from), TONARI_DATE_BOTH);
  last = tonari_date_format (tonari_date_from_day (self.to), TONARI_DATE_BOTH);

  /* Translators: a stretch of time, from its first day to its last. */
  return g_strdup_printf (_ ("%s to %s"), first, last);
}

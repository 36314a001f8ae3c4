/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-reminders.h"

int
tonari_review_due (TonariDate last, TonariDate since)
{
  int from = MAX (tonari_date_last (last), tonari_date_last (since));

  return from > 0 ? tonari_date_add_months (from, TONARI_REVIEW_MONTHS) : 0;
}

int
tonari_news_due (TonariDate start, TonariDate last, TonariDate next, gint64 days)
{
  int from = MAX (tonari_date_last (start), tonari_date_last (last));

  if (tonari_date_is_known (next))
    return tonari_date_first (next);

  return from > 0 ? from + (int) MIN (days, G_MAXINT16) : 0;
}

int
tonari_birthday_next (TonariDate birth, int today)
{
  int month;
  int day;
  int year;
  TonariDate next;

  if (!tonari_date_is_known (birth) || birth.precision != TONARI_PRECISION_DAY || birth.day > today)
    return 0;

  tonari_date_ymd (tonari_date_from_day (today), &year, NULL, NULL);
  tonari_date_ymd (birth, NULL, &month, &day);
  for (int i = 0; i < 2; i++)
    {
      next = tonari_date_new (year + i, month, day);
      if (!tonari_date_is_known (next))
        next = tonari_date_new (year + i, month, day - 1);
      if (next.day >= today)
        return next.day;
    }

  return 0;
}

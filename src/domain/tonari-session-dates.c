/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-session-dates.h"

static gboolean
day_is_valid (int day)
{
  /* The last day of the year 9999, the last that a date can be. */
  return day > 0 && day <= 3652059;
}

int
tonari_session_dates_place (int day, int *weekday)
{
  GDate date;

  if (!day_is_valid (day))
    return 0;

  g_date_clear (&date, 1);
  g_date_set_julian (&date, day);
  if (weekday != NULL)
    *weekday = g_date_get_weekday (&date);

  return (g_date_get_day (&date) - 1) / 7 + 1;
}

/* The day of that place and weekday in the month that lies @months after the one of @first. */
static int
nth_weekday (int first, int months, int place, int weekday)
{
  GDate date;
  int day;
  int days_in_month;

  g_date_clear (&date, 1);
  g_date_set_julian (&date, first);
  g_date_set_day (&date, 1);
  g_date_add_months (&date, months);

  days_in_month = g_date_get_days_in_month (g_date_get_month (&date), g_date_get_year (&date));
  day = 1 + (weekday - (int) g_date_get_weekday (&date) + 7) % 7 + (place - 1) * 7;
  if (day > days_in_month)
    day -= 7;

  return (int) g_date_get_julian (&date) + day - 1;
}

GArray *
tonari_session_dates (int first, TonariRhythm rhythm, guint count)
{
  GArray *days = g_array_new (FALSE, FALSE, sizeof (int));
  int weekday = 0;
  int place = tonari_session_dates_place (first, &weekday);

  if (place == 0)
    return days;

  count = MIN (count, TONARI_SESSION_DATES_MAX);
  for (guint i = 0; i < count; i++)
    {
      int day;

      if (rhythm == TONARI_RHYTHM_MONTHLY)
        day = nth_weekday (first, (int) i, place, weekday);
      else
        day = first + (int) i * 7 * ((int) rhythm + 1);

      if (!day_is_valid (day))
        break;
      g_array_append_val (days, day);
    }

  return days;
}

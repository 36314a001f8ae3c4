/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-holidays.h"

#include "tonari-date.h"

#define SUBSTITUTE "振替休日"
#define BETWEEN "国民の休日"

/**
 * Rule:
 * @month: month
 * @day: day of the month; 0 where @monday says it
 * @monday: which Monday of the month, 0 for a fixed day
 * @may_be_moved: 2020 and 2021 have it elsewhere
 */
typedef struct
{
  int month;
  int day;
  int monday;
  gboolean may_be_moved;
  const char *name;
} Rule;

static const Rule rules[] = {
  { 1, 1, 0, FALSE, "元日" },          { 1, 0, 2, FALSE, "成人の日" },
  { 2, 11, 0, FALSE, "建国記念の日" }, { 2, 23, 0, FALSE, "天皇誕生日" },
  { 4, 29, 0, FALSE, "昭和の日" },     { 5, 3, 0, FALSE, "憲法記念日" },
  { 5, 4, 0, FALSE, "みどりの日" },    { 5, 5, 0, FALSE, "こどもの日" },
  { 7, 0, 3, TRUE, "海の日" },         { 8, 11, 0, TRUE, "山の日" },
  { 9, 0, 3, FALSE, "敬老の日" },      { 10, 0, 2, TRUE, "スポーツの日" },
  { 11, 3, 0, FALSE, "文化の日" },     { 11, 23, 0, FALSE, "勤労感謝の日" },
};

static const struct
{
  int year;
  int month;
  int day;
  const char *name;
} moved[] = {
  { 2020, 7, 23, "海の日" }, { 2020, 7, 24, "スポーツの日" }, { 2020, 8, 10, "山の日" },
  { 2021, 7, 22, "海の日" }, { 2021, 7, 23, "スポーツの日" }, { 2021, 8, 8, "山の日" },
};

static int
weekday_of (int day)
{
  /* Day 1, the first of January of the year 1, is a Monday. */
  return (day - 1) % 7 + 1;
}

/* The day of the month on which the sun crosses the equator, as Japan's clocks have it.  The terms are those
 * of the almanac's usual approximation; the first one changes with the century that is no leap year. */
static int
equinox (int year, int month)
{
  int passed = year - 1980;
  double base;

  if (month == 3)
    base = year < 2100 ? 20.8431 : 21.8510;
  else
    base = year < 2100 ? 23.2488 : 24.2488;

  return (int) (base + 0.242194 * passed) - passed / 4;
}

/* What the law itself names, without the days that follow from others. */
static const char *
named_day (int number)
{
  TonariDate date = tonari_date_from_day (number);
  int year, month, day;
  gboolean is_moved_year;

  if (!tonari_date_is_known (date))
    return NULL;
  tonari_date_ymd (date, &year, &month, &day);
  if (year < TONARI_HOLIDAYS_FIRST_YEAR || year > TONARI_HOLIDAYS_LAST_YEAR)
    return NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (moved); i++)
    if (moved[i].year == year && moved[i].month == month && moved[i].day == day)
      return moved[i].name;

  is_moved_year = year == 2020 || year == 2021;
  for (gsize i = 0; i < G_N_ELEMENTS (rules); i++)
    {
      const Rule *rule = &rules[i];

      if (rule->month != month || (rule->may_be_moved && is_moved_year))
        continue;
      if (rule->monday == 0 ? rule->day == day
                            : weekday_of (number) == 1 && (day - 1) / 7 + 1 == rule->monday)
        return rule->name;
    }

  if (month == 3 && day == equinox (year, month))
    return "春分の日";
  if (month == 9 && day == equinox (year, month))
    return "秋分の日";

  return NULL;
}

const char *
tonari_holiday_name (int day)
{
  const char *name = named_day (day);

  if (name != NULL)
    return name;

  for (int before = day - 1; named_day (before) != NULL; before--)
    if (weekday_of (before) == 7)
      return SUBSTITUTE;

  return named_day (day - 1) != NULL && named_day (day + 1) != NULL ? BETWEEN : NULL;
}

GArray *
tonari_holidays_of_year (int year)
{
  GArray *days = g_array_new (FALSE, FALSE, sizeof (int));

  if (year < TONARI_HOLIDAYS_FIRST_YEAR || year > TONARI_HOLIDAYS_LAST_YEAR)
    return days;

  for (int day = tonari_date_new (year, 1, 1).day; day <= tonari_date_new (year, 12, 31).day; day++)
    if (tonari_holiday_name (day) != NULL)
      g_array_append_val (days, day);

  return days;
}

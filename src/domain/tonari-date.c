/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-date-private.h"

#define MONTHS_PER_YEAR 12

static const char *const precision_tokens[] = { "day", "month", "year", "about" };

G_DEFINE_QUARK (tonari - date - error - quark, tonari_date_error)

int
tonari_date_month_length (int year, int month)
{
  return g_date_get_days_in_month ((GDateMonth) month, (GDateYear) year);
}

static int
day_number (int year, int month, int day)
{
  GDate date;

  g_date_clear (&date, 1);
  g_date_set_dmy (&date, (GDateDay) day, (GDateMonth) month, (GDateYear) year);
  return (int) g_date_get_julian (&date);
}

TonariDate
tonari_date_new (int year, int month, int day)
{
  if (year < 1 || year > TONARI_DATE_LAST_YEAR || month < 1 || month > MONTHS_PER_YEAR || day < 1 ||
      day > tonari_date_month_length (year, month))
    return TONARI_DATE_UNKNOWN;

  return tonari_date_from_day (day_number (year, month, day));
}

TonariDate
tonari_date_from_day (int day)
{
  return (TonariDate){ MAX (day, 0), TONARI_PRECISION_DAY };
}

void
tonari_date_ymd (TonariDate date, int *year, int *month, int *day)
{
  GDate split;

  g_return_if_fail (tonari_date_is_known (date));

  g_date_clear (&split, 1);
  g_date_set_julian (&split, (guint32) date.day);
  if (year != NULL)
    *year = g_date_get_year (&split);
  if (month != NULL)
    *month = g_date_get_month (&split);
  if (day != NULL)
    *day = g_date_get_day (&split);
}

int
tonari_date_first (TonariDate date)
{
  int year, month;

  if (!tonari_date_is_known (date))
    return 0;
  if (date.precision == TONARI_PRECISION_DAY)
    return date.day;

  tonari_date_ymd (date, &year, &month, NULL);
  return day_number (year, date.precision == TONARI_PRECISION_MONTH ? month : 1, 1);
}

int
tonari_date_last (TonariDate date)
{
  int year, month;

  if (!tonari_date_is_known (date))
    return 0;
  if (date.precision == TONARI_PRECISION_DAY)
    return date.day;

  tonari_date_ymd (date, &year, &month, NULL);
  if (date.precision != TONARI_PRECISION_MONTH)
    month = MONTHS_PER_YEAR;
  return day_number (year, month, tonari_date_month_length (year, month));
}

int
tonari_date_middle (TonariDate date)
{
  int first;

  if (date.precision == TONARI_PRECISION_DAY || !tonari_date_is_known (date))
    return MAX (date.day, 0);

  first = tonari_date_first (date);
  return first + (tonari_date_last (date) - first + 1) / 2;
}

int
tonari_date_compare (TonariDate a, TonariDate b)
{
  int left = tonari_date_middle (a);
  int right = tonari_date_middle (b);

  if (left == 0 || right == 0)
    return (left == 0) - (right == 0);
  if (left != right)
    return left < right ? -1 : 1;

  return (int) a.precision - (int) b.precision;
}

int
tonari_date_add_months (int day, int months)
{
  int year, month, month_day, count;

  g_return_val_if_fail (day > 0, 0);

  tonari_date_ymd (tonari_date_from_day (day), &year, &month, &month_day);
  count = year * MONTHS_PER_YEAR + month - 1 + months;
  year = CLAMP (count / MONTHS_PER_YEAR, 1, TONARI_DATE_LAST_YEAR);
  month = count % MONTHS_PER_YEAR + 1;

  return day_number (year, month, MIN (month_day, tonari_date_month_length (year, month)));
}

int
tonari_date_age (TonariDate birth, int day)
{
  int birth_year, birth_month, birth_day;
  int year, month, month_day;
  int born = tonari_date_middle (birth);

  if (born == 0 || day < born)
    return -1;

  tonari_date_ymd (tonari_date_from_day (born), &birth_year, &birth_month, &birth_day);
  tonari_date_ymd (tonari_date_from_day (day), &year, &month, &month_day);

  return year - birth_year - (month < birth_month || (month == birth_month && month_day < birth_day));
}

int
tonari_date_fiscal_year (int day)
{
  int year, month;

  g_return_val_if_fail (day > 0, 0);

  tonari_date_ymd (tonari_date_from_day (day), &year, &month, NULL);
  return month >= 4 ? year : year - 1;
}

const char *
tonari_precision_token (TonariPrecision precision)
{
  g_return_val_if_fail ((guint) precision < G_N_ELEMENTS (precision_tokens), precision_tokens[0]);

  return precision_tokens[precision];
}

char *
tonari_date_to_iso (TonariDate date)
{
  int year, month, day;

  if (!tonari_date_is_known (date))
    return NULL;

  tonari_date_ymd (tonari_date_from_day (tonari_date_first (date)), &year, &month, &day);
  return g_strdup_printf ("%04d-%02d-%02d", year, month, day);
}

static int
iso_number (const char *text, int n_digits)
{
  int value = 0;

  for (int i = 0; i < n_digits; i++)
    {
      if (!g_ascii_isdigit (text[i]))
        return -1;
      value = value * 10 + (text[i] - '0');
    }

  return value;
}

TonariDate
tonari_date_from_iso (const char *iso, const char *precision)
{
  TonariDate date;

  if (iso == NULL || strnlen (iso, TONARI_DATE_ISO_LENGTH) < TONARI_DATE_ISO_LENGTH || iso[4] != '-' ||
      iso[7] != '-')
    return TONARI_DATE_UNKNOWN;

  date = tonari_date_new (iso_number (iso, 4), iso_number (iso + 5, 2), iso_number (iso + 8, 2));
  if (tonari_date_is_known (date) && precision != NULL)
    for (guint i = 0; i < G_N_ELEMENTS (precision_tokens); i++)
      if (g_str_equal (precision_tokens[i], precision))
        date.precision = (TonariPrecision) i;

  return date;
}

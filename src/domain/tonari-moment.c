/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-date-private.h"

#include <glib/gi18n-lib.h>

#define MINUTES_PER_HOUR 60
#define MINUTES_PER_DAY (24 * MINUTES_PER_HOUR)

/* Which half of the day was written beside the hour. */
typedef enum
{
  HALF_NONE,
  HALF_MORNING,
  HALF_AFTERNOON,
} Half;

static Half
take_half (const char **p)
{
  if (tonari_date_take (p, "午前") || tonari_date_take (p, "am") || tonari_date_take (p, "a.m."))
    return HALF_MORNING;
  if (tonari_date_take (p, "午後") || tonari_date_take (p, "pm") || tonari_date_take (p, "p.m."))
    return HALF_AFTERNOON;

  return HALF_NONE;
}

/* `10:30`, `10時半`, `10時30分`, `1030`, `930`, `9`; FALSE when it is none of these. */
static gboolean
take_clock (const char **p, int *hour, int *minute)
{
  int n = tonari_date_take_digits (p, 4, hour);

  *minute = 0;
  if (n == 0)
    return FALSE;
  if (n > 2)
    {
      *minute = *hour % 100;
      *hour /= 100;
      return TRUE;
    }

  if (tonari_date_take (p, ":"))
    {
      int seconds;

      if (tonari_date_take_digits (p, 2, minute) != 2)
        return FALSE;
      /* Whole minutes are kept; a clock that wrote seconds is not refused for it. */
      return !tonari_date_take (p, ":") || tonari_date_take_digits (p, 2, &seconds) == 2;
    }
  if (tonari_date_take (p, "時"))
    {
      if (tonari_date_take (p, "半"))
        *minute = 30;
      else if (tonari_date_take_digits (p, 2, minute) > 0)
        return tonari_date_take (p, "分");
    }

  return TRUE;
}

static gboolean
set_time_syntax (const char *original, GError **error)
{
  g_set_error (error, TONARI_DATE_ERROR, TONARI_DATE_ERROR_SYNTAX,
               _ ("“%s” cannot be read as a time. Write it like 10:30, 午後2時 or 9時半."), original);
  return FALSE;
}

static gboolean
set_time_impossible (const char *original, const char *meant, GError **error)
{
  g_set_error (error, TONARI_DATE_ERROR, TONARI_DATE_ERROR_IMPOSSIBLE,
               _ ("There is no time “%s”. Did you mean %s?"), original, meant);
  return FALSE;
}

/* @p stands at the time and must reach the end of the text with it. */
static gboolean
scan_time (const char *p, const char *original, int *minute_of_day, GError **error)
{
  g_autofree char *meant = NULL;
  Half half;
  int hour, minute;

  if (g_str_equal (p, "正午"))
    {
      *minute_of_day = MINUTES_PER_DAY / 2;
      return TRUE;
    }

  half = take_half (&p);
  tonari_date_skip_space (&p);
  if (!take_clock (&p, &hour, &minute))
    return set_time_syntax (original, error);
  tonari_date_skip_space (&p);
  if (half == HALF_NONE)
    half = take_half (&p);
  if (*p != '\0')
    return set_time_syntax (original, error);

  if (half == HALF_MORNING && hour == 12)
    /* By the letter of the law noon, by habit midnight: only the writer knows. */
    return set_time_impossible (original, "0:00 / 12:00", error);
  if (half == HALF_AFTERNOON && hour < 12)
    hour += 12;

  if (hour > 23 || minute > 59)
    {
      meant = g_strdup_printf ("%02d:%02d", hour == 24 ? 0 : MIN (hour, 23), MIN (minute, 59));
      return set_time_impossible (original, meant, error);
    }

  *minute_of_day = hour * MINUTES_PER_HOUR + minute;
  return TRUE;
}

gboolean
tonari_time_parse (const char *text, gint64 *minute, GError **error)
{
  g_autofree char *prepared = tonari_date_prepare (text);
  int read;

  g_return_val_if_fail (minute != NULL, FALSE);

  if (prepared == NULL)
    {
      g_set_error_literal (error, TONARI_DATE_ERROR, TONARI_DATE_ERROR_SYNTAX,
                           _ ("No time is written here. Write it like 10:30."));
      return FALSE;
    }
  if (!scan_time (prepared, text, &read, error))
    return FALSE;

  *minute = read;
  return TRUE;
}

char *
tonari_time_format (gint64 minute)
{
  if (minute < 0 || minute >= MINUTES_PER_DAY)
    return g_strdup ("");

  return g_strdup_printf ("%02d:%02d", (int) minute / MINUTES_PER_HOUR, (int) minute % MINUTES_PER_HOUR);
}

gboolean
tonari_moment_parse (const char *text, TonariMoment *moment, GError **error)
{
  g_autofree char *prepared = tonari_date_prepare (text);
  TonariMoment read = TONARI_MOMENT_UNKNOWN;
  const char *p = prepared;

  g_return_val_if_fail (moment != NULL, FALSE);

  if (prepared == NULL)
    return tonari_date_parse (text, &read.date, error);
  if (!tonari_date_scan (&p, text, &read.date, error))
    return FALSE;

  tonari_date_skip_space (&p);
  tonari_date_take (&p, "t");
  tonari_date_skip_space (&p);
  if (*p != '\0')
    {
      if (read.date.precision != TONARI_PRECISION_DAY)
        {
          g_set_error (error, TONARI_DATE_ERROR, TONARI_DATE_ERROR_SYNTAX,
                       _ ("“%s” cannot be read: a time of day needs a whole date, such as 2026-11-21 10:30."),
                       text);
          return FALSE;
        }
      if (!scan_time (p, text, &read.minute, error))
        return FALSE;
    }

  *moment = read;
  return TRUE;
}

char *
tonari_moment_format (TonariMoment moment, TonariDateStyle style)
{
  g_autofree char *date = tonari_date_format (moment.date, style);
  g_autofree char *time = tonari_time_format (moment.minute);

  if (*date == '\0' || *time == '\0')
    return g_steal_pointer (&date);

  return g_strdup_printf ("%s %s", date, time);
}

char *
tonari_moment_to_iso (TonariMoment moment)
{
  g_autofree char *date = tonari_date_to_iso (moment.date);
  g_autofree char *time = tonari_time_format (moment.minute);

  if (date == NULL || *time == '\0')
    return g_steal_pointer (&date);

  return g_strdup_printf ("%sT%s", date, time);
}

TonariMoment
tonari_moment_from_iso (const char *iso, const char *precision)
{
  TonariMoment moment = TONARI_MOMENT_UNKNOWN;
  const char *p;
  int hour, minute;

  moment.date = tonari_date_from_iso (iso, precision);
  if (!tonari_date_is_known (moment.date))
    return moment;

  p = iso + TONARI_DATE_ISO_LENGTH;
  if (*p++ == 'T' && take_clock (&p, &hour, &minute) && hour < 24 && minute < 60)
    moment.minute = hour * MINUTES_PER_HOUR + minute;

  return moment;
}

int
tonari_moment_compare (TonariMoment a, TonariMoment b)
{
  int left = tonari_date_middle (a.date);
  int right = tonari_date_middle (b.date);

  if (left == 0 || right == 0)
    return (left == 0) - (right == 0);
  if (left != right)
    return left < right ? -1 : 1;
  if (a.minute != b.minute)
    return a.minute < b.minute ? -1 : 1;

  return 0;
}

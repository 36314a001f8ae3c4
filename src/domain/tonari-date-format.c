/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-date-private.h"

#include <glib/gi18n-lib.h>

/* An uncertain date bears the era in which its span ends: 1989 is 平成元, though it begins in 昭和. */
static const TonariEra *
era_of (TonariDate date)
{
  return tonari_era_at (tonari_date_last (date));
}

static char *
format_era_year (const TonariEra *era, int year)
{
  if (year == era->first_year)
    return g_strdup_printf ("%s元", era->name);

  return g_strdup_printf ("%s%d", era->name, year - era->first_year + 1);
}

static char *
format_letter_year (const TonariEra *era, int year)
{
  return g_strdup_printf ("%c%d", era->letter, year - era->first_year + 1);
}

char *
tonari_date_year_label (int year)
{
  const TonariEra *era;

  if (year < 1 || year > TONARI_DATE_LAST_YEAR)
    return g_strdup ("");

  era = era_of ((TonariDate){ tonari_date_new (year, 1, 1).day, TONARI_PRECISION_YEAR });
  return era != NULL ? format_era_year (era, year) : g_strdup ("");
}

char *
tonari_date_fiscal_year_label (int year)
{
  const TonariEra *era;
  g_autofree char *era_year = NULL;
  g_autofree char *letter = NULL;
  g_autofree char *first = g_strdup_printf ("%d", year);
  g_autofree char *next = g_strdup_printf ("%d", year + 1);
  GString *text;

  if (year < 1 || year > TONARI_DATE_LAST_YEAR)
    return NULL;
  era = era_of ((TonariDate){ tonari_date_new (year, 1, 1).day, TONARI_PRECISION_YEAR });
  if (era == NULL)
    return NULL;

  era_year = format_era_year (era, year);
  letter = format_letter_year (era, year);
  /* Translators: a fiscal year. {year}: the year in which it begins, {next}: the one after; {era} and
   * {letter}: the Japanese year, as 令和8 and as R8. */
  text = g_string_new (_ ("Fiscal year {year} ({letter}), April {year} to March {next}"));
  g_string_replace (text, "{year}", first, 0);
  g_string_replace (text, "{next}", next, 0);
  g_string_replace (text, "{letter}", letter, 0);
  g_string_replace (text, "{era}", era_year, 0);

  return g_string_free (text, FALSE);
}

static char *
format_kanji (TonariPrecision precision, const char *year, int month, int day)
{
  switch (precision)
    {
    case TONARI_PRECISION_DAY:
      return g_strdup_printf ("%s%d月%d日", year, month, day);
    case TONARI_PRECISION_MONTH:
      return g_strdup_printf ("%s%d月", year, month);
    case TONARI_PRECISION_YEAR:
      return g_strdup (year);
    case TONARI_PRECISION_ABOUT:
      return g_strdup_printf ("%s頃", year);
    default:
      g_assert_not_reached ();
    }
}

static char *
format_wareki (TonariDate date, int year, int month, int day)
{
  const TonariEra *era = era_of (date);
  g_autofree char *era_year = era != NULL ? format_era_year (era, year) : NULL;
  g_autofree char *head = NULL;

  if (era == NULL)
    head = g_strdup_printf ("%d年", year);
  else
    head = g_strdup_printf ("%s年", era_year);

  return format_kanji (date.precision, head, month, day);
}

static char *
format_short (TonariPrecision precision, const char *year, char separator, int month, int day)
{
  switch (precision)
    {
    case TONARI_PRECISION_DAY:
      return g_strdup_printf ("%s%c%d%c%d", year, separator, month, separator, day);
    case TONARI_PRECISION_MONTH:
      return g_strdup_printf ("%s%c%d", year, separator, month);
    case TONARI_PRECISION_YEAR:
      return g_strdup (year);
    case TONARI_PRECISION_ABOUT:
      return separator == '/' ? g_strdup_printf (C_ ("uncertain year", "c. %s"), year)
                              : g_strdup_printf ("%s頃", year);
    default:
      g_assert_not_reached ();
    }
}

static char *
format_short_wareki (TonariDate date, int year, int month, int day)
{
  const TonariEra *era = era_of (date);
  g_autofree char *head = era != NULL ? format_letter_year (era, year) : g_strdup_printf ("%d", year);

  return format_short (date.precision, head, '.', month, day);
}

static char *
format_iso (TonariPrecision precision, int year, int month, int day)
{
  switch (precision)
    {
    case TONARI_PRECISION_DAY:
      return g_strdup_printf ("%04d-%02d-%02d", year, month, day);
    case TONARI_PRECISION_MONTH:
      return g_strdup_printf ("%04d-%02d", year, month);
    case TONARI_PRECISION_YEAR:
      return g_strdup_printf ("%04d", year);
    case TONARI_PRECISION_ABOUT:
      return g_strdup_printf ("~%04d", year);
    default:
      g_assert_not_reached ();
    }
}

static char *
format_western (TonariPrecision precision, int year, int month, int day)
{
  g_autoptr (GDateTime) time = g_date_time_new_utc (year, month, day, 0, 0, 0);
  const char *pattern;

  switch (precision)
    {
    case TONARI_PRECISION_DAY:
      /* xgettext:no-c-format */
      pattern = C_ ("date", "%-d %B %Y");
      break;
    case TONARI_PRECISION_MONTH:
      /* xgettext:no-c-format */
      pattern = C_ ("month", "%B %Y");
      break;
    case TONARI_PRECISION_YEAR:
      /* xgettext:no-c-format */
      pattern = C_ ("year", "%Y");
      break;
    case TONARI_PRECISION_ABOUT:
      /* xgettext:no-c-format */
      pattern = C_ ("uncertain year", "about %Y");
      break;
    default:
      g_assert_not_reached ();
    }

  return g_date_time_format (time, pattern);
}

/* A pattern for g_date_time_format() that may also name the Japanese year, in the order of the language. */
static char *
format_pattern (const TonariEra *era, const char *pattern, int year, int month, int day)
{
  g_autoptr (GDateTime) time = g_date_time_new_utc (year, month, day, 0, 0, 0);
  g_autofree char *era_year = format_era_year (era, year);
  g_autofree char *letter = format_letter_year (era, year);
  g_autofree char *western = g_date_time_format (time, pattern);
  GString *text = g_string_new (western);

  g_string_replace (text, "{letter}", letter, 0);
  g_string_replace (text, "{era}", era_year, 0);

  return g_string_free (text, FALSE);
}

/* Western with the Japanese year beside it; before the first era Western alone. */
static char *
format_both (TonariDate date, int year, int month, int day)
{
  const TonariEra *era = era_of (date);
  const char *pattern;

  if (era == NULL)
    return format_western (date.precision, year, month, day);

  switch (date.precision)
    {
    case TONARI_PRECISION_DAY:
      /* Translators: {letter} is the Japanese year in short, R8, {era} the same as 令和8 */
      /* xgettext:no-c-format */
      pattern = C_ ("date with Japanese year", "%-d %B %Y ({letter})");
      break;
    case TONARI_PRECISION_MONTH:
      /* xgettext:no-c-format */
      pattern = C_ ("date with Japanese year", "%B %Y ({letter})");
      break;
    case TONARI_PRECISION_YEAR:
      /* xgettext:no-c-format */
      pattern = C_ ("date with Japanese year", "%Y ({letter})");
      break;
    case TONARI_PRECISION_ABOUT:
      /* xgettext:no-c-format */
      pattern = C_ ("date with Japanese year", "about %Y ({letter})");
      break;
    default:
      g_assert_not_reached ();
    }

  return format_pattern (era, pattern, year, month, day);
}

/* In Japanese the Japanese year alone; elsewhere a document of that language shows no kanji. */
static char *
format_formal (TonariDate date, int year, int month, int day)
{
  const TonariEra *era = era_of (date);

  if (era == NULL || date.precision != TONARI_PRECISION_DAY)
    return format_both (date, year, month, day);

  /* Translators: the day on a certificate; {letter} is the Japanese year in short, R8, {era} the same as
   * 令和8 */
  /* xgettext:no-c-format */
  return format_pattern (era, C_ ("date of a document", "%-d %B %Y"), year, month, day);
}

char *
tonari_date_format (TonariDate date, TonariDateStyle style)
{
  g_autofree char *plain = NULL;
  int year, month, day;

  if (!tonari_date_is_known (date))
    return g_strdup ("");

  tonari_date_ymd (date, &year, &month, &day);
  switch (style)
    {
    case TONARI_DATE_ISO:
      return format_iso (date.precision, year, month, day);
    case TONARI_DATE_WESTERN:
      return format_western (date.precision, year, month, day);
    case TONARI_DATE_WAREKI:
      return format_wareki (date, year, month, day);
    case TONARI_DATE_BOTH:
      return format_both (date, year, month, day);
    case TONARI_DATE_FORMAL:
      return format_formal (date, year, month, day);
    case TONARI_DATE_SHORT:
      plain = g_strdup_printf ("%d", year);
      return format_short (date.precision, plain, '/', month, day);
    case TONARI_DATE_SHORT_WAREKI:
      return format_short_wareki (date, year, month, day);
    default:
      g_return_val_if_reached (g_strdup (""));
    }
}

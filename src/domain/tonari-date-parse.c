/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-date-private.h"

#include <glib/gi18n-lib.h>

/* How a date was written, so that the one probably meant can be said in the same way. */
typedef struct
{
  const TonariEra *era;
  gboolean letter;
  gboolean kanji;
  gboolean slashes;
  gboolean about;
  int year;
  int month;
  int day;
} Written;

typedef struct
{
  const char *word;
  guint era;
  gboolean letter;
} EraWord;

/* Longer words first, so that 平成 is not read as 平 and a remainder. */
static const EraWord era_words[] = {
  { "明治", 0, FALSE }, { "大正", 1, FALSE }, { "昭和", 2, FALSE }, { "平成", 3, FALSE },
  { "令和", 4, FALSE }, { "明", 0, FALSE },   { "大", 1, FALSE },   { "昭", 2, FALSE },
  { "平", 3, FALSE },   { "令", 4, FALSE },   { "m", 0, TRUE },     { "t", 1, TRUE },
  { "s", 2, TRUE },     { "h", 3, TRUE },     { "r", 4, TRUE },
};

static const char *const about_before[] = { "およそ", "約", "about", "circa", "c.", "~", "\u301c" };
static const char *const about_after[] = { "頃", "ごろ", "ころ" };

char *
tonari_date_prepare (const char *text)
{
  g_autofree char *normal = NULL;
  char *lower;

  if (text == NULL)
    return NULL;

  normal = g_utf8_normalize (text, -1, G_NORMALIZE_NFKC);
  if (normal == NULL)
    return NULL;

  lower = g_utf8_strdown (normal, -1);
  g_strstrip (lower);
  if (*lower == '\0')
    g_clear_pointer (&lower, g_free);

  return lower;
}

void
tonari_date_skip_space (const char **p)
{
  while (**p == ' ' || **p == '\t' || **p == '\n' || **p == '\r')
    (*p)++;
}

gboolean
tonari_date_take (const char **p, const char *word)
{
  if (!g_str_has_prefix (*p, word))
    return FALSE;

  *p += strlen (word);
  return TRUE;
}

int
tonari_date_take_digits (const char **p, int max, int *value)
{
  int n = 0;

  *value = 0;
  while (n < max && g_ascii_isdigit (**p))
    {
      *value = *value * 10 + (**p - '0');
      (*p)++;
      n++;
    }

  return n;
}

static gboolean
take_any (const char **p, const char *const *words, guint n_words)
{
  for (guint i = 0; i < n_words; i++)
    if (tonari_date_take (p, words[i]))
      return TRUE;

  return FALSE;
}

static void
take_era (const char **p, Written *written)
{
  guint n_eras;
  const TonariEra *eras = tonari_eras (&n_eras);

  for (guint i = 0; i < G_N_ELEMENTS (era_words); i++)
    {
      const char *q = *p;

      if (!tonari_date_take (&q, era_words[i].word))
        continue;
      tonari_date_skip_space (&q);
      if (era_words[i].letter)
        tonari_date_take (&q, ".");
      if (!g_ascii_isdigit (*q) && !g_str_has_prefix (q, "元"))
        continue;

      written->era = &eras[era_words[i].era];
      written->letter = era_words[i].letter;
      *p = q;
      return;
    }
}

/* Between year and month, month and day: `年`, `/`, `.`, `-`, with white space around; the kanji may close
 * what has no follower. */
static gboolean
take_separator (const char **p, const char *kanji, Written *written)
{
  const char *q = *p;
  gboolean closed = FALSE;

  tonari_date_skip_space (&q);
  if (tonari_date_take (&q, kanji))
    {
      written->kanji = closed = TRUE;
      *p = q;
    }
  else if (tonari_date_take (&q, "/"))
    written->slashes = closed = TRUE;
  else
    closed = tonari_date_take (&q, ".") || tonari_date_take (&q, "-");

  tonari_date_skip_space (&q);
  if (!closed || !g_ascii_isdigit (*q))
    return FALSE;

  *p = q;
  return TRUE;
}

static gboolean
take_weekday (const char **p)
{
  static const char *const weekdays[] = { "(日)", "(月)", "(火)", "(水)", "(木)", "(金)", "(土)" };

  return take_any (p, weekdays, G_N_ELEMENTS (weekdays));
}

static gboolean
take_parts (const char **p, Written *written)
{
  const char *after;
  int n;

  if (written->era != NULL && tonari_date_take (p, "元"))
    {
      written->year = 1;
      n = 1;
    }
  else
    n = tonari_date_take_digits (p, 8, &written->year);

  if (written->era == NULL && n == 8)
    {
      written->day = written->year % 100;
      written->month = written->year / 100 % 100;
      written->year /= 10000;
      return TRUE;
    }
  if (n == 0 || (written->era == NULL && n != 4) || (written->era != NULL && n > 3))
    return FALSE;

  if (take_separator (p, "年", written))
    {
      /* `2026年 10:30` has no month: the digits belong to what follows. */
      after = *p;
      if (tonari_date_take_digits (p, 2, &written->month) == 0)
        return FALSE;
      if (**p == ':')
        {
          *p = after;
          written->month = -1;
          return TRUE;
        }

      after = *p;
      if (take_separator (p, "月", written))
        {
          if (tonari_date_take_digits (p, 2, &written->day) == 0 || **p == ':')
            {
              written->day = -1;
              *p = after;
              tonari_date_take (p, "月");
              return TRUE;
            }
          after = *p;
          tonari_date_skip_space (p);
          if (!tonari_date_take (p, "日"))
            *p = after;
          take_weekday (p);
        }
    }

  return TRUE;
}

static void
take_about (const char **p, Written *written)
{
  const char *q = *p;

  tonari_date_skip_space (&q);
  if (!take_any (&q, about_after, G_N_ELEMENTS (about_after)))
    return;

  written->about = TRUE;
  *p = q;
}

/* In the notation in which it was typed, so that it can be typed again. */
static char *
say (const Written *written, TonariDate date)
{
  int year, month, day;

  if (written->era != NULL)
    return tonari_date_format (date, written->letter ? TONARI_DATE_SHORT_WAREKI : TONARI_DATE_WAREKI);
  if (!written->kanji)
    return tonari_date_format (date, written->slashes ? TONARI_DATE_SHORT : TONARI_DATE_ISO);

  tonari_date_ymd (date, &year, &month, &day);
  if (date.precision == TONARI_PRECISION_DAY)
    return g_strdup_printf ("%d年%d月%d日", year, month, day);

  return g_strdup_printf ("%d年%d月", year, month);
}

static void
set_impossible (GError **error, const char *original, const Written *written, TonariDate meant)
{
  g_autofree char *text = say (written, meant);

  g_set_error (error, TONARI_DATE_ERROR, TONARI_DATE_ERROR_IMPOSSIBLE,
               _ ("There is no date “%s”. Did you mean %s?"), original, text);
}

static TonariPrecision
precision_of (const Written *written)
{
  if (written->month < 0)
    return written->about ? TONARI_PRECISION_ABOUT : TONARI_PRECISION_YEAR;
  if (written->day < 0 || written->about)
    return TONARI_PRECISION_MONTH;

  return TONARI_PRECISION_DAY;
}

/* Mends month and day in place; FALSE when they had to be mended. */
static gboolean
mend_parts (Written *written, int year)
{
  gboolean sound = TRUE;

  /* 2026/21/11: day and month changed places. */
  if (written->month > 12 && written->day >= 1 && written->day <= 12 && written->month <= 31)
    {
      int month = written->day;

      written->day = written->month;
      written->month = month;
      sound = FALSE;
    }
  if (written->month == 0 || written->month > 12)
    {
      written->month = CLAMP (written->month, 1, 12);
      sound = FALSE;
    }
  if (written->month > 0 && written->day >= 0)
    {
      int last = tonari_date_month_length (year, written->month);

      if (written->day < 1 || written->day > last)
        {
          written->day = CLAMP (written->day, 1, last);
          sound = FALSE;
        }
    }

  return sound;
}

static gboolean
build (const char *original, Written *written, TonariDate *date, GError **error)
{
  int year = written->year;
  gboolean sound = TRUE;
  TonariDate built;

  if (written->era != NULL)
    {
      if (year == 0)
        {
          year = 1;
          sound = FALSE;
        }
      year += written->era->first_year - 1;
    }
  if (year < 1 || year > TONARI_DATE_LAST_YEAR)
    {
      g_set_error (
          error, TONARI_DATE_ERROR, TONARI_DATE_ERROR_IMPOSSIBLE,
          _ ("There is no year like the one of “%s”. Write the year with four digits, such as 2026, or "
             "with its era, such as R8."),
          original);
      return FALSE;
    }

  sound = mend_parts (written, year) && sound;
  built = tonari_date_new (year, MAX (written->month, 1), MAX (written->day, 1));
  built.precision = precision_of (written);
  built.day = tonari_date_first (built);

  if (written->era != NULL && (tonari_date_first (built) > tonari_era_last (written->era) ||
                               tonari_date_last (built) < written->era->first))
    sound = FALSE;

  if (!sound)
    {
      set_impossible (error, original, written, built);
      return FALSE;
    }

  *date = built;
  return TRUE;
}

static void
set_syntax (GError **error, const char *original)
{
  g_set_error (
      error, TONARI_DATE_ERROR, TONARI_DATE_ERROR_SYNTAX,
      _ ("“%s” cannot be read as a date. Write it like 2026-11-21, 2026年11月21日 or R8.11.21; 2026-11 or "
         "約2005年 when no more is known."),
      original);
}

/* `2月30日`: without a year nothing can be read, but whether it exists at all can be said. */
static gboolean
refuse_without_year (const char *p, const char *original, GError **error)
{
  static const int longest[] = { 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
  int month, day;

  if (tonari_date_take_digits (&p, 2, &month) == 0 || !tonari_date_take (&p, "月"))
    return FALSE;
  if (tonari_date_take_digits (&p, 2, &day) == 0 || !tonari_date_take (&p, "日") || month < 1 || month > 12)
    return FALSE;

  if (month == 2 && day > longest[1])
    g_set_error (error, TONARI_DATE_ERROR, TONARI_DATE_ERROR_IMPOSSIBLE,
                 _ ("There is no date “%s”. Did you mean %s?"), original, "2月28日 / 2月29日");
  else if (day > longest[month - 1])
    {
      g_autofree char *meant = g_strdup_printf ("%d月%d日", month, longest[month - 1]);

      g_set_error (error, TONARI_DATE_ERROR, TONARI_DATE_ERROR_IMPOSSIBLE,
                   _ ("There is no date “%s”. Did you mean %s?"), original, meant);
    }
  else
    g_set_error (error, TONARI_DATE_ERROR, TONARI_DATE_ERROR_SYNTAX,
                 _ ("The year of “%s” is missing. Write it like 2026-11-21 or R8.11.21."), original);

  return TRUE;
}

gboolean
tonari_date_scan (const char **p, const char *original, TonariDate *date, GError **error)
{
  Written written = { .month = -1, .day = -1 };

  if (take_any (p, about_before, G_N_ELEMENTS (about_before)))
    {
      written.about = TRUE;
      tonari_date_skip_space (p);
    }
  else
    tonari_date_take (p, "西暦");

  take_era (p, &written);
  if (written.era == NULL && refuse_without_year (*p, original, error))
    return FALSE;
  if (!take_parts (p, &written))
    {
      set_syntax (error, original);
      return FALSE;
    }
  take_about (p, &written);

  return build (original, &written, date, error);
}

gboolean
tonari_date_parse (const char *text, TonariDate *date, GError **error)
{
  g_autofree char *prepared = tonari_date_prepare (text);
  TonariDate read;
  const char *p = prepared;

  g_return_val_if_fail (date != NULL, FALSE);

  if (prepared == NULL)
    {
      g_set_error_literal (error, TONARI_DATE_ERROR, TONARI_DATE_ERROR_SYNTAX,
                           _ ("No date is written here. Write it like 2026-11-21 or R8.11.21."));
      return FALSE;
    }

  if (!tonari_date_scan (&p, text, &read, error))
    return FALSE;
  if (*p != '\0')
    {
      set_syntax (error, text);
      return FALSE;
    }

  *date = read;
  return TRUE;
}

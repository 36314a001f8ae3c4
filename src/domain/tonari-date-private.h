/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * What the files of the date share among themselves: eras, and reading from the front of a text.
 */

#pragma once

#include <string.h>

#include "tonari-date.h"

G_BEGIN_DECLS

/** TONARI_DATE_LAST_YEAR: the last year that can be written. */
#define TONARI_DATE_LAST_YEAR 9999

/** TONARI_DATE_ISO_LENGTH: of YYYY-MM-DD. */
#define TONARI_DATE_ISO_LENGTH 10

/**
 * TonariEra:
 * @name: 令和
 * @letter: R
 * @first_year: the year that is its 元年
 * @first: its first day, a day number
 *
 * An era.  Its last day is the one before the next one's first.  Source: domain.md, Rules: 和暦.
 */
typedef struct
{
  const char *name;
  char letter;
  int first_year;
  int first;
} TonariEra;

/** tonari_eras: (transfer none): the five eras, oldest first. */
const TonariEra *tonari_eras (guint *n_eras);

/** tonari_era_at: (transfer none) (nullable): the era of a day, %NULL before 明治. */
const TonariEra *tonari_era_at (int day);

/** tonari_era_last: last day of an era; G_MAXINT of the present one. */
int tonari_era_last (const TonariEra *era);

/** tonari_date_month_length: days of a month. */
int tonari_date_month_length (int year,
                              int month);

/** tonari_date_prepare: (transfer full) (nullable): the text without width, outer white space and capital letters; %NULL when it is not UTF-8 or empty. */
char *tonari_date_prepare (const char *text);

/** tonari_date_skip_space: steps over white space. */
void tonari_date_skip_space (const char **p);

/** tonari_date_take: steps over @word when the text stands at it. */
gboolean tonari_date_take (const char **p,
                           const char  *word);

/** tonari_date_take_digits: reads up to @max digits; returns how many, 0 for none. */
int tonari_date_take_digits (const char **p,
                             int          max,
                             int         *value);

/** tonari_date_scan: reads a date from the front of a prepared text, and leaves @p behind it; @original is for messages. */
gboolean tonari_date_scan (const char **p,
                           const char  *original,
                           TonariDate  *date,
                           GError     **error);

G_END_DECLS

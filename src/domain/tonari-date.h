/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Days, with the precision in which they are known.
 *
 * A day is a number (1 is 0001-01-01, as in GDate), so that all reckoning of the chart is
 * reckoning with whole days.  An uncertain date is stored as the first day of its span
 * together with its precision; it counts at the middle of the span.  Nothing here asks the
 * clock.  Source: chart.md, Numbers; architecture.md, Store; domain.md, Rules (和暦).
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * TonariPrecision:
 * @TONARI_PRECISION_DAY: the day is known
 * @TONARI_PRECISION_MONTH: the month is known
 * @TONARI_PRECISION_YEAR: the year is known
 * @TONARI_PRECISION_ABOUT: about that year (平成12年頃); the span is that year
 *
 * Stored as `day`, `month`, `year`, `about`.
 */
typedef enum
{
  TONARI_PRECISION_DAY,
  TONARI_PRECISION_MONTH,
  TONARI_PRECISION_YEAR,
  TONARI_PRECISION_ABOUT,
} TonariPrecision;

/**
 * TonariDate:
 * @day: first day of the span, 1 is 0001-01-01; 0 when unknown
 * @precision: how well it is known
 *
 * Passed by value.
 */
typedef struct
{
  gint32 day;
  TonariPrecision precision;
} TonariDate;

/**
 * TonariMoment:
 * @date: the day
 * @minute: minutes after midnight, 0 to 1439, or -1 when the time of day is not known
 *
 * A moment of local wall time without a zone.
 */
typedef struct
{
  TonariDate date;
  gint32 minute;
} TonariMoment;

/**
 * TonariDateStyle:
 * @TONARI_DATE_ISO: 2026-11-21, 2026-11, 2026, ~2026
 * @TONARI_DATE_WESTERN: 2026年11月21日 in Japanese, as the locale has it elsewhere
 * @TONARI_DATE_WAREKI: 令和8年11月21日
 * @TONARI_DATE_BOTH: 2026年（令和8年）11月21日, in English 21 November 2026 (R8)
 * @TONARI_DATE_SHORT: 2026/11/21, for tables
 * @TONARI_DATE_SHORT_WAREKI: R8.11.21, for tables
 * @TONARI_DATE_FORMAL: as a document is dated: 令和8年11月21日 in Japanese, elsewhere 21 November 2026; another
 *   precision than a day as with @TONARI_DATE_BOTH
 *
 * How a date is written for a person.
 */
typedef enum
{
  TONARI_DATE_ISO,
  TONARI_DATE_WESTERN,
  TONARI_DATE_WAREKI,
  TONARI_DATE_BOTH,
  TONARI_DATE_SHORT,
  TONARI_DATE_SHORT_WAREKI,
  TONARI_DATE_FORMAL,
} TonariDateStyle;

#define TONARI_DATE_ERROR (tonari_date_error_quark ())

/**
 * TonariDateError:
 * @TONARI_DATE_ERROR_SYNTAX: not a date in any form that is read
 * @TONARI_DATE_ERROR_IMPOSSIBLE: a date that does not exist; the message names the one probably meant
 */
typedef enum
{
  TONARI_DATE_ERROR_SYNTAX,
  TONARI_DATE_ERROR_IMPOSSIBLE,
} TonariDateError;

GQuark tonari_date_error_quark (void);

/** TONARI_DATE_UNKNOWN: the unknown date. */
#define TONARI_DATE_UNKNOWN ((TonariDate){ 0, TONARI_PRECISION_DAY })

/** TONARI_MOMENT_UNKNOWN: the unknown moment. */
#define TONARI_MOMENT_UNKNOWN ((TonariMoment){ { 0, TONARI_PRECISION_DAY }, -1 })

static inline gboolean
tonari_date_is_known (TonariDate date)
{
  return date.day > 0;
}

/**
 * tonari_date_new:
 * @year: 1 to 9999
 * @month: 1 to 12
 * @day: 1 to the month's last
 *
 * Returns: that day, or the unknown date where there is no such day
 */
TonariDate tonari_date_new (int year,
                            int month,
                            int day);

/** tonari_date_from_day: a certain date from a day number. */
TonariDate tonari_date_from_day (int day);

/**
 * tonari_date_ymd:
 * @date: a known date
 * @year: (out) (optional): year
 * @month: (out) (optional): month, 1 to 12
 * @day: (out) (optional): day of the month, of the first day of the span
 */
void tonari_date_ymd (TonariDate date,
                      int       *year,
                      int       *month,
                      int       *day);

/** tonari_date_first: first day of the span, 0 when unknown. */
int tonari_date_first (TonariDate date);

/** tonari_date_last: last day of the span, 0 when unknown. */
int tonari_date_last (TonariDate date);

/** tonari_date_middle: the day at which it counts: first + (days of the span) / 2, rounded down; 0 when unknown. */
int tonari_date_middle (TonariDate date);

/** tonari_date_compare: by the day at which each counts, then by precision; unknown dates last. */
int tonari_date_compare (TonariDate a,
                         TonariDate b);

/** tonari_date_add_months: moves @day (a day number) by @months; the last of a month stays within its month. */
int tonari_date_add_months (int day,
                            int months);

/**
 * tonari_date_age:
 * @birth: birth date
 * @day: day number at which the age is asked
 *
 * Returns: whole years of age, or -1 when the birth date is unknown or lies after @day
 */
int tonari_date_age (TonariDate birth,
                     int        day);

/** tonari_date_fiscal_year: the year in which the fiscal year (April to March) of @day began. */
int tonari_date_fiscal_year (int day);

/**
 * tonari_date_parse:
 * @text: what was typed
 * @date: (out): the date
 * @error: where to put a [error@DateError], in words a person can act on
 *
 * Reads ISO (2026-11-21, 2026-11, 2026), 2026/11/21, 2026.11.21, 20261121, 2026年11月21日, eras
 * (令和8年11月21日, 令和元年5月1日, R8.11.21, H17/4/1, S50), full-width digits, and `頃`, `ごろ`, `約`, `~`, `about` or `c.`
 * for an uncertain year.  Eras: 明治 1868-01-25, 大正 1912-07-30, 昭和 1926-12-25, 平成 1989-01-08,
 * 令和 2019-05-01.  An impossible date (平成32年, 2月30日) is refused with the date probably meant.
 * Source: domain.md, Rules.
 *
 * Returns: %FALSE with @error set when it cannot be read; "" and white space are SYNTAX
 */
gboolean tonari_date_parse (const char *text,
                            TonariDate *date,
                            GError    **error);

/**
 * tonari_date_format:
 * @date: a date
 * @style: how
 *
 * Returns: (transfer full): text; "" when unknown
 */
char *tonari_date_format (TonariDate      date,
                          TonariDateStyle style);

/** tonari_date_to_iso: (transfer full) (nullable): YYYY-MM-DD of the first day, as it is stored; %NULL when unknown. */
char *tonari_date_to_iso (TonariDate date);

/** tonari_date_from_iso: what was stored: YYYY-MM-DD and a precision's token (%NULL is `day`). */
TonariDate tonari_date_from_iso (const char *iso,
                                 const char *precision);

/** tonari_precision_token: (transfer none): `day`, `month`, `year`, `about`. */
const char *tonari_precision_token (TonariPrecision precision);

/**
 * tonari_date_year_label:
 * @year: a year
 *
 * Returns: (transfer full): the year in 和暦 as an axis has it: 令和8, 平成元; "" before 明治
 */
char *tonari_date_year_label (int year);

/**
 * tonari_date_fiscal_year_label:
 * @year: the year in which a fiscal year begins
 *
 * Returns: (transfer full) (nullable): the fiscal year as the language has it: 令和8年度（2026年4月〜2027年3月） or
 *   “Fiscal year 2026 (R8), April 2026 to March 2027”; %NULL before 明治
 */
char *tonari_date_fiscal_year_label (int year);

/**
 * tonari_moment_parse:
 * @text: a date, or a date and a time (`2026-11-21T10:30`, `2026/11/21 10:30`, `R8.11.21 午後2時`)
 * @moment: (out): the moment; a time that is missing is -1
 * @error: where to put a [error@DateError]
 *
 * Returns: %FALSE with @error set when it cannot be read
 */
gboolean tonari_moment_parse (const char   *text,
                              TonariMoment *moment,
                              GError      **error);

/** tonari_moment_format: (transfer full): the date in @style and HH:MM if known. */
char *tonari_moment_format (TonariMoment    moment,
                            TonariDateStyle style);

/** tonari_moment_to_iso: (transfer full) (nullable): YYYY-MM-DDTHH:MM, or YYYY-MM-DD without a time; %NULL when unknown. */
char *tonari_moment_to_iso (TonariMoment moment);

/** tonari_moment_from_iso: what was stored. */
TonariMoment tonari_moment_from_iso (const char *iso,
                                     const char *precision);

/** tonari_moment_compare: by day, then time; without a time comes first in its day. */
int tonari_moment_compare (TonariMoment a,
                           TonariMoment b);

/**
 * tonari_time_parse:
 * @text: `10:30`, `９時半`, `1030`, `午後2時`
 * @minute: (out): minutes after midnight, 0 to 1439
 * @error: where to put a [error@DateError]
 */
gboolean tonari_time_parse (const char *text,
                            gint64     *minute,
                            GError    **error);

/** tonari_time_format: (transfer full): HH:MM, "" for -1. */
char *tonari_time_format (gint64 minute);

G_END_DECLS

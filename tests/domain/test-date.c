/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <string.h>

#include "tonari-date.h"

typedef struct
{
  const char *text;
  const char *iso;
} ReadCase;

/* What is read, and what it says in the notation that loses nothing. */
static const ReadCase read_cases[] = {
  { "2026-11-21", "2026-11-21" },
  { "2026-1-2", "2026-01-02" },
  { "2026-11", "2026-11" },
  { "2026", "2026" },
  { "2026年", "2026" },
  { "2026/11/21", "2026-11-21" },
  { "2026/11", "2026-11" },
  { "2026.11.21", "2026-11-21" },
  { "20261121", "2026-11-21" },
  { "2026年11月21日", "2026-11-21" },
  { "2026年11月", "2026-11" },
  { "2026年 11月 21日", "2026-11-21" },
  { "2026年11月21日(土)", "2026-11-21" },
  { "2026年11月21日（土）", "2026-11-21" },
  { "西暦2026年11月21日", "2026-11-21" },
  { "  2026-11-21\n", "2026-11-21" },
  { "２０２６／１１／２１", "2026-11-21" },
  { "２００５年　４月", "2005-04" },
  { "令和8年11月21日", "2026-11-21" },
  { "令和元年5月1日", "2019-05-01" },
  { "令和1年5月1日", "2019-05-01" },
  { "令和 8 年 11 月 21 日", "2026-11-21" },
  { "R8.11.21", "2026-11-21" },
  { "r8.11.21", "2026-11-21" },
  { "Ｒ８．１１．２１", "2026-11-21" },
  { "R8-11-21", "2026-11-21" },
  { "R.8.11.21", "2026-11-21" },
  { "R8", "2026" },
  { "R元", "2019" },
  { "H17/4/1", "2005-04-01" },
  { "h17/4/1", "2005-04-01" },
  { "Ｈ１７／４", "2005-04" },
  { "平成17年", "2005" },
  { "㍻17年4月", "2005-04" },
  { "平17.4.1", "2005-04-01" },
  { "S50", "1975" },
  { "s50.3", "1975-03" },
  { "昭和50年3月", "1975-03" },
  { "S64.1.7", "1989-01-07" },
  { "T15.12.24", "1926-12-24" },
  { "t5", "1916" },
  { "大正5年", "1916" },
  { "M45.7.29", "1912-07-29" },
  { "明治元年", "1868" },
  { "平成12年頃", "~2000" },
  { "平成12年ごろ", "~2000" },
  { "H12頃", "~2000" },
  { "約2005年", "~2005" },
  { "約 2005", "~2005" },
  { "およそ2005年", "~2005" },
  { "2005頃", "~2005" },
  { "2005年 頃", "~2005" },
  { "~2005", "~2005" },
  { "～２００５", "~2005" },
  { "about 2005", "~2005" },
  { "About 2005", "~2005" },
  { "c. 2005", "~2005" },
  { "2005年4月頃", "2005-04" },
  { "2024-02-29", "2024-02-29" },
  { "2000-02-29", "2000-02-29" },
  { "平成31年4月30日", "2019-04-30" },
  { "平成31年4月", "2019-04" },
  { "平成31年", "2019" },
  { "昭和64年1月", "1989-01" },
  { "平成元年1月", "1989-01" },
};

static void
test_read (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (read_cases); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autofree char *iso = NULL;
      TonariDate date;

      g_test_message ("%s", read_cases[i].text);
      g_assert_true (tonari_date_parse (read_cases[i].text, &date, &error));
      g_assert_no_error (error);
      iso = tonari_date_format (date, TONARI_DATE_ISO);
      g_assert_cmpstr (iso, ==, read_cases[i].iso);
      g_assert_cmpint (date.day, ==, tonari_date_first (date));
    }
}

typedef struct
{
  const char *text;
  const char *meant;
} ImpossibleCase;

/* What does not exist, and the date probably meant, as the message names it. */
static const ImpossibleCase impossible_cases[] = {
  { "平成32年", "令和2年" },
  { "平成32年4月1日", "令和2年4月1日" },
  { "H32.4.1", "R2.4.1" },
  { "平成31年5月1日", "令和元年5月1日" },
  { "平成31年5月", "令和元年5月" },
  { "令和元年4月30日", "平成31年4月30日" },
  { "R1.4.30", "H31.4.30" },
  { "平成元年1月7日", "昭和64年1月7日" },
  { "昭和64年1月8日", "平成元年1月8日" },
  { "昭和65年", "平成2年" },
  { "昭和元年12月24日", "大正15年12月24日" },
  { "大正15年12月25日", "昭和元年12月25日" },
  { "大正元年7月29日", "明治45年7月29日" },
  { "明治45年7月30日", "大正元年7月30日" },
  { "明治元年1月24日", "1868年1月24日" },
  { "令和0年5月1日", "令和元年5月1日" },
  { "2月30日", "2月29日" },
  { "4月31日", "4月30日" },
  { "2026-02-30", "2026-02-28" },
  { "2024-02-30", "2024-02-29" },
  { "2026年2月30日", "2026年2月28日" },
  { "2024年2月30日", "2024年2月29日" },
  { "1900-02-29", "1900-02-28" },
  { "2026/4/31", "2026/4/30" },
  { "R8.2.30", "R8.2.28" },
  { "令和6年2月30日", "令和6年2月29日" },
  { "平成32年2月30日", "令和2年2月29日" },
  { "2026/21/11", "2026/11/21" },
  { "2026-00-10", "2026-01-10" },
  { "2026-13", "2026-12" },
  { "2026-11-00", "2026-11-01" },
  { "20261131", "2026-11-30" },
};

static void
test_impossible (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (impossible_cases); i++)
    {
      g_autoptr (GError) error = NULL;
      TonariDate date = tonari_date_new (2000, 1, 1);

      g_test_message ("%s", impossible_cases[i].text);
      g_assert_false (tonari_date_parse (impossible_cases[i].text, &date, &error));
      g_assert_error (error, TONARI_DATE_ERROR, TONARI_DATE_ERROR_IMPOSSIBLE);
      g_assert_nonnull (strstr (error->message, impossible_cases[i].text));
      g_assert_nonnull (strstr (error->message, impossible_cases[i].meant));
      /* Nothing is taken from a refused text. */
      g_assert_cmpint (date.day, ==, tonari_date_new (2000, 1, 1).day);
    }
}

static void
test_unreadable (void)
{
  static const char *const texts[] = {
    "",     " ",     "　",     "x",        "05/4/1",   "26-11-21",     "2026-11-21x", "2026-11-21-5",
    "令和", "R",     "平成年", "2005年春", "11月21日", "2026-11-21 1", "202611",      "21/11/2026",
    "頃",   "-2026", "202a",   "\xff",     "2026--11", "H1234",        "明日",        "20261",
  };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (GError) error = NULL;
      TonariDate date;

      g_test_message ("%u: %s", i, g_utf8_validate (texts[i], -1, NULL) ? texts[i] : "(not UTF-8)");
      g_assert_false (tonari_date_parse (texts[i], &date, &error));
      g_assert_error (error, TONARI_DATE_ERROR, TONARI_DATE_ERROR_SYNTAX);
      g_assert_true (g_utf8_validate (error->message, -1, NULL));
    }
}

typedef struct
{
  const char *text;
  TonariDateStyle style;
  const char *written;
} WriteCase;

static const WriteCase write_cases[] = {
  { "2026-11-21", TONARI_DATE_WESTERN, "21 November 2026" },
  { "2026-11", TONARI_DATE_WESTERN, "November 2026" },
  { "2026", TONARI_DATE_WESTERN, "2026" },
  { "~2026", TONARI_DATE_WESTERN, "about 2026" },
  { "2026-11-21", TONARI_DATE_WAREKI, "令和8年11月21日" },
  { "2019-05-01", TONARI_DATE_WAREKI, "令和元年5月1日" },
  { "2019-04-30", TONARI_DATE_WAREKI, "平成31年4月30日" },
  { "2019", TONARI_DATE_WAREKI, "令和元年" },
  { "2019-04", TONARI_DATE_WAREKI, "平成31年4月" },
  { "1989-01", TONARI_DATE_WAREKI, "平成元年1月" },
  { "~2000", TONARI_DATE_WAREKI, "平成12年頃" },
  { "1850-03-04", TONARI_DATE_WAREKI, "1850年3月4日" },
  { "2026-11-21", TONARI_DATE_BOTH, "21 November 2026 (R8)" },
  { "2026-11", TONARI_DATE_BOTH, "November 2026 (R8)" },
  { "2019", TONARI_DATE_BOTH, "2019 (R1)" },
  { "~2000", TONARI_DATE_BOTH, "about 2000 (H12)" },
  { "1850-03-04", TONARI_DATE_BOTH, "4 March 1850" },
  /* On a certificate: no kanji where the language has none. */
  { "2026-11-21", TONARI_DATE_FORMAL, "21 November 2026" },
  { "1850-03-04", TONARI_DATE_FORMAL, "4 March 1850" },
  { "2019", TONARI_DATE_FORMAL, "2019 (R1)" },
  { "2026-01-02", TONARI_DATE_SHORT, "2026/1/2" },
  { "2026-11", TONARI_DATE_SHORT, "2026/11" },
  { "2026", TONARI_DATE_SHORT, "2026" },
  { "~2026", TONARI_DATE_SHORT, "c. 2026" },
  { "2026-11-21", TONARI_DATE_SHORT_WAREKI, "R8.11.21" },
  { "2019-05-01", TONARI_DATE_SHORT_WAREKI, "R1.5.1" },
  { "1989-01-07", TONARI_DATE_SHORT_WAREKI, "S64.1.7" },
  { "1975", TONARI_DATE_SHORT_WAREKI, "S50" },
  { "~2000", TONARI_DATE_SHORT_WAREKI, "H12頃" },
  { "1850-03-04", TONARI_DATE_SHORT_WAREKI, "1850.3.4" },
  { "0987-03-04", TONARI_DATE_ISO, "0987-03-04" },
};

static void
test_write (void)
{
  g_autofree char *nothing = tonari_date_format (TONARI_DATE_UNKNOWN, TONARI_DATE_BOTH);

  g_assert_cmpstr (nothing, ==, "");
  for (guint i = 0; i < G_N_ELEMENTS (write_cases); i++)
    {
      g_autofree char *written = NULL;
      TonariDate date;

      g_assert_true (tonari_date_parse (write_cases[i].text, &date, NULL));
      written = tonari_date_format (date, write_cases[i].style);
      g_assert_cmpstr (written, ==, write_cases[i].written);
    }
}

/* Whatever is written in a Japanese notation can be typed again. */
static void
test_write_and_read (void)
{
  static const TonariDateStyle styles[] = { TONARI_DATE_ISO, TONARI_DATE_WAREKI, TONARI_DATE_SHORT,
                                            TONARI_DATE_SHORT_WAREKI };
  int first = tonari_date_new (1868, 1, 25).day;
  int last = tonari_date_new (2030, 1, 1).day;

  for (int day = first; day < last; day += 13)
    for (guint i = 0; i < G_N_ELEMENTS (styles); i++)
      for (int precision = TONARI_PRECISION_DAY; precision <= TONARI_PRECISION_YEAR; precision++)
        {
          g_autofree char *text = NULL;
          TonariDate date = { day, (TonariPrecision) precision };
          TonariDate again;

          date.day = tonari_date_first (date);
          text = tonari_date_format (date, styles[i]);
          g_assert_true (tonari_date_parse (text, &again, NULL));
          g_assert_cmpint (again.day, ==, date.day);
          g_assert_cmpint (again.precision, ==, date.precision);
        }
}

typedef struct
{
  const char *text;
  const char *first;
  const char *middle;
  const char *last;
} SpanCase;

static const SpanCase span_cases[] = {
  { "2026-11-21", "2026-11-21", "2026-11-21", "2026-11-21" },
  { "2026-11", "2026-11-01", "2026-11-16", "2026-11-30" },
  { "2024-02", "2024-02-01", "2024-02-15", "2024-02-29" },
  { "2026-01", "2026-01-01", "2026-01-16", "2026-01-31" },
  { "2026", "2026-01-01", "2026-07-02", "2026-12-31" },
  { "2024", "2024-01-01", "2024-07-02", "2024-12-31" },
  { "~2026", "2026-01-01", "2026-07-02", "2026-12-31" },
};

static void
assert_day (int day, const char *iso)
{
  g_autofree char *text = tonari_date_to_iso (tonari_date_from_day (day));

  g_assert_cmpstr (text, ==, iso);
}

static void
test_span (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (span_cases); i++)
    {
      TonariDate date;

      g_assert_true (tonari_date_parse (span_cases[i].text, &date, NULL));
      assert_day (tonari_date_first (date), span_cases[i].first);
      assert_day (tonari_date_middle (date), span_cases[i].middle);
      assert_day (tonari_date_last (date), span_cases[i].last);
    }

  g_assert_cmpint (tonari_date_first (TONARI_DATE_UNKNOWN), ==, 0);
  g_assert_cmpint (tonari_date_middle (TONARI_DATE_UNKNOWN), ==, 0);
  g_assert_cmpint (tonari_date_last (TONARI_DATE_UNKNOWN), ==, 0);
}

static void
test_compare (void)
{
  static const char *const ordered[] = { "2025-12-31", "2026-07-01", "2026-07-02",
                                         "2026",       "~2026",      "2026-07-03" };

  for (guint i = 0; i < G_N_ELEMENTS (ordered); i++)
    for (guint j = 0; j < G_N_ELEMENTS (ordered); j++)
      {
        TonariDate a, b;
        int order;

        g_assert_true (tonari_date_parse (ordered[i], &a, NULL));
        g_assert_true (tonari_date_parse (ordered[j], &b, NULL));
        order = tonari_date_compare (a, b);
        g_assert_cmpint ((order > 0) - (order < 0), ==, (i > j) - (i < j));
        g_assert_cmpint (tonari_date_compare (a, TONARI_DATE_UNKNOWN), <, 0);
        g_assert_cmpint (tonari_date_compare (TONARI_DATE_UNKNOWN, a), >, 0);
      }
  g_assert_cmpint (tonari_date_compare (TONARI_DATE_UNKNOWN, TONARI_DATE_UNKNOWN), ==, 0);
}

typedef struct
{
  const char *from;
  int months;
  const char *to;
} MonthsCase;

static const MonthsCase months_cases[] = {
  { "2026-11-21", 0, "2026-11-21" },   { "2026-11-21", 18, "2028-05-21" }, { "2026-01-31", 1, "2026-02-28" },
  { "2024-01-31", 1, "2024-02-29" },   { "2024-02-29", 12, "2025-02-28" }, { "2026-12-31", 2, "2027-02-28" },
  { "2026-03-31", -1, "2026-02-28" },  { "2026-01-15", -1, "2025-12-15" }, { "2026-08-31", 18, "2028-02-29" },
  { "2026-11-21", -23, "2024-12-21" },
};

static void
test_months (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (months_cases); i++)
    assert_day (tonari_date_add_months (tonari_date_from_iso (months_cases[i].from, NULL).day,
                                        months_cases[i].months),
                months_cases[i].to);
}

typedef struct
{
  const char *birth;
  const char *day;
  int age;
} AgeCase;

static const AgeCase age_cases[] = {
  { "1990-04-05", "2026-04-04", 35 }, { "1990-04-05", "2026-04-05", 36 }, { "1990-04-05", "1990-04-05", 0 },
  { "1990-04-05", "1990-04-04", -1 }, { "2000-02-29", "2026-02-28", 25 }, { "2000-02-29", "2026-03-01", 26 },
  { "1990", "2026-07-01", 35 },       { "1990", "2026-07-02", 36 },
};

static void
test_age (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (age_cases); i++)
    {
      TonariDate birth;

      g_assert_true (tonari_date_parse (age_cases[i].birth, &birth, NULL));
      g_assert_cmpint (tonari_date_age (birth, tonari_date_from_iso (age_cases[i].day, NULL).day), ==,
                       age_cases[i].age);
    }
  g_assert_cmpint (tonari_date_age (TONARI_DATE_UNKNOWN, 700000), ==, -1);
}

static void
test_fiscal_year (void)
{
  g_assert_cmpint (tonari_date_fiscal_year (tonari_date_new (2026, 3, 31).day), ==, 2025);
  g_assert_cmpint (tonari_date_fiscal_year (tonari_date_new (2026, 4, 1).day), ==, 2026);
  g_assert_cmpint (tonari_date_fiscal_year (tonari_date_new (2026, 12, 31).day), ==, 2026);
  g_assert_cmpint (tonari_date_fiscal_year (tonari_date_new (2027, 1, 1).day), ==, 2026);
}

static void
test_days (void)
{
  static const struct
  {
    int year;
    int month;
    int day;
    gboolean exists;
  } cases[] = { { 1, 1, 1, TRUE },      { 9999, 12, 31, TRUE }, { 2024, 2, 29, TRUE }, { 2026, 2, 29, FALSE },
                { 1900, 2, 29, FALSE }, { 2026, 13, 1, FALSE }, { 2026, 0, 1, FALSE }, { 2026, 4, 31, FALSE },
                { 0, 1, 1, FALSE },     { 10000, 1, 1, FALSE }, { 2026, 1, 0, FALSE }, { -5, 1, 1, FALSE } };

  g_assert_cmpint (tonari_date_new (1, 1, 1).day, ==, 1);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      TonariDate date = tonari_date_new (cases[i].year, cases[i].month, cases[i].day);
      int year, month, day;

      g_assert_true (tonari_date_is_known (date) == cases[i].exists);
      if (!cases[i].exists)
        continue;
      tonari_date_ymd (date, &year, &month, &day);
      g_assert_cmpint (year, ==, cases[i].year);
      g_assert_cmpint (month, ==, cases[i].month);
      g_assert_cmpint (day, ==, cases[i].day);
    }
}

static void
test_stored (void)
{
  static const char *const broken[] = {
    NULL, "", "2026", "2026-11", "2026-02-30", "2026/11/21", "abcd-ef-gh"
  };

  for (int i = TONARI_PRECISION_DAY; i <= TONARI_PRECISION_ABOUT; i++)
    {
      TonariDate date = { tonari_date_new (2026, 1, 1).day, (TonariPrecision) i };
      g_autofree char *iso = tonari_date_to_iso (date);
      TonariDate again = tonari_date_from_iso (iso, tonari_precision_token (date.precision));

      g_assert_cmpstr (iso, ==, "2026-01-01");
      g_assert_cmpint (again.day, ==, date.day);
      g_assert_cmpint (again.precision, ==, date.precision);
    }

  g_assert_cmpint (tonari_date_from_iso ("2026-11-21", NULL).precision, ==, TONARI_PRECISION_DAY);
  g_assert_null (tonari_date_to_iso (TONARI_DATE_UNKNOWN));
  for (guint i = 0; i < G_N_ELEMENTS (broken); i++)
    g_assert_false (tonari_date_is_known (tonari_date_from_iso (broken[i], NULL)));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/date/read", test_read);
  g_test_add_func ("/date/impossible", test_impossible);
  g_test_add_func ("/date/unreadable", test_unreadable);
  g_test_add_func ("/date/write", test_write);
  g_test_add_func ("/date/write-and-read", test_write_and_read);
  g_test_add_func ("/date/span", test_span);
  g_test_add_func ("/date/compare", test_compare);
  g_test_add_func ("/date/months", test_months);
  g_test_add_func ("/date/age", test_age);
  g_test_add_func ("/date/fiscal-year", test_fiscal_year);
  g_test_add_func ("/date/days", test_days);
  g_test_add_func ("/date/stored", test_stored);

  return g_test_run ();
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-date.h"

typedef struct
{
  const char *name;
  char letter;
  int first_year;
  int first[3];
  int last[3];
} EraCase;

/* Source: domain.md, Rules: 和暦.  The present era has no last day; one far off stands for it. */
static const EraCase eras[] = {
  { "明治", 'M', 1868, { 1868, 1, 25 }, { 1912, 7, 29 } },
  { "大正", 'T', 1912, { 1912, 7, 30 }, { 1926, 12, 24 } },
  { "昭和", 'S', 1926, { 1926, 12, 25 }, { 1989, 1, 7 } },
  { "平成", 'H', 1989, { 1989, 1, 8 }, { 2019, 4, 30 } },
  { "令和", 'R', 2019, { 2019, 5, 1 }, { 2060, 12, 31 } },
};

static void
assert_reads (const char *text, int day)
{
  g_autoptr (GError) error = NULL;
  TonariDate date;

  g_assert_true (tonari_date_parse (text, &date, &error));
  g_assert_no_error (error);
  g_assert_cmpint (date.day, ==, day);
  g_assert_cmpint (date.precision, ==, TONARI_PRECISION_DAY);
}

static void
assert_refused (const char *text)
{
  g_autoptr (GError) error = NULL;
  TonariDate date;

  g_assert_false (tonari_date_parse (text, &date, &error));
  g_assert_error (error, TONARI_DATE_ERROR, TONARI_DATE_ERROR_IMPOSSIBLE);
}

static char *
kanji (const EraCase *era, int year, int month, int day)
{
  if (year == era->first_year)
    return g_strdup_printf ("%s元年%d月%d日", era->name, month, day);

  return g_strdup_printf ("%s%d年%d月%d日", era->name, year - era->first_year + 1, month, day);
}

static void
test_edges (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (eras); i++)
    {
      const EraCase *era = &eras[i];
      int edges[2] = { tonari_date_new (era->first[0], era->first[1], era->first[2]).day,
                       tonari_date_new (era->last[0], era->last[1], era->last[2]).day };

      for (guint j = 0; j < G_N_ELEMENTS (edges); j++)
        {
          TonariDate date = tonari_date_from_day (edges[j]);
          g_autofree char *long_text = NULL;
          g_autofree char *short_text = tonari_date_format (date, TONARI_DATE_SHORT_WAREKI);
          g_autofree char *written = tonari_date_format (date, TONARI_DATE_WAREKI);
          int year, month, day;

          tonari_date_ymd (date, &year, &month, &day);
          long_text = kanji (era, year, month, day);
          g_assert_cmpstr (written, ==, long_text);
          g_assert_cmpint (short_text[0], ==, era->letter);
          assert_reads (long_text, edges[j]);
          assert_reads (short_text, edges[j]);
        }
    }
}

/* The day before the first and the day after the last belong to a neighbour. */
static void
test_beyond (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (eras); i++)
    {
      const EraCase *era = &eras[i];
      int before = tonari_date_new (era->first[0], era->first[1], era->first[2]).day - 1;
      int after = tonari_date_new (era->last[0], era->last[1], era->last[2]).day + 1;
      g_autofree char *early = NULL;
      g_autofree char *late = NULL;
      int year, month, day;

      tonari_date_ymd (tonari_date_from_day (before), &year, &month, &day);
      early = kanji (era, year, month, day);
      assert_refused (early);

      if (i + 1 == G_N_ELEMENTS (eras))
        break;
      tonari_date_ymd (tonari_date_from_day (after), &year, &month, &day);
      late = kanji (era, year, month, day);
      assert_refused (late);
    }
}

static void
test_year_labels (void)
{
  static const struct
  {
    int year;
    const char *label;
  } cases[] = { { 1867, "" },       { 1868, "明治元" }, { 1911, "明治44" }, { 1912, "大正元" },
                { 1926, "昭和元" }, { 1988, "昭和63" }, { 1989, "平成元" }, { 2018, "平成30" },
                { 2019, "令和元" }, { 2026, "令和8" },  { 0, "" },          { 10000, "" } };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *label = tonari_date_year_label (cases[i].year);

      g_assert_cmpstr (label, ==, cases[i].label);
    }
}

static void
test_fiscal_year (void)
{
  g_autofree char *label = tonari_date_fiscal_year_label (2025);

  g_assert_cmpstr (label, ==, "Fiscal year 2025 (R7), April 2025 to March 2026");
  g_assert_null (tonari_date_fiscal_year_label (1867));
  g_assert_null (tonari_date_fiscal_year_label (0));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/era/edges", test_edges);
  g_test_add_func ("/era/beyond", test_beyond);
  g_test_add_func ("/era/year-labels", test_year_labels);
  g_test_add_func ("/era/fiscal-year", test_fiscal_year);

  return g_test_run ();
}

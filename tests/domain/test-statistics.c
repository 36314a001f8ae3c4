/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The yearly statistics, rule by rule: what is counted, in which line, and in which column. */

#include <math.h>
#include <string.h>

#include "tonari-statistics-bands.h"
#include "tonari-statistics-figures.h"
#include "tonari-statistics.h"

#define YEAR 2026
#define PERIOD (tonari_statistics_period_fiscal (YEAR))

static int
day_of (const char *iso)
{
  return tonari_date_from_iso (iso, NULL).day;
}

/* `2026-05-01 phone 母,父` or, without anybody met, `2026-05-01 phone`; several with a semicolon between. */
static void
add_contacts (TonariStatisticsInput *input, gint64 case_id, const char *contacts)
{
  g_auto (GStrv) list = g_strsplit (contacts, "; ", -1);

  for (guint i = 0; list[i] != NULL && *list[i] != '\0'; i++)
    {
      g_auto (GStrv) words = g_strsplit (list[i], " ", 3);
      TonariStatisticsContact *contact = tonari_statistics_input_add_contact (input);
      int method = -1;

      contact->case_id = case_id;
      contact->day = day_of (words[0]);
      g_assert_true (tonari_words_from_token (&tonari_method_words, words[1], &method));
      contact->method = (TonariMethod) method;
      if (words[2] == NULL)
        continue;
      if (case_id == 0)
        contact->caller = g_strdup (words[2]);
      else
        contact->met = g_strsplit (words[2], ",", -1);
    }
}

static void
add_closings (TonariStatisticsCase *one, const char *closings)
{
  g_auto (GStrv) list = g_strsplit (closings != NULL ? closings : "", " ", -1);

  for (guint i = 0; list[i] != NULL && *list[i] != '\0'; i++)
    {
      int day = day_of (list[i]);

      g_array_append_val (one->closings, day);
    }
}

static void
add_relative (
    TonariStatisticsCase *one, gint64 person, const char *relation, const char *name, const char *birth)
{
  TonariStatisticsRelative *relative = tonari_statistics_case_add_relative (one);

  relative->person = person;
  relative->relation = g_strdup (relation);
  relative->name = g_strdup (name);
  relative->birth = tonari_date_from_iso (birth, NULL);
}

static int
value (const TonariStatistics *statistics, const char *table, const char *row, const char *column)
{
  double number = tonari_statistics_value (statistics, table, row, column);

  g_assert_false (isnan (number));

  return (int) number;
}

/* New, come back, going on: of the whole year, then of one month of it. */
static const struct
{
  const char *what;
  const char *contacts;
  const char *closings;
  gboolean carried_over;
  const char *whole;
  const char *month;
  const char *in_month;
} standings[] = {
  { "first ever on the first day", "2026-04-01 phone", NULL, FALSE, "new", "2026-04", "new" },
  { "the day before the year", "2026-03-31 phone; 2026-04-01 phone", NULL, FALSE, "continued", "2026-04",
    "continued" },
  { "first ever on the last day", "2027-03-31 visit", NULL, FALSE, "new", "2027-03", "new" },
  { "after the year only", "2027-04-01 visit", NULL, FALSE, NULL, "2027-03", NULL },
  { "new in the year goes on in the next month", "2026-05-01 phone; 2026-06-01 phone", NULL, FALSE, "new",
    "2026-06", "continued" },
  { "carried over is never new", "2026-05-01 phone", NULL, TRUE, "continued", "2026-05", "continued" },
  { "what does not count before it does not matter", "2026-03-01 letter; 2026-05-01 phone", NULL, FALSE,
    "new", "2026-05", "new" },
  { "first after a closing", "2025-05-01 phone; 2026-07-01 phone", "2025-06-01", FALSE, "returned", "2026-07",
    "returned" },
  { "back already before the year", "2025-05-01 phone; 2026-03-01 phone; 2026-07-01 phone", "2025-06-01",
    FALSE, "continued", "2026-07", "continued" },
  { "on the day of the closing", "2025-05-01 phone; 2026-07-01 phone", "2026-07-01", FALSE, "continued",
    "2026-07", "continued" },
  { "the day after the closing", "2025-05-01 phone; 2026-07-01 phone; 2026-07-02 phone", "2026-07-01", FALSE,
    "returned", "2026-07", "returned" },
  { "new, closed and back in one year is new", "2026-05-01 phone; 2026-09-01 phone", "2026-06-01", FALSE,
    "new", "2026-09", "returned" },
  { "closed again after coming back", "2025-05-01 phone; 2026-07-01 phone", "2025-06-01 2026-08-01", FALSE,
    "returned", "2026-07", "returned" },
  { "closed twice, back once", "2024-05-01 phone; 2025-09-01 phone; 2026-07-01 phone",
    "2024-06-01 2025-10-01", FALSE, "returned", "2026-07", "returned" },
  { "carried over and closed before", "2026-07-01 phone", "2024-06-01", TRUE, "returned", "2026-07",
    "returned" },
  { "a closing that was moved back before the last contact",
    "2025-05-01 phone; 2025-08-01 phone; 2026-07-01 phone", "2025-06-01", FALSE, "continued", "2026-07",
    "continued" },
  { "nothing but a letter", "2026-05-01 letter", NULL, FALSE, NULL, "2026-05", NULL },
};

static void
test_standing (void)
{
  static const char *const rows[] = { "new", "returned", "continued" };

  for (guint i = 0; i < G_N_ELEMENTS (standings); i++)
    {
      g_autoptr (TonariStatisticsInput) input = tonari_statistics_input_new ();
      g_autoptr (TonariStatistics) statistics = NULL;
      TonariStatisticsCase *one = tonari_statistics_input_add_case (input, 7);

      g_test_message ("%s", standings[i].what);
      one->carried_over = standings[i].carried_over;
      add_closings (one, standings[i].closings);
      add_contacts (input, 7, standings[i].contacts);
      statistics = tonari_statistics_new (input, PERIOD, FALSE);
      for (guint k = 0; k < G_N_ELEMENTS (rows); k++)
        {
          g_assert_cmpint (value (statistics, "standing", rows[k], "whole"), ==,
                           g_strcmp0 (standings[i].whole, rows[k]) == 0);
          g_assert_cmpint (value (statistics, "standing", rows[k], standings[i].month), ==,
                           g_strcmp0 (standings[i].in_month, rows[k]) == 0);
        }
      g_assert_cmpint (value (statistics, "standing", "total", "whole"), ==, standings[i].whole != NULL);
      g_assert_cmpint (value (statistics, "summary", "cases", "whole"), ==, standings[i].whole != NULL);
      g_assert_cmpint (value (statistics, "new_age", "total", "whole"), ==,
                       g_strcmp0 (standings[i].whole, "new") == 0);
    }
}

/* What came before may be told by its first and last day alone. */
static void
test_earlier (void)
{
  g_autoptr (TonariStatisticsInput) input = tonari_statistics_input_new ();
  g_autoptr (TonariStatistics) statistics = NULL;
  g_autoptr (TonariStatistics) outside_too = NULL;
  const TonariStatisticsEarlier earlier[] = {
    { 1, TONARI_METHOD_PHONE, day_of ("2024-05-01"), day_of ("2025-02-01") },
    { 2, TONARI_METHOD_LETTER, day_of ("2024-05-01"), day_of ("2025-02-01") },
    { 3, TONARI_METHOD_PHONE, day_of ("2024-05-01"), day_of ("2024-05-01") },
    { 3, TONARI_METHOD_VISIT, day_of ("2024-08-01"), day_of ("2024-08-01") },
  };

  g_array_append_vals (input->earlier, earlier, G_N_ELEMENTS (earlier));
  for (gint64 id = 1; id <= 3; id++)
    {
      add_closings (tonari_statistics_input_add_case (input, id), "2024-06-01");
      add_contacts (input, id, "2026-05-01 phone");
    }
  statistics = tonari_statistics_new (input, PERIOD, FALSE);
  g_assert_cmpint (value (statistics, "standing", "continued", "whole"), ==, 2);
  g_assert_cmpint (value (statistics, "standing", "new", "whole"), ==, 1);
  outside_too = tonari_statistics_new (input, PERIOD, TRUE);
  g_assert_cmpint (value (outside_too, "standing", "continued", "whole"), ==, 3);
}

/* Who came, and how many were met: of a case with a mother (person 1), a father (2) and two brothers (3, 4).
 */
static const struct
{
  const char *method;
  const char *met;
  const char *consulter;
  int n_met;
} consulters[] = {
  { "phone", "本人", "person", 1 },
  { "phone", "母", "mother", 1 },
  { "phone", "お母さん", "mother", 1 },
  { "phone", "となり 花子", "mother", 1 },
  { "phone", "父", "father", 1 },
  { "phone", "両親", "parents", 2 },
  { "phone", "母,父", "parents", 2 },
  { "phone", "両親,母", "parents", 2 },
  { "phone", "兄（一郎）", "sibling", 1 },
  { "phone", "妻", "spouse", 1 },
  { "phone", "祖母", "grandparent", 1 },
  { "phone", "長男", "child", 1 },
  { "phone", "叔父", "other_relative", 1 },
  { "phone", "本人,母", "person_and_family", 2 },
  { "phone", "本人,関係機関", "person", 1 },
  { "phone", "母,姉", "mother", 2 },
  { "phone", "母,関係機関", "mother", 1 },
  { "escort", "関係機関", "agency", 0 },
  { "phone", "近所の方", "unknown", 1 },
  { "phone", NULL, "unknown", 0 },
};

static void
test_consulters (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (consulters); i++)
    {
      g_autoptr (TonariStatisticsInput) input = tonari_statistics_input_new ();
      g_autoptr (TonariStatistics) statistics = NULL;
      TonariStatisticsCase *one = tonari_statistics_input_add_case (input, 7);
      g_autofree char *contact = g_strjoin (" ", "2026-05-01", consulters[i].method, consulters[i].met, NULL);

      g_test_message ("%s", contact);
      one->person = 9;
      add_relative (one, 1, "母", "となり 花子", NULL);
      add_relative (one, 2, "父", NULL, NULL);
      add_relative (one, 3, "兄", "一郎", NULL);
      add_relative (one, 4, "兄", "二郎", NULL);
      add_contacts (input, 7, contact);
      statistics = tonari_statistics_new (input, PERIOD, FALSE);
      g_assert_cmpint (value (statistics, "consulter", consulters[i].consulter, "whole"), ==, 1);
      g_assert_cmpint (value (statistics, "consulter", "total", "2026-05"), ==, 1);
      g_assert_cmpint (value (statistics, "summary", "met", "whole"), ==, consulters[i].n_met);
      g_assert_cmpint (value (statistics, "summary", "people", "whole"), ==, consulters[i].n_met);
    }
}

/* 延, 実 and who is met twice; a year's 実 is not the sum of its months; a contact without a case stands
 * apart. */
static void
test_counts (void)
{
  g_autoptr (TonariStatisticsInput) input = tonari_statistics_input_new ();
  g_autoptr (TonariStatistics) statistics = NULL;
  TonariStatisticsCase *one = tonari_statistics_input_add_case (input, 1);
  TonariStatisticsCase *other = tonari_statistics_input_add_case (input, 2);
  int sum = 0;

  /* The same mother in two households, under two words. */
  one->person = 11;
  other->person = 12;
  add_relative (one, 20, "母", NULL, NULL);
  add_relative (other, 20, "母", NULL, NULL);
  add_contacts (
      input, 1,
      "2026-05-01 phone 母; 2026-05-20 visit 本人,母; 2026-06-01 office お母さん; 2026-06-02 letter 母");
  add_contacts (input, 2, "2026-06-03 phone 母; 2026-06-04 visit_unmet; 2026-06-05 agency 関係機関");
  add_contacts (input, 0, "2026-06-06 phone; 2026-06-07 phone 母; 2026-06-08 message 関係機関");
  statistics = tonari_statistics_new (input, PERIOD, FALSE);

  g_assert_cmpint (value (statistics, "summary", "contacts", "whole"), ==, 7);
  g_assert_cmpint (value (statistics, "summary", "contacts", "2026-05"), ==, 2);
  g_assert_cmpint (value (statistics, "summary", "single", "whole"), ==, 3);
  g_assert_cmpint (value (statistics, "summary", "met", "whole"), ==, 7);
  g_assert_cmpint (value (statistics, "summary", "cases", "whole"), ==, 2);
  g_assert_cmpint (value (statistics, "summary", "people", "whole"), ==, 2);
  for (guint i = 0; i + 1 < statistics->n_columns; i++)
    sum += value (statistics, "summary", "cases", statistics->column_tokens[i]);
  g_assert_cmpint (sum, ==, 3);

  g_assert_cmpint (value (statistics, "method", "phone", "whole"), ==, 4);
  g_assert_cmpint (value (statistics, "method", "total", "whole"), ==, 7);
  g_assert_cmpint (value (statistics, "method", "letter", "whole"), ==, 1);
  g_assert_cmpint (
      tonari_statistics_table_row (tonari_statistics_table (statistics, "method"), "letter")->kind, ==,
      TONARI_STATISTICS_ROW_OUTSIDE);
  g_assert_cmpint (value (statistics, "consulter", "agency", "whole"), ==, 1);
  g_assert_cmpint (value (statistics, "consulter", "unknown", "whole"), ==, 1);

  g_clear_pointer (&statistics, tonari_statistics_free);
  statistics = tonari_statistics_new (input, PERIOD, TRUE);
  g_assert_cmpint (value (statistics, "summary", "contacts", "whole"), ==, 10);
  g_assert_cmpint (value (statistics, "method", "total", "whole"), ==, 10);
  g_assert_cmpint (
      tonari_statistics_table_row (tonari_statistics_table (statistics, "method"), "letter")->kind, ==,
      TONARI_STATISTICS_ROW_PART);
}

static void
test_ages (void)
{
  static const struct
  {
    const char *birth;
    const char *day;
    const char *row;
    const char *again;
  } cases[] = {
    { "2016-05-02", "2026-05-01", "under_10", NULL },
    { "2016-05-01", "2026-05-01", "10s", NULL },
    { "2011-05-02", "2026-05-01", "10s", NULL },
    { "2011-05-01", "2026-05-01", "10s", "15_to_39" },
    { "1986-05-02", "2026-05-01", "30s", "15_to_39" },
    { "1986-05-01", "2026-05-01", "40s", "40_to_64" },
    { "1961-05-02", "2026-05-01", "60s", "40_to_64" },
    { "1961-05-01", "2026-05-01", "60s", "65_and_over" },
    { "1956-05-02", "2026-05-01", "60s", "65_and_over" },
    { "1956-05-01", "2026-05-01", "70_and_over", "65_and_over" },
    /* Born on the 29th of February: a year older on the 1st of March. */
    { "2012-02-29", "2027-02-28", "10s", NULL },
    { "2012-02-29", "2027-03-01", "10s", "15_to_39" },
    { NULL, "2026-05-01", "unknown", NULL },
    { "2026-05-02", "2026-05-01", "unknown", NULL },
  };
  static const char *const again[] = { "15_to_39", "40_to_64", "65_and_over" };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (TonariStatisticsInput) input = tonari_statistics_input_new ();
      g_autoptr (TonariStatistics) statistics = NULL;
      TonariStatisticsCase *one = tonari_statistics_input_add_case (input, 7);
      g_autofree char *contact = g_strconcat (cases[i].day, " phone; 2027-03-31 phone", NULL);

      g_test_message ("born %s, on %s", cases[i].birth, cases[i].day);
      one->birth = tonari_date_from_iso (cases[i].birth, NULL);
      one->sex = TONARI_SEX_FEMALE;
      add_contacts (input, 7, contact);
      statistics = tonari_statistics_new (input, PERIOD, FALSE);
      /* The last contact of the year does not make anybody older. */
      g_assert_cmpint (value (statistics, "age", cases[i].row, "whole"), ==, 1);
      g_assert_cmpint (value (statistics, "age", "total", "whole"), ==, 1);
      for (guint k = 0; k < G_N_ELEMENTS (again); k++)
        g_assert_cmpint (value (statistics, "age", again[k], "whole"), ==,
                         g_strcmp0 (cases[i].again, again[k]) == 0);
      g_assert_cmpint (value (statistics, "sex", "female", "whole"), ==, 1);
    }
}

static void
test_parents (void)
{
  g_autoptr (TonariStatisticsInput) input = tonari_statistics_input_new ();
  g_autoptr (TonariStatistics) statistics = NULL;
  TonariStatisticsCase *one = tonari_statistics_input_add_case (input, 1);
  TonariStatisticsCase *other = tonari_statistics_input_add_case (input, 2);

  /* One mother of two households counts once, on the earlier day: 69 on it, 70 on the other. */
  add_relative (one, 20, "母", NULL, "1956-06-01");
  add_relative (other, 20, "母", NULL, "1956-06-01");
  add_relative (one, 21, "父", NULL, "1946-01-01");
  add_relative (other, 22, "父", NULL, NULL);
  add_relative (one, 23, "父", NULL, "1950-01-01");
  g_array_index (one->relatives, TonariStatisticsRelative, 2).death = tonari_date_new (2020, 1, 1);
  add_relative (one, 24, "兄", NULL, "1980-01-01");
  add_contacts (input, 1, "2026-05-01 phone 兄");
  add_contacts (input, 2, "2026-07-01 phone");
  statistics = tonari_statistics_new (input, PERIOD, FALSE);

  g_assert_cmpint (value (statistics, "mother_age", "total", "whole"), ==, 1);
  g_assert_cmpint (value (statistics, "mother_age", "60s", "whole"), ==, 1);
  g_assert_cmpint (value (statistics, "mother_age", "65_and_over", "whole"), ==, 1);
  g_assert_cmpint (value (statistics, "mother_age", "70s", "2026-07"), ==, 1);
  g_assert_cmpint (value (statistics, "father_age", "total", "whole"), ==, 2);
  g_assert_cmpint (value (statistics, "father_age", "80_and_over", "whole"), ==, 1);
  g_assert_cmpint (value (statistics, "father_age", "unknown", "whole"), ==, 1);
}

static void
test_durations (void)
{
  static const struct
  {
    const char *onset;
    const char *precision;
    const char *row;
  } cases[] = {
    { "2026-05-01", NULL, "under_6_months" }, { "2025-11-02", NULL, "under_6_months" },
    { "2025-11-01", NULL, "6_months" },       { "2025-05-02", NULL, "6_months" },
    { "2025-05-01", NULL, "1_year" },         { "2023-05-02", NULL, "1_year" },
    { "2023-05-01", NULL, "3_years" },        { "2021-05-02", NULL, "3_years" },
    { "2021-05-01", NULL, "5_years" },        { "2016-05-02", NULL, "5_years" },
    { "2016-05-01", NULL, "10_years" },       { "2006-05-02", NULL, "10_years" },
    { "2006-05-01", NULL, "20_and_over" },    { "2016-01-01", "year", "5_years" },
    { "2026-05-02", NULL, "unknown" },        { NULL, NULL, "unknown" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (TonariStatisticsInput) input = tonari_statistics_input_new ();
      g_autoptr (TonariStatistics) statistics = NULL;
      gboolean is_long = g_str_equal (cases[i].row, "10_years") || g_str_equal (cases[i].row, "20_and_over");

      g_test_message ("since %s", cases[i].onset);
      tonari_statistics_input_add_case (input, 7)->onset =
          tonari_date_from_iso (cases[i].onset, cases[i].precision);
      add_contacts (input, 7, "2026-05-01 phone");
      statistics = tonari_statistics_new (input, PERIOD, FALSE);
      g_assert_cmpint (value (statistics, "duration", cases[i].row, "whole"), ==, 1);
      g_assert_cmpint (value (statistics, "duration", "total", "whole"), ==, 1);
      g_assert_cmpint (value (statistics, "duration", "10_and_over", "whole"), ==, is_long);
    }
}

static void
test_period (void)
{
  static const struct
  {
    const char *from;
    const char *to;
    guint n_months;
    int fiscal_year;
  } cases[] = {
    { "2026-04-01", "2027-03-31", 12, 2026 }, { "2026-04-01", "2027-03-30", 12, 0 },
    { "2026-04-10", "2026-05-02", 2, 0 },     { "2026-04-10", "2026-04-10", 1, 0 },
    { "2024-02-29", "2024-02-29", 1, 0 },     { "2025-04-01", "2027-03-31", 24, 0 },
  };
  TonariStatisticsPeriod part;

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      TonariStatisticsPeriod period = { day_of (cases[i].from), day_of (cases[i].to) };
      int day = period.from;

      g_assert_true (tonari_statistics_period_is_valid (period));
      g_assert_cmpuint (tonari_statistics_period_n_months (period), ==, cases[i].n_months);
      g_assert_cmpint (tonari_statistics_period_fiscal_year (period), ==, cases[i].fiscal_year);
      /* The months follow on each other and end with the period. */
      for (guint k = 0; k < cases[i].n_months; k++)
        {
          part = tonari_statistics_period_month (period, k);
          g_assert_cmpint (part.from, ==, day);
          day = part.to + 1;
        }
      g_assert_cmpint (day, ==, period.to + 1);
    }
  g_assert_false (tonari_statistics_period_is_valid ((TonariStatisticsPeriod){ 10, 9 }));
  g_assert_false (tonari_statistics_period_is_valid ((TonariStatisticsPeriod){ 0, 9 }));
}

/* What was confirmed, and what became of it. */
static void
test_figures (void)
{
  g_autoptr (TonariStatisticsInput) input = tonari_statistics_input_new ();
  g_autoptr (TonariStatistics) before = NULL;
  g_autoptr (TonariStatistics) after = NULL;
  g_autoptr (GPtrArray) none = NULL;
  g_autoptr (GPtrArray) some = NULL;
  g_auto (GStrv) figures = NULL;
  const TonariStatisticsDifference *first, *last;

  tonari_statistics_input_add_case (input, 1);
  add_contacts (input, 1, "2026-05-01 phone 母");
  before = tonari_statistics_new (input, PERIOD, FALSE);
  figures = tonari_statistics_figures (before);
  g_assert_true (g_strv_contains ((const char *const *) figures, "summary/contacts/whole=1"));
  none = tonari_statistics_differences (before, (const char *const *) figures);
  g_assert_cmpuint (none->len, ==, 0);

  add_contacts (input, 1, "2026-05-02 phone 母");
  after = tonari_statistics_new (input, PERIOD, FALSE);
  some = tonari_statistics_differences (after, (const char *const *) figures);
  /* 延, 延人員, the method and the mother with their totals, in the month and in the whole. */
  g_assert_cmpuint (some->len, ==, 12);
  first = some->pdata[0];
  g_assert_cmpstr (first->table, ==, "summary");
  g_assert_cmpstr (first->row, ==, "contacts");
  g_assert_cmpstr (first->column, ==, "2026-05");
  g_assert_cmpfloat (first->then, ==, 1);
  g_assert_cmpfloat (first->now, ==, 2);

  tonari_statistics_restore (after, (const char *const *) figures);
  g_assert_cmpint (value (after, "summary", "contacts", "whole"), ==, 1);
  g_clear_pointer (&some, g_ptr_array_unref);
  some =
      tonari_statistics_differences (after, (const char *const[]){ "gone/row/whole=3", "no figure", NULL });
  last = some->pdata[some->len - 1];
  g_assert_cmpstr (last->title, ==, "gone");
  g_assert_cmpfloat (last->then, ==, 3);
  g_assert_cmpfloat (last->now, ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/statistics/standing", test_standing);
  g_test_add_func ("/statistics/earlier", test_earlier);
  g_test_add_func ("/statistics/consulters", test_consulters);
  g_test_add_func ("/statistics/counts", test_counts);
  g_test_add_func ("/statistics/ages", test_ages);
  g_test_add_func ("/statistics/parents", test_parents);
  g_test_add_func ("/statistics/durations", test_durations);
  g_test_add_func ("/statistics/period", test_period);
  g_test_add_func ("/statistics/figures", test_figures);

  return g_test_run ();
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What is behind a figure: the cases that make it, as many as it counts, for every figure of every table. */

#include "tonari-statistics-cases.h"

#define YEAR 2026

static const struct
{
  gint64 case_id;
  TonariMethod method;
  int month;
  int day;
} contacts[] = {
  { 1, TONARI_METHOD_PHONE, 4, 10 },  { 1, TONARI_METHOD_VISIT, 5, 2 },
  { 1, TONARI_METHOD_VISIT, 5, 30 },  { 2, TONARI_METHOD_OFFICE, 4, 20 },
  { 0, TONARI_METHOD_PHONE, 6, 1 },   { 0, TONARI_METHOD_PHONE, 6, 8 },
  { 3, TONARI_METHOD_LETTER, 7, 1 },  { 2, TONARI_METHOD_VISIT_UNMET, 8, 15 },
  { 3, TONARI_METHOD_ONLINE, 12, 3 },
};

static TonariStatisticsInput *
make_input (void)
{
  TonariStatisticsInput *input = tonari_statistics_input_new ();

  for (gint64 id = 1; id <= 3; id++)
    {
      TonariStatisticsCase *acase = tonari_statistics_input_add_case (input, id);

      acase->person = id + 100;
      acase->sex = id == 1 ? TONARI_SEX_MALE : TONARI_SEX_FEMALE;
      acase->birth = tonari_date_new (2000 - (int) id * 10, 1, 1);
      acase->onset = tonari_date_new (2020, 1, 1);
      acase->carried_over = id == 2;
    }
  for (guint i = 0; i < G_N_ELEMENTS (contacts); i++)
    {
      TonariStatisticsContact *contact = tonari_statistics_input_add_contact (input);

      contact->case_id = contacts[i].case_id;
      contact->method = contacts[i].method;
      contact->day = tonari_date_new (YEAR, contacts[i].month, contacts[i].day).day;
      contact->met_person = contacts[i].case_id != 0 && contacts[i].method != TONARI_METHOD_VISIT_UNMET;
    }

  return input;
}

static guint
sum_of (const GArray *shares)
{
  guint sum = 0;

  for (guint i = 0; i < shares->len; i++)
    sum += g_array_index (shares, TonariStatisticsShare, i).n;

  return sum;
}

/* Nobody is in two households here, so that the cases of each figure add up to it. */
static void
test_add_up (void)
{
  g_autoptr (TonariStatisticsInput) input = make_input ();
  TonariStatisticsPeriod year = tonari_statistics_period_fiscal (YEAR);
  guint n_figures = 0;

  for (int outside = 0; outside < 2; outside++)
    {
      g_autoptr (TonariStatistics) statistics = tonari_statistics_new (input, year, outside);

      for (guint t = 0; t < statistics->tables->len; t++)
        {
          const TonariStatisticsTable *table = g_ptr_array_index (statistics->tables, t);

          for (guint r = 0; tonari_statistics_has_cases (table->token) && r < table->rows->len; r++)
            {
              const TonariStatisticsRow *row = g_ptr_array_index (table->rows, r);

              for (guint c = 0; c < statistics->n_columns; c++)
                {
                  TonariStatisticsPeriod column =
                      c + 1 == statistics->n_columns ? year : tonari_statistics_period_month (year, c);
                  g_autoptr (GArray) shares =
                      tonari_statistics_cases (input, column, outside, table->token, row->token);

                  g_test_message ("%s %s %u", table->token, row->token, c);
                  g_assert_cmpuint (sum_of (shares), ==, (guint) row->cells[c].value);
                  n_figures += row->cells[c].value > 0;
                }
            }
        }
    }
  g_assert_cmpuint (n_figures, >, 50);
}

/* Two calls without a case stand last and together. */
static void
test_without_case (void)
{
  g_autoptr (TonariStatisticsInput) input = make_input ();
  g_autoptr (GArray) shares =
      tonari_statistics_cases (input, tonari_statistics_period_fiscal (YEAR), FALSE, "summary", "contacts");
  static const TonariStatisticsShare expected[] = { { 1, 3 }, { 2, 1 }, { 3, 1 }, { 0, 2 } };

  g_assert_cmpuint (shares->len, ==, G_N_ELEMENTS (expected));
  for (guint i = 0; i < shares->len; i++)
    {
      const TonariStatisticsShare *share = &g_array_index (shares, TonariStatisticsShare, i);

      g_assert_cmpint (share->case_id, ==, expected[i].case_id);
      g_assert_cmpuint (share->n, ==, expected[i].n);
    }
}

static void
test_classes (void)
{
  g_assert_true (tonari_statistics_has_cases ("summary"));
  g_assert_false (tonari_statistics_has_cases ("classes"));
  g_assert_false (tonari_statistics_has_cases ("training"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/statistics-cases/add-up", test_add_up);
  g_test_add_func ("/statistics-cases/without-case", test_without_case);
  g_test_add_func ("/statistics-cases/classes", test_classes);

  return g_test_run ();
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What of the statistics may go to people outside, and that nothing else can be reckoned from it. */

#include <math.h>

#include "tonari-statistics.h"

#define PERIOD (tonari_statistics_period_fiscal (2026))
#define MOST_CELLS 400

static TonariStatisticsCell *
cell (const TonariStatistics *statistics, const char *table, const char *row, guint column)
{
  return &tonari_statistics_table_row (tonari_statistics_table (statistics, table), row)->cells[column];
}

static void
set_whole (const TonariStatistics *statistics, const char *table, const char *row, double value)
{
  cell (statistics, table, row, statistics->n_columns - 1)->value = value;
}

static gboolean
is_hidden (const TonariStatistics *statistics, const char *table, const char *row)
{
  return cell (statistics, table, row, statistics->n_columns - 1)->hidden;
}

static TonariStatistics *
empty (void)
{
  g_autoptr (TonariStatisticsInput) input = tonari_statistics_input_new ();

  return tonari_statistics_new (input, PERIOD, FALSE);
}

/* Tables of 実: `row=number` of the whole period, and the rows that are hidden afterwards. */
static const struct
{
  const char *table;
  const char *numbers;
  const char *hidden;
} cases[] = {
  { "standing", "new=3 returned=8 continued=9 total=20", "new returned" },
  { "standing", "new=5 returned=6 continued=9 total=20", "" },
  { "standing", "new=3 total=3", "new returned continued total" },
  { "standing", "new=6 returned=0 continued=9 total=15", "" },
  { "age", "20s=10 30s=6 70_and_over=9 total=25 15_to_39=16 65_and_over=9", "" },
  /* Three are 60 to 64: 65 and over would tell them. */
  { "age", "20s=10 60s=8 70_and_over=9 total=27 15_to_39=10 40_to_64=3 65_and_over=14",
    "15_to_39 40_to_64 65_and_over" },
  /* Two of those from 10 to 19 are under 15. */
  { "age", "10s=7 20s=10 total=17 15_to_39=15", "15_to_39 40_to_64 65_and_over" },
  { "age", "20s=10 30s=6 40s=2 total=18 15_to_39=16 40_to_64=2", "30s 40s 15_to_39 40_to_64 65_and_over" },
  { "duration", "10_years=6 20_and_over=7 total=13 10_and_over=13", "" },
  { "father_age", "60s=6 70s=8 total=14 65_and_over=11", "65_and_over" },
};

static void
test_cases (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (TonariStatistics) statistics = empty ();
      g_auto (GStrv) numbers = g_strsplit (cases[i].numbers, " ", -1);
      g_auto (GStrv) hidden = g_strsplit (cases[i].hidden, " ", -1);
      const TonariStatisticsTable *table = tonari_statistics_table (statistics, cases[i].table);

      for (guint k = 0; numbers[k] != NULL; k++)
        {
          g_auto (GStrv) pair = g_strsplit (numbers[k], "=", 2);

          set_whole (statistics, cases[i].table, pair[0], g_ascii_strtod (pair[1], NULL));
        }
      tonari_statistics_hide_small (statistics);
      g_assert_true (statistics->for_others);
      for (guint k = 0; k < table->rows->len; k++)
        {
          const TonariStatisticsRow *row = table->rows->pdata[k];

          g_test_message ("%s: %s", cases[i].numbers, row->token);
          g_assert_cmpint (row->cells[statistics->n_columns - 1].hidden, ==,
                           g_strv_contains ((const char *const *) hidden, row->token));
          /* The months of 実 do not add up, and are not shown but for their total. */
          g_assert_cmpint (row->cells[0].hidden, ==, row->kind != TONARI_STATISTICS_ROW_TOTAL);
        }
    }
}

/* The new ones are a line of one table and the total of another. */
static void
test_across (void)
{
  g_autoptr (TonariStatistics) statistics = empty ();

  set_whole (statistics, "standing", "new", 6);
  set_whole (statistics, "standing", "returned", 2);
  set_whole (statistics, "standing", "continued", 9);
  set_whole (statistics, "standing", "total", 17);
  set_whole (statistics, "new_sex", "female", 6);
  set_whole (statistics, "new_sex", "total", 6);
  set_whole (statistics, "sex", "female", 8);
  set_whole (statistics, "sex", "male", 9);
  set_whole (statistics, "sex", "total", 17);
  tonari_statistics_hide_small (statistics);
  g_assert_true (is_hidden (statistics, "standing", "new"));
  g_assert_true (is_hidden (statistics, "new_sex", "total"));
  g_assert_true (is_hidden (statistics, "new_sex", "female"));
  g_assert_false (is_hidden (statistics, "sex", "female"));
}

static void
test_classes (void)
{
  g_autoptr (TonariStatistics) statistics = empty ();
  guint whole = statistics->n_columns - 1;

  cell (statistics, "classes", "sessions", 0)->value = 2;
  cell (statistics, "classes", "people", 0)->value = 3;
  cell (statistics, "classes", "visits", 0)->value = 6;
  cell (statistics, "classes", "average", 0)->value = 3;
  cell (statistics, "classes", "people", 1)->value = 8;
  cell (statistics, "classes", "visits", 1)->value = 12;
  cell (statistics, "classes", "people", 2)->value = 8;
  cell (statistics, "classes", "visits", 2)->value = 14;
  cell (statistics, "classes", "people", whole)->value = 10;
  cell (statistics, "classes", "visits", whole)->value = 32;
  cell (statistics, "classes", "first_timers", whole)->value = 8;
  cell (statistics, "classes", "completed", whole)->value = 5;
  tonari_statistics_hide_small (statistics);

  /* Six visits of three people are theirs; a second month, so that the whole does not tell. */
  g_assert_true (cell (statistics, "classes", "visits", 0)->hidden);
  g_assert_true (cell (statistics, "classes", "average", 0)->hidden);
  g_assert_true (cell (statistics, "classes", "visits", 1)->hidden);
  g_assert_false (cell (statistics, "classes", "visits", 2)->hidden);
  g_assert_false (cell (statistics, "classes", "visits", whole)->hidden);
  g_assert_false (cell (statistics, "classes", "sessions", 0)->hidden);
  /* Two of ten were there before; five of ten did not complete. */
  g_assert_true (cell (statistics, "classes", "first_timers", whole)->hidden);
  g_assert_false (cell (statistics, "classes", "completed", whole)->hidden);
}

/* One equation for each line and each column; a cell is told when the others of an equation fall out. */
static void
assert_not_told (const TonariStatistics *statistics, const char *token)
{
  const TonariStatisticsTable *table = tonari_statistics_table (statistics, token);
  g_autofree double *matrix = NULL;
  guint n_rows = 0, n_columns = statistics->n_columns, n = 0, n_equations, done = 0;
  guint number[MOST_CELLS];
  double value[MOST_CELLS];

  while (n_rows < table->rows->len &&
         ((TonariStatisticsRow *) table->rows->pdata[n_rows])->kind != TONARI_STATISTICS_ROW_OUTSIDE)
    n_rows++;
  for (guint i = 0; i < n_rows; i++)
    for (guint k = 0; k < n_columns; k++)
      {
        const TonariStatisticsCell *one = &((TonariStatisticsRow *) table->rows->pdata[i])->cells[k];

        number[i * n_columns + k] = one->hidden ? n : G_MAXUINT;
        if (!one->hidden)
          g_assert_true (one->value <= 0 || one->value >= TONARI_SUPPRESS_LEAST);
        else
          value[n++] = one->value;
      }

  n_equations = n_rows + n_columns;
  matrix = g_new0 (double, n_equations *MAX (n, 1));
  for (guint i = 0; i < n_rows; i++)
    for (guint k = 0; k < n_columns; k++)
      if (number[i * n_columns + k] != G_MAXUINT)
        {
          matrix[i * n + number[i * n_columns + k]] = k + 1 == n_columns ? -1 : 1;
          matrix[(n_rows + k) * n + number[i * n_columns + k]] = i + 1 == n_rows ? -1 : 1;
        }
  for (guint column = 0; column < n && done < n_equations; column++)
    {
      guint pivot = done;

      while (pivot < n_equations && fabs (matrix[pivot * n + column]) < 1e-9)
        pivot++;
      if (pivot == n_equations)
        continue;
      for (guint k = 0; k < n; k++)
        {
          double swap = matrix[pivot * n + k];

          matrix[pivot * n + k] = matrix[done * n + k];
          matrix[done * n + k] = swap;
        }
      for (guint i = 0; i < n_equations; i++)
        {
          double factor = i == done ? 0 : matrix[i * n + column] / matrix[done * n + column];

          for (guint k = 0; k < n && fabs (factor) > 1e-9; k++)
            matrix[i * n + k] -= factor * matrix[done * n + k];
        }
      done++;
    }
  for (guint i = 0; i < done; i++)
    {
      guint unknowns = 0, last = 0;

      for (guint k = 0; k < n; k++)
        if (fabs (matrix[i * n + k]) > 1e-9)
          {
            unknowns++;
            last = k;
          }
      if (unknowns == 1 && value[last] > 0 && value[last] < TONARI_SUPPRESS_LEAST)
        g_error ("%s: a hidden %g can be reckoned back", token, value[last]);
    }
}

static void
test_grid (void)
{
  static const char *const methods[] = { "phone", "office", "visit", "online", "escort" };
  g_autoptr (GRand) random = g_rand_new_with_seed (26);

  for (guint round = 0; round < 200; round++)
    {
      g_autoptr (TonariStatisticsInput) input = tonari_statistics_input_new ();
      g_autoptr (TonariStatistics) statistics = NULL;
      int n_contacts = g_rand_int_range (random, 1, 40 + (int) round * 3);

      for (int i = 0; i < n_contacts; i++)
        {
          TonariStatisticsContact *contact = tonari_statistics_input_add_contact (input);
          int method = TONARI_METHOD_OFFICE;

          tonari_words_from_token (&tonari_method_words,
                                   methods[g_rand_int_range (random, 0, 1 + (int) (round % 5))], &method);
          contact->method = (TonariMethod) method;
          contact->day = PERIOD.from + g_rand_int_range (random, 0, round % 3 == 0 ? 60 : 365);
        }
      statistics = tonari_statistics_new (input, PERIOD, FALSE);
      tonari_statistics_hide_small (statistics);
      assert_not_told (statistics, "method");
      assert_not_told (statistics, "consulter");
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/statistics-hide/cases", test_cases);
  g_test_add_func ("/statistics-hide/across", test_across);
  g_test_add_func ("/statistics-hide/classes", test_classes);
  g_test_add_func ("/statistics-hide/grid", test_grid);

  return g_test_run ();
}

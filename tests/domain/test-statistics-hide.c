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

static void
set_wholes (const TonariStatistics *statistics, const char *table, const char *numbers)
{
  g_auto (GStrv) parts = g_strsplit (numbers, " ", -1);

  for (guint i = 0; parts[i] != NULL; i++)
    {
      g_auto (GStrv) pair = g_strsplit (parts[i], "=", 2);

      set_whole (statistics, table, pair[0], g_ascii_strtod (pair[1], NULL));
    }
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
  /* Three are 15 to 19. */
  { "age", "10s=10 20s=10 total=20 15_to_39=13", "15_to_39 40_to_64 65_and_over" },
  { "age", "20s=10 30s=6 40s=2 total=18 15_to_39=16 40_to_64=2", "30s 40s 15_to_39 40_to_64 65_and_over" },
  { "duration", "10_years=6 20_and_over=7 total=13 10_and_over=13", "" },
  { "father_age", "60s=6 70s=8 total=14 65_and_over=11", "65_and_over" },
  { "father_age", "60s=10 70s=8 total=18 65_and_over=15", "65_and_over" },
};

static void
test_cases (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (TonariStatistics) statistics = empty ();
      g_auto (GStrv) hidden = g_strsplit (cases[i].hidden, " ", -1);
      const TonariStatisticsTable *table = tonari_statistics_table (statistics, cases[i].table);

      set_wholes (statistics, cases[i].table, cases[i].numbers);
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

/* What is counted again of the new ones tells the same of the others beside the table of all: four of them
 * are 15 to 39, and two 65 and over. */
static void
test_again_across (void)
{
  static const char *const agains[] = { "15_to_39", "40_to_64", "65_and_over" };
  g_autoptr (TonariStatistics) statistics = empty ();

  set_wholes (statistics, "standing", "new=41 continued=16 total=57");
  set_wholes (statistics, "age",
              "20s=30 60s=20 70_and_over=7 total=57 15_to_39=30 40_to_64=10 65_and_over=17");
  set_wholes (statistics, "new_age",
              "20s=20 60s=14 70_and_over=7 total=41 15_to_39=20 40_to_64=6 65_and_over=15");
  tonari_statistics_hide_small (statistics);
  for (guint i = 0; i < G_N_ELEMENTS (agains); i++)
    {
      g_assert_false (is_hidden (statistics, "age", agains[i]));
      g_assert_true (is_hidden (statistics, "new_age", agains[i]));
    }
  g_assert_false (is_hidden (statistics, "new_age", "60s"));
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

/* Fails when the equations leave a small number but one value. */
static void
assert_none_told (double *matrix, guint n_equations, guint n, const double *value, const char *token)
{
  guint done = 0;

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

/* One equation for each line and each column; a cell is told when the others of an equation fall out. */
static void
assert_not_told (const TonariStatistics *statistics, const char *token)
{
  const TonariStatisticsTable *table = tonari_statistics_table (statistics, token);
  g_autofree double *matrix = NULL;
  guint n_rows = 0, n_columns = statistics->n_columns, n = 0, n_equations;
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
  assert_none_told (matrix, n_equations, n, value, token);
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

/* The ages as far as the bands tell them apart: two of them begin or end inside another. */
enum
{
  UNDER_10,
  FROM_10,
  FROM_15,
  FROM_20,
  FROM_30,
  FROM_40,
  FROM_50,
  FROM_60,
  FROM_65,
  FROM_70,
  NOT_KNOWN,
  N_AGES,
};

static const struct
{
  const char *row;
  guint from;
  guint to;
} bands[] = {
  { "under_10", UNDER_10, UNDER_10 },  { "10s", FROM_10, FROM_15 },
  { "20s", FROM_20, FROM_20 },         { "30s", FROM_30, FROM_30 },
  { "40s", FROM_40, FROM_40 },         { "50s", FROM_50, FROM_50 },
  { "60s", FROM_60, FROM_65 },         { "70_and_over", FROM_70, FROM_70 },
  { "unknown", NOT_KNOWN, NOT_KNOWN }, { "total", UNDER_10, NOT_KNOWN },
  { "15_to_39", FROM_15, FROM_30 },    { "40_to_64", FROM_40, FROM_60 },
  { "65_and_over", FROM_65, FROM_70 },
};

#define N_BANDS G_N_ELEMENTS (bands)

static double
sum_of_band (const double *ages, guint band)
{
  double sum = 0;

  for (guint age = bands[band].from; age <= bands[band].to; age++)
    sum += ages[age];

  return sum;
}

/* The unknowns are the ages of the new ones, those of the others, and each line of the others, of the new
 * ones and of all; an equation for each line, out of which a line that is shown falls. */
static void
assert_ages_not_told (const TonariStatistics *statistics, const double ages[2][N_AGES])
{
  static const char *const tables[] = { NULL, "new_age", "age" };
  const guint n = 2 * N_AGES + 3 * N_BANDS;
  g_autofree double *matrix = g_new0 (double, 3 * N_BANDS * n);
  double value[2 * N_AGES + 3 * N_BANDS];

  for (guint i = 0; i < 2 * N_AGES; i++)
    value[i] = ages[i / N_AGES][i % N_AGES];
  for (guint table = 0; table < G_N_ELEMENTS (tables); table++)
    for (guint band = 0; band < N_BANDS; band++)
      {
        guint line = table * N_BANDS + band;
        double *equation = &matrix[line * n];

        value[2 * N_AGES + line] =
            (table != 0 ? sum_of_band (ages[0], band) : 0) + (table != 1 ? sum_of_band (ages[1], band) : 0);
        if (tables[table] == NULL || is_hidden (statistics, tables[table], bands[band].row))
          equation[2 * N_AGES + line] = -1;
        for (guint age = bands[band].from; age <= bands[band].to; age++)
          {
            equation[age] = table != 0;
            equation[N_AGES + age] = table != 1;
          }
      }
  assert_none_told (matrix, 3 * N_BANDS, n, value, "age and new_age");
}

static void
test_ages (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (27);
  guint n_shown = 0;

  for (guint round = 0; round < 2000; round++)
    {
      g_autoptr (TonariStatistics) statistics = empty ();
      double ages[2][N_AGES];

      for (guint i = 0; i < 2 * N_AGES; i++)
        ages[i / N_AGES][i % N_AGES] = g_rand_int_range (random, 0, 16) == 0 ? g_rand_int_range (random, 1, 5)
                                       : g_rand_boolean (random)             ? 0
                                                                 : g_rand_int_range (random, 5, 20);
      for (guint band = 0; band < N_BANDS; band++)
        {
          set_whole (statistics, "new_age", bands[band].row, sum_of_band (ages[0], band));
          set_whole (statistics, "age", bands[band].row,
                     sum_of_band (ages[0], band) + sum_of_band (ages[1], band));
        }
      set_whole (statistics, "standing", "new", cell (statistics, "new_age", "total", 12)->value);
      set_whole (statistics, "standing", "continued",
                 cell (statistics, "age", "total", 12)->value -
                     cell (statistics, "new_age", "total", 12)->value);
      set_whole (statistics, "standing", "total", cell (statistics, "age", "total", 12)->value);
      tonari_statistics_hide_small (statistics);
      assert_ages_not_told (statistics, ages);
      n_shown += !is_hidden (statistics, "new_age", "15_to_39");
    }
  g_assert_cmpuint (n_shown, >, 100);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/statistics-hide/cases", test_cases);
  g_test_add_func ("/statistics-hide/across", test_across);
  g_test_add_func ("/statistics-hide/again-across", test_again_across);
  g_test_add_func ("/statistics-hide/classes", test_classes);
  g_test_add_func ("/statistics-hide/grid", test_grid);
  g_test_add_func ("/statistics-hide/ages", test_ages);

  return g_test_run ();
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Small numbers of the statistics.
 *
 * What adds up in both directions (延 by month) is hidden line by line and column by column until nothing
 * changes, and then looked at as a whole: a hidden cell can be reckoned back when it is the only way between
 * its line and its column, as a bridge is between two banks.
 *
 *            April  May  whole           lines   columns
 *   office     ×     ×    30      office ●───────● April      each hidden cell stands in a ring: none is told
 *   visit      ×     ×    12      visit  ●───────● May
 */

#include "tonari-statistics-private.h"

#include <math.h>

/* The cells of one kind of line: they are hidden together and written back where they came from. */
static void
hide_group (const GPtrArray *cells, TonariStatisticsCell *total)
{
  g_autofree TonariCount *counts = g_new0 (TonariCount, MAX (cells->len, 1));
  TonariCount sum = { 0, FALSE };

  for (guint i = 0; i < cells->len; i++)
    {
      const TonariStatisticsCell *cell = g_ptr_array_index (cells, i);

      counts[i] = (TonariCount){ (guint) cell->value, cell->hidden };
    }
  if (total != NULL)
    sum = (TonariCount){ (guint) total->value, total->hidden };
  tonari_suppress (counts, cells->len, total != NULL ? &sum : NULL);
  for (guint i = 0; i < cells->len; i++)
    ((TonariStatisticsCell *) g_ptr_array_index (cells, i))->hidden = counts[i].hidden;
  if (total != NULL)
    total->hidden = sum.hidden;
}

static gboolean
is_small (double value)
{
  return value > 0 && value < TONARI_SUPPRESS_LEAST;
}

static void
hide_column (TonariStatisticsTable *table, guint column)
{
  g_autoptr (GPtrArray) parts = g_ptr_array_new ();
  TonariStatisticsCell *total = NULL;

  for (guint i = 0; i < table->rows->len; i++)
    {
      TonariStatisticsRow *row = g_ptr_array_index (table->rows, i);

      if (row->kind == TONARI_STATISTICS_ROW_PART)
        g_ptr_array_add (parts, &row->cells[column]);
      else if (row->kind == TONARI_STATISTICS_ROW_TOTAL)
        total = &row->cells[column];
    }
  hide_group (parts, total);
}

/* The months of a line that adds up, and the whole. */
static void
hide_line (TonariStatisticsRow *row, guint n_columns)
{
  g_autoptr (GPtrArray) months = g_ptr_array_new ();

  for (guint i = 0; i + 1 < n_columns; i++)
    g_ptr_array_add (months, &row->cells[i]);
  hide_group (months, &row->cells[n_columns - 1]);
}

static gboolean
is_in_grid (const TonariStatisticsRow *row)
{
  return row->kind == TONARI_STATISTICS_ROW_PART || row->kind == TONARI_STATISTICS_ROW_TOTAL;
}

static guint
n_hidden (const TonariStatisticsTable *table)
{
  guint n = 0;

  for (guint i = 0; i < table->rows->len; i++)
    for (guint k = 0; k < table->n_columns; k++)
      n += ((TonariStatisticsRow *) g_ptr_array_index (table->rows, i))->cells[k].hidden ? 1 : 0;

  return n;
}

/* Whether line @line and column @column hang together by hidden cells other than their own. */
static gboolean
has_other_way (const TonariStatisticsTable *table, guint line, guint column)
{
  g_autofree gboolean *lines = g_new0 (gboolean, table->rows->len);
  g_autofree gboolean *columns = g_new0 (gboolean, table->n_columns);

  lines[line] = TRUE;
  for (gboolean changed = TRUE; changed;)
    {
      changed = FALSE;
      for (guint i = 0; i < table->rows->len; i++)
        {
          const TonariStatisticsRow *row = g_ptr_array_index (table->rows, i);

          for (guint k = 0; is_in_grid (row) && k < table->n_columns; k++)
            if (row->cells[k].hidden && !(i == line && k == column) && lines[i] != columns[k])
              lines[i] = columns[k] = changed = TRUE;
        }
    }

  return columns[column];
}

/* The smallest number of the line that is still shown, noughts only when nothing else is left. */
static TonariStatisticsCell *
next_of_line (TonariStatisticsRow *row, guint n_columns)
{
  TonariStatisticsCell *best = NULL;

  for (guint i = 0; i < n_columns; i++)
    {
      TonariStatisticsCell *cell = &row->cells[i];

      if (!cell->hidden && (best == NULL || (best->value <= 0 && cell->value > 0) ||
                            (cell->value > 0 && cell->value < best->value)))
        best = cell;
    }

  return best;
}

/* Hides one more where a hidden cell can still be reckoned back; FALSE when there is none. */
static gboolean
hide_beside_bridge (TonariStatisticsTable *table)
{
  for (guint i = 0; i < table->rows->len; i++)
    {
      TonariStatisticsRow *row = g_ptr_array_index (table->rows, i);

      for (guint k = 0; is_in_grid (row) && k < table->n_columns; k++)
        {
          TonariStatisticsCell *next;

          if (!row->cells[k].hidden || has_other_way (table, i, k))
            continue;
          next = next_of_line (row, table->n_columns);
          if (next != NULL)
            {
              next->hidden = TRUE;
              return TRUE;
            }
        }
    }

  return FALSE;
}

/* A table of 延: lines and columns add up. */
static void
hide_grid (TonariStatisticsTable *table)
{
  for (guint before = G_MAXUINT; before != n_hidden (table) || hide_beside_bridge (table);)
    {
      before = n_hidden (table);
      for (guint i = 0; i < table->rows->len; i++)
        hide_line (g_ptr_array_index (table->rows, i), table->n_columns);
      for (guint k = 0; k < table->n_columns; k++)
        hide_column (table, k);
    }
}

/* A line that is counted again tells what is beside it: the difference to the parts that it is made of. */
static void
hide_again (TonariStatisticsTable *table, guint column)
{
  gboolean is_hidden = FALSE;
  double total = 0, sum = 0, unknown = 0;

  for (guint i = 0; i < table->rows->len; i++)
    {
      const TonariStatisticsRow *row = g_ptr_array_index (table->rows, i);

      if (row->kind == TONARI_STATISTICS_ROW_AGAIN)
        {
          is_hidden = is_hidden || is_small (row->cells[column].value);
          sum += row->cells[column].value;
          continue;
        }
      is_hidden = is_hidden || row->cells[column].hidden;
      if (row->kind == TONARI_STATISTICS_ROW_TOTAL)
        total = row->cells[column].value;
      else if (g_str_equal (row->token, "unknown"))
        unknown = row->cells[column].value;
    }

  /* Whoever is of known age and in none of these lines. */
  is_hidden = is_hidden || is_small (total - unknown - sum);
  for (guint i = 0; i < table->rows->len; i++)
    {
      TonariStatisticsRow *row = g_ptr_array_index (table->rows, i);

      if (row->kind == TONARI_STATISTICS_ROW_AGAIN)
        row->cells[column].hidden = is_hidden;
    }
}

/* Where a band begins or ends inside another one: 65 and over beside 70 and over tells of those from 65
 * to 69. */
static void
hide_between (TonariStatisticsTable *table, const char *again, const char *const *parts, guint column)
{
  const TonariStatisticsRow *line = tonari_statistics_table_row (table, again);
  double rest = line != NULL ? line->cells[column].value : 0;

  for (guint i = 0; parts[i] != NULL; i++)
    rest -= tonari_statistics_table_row (table, parts[i])->cells[column].value;
  if (!is_small (fabs (rest)))
    return;
  for (guint i = 0; i < table->rows->len; i++)
    {
      TonariStatisticsRow *row = g_ptr_array_index (table->rows, i);

      if (row->kind == TONARI_STATISTICS_ROW_AGAIN)
        row->cells[column].hidden = TRUE;
    }
}

/* The lines that are counted again, where they or what they tell beside the parts is small. */
static void
hide_agains (TonariStatisticsTable *table, guint column)
{
  static const char *const up_to_69[] = { "70_and_over", NULL };
  static const char *const from_60[] = { "60s", "70s", "80_and_over", NULL };
  static const char *const up_to_79[] = { "70s", "80_and_over", NULL };
  static const char *const up_to_39[] = { "10s", "20s", "30s", NULL };
  static const char *const from_20[] = { "20s", "30s", NULL };
  static const char *const up_to_64[] = { "40s", "50s", NULL };

  hide_again (table, column);
  if (tonari_statistics_table_row (table, "15_to_39") != NULL)
    {
      hide_between (table, "65_and_over", up_to_69, column);
      hide_between (table, "15_to_39", up_to_39, column);
      hide_between (table, "15_to_39", from_20, column);
      hide_between (table, "40_to_64", up_to_64, column);
    }
  else if (tonari_statistics_table_row (table, "80_and_over") != NULL)
    {
      hide_between (table, "65_and_over", up_to_79, column);
      hide_between (table, "65_and_over", from_60, column);
    }
}

/* A table of 実: the months do not add up, and side by side they may tell a third. */
static void
hide_parts (TonariStatisticsTable *table)
{
  guint whole = table->n_columns - 1;

  for (guint i = 0; i < table->rows->len; i++)
    {
      TonariStatisticsRow *row = g_ptr_array_index (table->rows, i);

      for (guint k = 0; k < whole; k++)
        row->cells[k].hidden = row->kind != TONARI_STATISTICS_ROW_TOTAL || is_small (row->cells[k].value);
    }
  hide_column (table, whole);
  hide_agains (table, whole);
}

/* The others than the contacts without a case are told by the difference. */
static void
hide_summary (TonariStatisticsTable *table)
{
  TonariStatisticsRow *contacts = g_ptr_array_index (table->rows, TONARI_SUMMARY_CONTACTS);
  TonariStatisticsRow *single = g_ptr_array_index (table->rows, TONARI_SUMMARY_SINGLE);

  hide_line (contacts, table->n_columns);
  hide_line (g_ptr_array_index (table->rows, TONARI_SUMMARY_MET), table->n_columns);
  for (guint i = 0; i < table->n_columns; i++)
    {
      single->cells[i].hidden = contacts->cells[i].hidden || is_small (single->cells[i].value) ||
                                is_small (contacts->cells[i].value - single->cells[i].value);
      for (guint row = TONARI_SUMMARY_CASES; row <= TONARI_SUMMARY_PEOPLE; row++)
        {
          TonariStatisticsCell *cell =
              &((TonariStatisticsRow *) g_ptr_array_index (table->rows, row))->cells[i];

          cell->hidden = is_small (cell->value);
        }
    }
  hide_line (single, table->n_columns);
}

static void
hide_pair (TonariStatisticsTable *table, guint part, guint total, guint column)
{
  TonariStatisticsCell *cell =
      &((TonariStatisticsRow *) g_ptr_array_index (table->rows, part))->cells[column];
  const TonariStatisticsCell *whole =
      &((TonariStatisticsRow *) g_ptr_array_index (table->rows, total))->cells[column];

  cell->hidden = whole->hidden || is_small (cell->value) || is_small (whole->value - cell->value);
}

/* The visits of fewer than five people are theirs, however many sessions they came to. */
static void
hide_classes (TonariStatisticsTable *table)
{
  TonariStatisticsRow *visits = g_ptr_array_index (table->rows, TONARI_CLASSES_VISITS);
  TonariStatisticsRow *people = g_ptr_array_index (table->rows, TONARI_CLASSES_PEOPLE);
  TonariStatisticsRow *average = g_ptr_array_index (table->rows, TONARI_CLASSES_AVERAGE);
  TonariStatisticsRow *first = g_ptr_array_index (table->rows, TONARI_CLASSES_FIRST);
  g_autoptr (GPtrArray) returned = g_ptr_array_new ();
  guint whole = table->n_columns - 1;

  for (guint i = 0; i < table->n_columns; i++)
    visits->cells[i].hidden = people->cells[i].hidden = is_small (people->cells[i].value);
  hide_line (visits, table->n_columns);
  for (guint i = 0; i < table->n_columns; i++)
    average->cells[i].hidden = visits->cells[i].hidden;

  for (guint row = TONARI_CLASSES_FIRST; row <= TONARI_CLASSES_COMPLETED; row++)
    for (guint i = 0; i < whole; i++)
      ((TonariStatisticsRow *) g_ptr_array_index (table->rows, row))->cells[i].hidden = TRUE;
  hide_pair (table, TONARI_CLASSES_FIRST, TONARI_CLASSES_PEOPLE, whole);
  hide_pair (table, TONARI_CLASSES_COMPLETED, TONARI_CLASSES_PEOPLE, whole);
  for (guint row = TONARI_CLASSES_SEEN_AGAIN; row <= TONARI_CLASSES_NOT_KNOWN_YET; row++)
    g_ptr_array_add (returned, &((TonariStatisticsRow *) g_ptr_array_index (table->rows, row))->cells[whole]);
  hide_group (returned, &first->cells[whole]);
}

/* Whoever reads both tables has that of those who are not new as well: a line of theirs that is counted again
 * may tell no more than one of the new ones. */
static void
hide_agains_of_rest (TonariStatisticsTable *table, const TonariStatisticsTable *all, guint column)
{
  g_autoptr (TonariStatisticsTable) rest =
      tonari_statistics_table_new (table->token, table->title, NULL, table->n_columns);

  for (guint i = 0; i < table->rows->len; i++)
    {
      const TonariStatisticsRow *row = g_ptr_array_index (table->rows, i);
      const TonariStatisticsRow *among = g_ptr_array_index (all->rows, i);

      tonari_statistics_table_add (rest, row->token, row->label, row->kind, row->unit)->cells[column].value =
          among->cells[column].value - row->cells[column].value;
    }
  hide_agains (rest, column);
  for (guint i = 0; i < table->rows->len; i++)
    {
      TonariStatisticsRow *row = g_ptr_array_index (table->rows, i);

      row->cells[column].hidden |=
          ((TonariStatisticsRow *) g_ptr_array_index (rest->rows, i))->cells[column].hidden;
    }
}

/* The new ones are a line of another table and a part of each line of a third: what those hide or tell counts
 * here too. */
static void
hide_new (const TonariStatistics *self, TonariStatisticsTable *table, TonariStatisticsIndex of_all)
{
  const TonariStatisticsTable *all = g_ptr_array_index (self->tables, of_all);
  guint whole = self->n_columns - 1;

  for (guint i = 0; i < table->rows->len; i++)
    {
      TonariStatisticsRow *row = g_ptr_array_index (table->rows, i);
      const TonariStatisticsRow *among = g_ptr_array_index (all->rows, i);

      if (row->kind == TONARI_STATISTICS_ROW_TOTAL)
        row->cells[whole].hidden =
            tonari_statistics_cell (self, TONARI_STATISTICS_STANDING, TONARI_STANDING_NEW, whole)->hidden;
      else if (row->kind == TONARI_STATISTICS_ROW_PART)
        row->cells[whole].hidden = is_small (among->cells[whole].value - row->cells[whole].value);
    }
  hide_parts (table);
  hide_agains_of_rest (table, all, whole);
  for (guint i = 0; i < table->rows->len; i++)
    for (guint k = 0; k < whole; k++)
      ((TonariStatisticsRow *) g_ptr_array_index (table->rows, i))->cells[k].hidden = TRUE;
}

void
tonari_statistics_hide_small (TonariStatistics *self)
{
  g_return_if_fail (self != NULL);

  self->for_others = TRUE;
  for (guint i = 0; i < self->tables->len; i++)
    {
      TonariStatisticsTable *table = g_ptr_array_index (self->tables, i);

      switch ((TonariStatisticsIndex) i)
        {
        case TONARI_STATISTICS_SUMMARY:
          hide_summary (table);
          break;
        case TONARI_STATISTICS_METHOD:
        case TONARI_STATISTICS_CONSULTER:
          hide_grid (table);
          break;
        case TONARI_STATISTICS_CLASSES:
        case TONARI_STATISTICS_TRAINING:
          hide_classes (table);
          break;
        case TONARI_STATISTICS_NEW_SEX:
          hide_new (self, table, TONARI_STATISTICS_SEX);
          break;
        case TONARI_STATISTICS_NEW_AGE:
          hide_new (self, table, TONARI_STATISTICS_AGE);
          break;
        case TONARI_STATISTICS_NEW_DURATION:
          hide_new (self, table, TONARI_STATISTICS_DURATION);
          break;
        case TONARI_STATISTICS_STANDING:
        case TONARI_STATISTICS_SEX:
        case TONARI_STATISTICS_AGE:
        case TONARI_STATISTICS_DURATION:
        case TONARI_STATISTICS_FATHER_AGE:
        case TONARI_STATISTICS_MOTHER_AGE:
        case TONARI_STATISTICS_N_TABLES:
        default:
          hide_parts (table);
          break;
        }
    }
}

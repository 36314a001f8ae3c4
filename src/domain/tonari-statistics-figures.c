/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-statistics-figures.h"

#include <math.h>
#include <string.h>

typedef void (*EachCell) (const TonariStatistics *self,
                          TonariStatisticsTable *table,
                          TonariStatisticsRow *row,
                          guint column,
                          gpointer data);

void
tonari_statistics_difference_free (TonariStatisticsDifference *self)
{
  if (self == NULL)
    return;

  g_free (self->table);
  g_free (self->row);
  g_free (self->column);
  g_free (self->title);
  g_free (self->label);
  g_free (self->heading);
  g_free (self);
}

static void
for_each_cell (const TonariStatistics *self, EachCell each, gpointer data)
{
  for (guint i = 0; i < self->tables->len; i++)
    {
      TonariStatisticsTable *table = g_ptr_array_index (self->tables, i);

      for (guint k = 0; k < table->rows->len; k++)
        for (guint column = 0; column < self->n_columns; column++)
          each (self, table, g_ptr_array_index (table->rows, k), column, data);
    }
}

static char *
key_of (const TonariStatistics *self,
        const TonariStatisticsTable *table,
        const TonariStatisticsRow *row,
        guint column)
{
  return g_strjoin ("/", table->token, row->token, self->column_tokens[column], NULL);
}

static double
value_of (const TonariStatisticsRow *row, guint column)
{
  return isnan (row->cells[column].value) ? 0 : row->cells[column].value;
}

static void
add_figure (const TonariStatistics *self,
            TonariStatisticsTable *table,
            TonariStatisticsRow *row,
            guint column,
            gpointer data)
{
  char number[G_ASCII_DTOSTR_BUF_SIZE];
  g_autofree char *key = NULL;

  if (value_of (row, column) <= 0)
    return;
  key = key_of (self, table, row, column);
  g_ascii_formatd (number, sizeof number, row->unit == TONARI_STATISTICS_UNIT_AVERAGE ? "%.1f" : "%.0f",
                   row->cells[column].value);
  g_ptr_array_add (data, g_strconcat (key, "=", number, NULL));
}

GStrv
tonari_statistics_figures (const TonariStatistics *self)
{
  GPtrArray *figures = g_ptr_array_new ();

  g_return_val_if_fail (self != NULL, NULL);

  for_each_cell (self, add_figure, figures);
  g_ptr_array_add (figures, NULL);

  return (GStrv) g_ptr_array_free (figures, FALSE);
}

/* Keys and numbers; what is no figure is passed over. */
static GHashTable *
read_figures (const char *const *figures)
{
  GHashTable *kept = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);

  for (guint i = 0; figures != NULL && figures[i] != NULL; i++)
    {
      const char *equals = strrchr (figures[i], '=');
      double number;

      if (equals == NULL)
        continue;
      number = g_ascii_strtod (equals + 1, NULL);
      g_hash_table_insert (kept, g_strndup (figures[i], (gsize) (equals - figures[i])),
                           g_memdup2 (&number, sizeof number));
    }

  return kept;
}

static double
take_figure (GHashTable *kept, const char *key)
{
  const double *found = g_hash_table_lookup (kept, key);
  double number = found != NULL ? *found : 0;

  g_hash_table_remove (kept, key);

  return number;
}

typedef struct
{
  GHashTable *kept;
  GPtrArray *differences;
} Compare;

static void
compare_cell (const TonariStatistics *self,
              TonariStatisticsTable *table,
              TonariStatisticsRow *row,
              guint column,
              gpointer data)
{
  Compare *compare = data;
  g_autofree char *key = key_of (self, table, row, column);
  double then = take_figure (compare->kept, key);
  TonariStatisticsDifference *difference;

  /* Means are kept in tenths. */
  if (fabs (then - value_of (row, column)) < 0.05)
    return;
  difference = g_new0 (TonariStatisticsDifference, 1);
  difference->table = g_strdup (table->token);
  difference->row = g_strdup (row->token);
  difference->column = g_strdup (self->column_tokens[column]);
  difference->title = g_strdup (table->title);
  difference->label = g_strdup (row->label);
  difference->heading = g_strdup (self->column_labels[column]);
  difference->then = then;
  difference->now = value_of (row, column);
  difference->hidden = row->cells[column].hidden;
  g_ptr_array_add (compare->differences, difference);
}

/* What was kept of a cell that is no more. */
static void
add_lost (GPtrArray *differences, const char *key, double then)
{
  g_auto (GStrv) parts = g_strsplit (key, "/", 3);
  TonariStatisticsDifference *difference = g_new0 (TonariStatisticsDifference, 1);
  guint n = g_strv_length (parts);

  difference->table = g_strdup (n > 0 ? parts[0] : "");
  difference->row = g_strdup (n > 1 ? parts[1] : "");
  difference->column = g_strdup (n > 2 ? parts[2] : "");
  difference->title = g_strdup (difference->table);
  difference->label = g_strdup (difference->row);
  difference->heading = g_strdup (difference->column);
  difference->then = then;
  g_ptr_array_add (differences, difference);
}

GPtrArray *
tonari_statistics_differences (const TonariStatistics *self, const char *const *figures)
{
  g_autoptr (GHashTable) kept = NULL;
  g_autoptr (GList) lost = NULL;
  Compare compare = { NULL,
                      g_ptr_array_new_with_free_func ((GDestroyNotify) tonari_statistics_difference_free) };

  g_return_val_if_fail (self != NULL, compare.differences);

  kept = compare.kept = read_figures (figures);
  for_each_cell (self, compare_cell, &compare);
  lost = g_list_sort (g_hash_table_get_keys (kept), (GCompareFunc) strcmp);
  for (GList *link = lost; link != NULL; link = link->next)
    add_lost (compare.differences, link->data, *(const double *) g_hash_table_lookup (kept, link->data));

  return compare.differences;
}

static void
restore_cell (const TonariStatistics *self,
              TonariStatisticsTable *table,
              TonariStatisticsRow *row,
              guint column,
              gpointer data)
{
  g_autofree char *key = key_of (self, table, row, column);
  TonariStatisticsCell *cell = &row->cells[column];

  cell->hidden = FALSE;
  cell->value = take_figure (data, key);
  /* A mean of nothing was left out with the noughts. */
  if (row->unit == TONARI_STATISTICS_UNIT_AVERAGE && cell->value <= 0)
    {
      const TonariStatisticsRow *sessions = tonari_statistics_table_row (table, "sessions");

      cell->value = sessions != NULL && sessions->cells[column].value > 0 ? 0 : NAN;
    }
}

void
tonari_statistics_restore (TonariStatistics *self, const char *const *figures)
{
  g_autoptr (GHashTable) kept = NULL;

  g_return_if_fail (self != NULL);

  kept = read_figures (figures);
  self->for_others = FALSE;
  for_each_cell (self, restore_cell, kept);
}

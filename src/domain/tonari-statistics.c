/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-statistics-private.h"

#include <math.h>
#include <string.h>

#include <glib/gi18n-lib.h>

gboolean
tonari_statistics_method_counts (TonariMethod method, gboolean outside_too)
{
  return outside_too || (method != TONARI_METHOD_VISIT_UNMET && method != TONARI_METHOD_LETTER &&
                         method != TONARI_METHOD_AGENCY);
}

guint
tonari_statistics_month_column (const TonariStatistics *self, int day)
{
  return tonari_statistics_period_n_months ((TonariStatisticsPeriod){ self->period.from, day }) - 1;
}

TonariStatisticsCell *
tonari_statistics_cell (const TonariStatistics *self, TonariStatisticsIndex table, guint row, guint column)
{
  TonariStatisticsTable *of = g_ptr_array_index (self->tables, table);

  return &((TonariStatisticsRow *) g_ptr_array_index (of->rows, row))->cells[column];
}

static void
add_columns (TonariStatistics *self)
{
  guint n_months = tonari_statistics_period_n_months (self->period);

  self->n_columns = n_months + 1;
  self->column_labels = g_new0 (char *, self->n_columns + 1);
  self->column_tokens = g_new0 (char *, self->n_columns + 1);
  for (guint i = 0; i < n_months; i++)
    {
      int year, month;

      tonari_date_ymd (tonari_date_from_day (tonari_statistics_period_month (self->period, i).from), &year,
                       &month, NULL);
      self->column_tokens[i] = g_strdup_printf ("%04d-%02d", year, month);
      /* Within a year the month says enough. */
      if (n_months <= 12)
        {
          g_autoptr (GDateTime) first = g_date_time_new_utc (year, month, 1, 0, 0, 0);

          /* Translators: the name of a month above a narrow column. */
          /* xgettext:no-c-format */
          self->column_labels[i] = g_date_time_format (first, C_ ("column of statistics", "%b"));
        }
      else
        self->column_labels[i] = g_strdup_printf (C_ ("column of statistics", "%d/%d"), year, month);
    }
  self->column_tokens[n_months] = g_strdup ("whole");
  self->column_labels[n_months] = g_strdup (C_ ("column of statistics", "Whole period"));
}

TonariStatistics *
tonari_statistics_new (const TonariStatisticsInput *input,
                       TonariStatisticsPeriod period,
                       gboolean outside_too)
{
  TonariStatistics *self;

  g_return_val_if_fail (input != NULL, NULL);
  g_return_val_if_fail (tonari_statistics_period_is_valid (period), NULL);

  self = g_new0 (TonariStatistics, 1);
  self->period = period;
  self->outside_too = outside_too;
  self->undated = input->undated;
  self->tables = g_ptr_array_new_with_free_func ((GDestroyNotify) tonari_statistics_table_free);
  add_columns (self);
  tonari_statistics_add_tables (self);
  tonari_statistics_count_contacts (self, input);
  tonari_statistics_count_classes (self, input);

  return self;
}

TonariStatistics *
tonari_statistics_copy (const TonariStatistics *self)
{
  TonariStatistics *copy;

  if (self == NULL)
    return NULL;

  copy = g_memdup2 (self, sizeof *self);
  copy->column_labels = g_strdupv (self->column_labels);
  copy->column_tokens = g_strdupv (self->column_tokens);
  copy->tables = g_ptr_array_new_with_free_func ((GDestroyNotify) tonari_statistics_table_free);
  for (guint i = 0; i < self->tables->len; i++)
    {
      const TonariStatisticsTable *from = g_ptr_array_index (self->tables, i);
      TonariStatisticsTable *to =
          tonari_statistics_table_new (from->token, from->title, from->note, from->n_columns);

      for (guint k = 0; k < from->rows->len; k++)
        {
          const TonariStatisticsRow *row = g_ptr_array_index (from->rows, k);
          TonariStatisticsRow *added =
              tonari_statistics_table_add (to, row->token, row->label, row->kind, row->unit);

          memcpy (added->cells, row->cells, sizeof (TonariStatisticsCell) * from->n_columns);
        }
      g_ptr_array_add (copy->tables, to);
    }

  return copy;
}

void
tonari_statistics_free (TonariStatistics *self)
{
  if (self == NULL)
    return;

  g_clear_pointer (&self->column_labels, g_strfreev);
  g_clear_pointer (&self->column_tokens, g_strfreev);
  g_clear_pointer (&self->tables, g_ptr_array_unref);
  g_free (self);
}

TonariStatisticsTable *
tonari_statistics_table (const TonariStatistics *self, const char *token)
{
  g_return_val_if_fail (self != NULL, NULL);

  for (guint i = 0; i < self->tables->len; i++)
    {
      TonariStatisticsTable *table = g_ptr_array_index (self->tables, i);

      if (g_strcmp0 (table->token, token) == 0)
        return table;
    }

  return NULL;
}

double
tonari_statistics_value (const TonariStatistics *self, const char *table, const char *row, const char *column)
{
  const TonariStatisticsTable *of;
  const TonariStatisticsRow *line;

  g_return_val_if_fail (self != NULL, NAN);

  of = tonari_statistics_table (self, table);
  line = of != NULL ? tonari_statistics_table_row (of, row) : NULL;
  for (guint i = 0; line != NULL && i < self->n_columns; i++)
    if (g_strcmp0 (self->column_tokens[i], column) == 0)
      return line->cells[i].value;

  return NAN;
}

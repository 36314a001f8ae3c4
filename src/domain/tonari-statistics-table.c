/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-statistics-table.h"

#include <math.h>

#include <glib/gi18n-lib.h>

static const TonariWord unit_list[] = {
  { TONARI_STATISTICS_UNIT_CONTACTS, "contacts", NC_ ("unit", "contacts"), "延（件）|件" },
  { TONARI_STATISTICS_UNIT_MET, "met", NC_ ("unit", "people met"), "延人員" },
  { TONARI_STATISTICS_UNIT_CASES, "cases", NC_ ("unit", "cases"), "実（ケース）|ケース" },
  { TONARI_STATISTICS_UNIT_PEOPLE, "people", NC_ ("unit", "people"), "実人員" },
  { TONARI_STATISTICS_UNIT_SESSIONS, "sessions", NC_ ("unit", "sessions"), "回" },
  { TONARI_STATISTICS_UNIT_AVERAGE, "average", NC_ ("unit", "people a session"), "人／回" },
};

const TonariWords tonari_statistics_unit_words = { "statistics_unit", "unit", unit_list,
                                                   G_N_ELEMENTS (unit_list) };

static const TonariWord row_list[] = {
  { TONARI_STATISTICS_ROW_PART, "part", NC_ ("row of statistics", "Part"), "内訳" },
  { TONARI_STATISTICS_ROW_TOTAL, "total", NC_ ("row of statistics", "Total"), "計" },
  { TONARI_STATISTICS_ROW_AGAIN, "again", NC_ ("row of statistics", "Again"), "再掲" },
  { TONARI_STATISTICS_ROW_OUTSIDE, "outside", NC_ ("row of statistics", "Outside the total"), "別掲" },
};

const TonariWords tonari_statistics_row_words = { "statistics_row", "row of statistics", row_list,
                                                  G_N_ELEMENTS (row_list) };

static void
row_free (gpointer data)
{
  TonariStatisticsRow *self = data;

  g_free (self->token);
  g_free (self->label);
  g_free (self->cells);
  g_free (self);
}

TonariStatisticsTable *
tonari_statistics_table_new (const char *token, const char *title, const char *note, guint n_columns)
{
  TonariStatisticsTable *self = g_new0 (TonariStatisticsTable, 1);

  self->token = g_strdup (token);
  self->title = g_strdup (title);
  self->note = g_strdup (note);
  self->rows = g_ptr_array_new_with_free_func (row_free);
  self->n_columns = n_columns;

  return self;
}

void
tonari_statistics_table_free (TonariStatisticsTable *self)
{
  if (self == NULL)
    return;

  g_free (self->token);
  g_free (self->title);
  g_free (self->note);
  g_clear_pointer (&self->rows, g_ptr_array_unref);
  g_free (self);
}

TonariStatisticsRow *
tonari_statistics_table_add (TonariStatisticsTable *self,
                             const char *token,
                             const char *label,
                             TonariStatisticsRowKind kind,
                             TonariStatisticsUnit unit)
{
  TonariStatisticsRow *row;

  g_return_val_if_fail (self != NULL && token != NULL, NULL);

  row = g_new0 (TonariStatisticsRow, 1);
  row->token = g_strdup (token);
  row->label = g_strdup (label);
  row->kind = kind;
  row->unit = unit;
  row->cells = g_new0 (TonariStatisticsCell, MAX (self->n_columns, 1));
  g_ptr_array_add (self->rows, row);

  return row;
}

TonariStatisticsRow *
tonari_statistics_table_row (const TonariStatisticsTable *self, const char *token)
{
  g_return_val_if_fail (self != NULL, NULL);

  for (guint i = 0; i < self->rows->len; i++)
    {
      TonariStatisticsRow *row = g_ptr_array_index (self->rows, i);

      if (g_strcmp0 (row->token, token) == 0)
        return row;
    }

  return NULL;
}

char *
tonari_statistics_cell_text (const TonariStatisticsRow *row, guint column)
{
  const TonariStatisticsCell *cell;

  g_return_val_if_fail (row != NULL, NULL);

  cell = &row->cells[column];
  if (cell->hidden)
    return g_strdup (C_ ("hidden number", "×"));
  if (isnan (cell->value))
    return g_strdup ("–");
  if (row->unit == TONARI_STATISTICS_UNIT_AVERAGE)
    return g_strdup_printf ("%.1f", cell->value);

  return g_strdup_printf ("%.0f", cell->value);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-statistics-csv.h"

#include <glib/gi18n-lib.h>

#include "tonari-csv-writer.h"
#include "tonari-save-text.h"

static void
write_head (GString *out, const TonariStatistics *statistics)
{
  tonari_csv_begin (out);
  tonari_csv_cell (out, TRUE, _ ("Table"));
  tonari_csv_cell (out, FALSE, _ ("Row"));
  tonari_csv_cell (out, FALSE, _ ("Unit"));
  for (guint i = 0; i < statistics->n_columns; i++)
    tonari_csv_cell (out, FALSE, statistics->column_labels[i]);
  tonari_csv_end_row (out);
}

static void
write_row (GString *out, const TonariStatistics *statistics, const TonariStatisticsTable *table, guint index)
{
  const TonariStatisticsRow *row = g_ptr_array_index (table->rows, index);

  tonari_csv_cell (out, TRUE, table->title);
  tonari_csv_cell (out, FALSE, row->label);
  tonari_csv_cell (out, FALSE, tonari_words_label (&tonari_statistics_unit_words, (int) row->unit));
  for (guint i = 0; i < statistics->n_columns; i++)
    {
      g_autofree char *text = tonari_statistics_cell_text (row, i);

      tonari_csv_cell (out, FALSE, text);
    }
  tonari_csv_end_row (out);
}

void
tonari_statistics_save_csv (GtkWidget *from, TonariContext *context, const TonariStatistics *statistics)
{
  TonariCompatFilter filter = { _ ("Tables (CSV)"), "*.csv" };
  g_autofree char *period = NULL;
  g_autofree char *name = NULL;
  GString *out;

  g_return_if_fail (TONARI_IS_CONTEXT (context));
  g_return_if_fail (statistics != NULL);

  out = g_string_new (NULL);
  write_head (out, statistics);
  for (guint t = 0; t < statistics->tables->len; t++)
    {
      const TonariStatisticsTable *table = g_ptr_array_index (statistics->tables, t);

      for (guint i = 0; i < table->rows->len; i++)
        write_row (out, statistics, table, i);
    }
  period = tonari_statistics_period_label (statistics->period);
  name = g_strdup_printf ("%s %s.csv", C_ ("paper", "Statistics"), period);
  tonari_save_text (context, from, _ ("Save the Statistics"), name, &filter, out);
}

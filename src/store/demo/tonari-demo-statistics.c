/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-demo-statistics.h"

#include "tonari-store-statistics.h"

/* The last telephone call of the year, which nobody had written down yet when it was reported; 0 without one.
 */
static gboolean
find_late_record (TonariDb *db, TonariStatisticsPeriod period, gint64 *record, GError **error)
{
  g_autofree char *from = tonari_date_to_iso (tonari_date_from_day (period.from));
  g_autofree char *end = tonari_date_to_iso (tonari_date_from_day (period.to + 1));
  g_autoptr (TonariStatement) row =
      tonari_db_prepare (db,
                         "SELECT id FROM records WHERE method = 'phone' AND case_id IS NOT NULL AND at >= ?1 "
                         "AND at < ?2 AND deleted_at IS NULL ORDER BY at DESC, id LIMIT 1",
                         error);
  gboolean has_row = FALSE;

  if (row == NULL)
    return FALSE;
  tonari_statement_bind_text (row, 1, from);
  tonari_statement_bind_text (row, 2, end);
  if (!tonari_statement_step (row, &has_row, error))
    return FALSE;
  *record = has_row ? tonari_statement_int (row, 0) : 0;

  return TRUE;
}

static gboolean
set_written (TonariDb *db, gint64 record, gboolean written, GError **error)
{
  g_autoptr (TonariStatement) statement =
      tonari_db_prepare (db, "UPDATE records SET deleted_at = ?2 WHERE id = ?1", error);

  if (statement == NULL)
    return FALSE;
  tonari_statement_bind_int (statement, 1, record);
  if (written)
    tonari_statement_bind_null (statement, 2);
  else
    tonari_statement_bind_text (statement, 2, "not yet");

  return tonari_statement_step (statement, NULL, error);
}

gboolean
tonari_demo_statistics_write (TonariDemoWriter *writer, GError **error)
{
  int year = tonari_date_fiscal_year (writer->options->today) - 1;
  TonariStatisticsPeriod period = tonari_statistics_period_fiscal (MAX (year, 1));
  g_autoptr (TonariConfirmedStatistics) row = tonari_confirmed_statistics_new ();
  g_autoptr (TonariStatistics) statistics = NULL;
  gint64 late = 0;

  if (!find_late_record (writer->db, period, &late, error) || !set_written (writer->db, late, FALSE, error))
    return FALSE;
  statistics = tonari_store_statistics (writer->db, period, FALSE, writer->options->today, error);
  if (statistics == NULL || !set_written (writer->db, late, TRUE, error))
    return FALSE;

  row->start_on = tonari_date_from_day (period.from);
  row->end_on = tonari_date_from_day (period.to);
  row->confirmed_on = tonari_date_from_day (MIN (period.to + 20, writer->options->today));
  row->staff = writer->staff[0];
  row->note = g_strdup ("町への年報");
  g_strfreev (row->figures);
  row->figures = tonari_statistics_figures (statistics);

  return tonari_demo_writer_insert (writer, &tonari_confirmed_statistics_entity, row, error);
}

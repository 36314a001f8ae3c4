/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <glib/gi18n-lib.h>

#include "tonari-entity-sql.h"
#include "tonari-history-private.h"
#include "tonari-rows.h"
#include "tonari-store-settings.h"
#include "tonari-store-statistics.h"

#define OUTSIDE_SETTING "statistics_outside"

gboolean
tonari_store_statistics_outside (TonariDb *db, gboolean *outside_too, GError **error)
{
  g_autofree char *value = NULL;
  g_autoptr (GError) local_error = NULL;

  g_return_val_if_fail (db != NULL && outside_too != NULL, FALSE);

  value = tonari_store_setting (db, OUTSIDE_SETTING, &local_error);
  if (local_error != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&local_error));
      return FALSE;
    }
  *outside_too = g_strcmp0 (value, "1") == 0;

  return TRUE;
}

gboolean
tonari_store_set_statistics_outside (TonariDb *db, gboolean outside_too, GError **error)
{
  g_return_val_if_fail (db != NULL, FALSE);

  if (!tonari_store_action_begin (db, _ ("Change what the statistics count"), error))
    return FALSE;
  if (!tonari_store_set_setting (db, OUTSIDE_SETTING, outside_too ? "1" : NULL, error))
    {
      tonari_store_action_abort (db);
      return FALSE;
    }

  return tonari_store_action_end (db, NULL, error);
}

TonariConfirmedStatistics *
tonari_store_statistics_confirmed (TonariDb *db, TonariStatisticsPeriod period, GError **error)
{
  g_autofree char *question = NULL;
  g_autofree char *from = NULL;
  g_autofree char *to = NULL;
  g_autoptr (TonariStatement) statement = NULL;
  gboolean has_row = FALSE;

  g_return_val_if_fail (db != NULL && period.from > 0 && period.to >= period.from, NULL);

  question = g_strconcat (tonari_entity_sql (db, &tonari_confirmed_statistics_entity)->select,
                          "WHERE start_on = ?1 AND end_on = ?2 AND deleted_at IS NULL", NULL);
  statement = tonari_db_prepare (db, question, error);
  if (statement == NULL)
    return NULL;
  from = tonari_date_to_iso (tonari_date_from_day (period.from));
  to = tonari_date_to_iso (tonari_date_from_day (period.to));
  tonari_statement_bind_text (statement, 1, from);
  tonari_statement_bind_text (statement, 2, to);
  if (!tonari_statement_step (statement, &has_row, error) || !has_row)
    return NULL;

  return tonari_entity_read (&tonari_confirmed_statistics_entity, statement, 0);
}

/* A period that is not over, or that was confirmed already, is not confirmed. */
static gboolean
may_confirm (TonariDb *db, TonariStatisticsPeriod period, int today, GError **error)
{
  g_autoptr (GError) local_error = NULL;
  g_autoptr (TonariConfirmedStatistics) before = NULL;
  g_autofree char *label = tonari_statistics_period_label (period);

  if (period.to > today)
    {
      g_set_error (error, TONARI_STORE_ERROR, TONARI_STORE_ERROR_CONSTRAINT,
                   _ ("%s is not over yet. It can be confirmed when its last day has come."), label);
      return FALSE;
    }
  before = tonari_store_statistics_confirmed (db, period, &local_error);
  if (local_error != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&local_error));
      return FALSE;
    }
  if (before != NULL)
    {
      g_autofree char *day = tonari_date_format (before->confirmed_on, TONARI_DATE_BOTH);

      g_set_error (error, TONARI_STORE_ERROR, TONARI_STORE_ERROR_CONSTRAINT,
                   _ ("%s was confirmed on %s already. To confirm it anew, take that back first."), label,
                   day);
      return FALSE;
    }

  return TRUE;
}

gboolean
tonari_store_statistics_confirm (TonariDb *db,
                                 const TonariStatistics *statistics,
                                 int today,
                                 const char *note,
                                 gint64 *action,
                                 GError **error)
{
  g_autoptr (TonariConfirmedStatistics) row = NULL;

  g_return_val_if_fail (db != NULL && statistics != NULL && today > 0, FALSE);

  if (!may_confirm (db, statistics->period, today, error))
    return FALSE;

  row = tonari_confirmed_statistics_new ();
  row->start_on = tonari_date_from_day (statistics->period.from);
  row->end_on = tonari_date_from_day (statistics->period.to);
  row->outside_too = statistics->outside_too;
  row->confirmed_on = tonari_date_from_day (today);
  row->staff = tonari_history_staff (db);
  row->note = g_strdup (note);
  g_strfreev (row->figures);
  row->figures = tonari_statistics_figures (statistics);

  if (!tonari_store_action_begin (db, _ ("Confirm the statistics"), error))
    return FALSE;
  if (!tonari_store_save (db, &tonari_confirmed_statistics_entity, row, error))
    {
      tonari_store_action_abort (db);
      return FALSE;
    }

  return tonari_store_action_end (db, action, error);
}

gboolean
tonari_store_statistics_take_back (TonariDb *db,
                                   TonariStatisticsPeriod period,
                                   gint64 *action,
                                   GError **error)
{
  g_autoptr (GError) local_error = NULL;
  g_autoptr (TonariConfirmedStatistics) row = NULL;

  g_return_val_if_fail (db != NULL, FALSE);

  row = tonari_store_statistics_confirmed (db, period, &local_error);
  if (row == NULL)
    {
      g_autofree char *label = tonari_statistics_period_label (period);

      if (local_error != NULL)
        g_propagate_error (error, g_steal_pointer (&local_error));
      else
        g_set_error (error, TONARI_STORE_ERROR, TONARI_STORE_ERROR_NOT_FOUND,
                     _ ("%s has not been confirmed."), label);
      return FALSE;
    }
  if (!tonari_store_action_begin (db, _ ("Withdraw a confirmation"), error))
    return FALSE;
  if (!tonari_store_delete (db, &tonari_confirmed_statistics_entity, row->row.id, error))
    {
      tonari_store_action_abort (db);
      return FALSE;
    }

  return tonari_store_action_end (db, action, error);
}

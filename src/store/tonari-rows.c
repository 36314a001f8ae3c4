/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-rows.h"

#include <glib/gi18n-lib.h>

#include "tonari-history-private.h"
#include "tonari-store-error-private.h"

static void
set_gone (GError **error)
{
  g_set_error_literal (
      error, TONARI_STORE_ERROR, TONARI_STORE_ERROR_NOT_FOUND,
      _ ("This entry is no longer in the book. Somebody may have deleted it; load the page again."));
}

static gboolean
row_insert (TonariDb *db, const TonariEntity *entity, gpointer row, GError **error)
{
  const TonariEntitySql *sql = tonari_entity_sql (db, entity);
  const TonariField *uid = tonari_entity_field (entity, "uid");
  g_autoptr (TonariStatement) statement = tonari_db_prepare (db, sql->insert, error);
  int parameter;

  if (statement == NULL)
    return FALSE;

  if (uid != NULL && *TONARI_FIELD_PTR (uid, row, char *) == NULL)
    *TONARI_FIELD_PTR (uid, row, char *) = g_uuid_string_random ();
  parameter = tonari_entity_bind (entity, row, statement, 1);
  tonari_statement_bind_text (statement, parameter, tonari_history_stamp (db));
  if (!tonari_statement_step (statement, NULL, error))
    return FALSE;
  ((TonariRow *) row)->id = tonari_db_last_id (db);
  ((TonariRow *) row)->version = 1;

  return tonari_history_check_owners (db, sql, ((TonariRow *) row)->id, error) &&
         tonari_history_inserted (db, sql, ((TonariRow *) row)->id, error);
}

static gboolean
row_update (TonariDb *db, const TonariEntity *entity, gpointer data, gboolean keeps_owners, GError **error)
{
  const TonariEntitySql *sql = tonari_entity_sql (db, entity);
  TonariRow *row = data;
  g_autoptr (TonariStatement) statement = NULL;
  gint64 line = 0;
  int parameter;

  if (!tonari_history_before (db, sql, row->id, row->version, &line, error))
    return FALSE;
  if (line == 0)
    {
      gpointer other = tonari_store_get (db, entity, row->id, error);

      if (other != NULL)
        tonari_store_error_set (error, TONARI_STORE_ERROR_CHANGED, tonari_db_path (db), NULL);
      tonari_entity_free (entity, other);
      return FALSE;
    }

  statement = tonari_db_prepare (db, keeps_owners ? sql->update_kept : sql->update, error);
  if (statement == NULL)
    return FALSE;
  parameter = tonari_entity_bind (entity, row, statement, 1);
  tonari_statement_bind_int (statement, parameter, row->id);
  tonari_statement_bind_int (statement, parameter + 1, row->version);
  if (!tonari_statement_step (statement, NULL, error) ||
      !tonari_history_check_owners (db, sql, row->id, error) || !tonari_history_after (db, sql, line, error))
    return FALSE;
  row->version++;

  return TRUE;
}

static gboolean
save (TonariDb *db, const TonariEntity *entity, gpointer row, gboolean keeps_owners, GError **error)
{
  TonariRow before;
  gboolean saved;

  before = *(TonariRow *) row;
  if (!tonari_store_action_begin (db, NULL, error))
    return FALSE;
  saved = before.id == 0 ? row_insert (db, entity, row, error)
                         : row_update (db, entity, row, keeps_owners, error);
  if (!saved)
    tonari_store_action_abort (db);
  else
    saved = tonari_store_action_end (db, NULL, error);
  /* What is not on disk has no place in the book: the next try must insert again. */
  if (!saved)
    *(TonariRow *) row = before;

  return saved;
}

gboolean
tonari_store_save (TonariDb *db, const TonariEntity *entity, gpointer row, GError **error)
{
  g_return_val_if_fail (db != NULL && entity != NULL && row != NULL, FALSE);

  return save (db, entity, row, FALSE, error);
}

gboolean
tonari_store_save_kept (TonariDb *db, const TonariEntity *entity, gpointer row, GError **error)
{
  g_return_val_if_fail (db != NULL && entity != NULL && row != NULL, FALSE);

  return save (db, entity, row, TRUE, error);
}

gpointer
tonari_store_get (TonariDb *db, const TonariEntity *entity, gint64 id, GError **error)
{
  g_autoptr (TonariStatement) statement = NULL;
  gboolean has_row = FALSE;

  g_return_val_if_fail (db != NULL && entity != NULL, NULL);

  statement = tonari_db_prepare (db, tonari_entity_sql (db, entity)->get, error);
  if (statement == NULL)
    return NULL;
  tonari_statement_bind_int (statement, 1, id);
  if (!tonari_statement_step (statement, &has_row, error))
    return NULL;
  if (!has_row)
    {
      set_gone (error);
      return NULL;
    }

  return tonari_entity_read (entity, statement, 0);
}

GPtrArray *
tonari_store_list (TonariDb *db, const TonariEntity *entity, const char *column, gint64 value, GError **error)
{
  const TonariEntitySql *sql;
  g_autofree char *question = NULL;
  g_autoptr (TonariStatement) statement = NULL;

  g_return_val_if_fail (db != NULL && entity != NULL, NULL);
  g_return_val_if_fail (column == NULL || tonari_entity_field (entity, column) != NULL, NULL);

  sql = tonari_entity_sql (db, entity);
  if (column != NULL)
    question = g_strdup_printf ("%sWHERE %s = ?1 AND deleted_at IS NULL %s", sql->select, column, sql->order);
  else
    question = g_strdup_printf ("%sWHERE deleted_at IS NULL %s", sql->select, sql->order);
  statement = tonari_db_prepare (db, question, error);
  if (statement == NULL)
    return NULL;
  if (column != NULL)
    tonari_statement_bind_int (statement, 1, value);

  return tonari_entity_read_all (entity, statement, error);
}

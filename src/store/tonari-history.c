/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-history.h"

#include <glib/gi18n-lib.h>

#include "tonari-db-private.h"
#include "tonari-history-private.h"
#include "tonari-rows.h"
#include "tonari-search-index-private.h"
#include "tonari-store-error-private.h"

/*
 * The state of the action that goes on in a connection.  The line of `actions` is written at the first
 * change, so that an action that changes nothing leaves nothing; action_depth is the level it was written at,
 * because taking back that level takes the line away too.
 */
typedef struct
{
  gint64 staff;
  gint64 action;
  gint64 undoes;
  int depth;
  int action_depth;
  char *label;
  char stamp[sizeof "YYYY-MM-DDTHH:MM:SSZ"];
} ActionState;

static GQuark
action_state_quark (void)
{
  return g_quark_from_static_string ("tonari-action-state");
}

static void
action_state_free (gpointer data)
{
  ActionState *state = data;

  g_free (state->label);
  g_free (state);
}

static ActionState *
action_state (TonariDb *db)
{
  ActionState *state = tonari_db_data (db, action_state_quark ());

  if (state == NULL)
    {
      state = g_new0 (ActionState, 1);
      tonari_db_set_data (db, action_state_quark (), state, action_state_free);
    }

  return state;
}

void
tonari_store_set_staff (TonariDb *db, gint64 staff)
{
  g_return_if_fail (db != NULL);

  action_state (db)->staff = staff;
}

gint64
tonari_history_staff (TonariDb *db)
{
  return action_state (db)->staff;
}

const char *
tonari_history_stamp (TonariDb *db)
{
  ActionState *state = action_state (db);

  /* The one place where the store asks the clock: when something was written is a fact about the writing, not
   * about the field, and a caller could only ask the same clock. */
  if (state->stamp[0] == '\0')
    {
      g_autoptr (GDateTime) now = g_date_time_new_now_utc ();
      g_autofree char *text = g_date_time_format (now, "%Y-%m-%dT%H:%M:%SZ");

      g_strlcpy (state->stamp, text, sizeof state->stamp);
    }

  return state->stamp;
}

gboolean
tonari_store_action_begin (TonariDb *db, const char *label, GError **error)
{
  ActionState *state;

  g_return_val_if_fail (db != NULL, FALSE);

  if (!tonari_db_begin (db, error))
    return FALSE;

  state = action_state (db);
  if (state->depth++ == 0)
    {
      state->action = 0;
      state->undoes = 0;
      state->stamp[0] = '\0';
      g_free (state->label);
      state->label = g_strdup (label);
    }

  return TRUE;
}

gboolean
tonari_store_action_end (TonariDb *db, gint64 *action, GError **error)
{
  ActionState *state;

  g_return_val_if_fail (db != NULL, FALSE);

  state = action_state (db);
  g_return_val_if_fail (state->depth > 0, FALSE);

  /* What does not come into the index does not come into the book either: nobody would find it again. */
  if (state->depth == 1 && !tonari_search_index_write (db, error))
    {
      tonari_store_action_abort (db);
      return FALSE;
    }
  state->depth--;
  if (!tonari_db_commit (db, error))
    {
      if (state->action_depth > state->depth)
        state->action = 0;
      return FALSE;
    }
  /* What an inner level has written now belongs to the one around it. */
  state->action_depth = MIN (state->action_depth, state->depth);
  if (action != NULL)
    *action = state->action;

  return TRUE;
}

gint64
tonari_store_action_row (TonariDb *db)
{
  ActionState *state;

  g_return_val_if_fail (db != NULL, 0);

  state = action_state (db);

  return state->depth > 0 ? state->action : 0;
}

void
tonari_store_action_abort (TonariDb *db)
{
  ActionState *state;

  g_return_if_fail (db != NULL);

  state = action_state (db);
  g_return_if_fail (state->depth > 0);

  tonari_db_rollback (db);
  state->depth--;
  if (state->depth == 0)
    tonari_search_index_forget (db);
  if (state->action_depth > state->depth)
    state->action = 0;
}

/* The line of the action, written when it is first needed. */
static gboolean
ensure_action (TonariDb *db, gint64 *action, GError **error)
{
  ActionState *state = action_state (db);
  g_autoptr (TonariStatement) statement = NULL;

  g_assert (state->depth > 0);

  if (state->action == 0)
    {
      /* A member of staff who is not in this book is nobody named, rather than a book that takes nothing. */
      statement = tonari_db_prepare (db,
                                     "INSERT INTO actions (at, staff, label, undoes) "
                                     "VALUES (?1, (SELECT id FROM staff WHERE id = ?2), ?3, ?4)",
                                     error);
      if (statement == NULL)
        return FALSE;
      tonari_statement_bind_text (statement, 1, tonari_history_stamp (db));
      tonari_statement_bind_int (statement, 2, state->staff);
      tonari_statement_bind_text (statement, 3, state->label);
      if (state->undoes != 0)
        tonari_statement_bind_int (statement, 4, state->undoes);
      if (!tonari_statement_step (statement, NULL, error))
        return FALSE;
      state->action = tonari_db_last_id (db);
      state->action_depth = state->depth;
    }
  *action = state->action;

  return TRUE;
}

gboolean
tonari_history_sign (TonariDb *db, GError **error)
{
  ActionState *state = action_state (db);
  g_autoptr (TonariStatement) statement = NULL;

  if (state->depth == 0 || state->action == 0)
    return TRUE;

  statement =
      tonari_db_prepare (db, "UPDATE actions SET staff = (SELECT id FROM staff WHERE id = ?2) WHERE id = ?1",
                         error);
  if (statement == NULL)
    return FALSE;
  tonari_statement_bind_int (statement, 1, state->action);
  tonari_statement_bind_int (statement, 2, state->staff);

  return tonari_statement_step (statement, NULL, error);
}

gboolean
tonari_history_inserted (TonariDb *db, const TonariEntitySql *sql, gint64 id, GError **error)
{
  g_autoptr (TonariStatement) statement = NULL;
  gint64 action;

  if (!ensure_action (db, &action, error))
    return FALSE;
  statement = tonari_db_prepare (db, sql->history_insert, error);
  if (statement == NULL)
    return FALSE;
  tonari_statement_bind_int (statement, 1, action);
  tonari_statement_bind_int (statement, 2, id);
  tonari_search_index_inserted (db, sql->table, id);

  return tonari_statement_step (statement, NULL, error);
}

gboolean
tonari_history_before (
    TonariDb *db, const TonariEntitySql *sql, gint64 id, gint64 version, gint64 *line, GError **error)
{
  g_autoptr (TonariStatement) statement = NULL;
  gint64 action;

  *line = 0;
  if (!ensure_action (db, &action, error) || !tonari_search_index_before (db, sql->table, id, error))
    return FALSE;
  statement = tonari_db_prepare (db, sql->history_before, error);
  if (statement == NULL)
    return FALSE;
  tonari_statement_bind_int (statement, 1, action);
  tonari_statement_bind_int (statement, 2, id);
  if (version != 0)
    tonari_statement_bind_int (statement, 3, version);
  if (!tonari_statement_step (statement, NULL, error))
    return FALSE;
  if (tonari_db_changes (db) > 0)
    *line = tonari_db_last_id (db);

  return TRUE;
}

gboolean
tonari_history_after (TonariDb *db, const TonariEntitySql *sql, gint64 line, GError **error)
{
  g_autoptr (TonariStatement) statement = tonari_db_prepare (db, sql->history_after, error);

  if (statement == NULL)
    return FALSE;
  tonari_statement_bind_int (statement, 1, line);

  return tonari_statement_step (statement, NULL, error);
}

gboolean
tonari_history_check_owners (TonariDb *db, const TonariEntitySql *sql, gint64 id, GError **error)
{
  g_autoptr (TonariStatement) statement = NULL;
  gboolean has_row = FALSE;

  if (sql->orphaned == NULL)
    return TRUE;
  statement = tonari_db_prepare (db, sql->orphaned, error);
  if (statement == NULL)
    return FALSE;
  tonari_statement_bind_int (statement, 1, id);
  if (!tonari_statement_step (statement, &has_row, error))
    return FALSE;
  if (has_row && tonari_statement_int (statement, 0) > 0)
    {
      g_set_error_literal (
          error, TONARI_STORE_ERROR, TONARI_STORE_ERROR_NOT_FOUND,
          _ ("What this belongs to has been deleted meanwhile. Take that deletion back first."));
      return FALSE;
    }

  return TRUE;
}

/* An action may have touched half a million rows, so only its lines are kept in mind and not what they say.
 */
typedef struct
{
  const TonariEntity *entity;
  gint64 row;
  gint64 first;
  gint64 last;
} UndoRow;

/* Each row that the action touched once, with the lines of its first and its last touch; the last touched
 * comes first. */
static GArray *
undo_rows (TonariDb *db, gint64 action, GError **error)
{
  g_autoptr (GArray) rows = g_array_new (FALSE, TRUE, sizeof (UndoRow));
  g_autoptr (TonariStatement) statement = NULL;
  gboolean has_row = FALSE;

  statement = tonari_db_prepare (db,
                                 "SELECT table_name, row_id, min(id), max(id) FROM history WHERE action = ?1 "
                                 "GROUP BY table_name, row_id ORDER BY max(id) DESC",
                                 error);
  if (statement == NULL)
    return NULL;
  tonari_statement_bind_int (statement, 1, action);

  while (TRUE)
    {
      UndoRow row = { 0 };

      if (!tonari_statement_step (statement, &has_row, error))
        return NULL;
      if (!has_row)
        break;
      row.entity = tonari_rows_entity (tonari_statement_text (statement, 0));
      row.row = tonari_statement_int (statement, 1);
      row.first = tonari_statement_int (statement, 2);
      row.last = tonari_statement_int (statement, 3);
      if (row.entity == NULL)
        {
          tonari_store_error_set (error, TONARI_STORE_ERROR_CORRUPT, tonari_db_path (db), NULL);
          return NULL;
        }
      g_array_append_val (rows, row);
    }
  if (rows->len == 0)
    {
      g_set_error_literal (error, TONARI_STORE_ERROR, TONARI_STORE_ERROR_NOT_FOUND,
                           _ ("There is nothing to undo."));
      return NULL;
    }

  return g_steal_pointer (&rows);
}

/* What a line of the history says; %NULL without @error where it says nothing. */
static char *
line_text (TonariDb *db, const char *question, gint64 line, GError **error)
{
  g_autoptr (TonariStatement) statement = tonari_db_prepare (db, question, error);
  gboolean has_row = FALSE;

  if (statement == NULL)
    return NULL;
  tonari_statement_bind_int (statement, 1, line);
  if (!tonari_statement_step (statement, &has_row, error) || !has_row)
    return NULL;

  return tonari_statement_dup_text (statement, 0);
}

static gboolean
is_as_left (TonariDb *db, const TonariEntitySql *sql, const UndoRow *row, GError **error)
{
  g_autofree char *after = line_text (db, "SELECT after FROM history WHERE id = ?1", row->last, error);
  g_autoptr (TonariStatement) statement = NULL;
  gboolean has_row = FALSE;

  if (after == NULL)
    return FALSE;
  /* The contents decide and not the version: an edit that was itself taken back has raised the version, and
   * the row is still what this action left. */
  statement = tonari_db_prepare (db, sql->unchanged, error);
  if (statement == NULL)
    return FALSE;
  tonari_statement_bind_text (statement, 1, after);
  tonari_statement_bind_int (statement, 2, row->row);
  if (!tonari_statement_step (statement, &has_row, error))
    return FALSE;
  if (has_row && tonari_statement_int (statement, 0) != 0)
    return TRUE;

  g_set_error_literal (
      error, TONARI_STORE_ERROR, TONARI_STORE_ERROR_CHANGED,
      _ ("It cannot be taken back: the entry has been changed since. Open it and correct it by "
         "hand."));
  return FALSE;
}

static gboolean
undo_row (TonariDb *db, const UndoRow *row, GError **error)
{
  const TonariEntitySql *sql = tonari_entity_sql (db, row->entity);
  g_autoptr (GError) local = NULL;
  g_autoptr (TonariStatement) written = NULL;
  g_autofree char *before = NULL;
  gint64 line = 0;

  if (!is_as_left (db, sql, row, error))
    return FALSE;
  before = line_text (db, "SELECT before FROM history WHERE id = ?1", row->first, &local);
  if (local != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&local));
      return FALSE;
    }

  if (!tonari_history_before (db, sql, row->row, 0, &line, error))
    return FALSE;
  written = tonari_db_prepare (db, before != NULL ? sql->restore : sql->remove, error);
  if (written == NULL)
    return FALSE;
  /* What the action had made is not there afterwards, but its line stays, so that redo brings it back. */
  tonari_statement_bind_text (written, 1, before != NULL ? before : tonari_history_stamp (db));
  tonari_statement_bind_int (written, 2, row->row);

  return tonari_statement_step (written, NULL, error) &&
         tonari_history_check_owners (db, sql, row->row, error) &&
         tonari_rows_check_unused (db, row->entity, row->row, error) &&
         tonari_history_after (db, sql, line, error);
}

gboolean
tonari_store_undo (TonariDb *db, gint64 action, gint64 *undoing, GError **error)
{
  g_autoptr (GArray) rows = NULL;
  g_autoptr (GError) label_error = NULL;
  g_autofree char *label = NULL;

  g_return_val_if_fail (db != NULL, FALSE);

  label = tonari_store_action_label (db, action, &label_error);
  if (label_error != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&label_error));
      return FALSE;
    }
  if (!tonari_store_action_begin (db, label, error))
    return FALSE;
  if (action_state (db)->depth == 1)
    action_state (db)->undoes = action;

  rows = undo_rows (db, action, error);
  for (guint i = 0; rows != NULL && i < rows->len; i++)
    if (!undo_row (db, &g_array_index (rows, UndoRow, i), error))
      g_clear_pointer (&rows, g_array_unref);
  if (rows == NULL)
    {
      tonari_store_action_abort (db);
      return FALSE;
    }

  return tonari_store_action_end (db, undoing, error);
}

char *
tonari_store_action_label (TonariDb *db, gint64 action, GError **error)
{
  g_autoptr (TonariStatement) statement = NULL;
  gboolean has_row = FALSE;

  g_return_val_if_fail (db != NULL, NULL);

  statement = tonari_db_prepare (db, "SELECT label FROM actions WHERE id = ?1", error);
  if (statement == NULL)
    return NULL;
  tonari_statement_bind_int (statement, 1, action);
  if (!tonari_statement_step (statement, &has_row, error) || !has_row)
    return NULL;

  return tonari_statement_dup_text (statement, 0);
}

void
tonari_touched_free (TonariTouched *self)
{
  if (self == NULL)
    return;

  g_free (self->table);
  g_free (self);
}

GPtrArray *
tonari_store_action_touched (TonariDb *db, gint64 action, GError **error)
{
  g_autoptr (GPtrArray) touched = g_ptr_array_new_with_free_func ((GDestroyNotify) tonari_touched_free);
  g_autoptr (TonariStatement) statement = NULL;
  gboolean has_row = FALSE;

  g_return_val_if_fail (db != NULL, NULL);

  statement =
      tonari_db_prepare (db,
                         "SELECT table_name, CASE WHEN min(row_id) = max(row_id) THEN row_id ELSE 0 END "
                         "FROM history WHERE action = ?1 GROUP BY table_name ORDER BY min(id)",
                         error);
  if (statement == NULL)
    return NULL;
  tonari_statement_bind_int (statement, 1, action);

  while (TRUE)
    {
      TonariTouched *one;

      if (!tonari_statement_step (statement, &has_row, error))
        return NULL;
      if (!has_row)
        break;
      one = g_new0 (TonariTouched, 1);
      one->table = tonari_statement_dup_text (statement, 0);
      one->row = tonari_statement_int (statement, 1);
      g_ptr_array_add (touched, one);
    }

  return g_steal_pointer (&touched);
}

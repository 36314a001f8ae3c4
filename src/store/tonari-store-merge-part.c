/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Parting what was merged: from what was written down, and only where nobody has written something else
 * since. */

#include <string.h>

#include <glib/gi18n-lib.h>

#include "tonari-case.h"
#include "tonari-field-text.h"
#include "tonari-history-private.h"
#include "tonari-json-strv.h"
#include "tonari-merge.h"
#include "tonari-person.h"
#include "tonari-rows.h"
#include "tonari-store-merge.h"

/* A line of what was moved. */
typedef struct
{
  const TonariEntity *entity;
  const TonariField *field;
  gboolean went;
  gint64 row;
  gint64 from;
  gint64 to;
} Moved;

static gboolean
refuse (const char *words, GError **error)
{
  g_set_error_literal (error, TONARI_STORE_ERROR, TONARI_STORE_ERROR_CONSTRAINT, words);

  return FALSE;
}

static gboolean
read_moved (const char *line, Moved *moved)
{
  g_auto (GStrv) parts = g_strsplit (line, "/", -1);

  if (g_strv_length (parts) != 5)
    return FALSE;
  moved->entity = tonari_rows_entity (parts[0]);
  if (moved->entity == NULL)
    return FALSE;
  moved->went = g_str_equal (parts[1], "deleted_at");
  moved->field = moved->went ? NULL : tonari_entity_field (moved->entity, parts[1]);
  moved->row = g_ascii_strtoll (parts[2], NULL, 10);
  moved->from = g_ascii_strtoll (parts[3], NULL, 10);
  moved->to = g_ascii_strtoll (parts[4], NULL, 10);

  return moved->went || moved->field != NULL;
}

static gboolean
bring_back (TonariDb *db, const Moved *moved, GError **error)
{
  const TonariEntitySql *sql = tonari_entity_sql (db, moved->entity);
  g_autofree char *text = NULL;
  g_autoptr (TonariStatement) statement = NULL;
  gint64 line = 0;

  if (!tonari_history_before (db, sql, moved->row, 0, &line, error))
    return FALSE;
  text = g_strdup_printf ("UPDATE %s SET deleted_at = NULL, version = version + 1 WHERE id = ?1",
                          moved->entity->table);
  statement = tonari_db_prepare (db, text, error);
  if (statement == NULL)
    return FALSE;
  tonari_statement_bind_int (statement, 1, moved->row);

  return tonari_statement_step (statement, NULL, error) && tonari_history_after (db, sql, line, error);
}

/* A row that is not there any more has nothing to go back to; any other error is one. */
static gboolean
get_living (TonariDb *db, const TonariEntity *entity, gint64 id, gpointer *row, GError **error)
{
  g_autoptr (GError) local = NULL;

  *row = tonari_store_get (db, entity, id, &local);
  if (*row != NULL || g_error_matches (local, TONARI_STORE_ERROR, TONARI_STORE_ERROR_NOT_FOUND))
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&local));

  return FALSE;
}

static gboolean
move_back (TonariDb *db, const Moved *moved, GError **error)
{
  gpointer row;
  gboolean done = TRUE;

  if (!get_living (db, moved->entity, moved->row, &row, error))
    return FALSE;
  if (row == NULL)
    return TRUE;
  if (*TONARI_FIELD_PTR (moved->field, row, gint64) == moved->to)
    {
      *TONARI_FIELD_PTR (moved->field, row, gint64) = moved->from;
      done = tonari_store_save (db, moved->entity, row, error);
    }
  tonari_entity_free (moved->entity, row);

  return done;
}

/* What the merge added to a note goes, whatever was written around it since. */
static void
cut_out (char **text, const char *before, const char *after)
{
  const char *added = after + strlen (before);
  char *found = *text != NULL && *added != '\0' ? strstr (*text, added) : NULL;
  char *rest;

  if (found == NULL)
    return;
  rest = g_strconcat (found + strlen (added), NULL);
  *found = '\0';
  found = *text;
  *text = *found == '\0' && *rest == '\0' ? NULL : g_strconcat (found, rest, NULL);
  g_free (found);
  g_free (rest);
}

static gboolean
empty_again (TonariDb *db, const char *place, const char *before, const char *after, GError **error)
{
  g_auto (GStrv) parts = g_strsplit (place, "/", -1);
  const TonariEntity *entity;
  const TonariField *field;
  g_autofree char *now = NULL;
  gpointer row = NULL;
  gboolean done = TRUE;

  if (g_strv_length (parts) != 3)
    return TRUE;
  entity = tonari_rows_entity (parts[0]);
  field = entity != NULL ? tonari_entity_field (entity, parts[1]) : NULL;
  if (field == NULL)
    return TRUE;
  if (!get_living (db, entity, g_ascii_strtoll (parts[2], NULL, 10), &row, error))
    return FALSE;
  if (row == NULL)
    return TRUE;

  now = tonari_field_to_text (field, row);
  if (g_str_equal (now, after))
    tonari_field_from_text (field, before, row);
  else if (g_str_equal (field->name, "note") && g_str_has_prefix (after, before))
    cut_out (TONARI_FIELD_PTR (field, row, char *), before, after);
  g_clear_pointer (&now, g_free);
  now = tonari_field_to_text (field, row);
  if (!g_str_equal (now, after))
    done = tonari_store_save (db, entity, row, error);
  tonari_entity_free (entity, row);

  return done;
}

static gboolean
code_is_free (TonariDb *db, gint64 case_id, GError **error)
{
  g_autoptr (TonariStatement) statement =
      tonari_db_prepare (db,
                         "SELECT count(*) FROM cases WHERE deleted_at IS NULL "
                         "AND code = (SELECT code FROM cases WHERE id = ?1)",
                         error);

  if (statement == NULL)
    return FALSE;
  tonari_statement_bind_int (statement, 1, case_id);
  if (!tonari_statement_step (statement, NULL, error))
    return FALSE;

  return tonari_statement_int (statement, 0) == 0 ||
         refuse (
             _ ("Another case has the code by now that would come back. Give that case another code first."),
             error);
}

static gboolean
may_part (TonariDb *db, const TonariMerge *merge, GError **error)
{
  const TonariEntity *entity =
      merge->kind == TONARI_MERGE_KIND_CASE ? &tonari_case_entity : &tonari_person_entity;
  gpointer kept;

  if (tonari_date_is_known (merge->parted_on))
    return refuse (_ ("These were parted already."), error);
  if (!get_living (db, entity, merge->kept, &kept, error))
    return FALSE;
  if (kept == NULL)
    return refuse (
        _ ("The entry that stayed is no longer there itself: it has gone into another, or was deleted. Part "
           "that one, or take the deletion back, first."),
        error);
  tonari_entity_free (entity, kept);

  return merge->kind != TONARI_MERGE_KIND_CASE || code_is_free (db, merge->gone, error);
}

static gboolean
part (TonariDb *db, const TonariMerge *merge, GError **error)
{
  g_auto (GStrv) moved = tonari_json_to_strv (merge->moved);
  g_auto (GStrv) before = tonari_json_to_strv (merge->before);
  guint n_moved = g_strv_length (moved);
  guint n_before = g_strv_length (before) / 3;
  Moved line;

  /* Backwards, and the rows that went before all that goes back to them. */
  for (guint i = n_moved; i > 0; i--)
    if (read_moved (moved[i - 1], &line) && line.went && !bring_back (db, &line, error))
      return FALSE;
  for (guint i = n_moved; i > 0; i--)
    if (read_moved (moved[i - 1], &line) && !line.went && !move_back (db, &line, error))
      return FALSE;
  for (guint i = n_before; i > 0; i--)
    if (!empty_again (db, before[3 * i - 3], before[3 * i - 2], before[3 * i - 1], error))
      return FALSE;

  return TRUE;
}

gboolean
tonari_store_merge_part (TonariDb *db, gint64 id, int today, GError **error)
{
  g_autoptr (TonariMerge) merge = NULL;
  gboolean done;

  g_return_val_if_fail (db != NULL && today > 0, FALSE);

  if (!tonari_store_action_begin (db, _ ("Part what was merged"), error))
    return FALSE;
  merge = tonari_store_get (db, &tonari_merge_entity, id, error);
  done = merge != NULL && may_part (db, merge, error) && part (db, merge, error);
  if (done)
    {
      merge->parted_on = tonari_date_from_day (today);
      done = tonari_store_save (db, &tonari_merge_entity, merge, error);
    }
  if (!done)
    {
      tonari_store_action_abort (db);
      return FALSE;
    }

  return tonari_store_action_end (db, NULL, error);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What a merge does to rows: references moved, empty fields filled, one row gone; and what it writes down of
 * it. */

#include <glib/gi18n-lib.h>

#include "tonari-case.h"
#include "tonari-entities.h"
#include "tonari-field-text.h"
#include "tonari-history-private.h"
#include "tonari-merge-preview.h"
#include "tonari-rows.h"
#include "tonari-store-merge-private.h"

void
tonari_merge_work_moved (
    TonariMergeWork *work, const char *table, const char *column, gint64 row, gint64 from, gint64 to)
{
  g_ptr_array_add (work->moved,
                   g_strdup_printf ("%s/%s/%" G_GINT64_FORMAT "/%" G_GINT64_FORMAT "/%" G_GINT64_FORMAT,
                                    table, column, row, from, to));
  if (work->preview != NULL && !g_str_equal (column, "deleted_at"))
    tonari_merge_preview_count (work->preview, table);
}

static void
note_filled (TonariMergeWork *work,
             const TonariEntity *entity,
             const TonariField *field,
             gconstpointer before,
             gconstpointer after)
{
  g_ptr_array_add (work->before, g_strdup_printf ("%s/%s/%" G_GINT64_FORMAT, entity->table, field->name,
                                                  ((const TonariRow *) after)->id));
  g_ptr_array_add (work->before, tonari_field_to_text (field, before));
  g_ptr_array_add (work->before, tonari_field_to_text (field, after));
}

/* Only the row itself goes: all that belonged to it stands elsewhere by now. */
gboolean
tonari_merge_work_remove (
    TonariMergeWork *work, const TonariEntity *entity, gint64 id, gint64 to, GError **error)
{
  const TonariEntitySql *sql = tonari_entity_sql (work->db, entity);
  g_autoptr (TonariStatement) statement = NULL;
  gint64 line = 0;

  if (!tonari_history_before (work->db, sql, id, 0, &line, error))
    return FALSE;
  statement = tonari_db_prepare (work->db, sql->remove, error);
  if (statement == NULL)
    return FALSE;
  tonari_statement_bind_text (statement, 1, tonari_history_stamp (work->db));
  tonari_statement_bind_int (statement, 2, id);
  if (!tonari_statement_step (statement, NULL, error) ||
      !tonari_rows_check_unused (work->db, entity, id, error) ||
      !tonari_history_after (work->db, sql, line, error))
    return FALSE;
  tonari_merge_work_moved (work, entity->table, "deleted_at", id, 0, to);

  return TRUE;
}

gboolean
tonari_merge_work_move_column (TonariMergeWork *work,
                               const TonariEntity *entity,
                               const TonariField *field,
                               gint64 from,
                               gint64 to,
                               GError **error)
{
  g_autoptr (GPtrArray) rows = tonari_store_list (work->db, entity, field->name, from, error);

  for (guint i = 0; rows != NULL && i < rows->len; i++)
    {
      *TONARI_FIELD_PTR (field, rows->pdata[i], gint64) = to;
      if (!tonari_store_save (work->db, entity, rows->pdata[i], error))
        return FALSE;
      tonari_merge_work_moved (work, entity->table, field->name, ((TonariRow *) rows->pdata[i])->id, from,
                               to);
    }

  return rows != NULL;
}

/* Every reference of the field's tables that points at @from; a new kind of row is found by its description.
 */
gboolean
tonari_merge_work_move (TonariMergeWork *work, const char *table, gint64 from, gint64 to, GError **error)
{
  guint n_entities;
  const TonariEntity *const *entities = tonari_entities (&n_entities);

  for (guint i = 0; i < n_entities; i++)
    for (guint j = 0; j < entities[i]->n_fields; j++)
      {
        const TonariField *field = &entities[i]->fields[j];

        if (field->kind == TONARI_FIELD_REF && g_strcmp0 (field->table, table) == 0 &&
            !tonari_merge_work_move_column (work, entities[i], field, from, to, error))
          return FALSE;
      }

  return TRUE;
}

/* What stays is not written over; what else was written of the other stands in the note, where it is read. */
static void
add_difference (GString *note, const char *title, const TonariField *field, gconstpointer gone)
{
  g_autofree char *value = NULL;

  if (tonari_merge_field_words (field->name) == NULL)
    return;
  value = tonari_merge_value_words (field, gone);
  /* Translators: who, label of a field, what was written: “R8-003: Presenting Concern: sleeps by day” */
  g_string_append_printf (note, _ ("\n%s: %s: %s"), title, tonari_merge_field_words (field->name), value);
}

static gboolean
is_identity (const TonariEntity *entity, const TonariField *field)
{
  return g_str_equal (field->name, "uid") || g_str_equal (field->name, "code") ||
         g_str_equal (field->name, "person") || g_str_equal (field->name, "case_id") ||
         (entity == &tonari_case_entity && g_str_equal (field->name, "state"));
}

/* Fills @kept from @gone, which is not saved; @note takes what could not be filled. */
void
tonari_merge_work_fill (
    const TonariEntity *entity, gpointer kept, gconstpointer gone, const char *title, GString *note)
{
  for (guint i = 0; i < entity->n_fields; i++)
    {
      const TonariField *field = &entity->fields[i];

      if (is_identity (entity, field) || tonari_field_is_empty (field, gone))
        continue;
      if (tonari_field_is_empty (field, kept))
        tonari_field_copy_value (field, gone, kept);
      else if (!tonari_field_equal (field, kept, gone))
        add_difference (note, title, field, gone);
    }
}

gboolean
tonari_merge_work_save (
    TonariMergeWork *work, const TonariEntity *entity, gconstpointer before, gpointer after, GError **error)
{
  if (tonari_entity_equal (entity, before, after))
    return TRUE;
  if (!tonari_store_save (work->db, entity, after, error))
    return FALSE;
  for (guint i = 0; i < entity->n_fields; i++)
    if (!tonari_field_equal (&entity->fields[i], before, after))
      note_filled (work, entity, &entity->fields[i], before, after);

  return TRUE;
}

void
tonari_merge_work_append (char **note, const char *line, const GString *more)
{
  g_autofree char *before = *note;

  *note = g_strconcat (before != NULL ? before : "", before != NULL && *before != '\0' ? "\n" : "", line,
                       more->str, NULL);
}

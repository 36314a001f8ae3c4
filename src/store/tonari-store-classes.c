/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-store-classes.h"

#include <glib/gi18n-lib.h>

#include "tonari-entity-sql.h"
#include "tonari-rows.h"
#include "tonari-session-module.h"
#include "tonari-store-make-ups.h"
#include "tonari-store-participants-private.h"

#define OF_SESSIONS "session IN (SELECT id FROM sessions WHERE class_id = ?1 AND deleted_at IS NULL)"
#define OF_MARKS "attendance IN (SELECT id FROM attendance WHERE deleted_at IS NULL AND " OF_SESSIONS ")"

static TonariDate
read_date (TonariStatement *statement, int column)
{
  return tonari_date_from_iso (tonari_statement_text (statement, column), NULL);
}

GPtrArray *
tonari_store_class_entries (TonariDb *db, int today, GError **error)
{
  g_autoptr (GPtrArray) entries = NULL;
  g_autoptr (GPtrArray) classes = NULL;
  g_autoptr (TonariStatement) statement = NULL;
  g_autofree char *now = NULL;
  gboolean has_row = FALSE;

  g_return_val_if_fail (db != NULL && today > 0, NULL);

  now = tonari_date_to_iso (tonari_date_from_day (today));
  /* The newest first: by the last session, and a class that has none yet is newer than all. */
  statement = tonari_db_prepare (
      db,
      "SELECT k.id, count(s.id), coalesce(sum(s.status = 'held'), 0), min(s.date), max(s.date), "
      "min(CASE WHEN s.status = 'planned' AND s.date >= ?1 THEN s.date END), "
      "(SELECT count(*) FROM enrolments AS e WHERE e.class_id = k.id AND " TONARI_PARTICIPATING ") "
      "FROM classes AS k LEFT JOIN sessions AS s ON s.class_id = k.id AND s.deleted_at IS NULL "
      "AND s.status <> 'cancelled' WHERE k.deleted_at IS NULL GROUP BY k.id "
      "ORDER BY max(s.date) IS NOT NULL, max(s.date) DESC, k.id DESC",
      error);
  if (statement == NULL)
    return NULL;
  tonari_statement_bind_text (statement, 1, now);

  entries = g_ptr_array_new_with_free_func ((GDestroyNotify) tonari_class_entry_free);
  while (TRUE)
    {
      TonariClassEntry *entry;

      if (!tonari_statement_step (statement, &has_row, error))
        return NULL;
      if (!has_row)
        return g_steal_pointer (&entries);
      entry = tonari_class_entry_new ();
      g_ptr_array_add (entries, entry);
      g_clear_pointer (&entry->aclass, tonari_class_free);
      entry->aclass = tonari_store_get (db, &tonari_class_entity, tonari_statement_int (statement, 0), error);
      if (entry->aclass == NULL)
        return NULL;
      entry->sessions = tonari_statement_int (statement, 1);
      entry->held = tonari_statement_int (statement, 2);
      entry->first = read_date (statement, 3);
      entry->last = read_date (statement, 4);
      entry->next = read_date (statement, 5);
      entry->participants = tonari_statement_int (statement, 6);
    }
}

static gboolean
find_class (TonariDb *db, const char *question, const char *value, gint64 *id, guint *found, GError **error)
{
  g_autoptr (TonariStatement) statement = tonari_db_prepare (db, question, error);
  gboolean has_row = statement != NULL;

  *found = 0;
  if (statement == NULL)
    return FALSE;
  tonari_statement_bind_text (statement, 1, value);
  while (has_row)
    {
      if (!tonari_statement_step (statement, &has_row, error))
        return FALSE;
      if (has_row && (*found)++ == 0)
        *id = tonari_statement_int (statement, 0);
    }

  return TRUE;
}

gint64
tonari_store_class_find (TonariDb *db, const char *id_or_title, GError **error)
{
  g_autofree char *wanted = NULL;
  guint found = 0;
  gint64 id = 0;
  gint64 number;

  g_return_val_if_fail (db != NULL && id_or_title != NULL, 0);

  wanted = g_strstrip (g_strdup (id_or_title));
  /* A title of digits alone would be mistaken for an id, so the title is asked first. */
  if (!find_class (db, "SELECT id FROM classes WHERE title = ?1 AND deleted_at IS NULL ORDER BY id", wanted,
                   &id, &found, error))
    return 0;
  if (found == 0 && g_ascii_string_to_signed (wanted, 10, 1, G_MAXINT64, &number, NULL) &&
      !find_class (db, "SELECT id FROM classes WHERE id = CAST(?1 AS INTEGER) AND deleted_at IS NULL", wanted,
                   &id, &found, error))
    return 0;

  if (found == 0)
    g_set_error (
        error, TONARI_STORE_ERROR, TONARI_STORE_ERROR_NOT_FOUND,
        _ ("There is no class “%s” in this book. Look at the list of classes for its title or number."),
        id_or_title);
  else if (found > 1)
    g_set_error (error, TONARI_STORE_ERROR, TONARI_STORE_ERROR_CONSTRAINT,
                 _ ("Two classes have the title “%s”. Say which by its number from the list of classes."),
                 id_or_title);

  return found == 1 ? id : 0;
}

static GPtrArray *
rows_where (TonariDb *db, const TonariEntity *entity, const char *condition, gint64 class_id, GError **error)
{
  g_autofree char *question =
      g_strconcat (tonari_entity_sql (db, entity)->select, "WHERE deleted_at IS NULL AND ", condition, NULL);
  g_autoptr (TonariStatement) statement = tonari_db_prepare (db, question, error);

  if (statement == NULL)
    return NULL;
  tonari_statement_bind_int (statement, 1, class_id);

  return tonari_entity_read_all (entity, statement, error);
}

/* Where a missed session was made up in another class, what that session covers. */
static gboolean
read_make_up_sessions (TonariDb *db, TonariClassSheet *sheet, GError **error)
{
  g_autoptr (GHashTable) known = g_hash_table_new (g_int64_hash, g_int64_equal);

  for (guint i = 0; i < sheet->marks->len; i++)
    {
      TonariAttendance *mark = sheet->marks->pdata[i];
      g_autoptr (GError) gone = NULL;
      TonariSessionThemes *other;

      if (mark->make_up_session == 0 || !g_hash_table_add (known, &mark->make_up_session) ||
          tonari_class_sheet_session (sheet, mark->make_up_session) != NULL)
        continue;
      other = tonari_store_session_themes (db, mark->make_up_session, &gone);
      /* A session that was deleted since leaves the word of the mark. */
      if (other != NULL)
        g_ptr_array_add (sheet->make_up_sessions, other);
      else if (!g_error_matches (gone, TONARI_STORE_ERROR, TONARI_STORE_ERROR_NOT_FOUND))
        {
          g_propagate_error (error, g_steal_pointer (&gone));
          return FALSE;
        }
    }

  return TRUE;
}

static gboolean
take (GPtrArray **place, GPtrArray *rows)
{
  if (rows == NULL)
    return FALSE;
  g_ptr_array_unref (*place);
  *place = rows;

  return TRUE;
}

TonariClassSheet *
tonari_store_class_sheet (TonariDb *db, gint64 class_id, GError **error)
{
  g_autoptr (TonariClassSheet) sheet = NULL;
  g_autoptr (TonariClass) aclass = NULL;

  g_return_val_if_fail (db != NULL, NULL);

  aclass = tonari_store_get (db, &tonari_class_entity, class_id, error);
  if (aclass == NULL)
    return NULL;

  sheet = tonari_class_sheet_new ();
  tonari_class_free (sheet->aclass);
  sheet->aclass = g_steal_pointer (&aclass);
  if (!take (&sheet->sessions, tonari_store_list (db, &tonari_session_entity, "class_id", class_id, error)) ||
      !take (&sheet->modules,
             tonari_store_list (db, &tonari_module_entity, "curriculum", sheet->aclass->curriculum, error)) ||
      !take (&sheet->marks, rows_where (db, &tonari_attendance_entity, OF_SESSIONS, class_id, error)) ||
      !take (&sheet->session_modules,
             rows_where (db, &tonari_session_module_entity, OF_SESSIONS, class_id, error)) ||
      !take (
          &sheet->joined,
          rows_where (db, &tonari_enrolment_entity,
                      "class_id = ?1 AND joined_to IN (SELECT id FROM enrolments WHERE deleted_at IS NULL)",
                      class_id, error)) ||
      !take (&sheet->make_ups, rows_where (db, &tonari_make_up_entity, OF_MARKS, class_id, error)) ||
      !take (&sheet->participants,
             tonari_store_participants (db, "e.class_id = ?1 AND " TONARI_PARTICIPATING, class_id, error)) ||
      !read_make_up_sessions (db, sheet, error))
    return NULL;
  tonari_store_participants_sort (sheet->participants);
  tonari_class_sheet_reindex (sheet);

  return g_steal_pointer (&sheet);
}

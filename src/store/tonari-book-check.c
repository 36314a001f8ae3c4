/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-book-private.h"

#include <unistd.h>

#include <glib/gi18n-lib.h>

#include "tonari-migrations.h"
#include "tonari-place.h"
#include "tonari-search-index-private.h"
#include "tonari-store-error-private.h"

/* No damaged book is so damaged that more lines would help. */
#define MOST_FINDINGS 100

/* Rows that are there while what they belong to is deleted: a delete takes both, so one alone is a fault. */
static const struct
{
  const char *child;
  const char *column;
  const char *parent;
} belongings[] = {
  { "cases", "person", "persons" },         { "relatives", "person", "persons" },
  { "relatives", "case_id", "cases" },      { "case_states", "case_id", "cases" },
  { "records", "case_id", "cases" },        { "observations", "case_id", "cases" },
  { "problems", "case_id", "cases" },       { "episodes", "case_id", "cases" },
  { "ties", "case_id", "cases" },           { "tie_changes", "case_id", "cases" },
  { "stage_moves", "case_id", "cases" },    { "watching_periods", "case_id", "cases" },
  { "crises", "case_id", "cases" },         { "small_changes", "case_id", "cases" },
  { "modules", "curriculum", "curricula" }, { "classes", "curriculum", "curricula" },
  { "sessions", "class_id", "classes" },    { "session_modules", "session", "sessions" },
  { "enrolments", "class_id", "classes" },  { "enrolments", "person", "persons" },
  { "attendance", "session", "sessions" },  { "attendance", "enrolment", "enrolments" },
};

/* What the engine finds damaged is a finding here, not a reason to stop. */
static gboolean
take_as_finding (GPtrArray *findings, GError *damage, GError **error)
{
  g_autoptr (GError) owned = damage;

  if (g_error_matches (owned, TONARI_STORE_ERROR, TONARI_STORE_ERROR_CORRUPT) ||
      g_error_matches (owned, TONARI_STORE_ERROR, TONARI_STORE_ERROR_NOT_A_BOOK) ||
      g_error_matches (owned, TONARI_STORE_ERROR, TONARI_STORE_ERROR_FAILED))
    {
      g_ptr_array_add (findings, g_strdup (owned->message));
      return TRUE;
    }

  g_propagate_error (error, g_steal_pointer (&owned));
  return FALSE;
}

static gboolean
check_integrity (TonariDb *db, GPtrArray *findings, GError **error)
{
  g_autoptr (GError) damage = NULL;
  g_autoptr (TonariStatement) statement = tonari_db_prepare (db, "PRAGMA integrity_check", &damage);
  gboolean has_row = statement != NULL;

  while (has_row && findings->len < MOST_FINDINGS)
    {
      const char *line;

      if (!tonari_statement_step (statement, &has_row, &damage))
        break;
      line = has_row ? tonari_statement_text (statement, 0) : NULL;
      if (line != NULL && !g_str_equal (line, "ok"))
        /* Translators: %s is what the database engine found, in English. */
        g_ptr_array_add (findings, g_strdup_printf (_ ("The file is damaged: %s"), line));
    }

  return damage == NULL || take_as_finding (findings, g_steal_pointer (&damage), error);
}

static gboolean
check_references (TonariDb *db, GPtrArray *findings, GError **error)
{
  g_autoptr (GError) damage = NULL;
  g_autoptr (TonariStatement) statement = tonari_db_prepare (db, "PRAGMA foreign_key_check", &damage);
  gboolean has_row = statement != NULL;

  while (has_row && findings->len < MOST_FINDINGS)
    {
      if (!tonari_statement_step (statement, &has_row, &damage))
        break;
      if (has_row)
        g_ptr_array_add (findings,
                         /* Translators: the first and last %s are tables, the number is a row. */
                         g_strdup_printf (_ ("Row %2$s of %1$s points at a row of %3$s that is not there."),
                                          tonari_statement_text (statement, 0),
                                          tonari_statement_text (statement, 1),
                                          tonari_statement_text (statement, 2)));
    }

  return damage == NULL || take_as_finding (findings, g_steal_pointer (&damage), error);
}

static gboolean
check_belongings (TonariDb *db, GPtrArray *findings, GError **error)
{
  for (guint i = 0; i < G_N_ELEMENTS (belongings) && findings->len < MOST_FINDINGS; i++)
    {
      g_autofree char *question =
          g_strdup_printf ("SELECT c.id, p.id FROM %s AS c JOIN %s AS p ON p.id = c.%s "
                           "WHERE c.deleted_at IS NULL AND p.deleted_at IS NOT NULL LIMIT 10",
                           belongings[i].child, belongings[i].parent, belongings[i].column);
      g_autoptr (GError) damage = NULL;
      g_autoptr (TonariStatement) statement = tonari_db_prepare (db, question, &damage);
      gboolean has_row = statement != NULL;

      while (has_row)
        {
          if (!tonari_statement_step (statement, &has_row, &damage))
            break;
          if (has_row)
            g_ptr_array_add (
                findings,
                g_strdup_printf (_ ("Row %2$s of %1$s belongs to row %4$s of %3$s, which was deleted."),
                                 belongings[i].child, tonari_statement_text (statement, 0),
                                 belongings[i].parent, tonari_statement_text (statement, 1)));
        }
      if (damage != NULL && !take_as_finding (findings, g_steal_pointer (&damage), error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
check_search (TonariDb *db, GPtrArray *findings, GError **error)
{
  g_autoptr (GError) damage = NULL;
  gboolean agrees = TRUE;

  if (!tonari_search_index_check (db, &agrees, &damage))
    return take_as_finding (findings, g_steal_pointer (&damage), error);
  if (!agrees)
    g_ptr_array_add (findings, g_strdup (_ ("The index of the search does not agree with the entries. "
                                            "“tonari-cli search --rebuild” makes it anew.")));

  return TRUE;
}

/* A book in WAL mode wants files beside it even for reading.  Where none can be made and none are, nobody is
 * writing. */
TonariDbFlags
tonari_book_reading_flags (const char *path)
{
  g_autofree char *folder = g_path_get_dirname (path);
  g_autofree char *wal = g_strconcat (path, "-wal", NULL);

  if (access (folder, W_OK) == 0 || access (wal, F_OK) == 0)
    return TONARI_DB_READ_ONLY;

  return TONARI_DB_READ_ONLY | TONARI_DB_IMMUTABLE;
}

static gboolean
check_book (const char *path, gboolean older_is_sound, GPtrArray **findings, GError **error)
{
  g_autoptr (TonariDb) db = NULL;
  g_autoptr (GPtrArray) found = NULL;
  g_autoptr (GError) damage = NULL;
  gint64 version;

  *findings = NULL;
  if (!tonari_place_check_book (path, FALSE, error))
    return FALSE;
  found = g_ptr_array_new_with_free_func (g_free);
  db = tonari_db_open (path, tonari_book_reading_flags (path), error);
  if (db == NULL)
    return FALSE;

  if (!tonari_db_pragma_int (db, "SELECT count(*) FROM sqlite_schema", &version, &damage) ||
      !tonari_db_pragma_int (db, "PRAGMA user_version", &version, &damage))
    {
      if (!take_as_finding (found, g_steal_pointer (&damage), error))
        return FALSE;
      *findings = g_steal_pointer (&found);
      return TRUE;
    }
  if (version > tonari_migrations_latest ())
    {
      tonari_store_error_set (error, TONARI_STORE_ERROR_TOO_NEW, path, NULL);
      return FALSE;
    }
  if (version == tonari_migrations_latest ())
    {
      if (!check_integrity (db, found, error) ||
          (found->len == 0 && (!check_references (db, found, error) || !check_belongings (db, found, error) ||
                               !check_search (db, found, error))))
        return FALSE;
    }
  /* Which of its rows may point at which, only that Tonari knew. */
  else if (older_is_sound && version > 0)
    {
      if (!check_integrity (db, found, error))
        return FALSE;
    }
  else
    g_ptr_array_add (found,
                     g_strdup (_ ("The book was made by an older Tonari. Open it once to bring it up to "
                                  "date.")));

  *findings = g_steal_pointer (&found);
  return TRUE;
}

gboolean
tonari_book_check (const char *path, GPtrArray **findings, GError **error)
{
  g_return_val_if_fail (path != NULL && findings != NULL, FALSE);

  return check_book (path, FALSE, findings, error);
}

gboolean
tonari_book_check_any (const char *path, GPtrArray **findings, GError **error)
{
  g_return_val_if_fail (path != NULL && findings != NULL, FALSE);

  return check_book (path, TRUE, findings, error);
}

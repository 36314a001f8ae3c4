/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-book-private.h"

#include <errno.h>
#include <unistd.h>

#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>

#include "tonari-db-private.h"
#include "tonari-place.h"
#include "tonari-rows.h"
#include "tonari-search-index-private.h"
#include "tonari-shipped-curricula.h"
#include "tonari-store-error-private.h"

#define STRINGIFY(x) #x
#define SQL_NUMBER(x) STRINGIFY (x)

static void
remove_files (const char *path)
{
  static const char *const suffixes[] = { "", "-journal", "-wal", "-shm" };

  for (guint i = 0; i < G_N_ELEMENTS (suffixes); i++)
    {
      g_autofree char *file = g_strconcat (path, suffixes[i], NULL);

      g_unlink (file);
    }
}

static gboolean
fill_new (TonariDb *db, GError **error)
{
  guint n;
  const TonariMigration *migrations = tonari_migrations (&n);

  if (!tonari_db_execute (
          db,
          "PRAGMA application_id = " SQL_NUMBER (
              TONARI_BOOK_APPLICATION_ID) "; PRAGMA page_size = 4096; PRAGMA synchronous = FULL",
          error) ||
      !tonari_migrations_run (db, migrations, n, error))
    return FALSE;

  if (!tonari_store_action_begin (db, NULL, error))
    return FALSE;
  if (!tonari_shipped_curricula_add (db, error))
    {
      tonari_store_action_abort (db);
      return FALSE;
    }

  return tonari_store_action_end (db, NULL, error);
}

static gboolean
make_whole (const char *made, const char *path, GError **error)
{
  g_autoptr (GError) local = NULL;
  g_autoptr (TonariDb) db = tonari_db_open (made, TONARI_DB_CREATE, &local);

  if (db != NULL && fill_new (db, &local))
    return TRUE;

  /* The person chose @path and never heard of the other name. */
  if (local->code == TONARI_STORE_ERROR_FAILED)
    g_propagate_error (error, g_steal_pointer (&local));
  else
    tonari_store_error_set (error, local->code, path, local->message);

  return FALSE;
}

/* Gives the finished file its name, never over one that came to lie there meanwhile. */
static gboolean
give_name (const char *made, const char *path, GError **error)
{
  int saved_errno;

  if (link (made, path) == 0)
    {
      g_unlink (made);
      return TRUE;
    }
  saved_errno = errno;
  if (saved_errno == EEXIST || g_file_test (path, G_FILE_TEST_EXISTS))
    {
      tonari_store_error_set (error, TONARI_STORE_ERROR_EXISTS, path, NULL);
      return FALSE;
    }
  /* A stick with FAT knows no hard links. */
  if (g_rename (made, path) == 0)
    return TRUE;

  tonari_store_error_set (error, TONARI_STORE_ERROR_FAILED, path, g_strerror (errno));
  return FALSE;
}

TonariDb *
tonari_book_create (const char *path, GError **error)
{
  g_autofree char *made = NULL;
  g_autofree char *random = NULL;
  TonariDb *db = NULL;

  g_return_val_if_fail (path != NULL, NULL);

  if (!tonari_place_check_new (path, error))
    return NULL;

  /* Made whole under another name first: whoever looks finds no book, or a complete one. */
  random = g_uuid_string_random ();
  made = g_strdup_printf ("%s.%.8s.new", path, random);
  if (make_whole (made, path, error) && give_name (made, path, error))
    {
      tonari_place_sync_folder (path);
      db = tonari_book_open (path, error);
      if (db == NULL)
        remove_files (path);
    }
  remove_files (made);

  return db;
}

static gboolean
set_wal (TonariDb *db, GError **error)
{
  g_autoptr (TonariStatement) statement = tonari_db_prepare (db, "PRAGMA journal_mode = WAL", error);

  if (statement == NULL || !tonari_statement_step (statement, NULL, error))
    return FALSE;
  if (g_strcmp0 (tonari_statement_text (statement, 0), "wal") != 0)
    {
      tonari_store_error_set (error, TONARI_STORE_ERROR_READ_ONLY, tonari_db_path (db), NULL);
      return FALSE;
    }

  return TRUE;
}

static gboolean
copy_before_migration (TonariDb *db, gint64 version, GError **error)
{
  g_autofree char *copy =
      g_strdup_printf ("%s.version-%" G_GINT64_FORMAT ".backup", tonari_db_path (db), version);

  /* It takes the place of an earlier one only when it is whole; an older book of the same name may have been
   * restored since, so what lies there need not be this one. */
  return tonari_book_copy (db, copy, NULL, error);
}

static gboolean
bring_up_to_date (TonariDb *db, const TonariMigration *migrations, guint n_migrations, GError **error)
{
  gint64 version;

  if (!tonari_db_pragma_int (db, "PRAGMA user_version", &version, error))
    return FALSE;
  if (version == 0)
    {
      tonari_store_error_set (error, TONARI_STORE_ERROR_NOT_A_BOOK, tonari_db_path (db), NULL);
      return FALSE;
    }
  if (version < migrations[n_migrations - 1].version && !copy_before_migration (db, version, error))
    return FALSE;

  return tonari_migrations_run (db, migrations, n_migrations, error) &&
         tonari_search_index_ensure (db, error);
}

static TonariDb *
open_book (const char *path, const TonariMigration *migrations, guint n_migrations, GError **error)
{
  g_autoptr (TonariDb) db = tonari_db_open (path, TONARI_DB_READ_WRITE, error);
  gint64 number;

  /* The first real look into the file: what is damaged or too new says so before anything is written. */
  if (db == NULL || !tonari_db_pragma_int (db, "SELECT count(*) FROM sqlite_schema", &number, error) ||
      !tonari_db_pragma_int (db, "PRAGMA user_version", &number, error))
    return NULL;
  if (number > migrations[n_migrations - 1].version)
    {
      tonari_store_error_set (error, TONARI_STORE_ERROR_TOO_NEW, path, NULL);
      return NULL;
    }
  if (!set_wal (db, error) ||
      !tonari_db_execute (
          db,
          "PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA cache_size = -32768; "
          "PRAGMA temp_store = MEMORY; PRAGMA mmap_size = 0; PRAGMA wal_autocheckpoint = 1000",
          error) ||
      !bring_up_to_date (db, migrations, n_migrations, error))
    return NULL;

  return g_steal_pointer (&db);
}

TonariDb *
tonari_book_open_with (const char *path,
                       const TonariMigration *migrations,
                       guint n_migrations,
                       GError **error)
{
  g_autoptr (GError) local = NULL;
  TonariDb *db;

  g_return_val_if_fail (path != NULL, NULL);

  if (!tonari_place_check_book (path, TRUE, error))
    return NULL;
  db = open_book (path, migrations, n_migrations, &local);
  if (db != NULL)
    return db;

  /* It bears our mark, so what the engine does not know as its own any more is a book that was damaged. */
  if (g_error_matches (local, TONARI_STORE_ERROR, TONARI_STORE_ERROR_NOT_A_BOOK))
    tonari_store_error_set (error, TONARI_STORE_ERROR_CORRUPT, path, NULL);
  else
    g_propagate_error (error, g_steal_pointer (&local));

  return NULL;
}

TonariDb *
tonari_book_open (const char *path, GError **error)
{
  guint n;
  const TonariMigration *migrations = tonari_migrations (&n);

  return tonari_book_open_with (path, migrations, n, error);
}

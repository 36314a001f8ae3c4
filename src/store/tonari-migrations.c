/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-migrations.h"

#include <stdlib.h>

#include <gio/gio.h>

#include "tonari-db-private.h"
#include "tonari-migrations-data.h"
#include "tonari-store-error-private.h"

#define FOLDER "/io/github/tonari_app/Tonari/store/migrations"

static int
compare_names (gconstpointer a, gconstpointer b)
{
  return g_strcmp0 (*(const char *const *) a, *(const char *const *) b);
}

static gpointer
load_migrations (gpointer data)
{
  GArray *migrations = g_array_new (FALSE, FALSE, sizeof (TonariMigration));
  GResource *resource;
  g_auto (GStrv) names = NULL;

  /* A constructor in a static library would be dropped by the linker, so the resource is registered by hand.
   */
  tonari_migrations_register_resource ();
  resource = tonari_migrations_get_resource ();
  names = g_resource_enumerate_children (resource, FOLDER, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
  g_assert (names != NULL);
  qsort (names, g_strv_length (names), sizeof (char *), compare_names);
  for (guint i = 0; names[i] != NULL; i++)
    {
      g_autofree char *path = g_strconcat (FOLDER, "/", names[i], NULL);
      g_autoptr (GBytes) bytes = g_resource_lookup_data (resource, path, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
      TonariMigration migration = { g_ascii_strtoll (names[i], NULL, 10), g_bytes_get_data (bytes, NULL) };

      /* A gap or a number twice is a mistake in the source, found by the first test that runs. */
      g_assert (migration.version == i + 1);
      g_array_append_val (migrations, migration);
    }

  return migrations;
}

const TonariMigration *
tonari_migrations (guint *n_migrations)
{
  static GOnce once = G_ONCE_INIT;
  GArray *migrations = g_once (&once, load_migrations, NULL);

  g_return_val_if_fail (n_migrations != NULL, NULL);

  *n_migrations = migrations->len;
  return (const TonariMigration *) migrations->data;
}

gint64
tonari_migrations_latest (void)
{
  guint n;
  const TonariMigration *migrations = tonari_migrations (&n);

  return migrations[n - 1].version;
}

static gboolean
check_references (TonariDb *db, GError **error)
{
  g_autoptr (TonariStatement) statement = tonari_db_prepare (db, "PRAGMA foreign_key_check", error);
  gboolean has_row = FALSE;

  if (statement == NULL || !tonari_statement_step (statement, &has_row, error))
    return FALSE;
  if (has_row)
    {
      g_autofree char *detail =
          g_strdup_printf ("foreign_key_check: %s", tonari_statement_text (statement, 0));

      tonari_store_error_set (error, TONARI_STORE_ERROR_CORRUPT, tonari_db_path (db), detail);
      return FALSE;
    }

  return TRUE;
}

static gboolean
run_inside (TonariDb *db, const TonariMigration *migration, GError **error)
{
  g_autofree char *stamp = g_strdup_printf ("PRAGMA user_version = %" G_GINT64_FORMAT, migration->version);
  gint64 version;

  /* Somebody else may have taken this step while we waited at the door. */
  if (!tonari_db_pragma_int (db, "PRAGMA user_version", &version, error))
    return FALSE;
  if (version >= migration->version)
    return TRUE;

  return tonari_db_execute (db, migration->sql, error) && tonari_db_execute (db, stamp, error) &&
         check_references (db, error);
}

static gboolean
run_one (TonariDb *db, const TonariMigration *migration, GError **error)
{
  gboolean done;

  /* Inside of a transaction this pragma has no effect, so it comes before. */
  if (!tonari_db_execute (db, "PRAGMA foreign_keys = OFF", error))
    return FALSE;
  done = tonari_db_begin (db, error);
  if (done)
    {
      done = run_inside (db, migration, error);
      if (done)
        done = tonari_db_commit (db, error);
      else
        tonari_db_rollback (db);
    }

  return tonari_db_execute (db, "PRAGMA foreign_keys = ON", done ? error : NULL) && done;
}

gboolean
tonari_migrations_run (TonariDb *db, const TonariMigration *migrations, guint n_migrations, GError **error)
{
  gint64 version;

  g_return_val_if_fail (db != NULL, FALSE);
  g_return_val_if_fail (migrations != NULL && n_migrations > 0, FALSE);
  g_return_val_if_fail (tonari_db_depth (db) == 0, FALSE);

  if (!tonari_db_pragma_int (db, "PRAGMA user_version", &version, error))
    return FALSE;
  if (version > migrations[n_migrations - 1].version)
    {
      tonari_store_error_set (error, TONARI_STORE_ERROR_TOO_NEW, tonari_db_path (db), NULL);
      return FALSE;
    }
  for (guint i = 0; i < n_migrations; i++)
    if (migrations[i].version > version && !run_one (db, &migrations[i], error))
      return FALSE;

  return TRUE;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-db-private.h"

#include <errno.h>
#include <string.h>

#include <sqlite3.h>

#include "tonari-store-error-private.h"

/* How many steps of the engine pass between two looks at the cancellable; about a hundredth of a second. */
#define STEPS_BETWEEN_LOOKS 20000
#define BUSY_TIMEOUT_MS 5000
#define BACKUP_PAGES 2048
#define BACKUP_WAIT_MS 50

struct _TonariDb
{
  sqlite3 *handle;
  char *path;
  GThread *owner;
  GHashTable *statements;
  GCancellable *cancellable;
  GData *data;
  int depth;
  /* The engine has rolled everything back by itself (a full disk does that): until the outermost level ends,
   * nothing may be written, or half of an action would stand alone. */
  gboolean lost;
};

struct _TonariStatement
{
  TonariDb *db;
  sqlite3_stmt *stmt;
  char *sql;
  int bind_result;
  gboolean borrowed;
  gboolean cached;
};

#define ASSERT_OWNER(self) g_assert ((self)->owner == g_thread_self ())

static TonariStoreError
error_code (int extended, int system_errno)
{
  /* The extended codes that say something else than their family. */
  if (extended == SQLITE_CORRUPT_VTAB)
    return TONARI_STORE_ERROR_FAILED;
  if (extended == SQLITE_IOERR_ACCESS || extended == SQLITE_IOERR_LOCK || extended == SQLITE_IOERR_SHMOPEN)
    return TONARI_STORE_ERROR_READ_ONLY;
  if (extended == SQLITE_IOERR_SHORT_READ || extended == SQLITE_IOERR_DATA ||
      extended == SQLITE_IOERR_CORRUPTFS)
    return TONARI_STORE_ERROR_CORRUPT;
  /* Quotas and limits of a file's size fail the write itself; only ENOSPC has a code of its own.  Taking the
   * transaction back may have overwritten errno, so of a failed write only what is surely something else is.
   */
  if (extended == SQLITE_IOERR_WRITE && system_errno != EIO && system_errno != ENODEV)
    return TONARI_STORE_ERROR_FULL;
  if ((extended & 0xff) == SQLITE_IOERR &&
      (system_errno == ENOSPC || system_errno == EDQUOT || system_errno == EFBIG))
    return TONARI_STORE_ERROR_FULL;

  switch (extended & 0xff)
    {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return TONARI_STORE_ERROR_BUSY;
    case SQLITE_CONSTRAINT:
    case SQLITE_MISMATCH:
    case SQLITE_TOOBIG:
      return TONARI_STORE_ERROR_CONSTRAINT;
    case SQLITE_CORRUPT:
      return TONARI_STORE_ERROR_CORRUPT;
    case SQLITE_NOTADB:
      return TONARI_STORE_ERROR_NOT_A_BOOK;
    case SQLITE_FULL:
      return TONARI_STORE_ERROR_FULL;
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
    case SQLITE_CANTOPEN:
      return TONARI_STORE_ERROR_READ_ONLY;
    case SQLITE_INTERRUPT:
      return TONARI_STORE_ERROR_CANCELLED;
    default:
      return TONARI_STORE_ERROR_FAILED;
    }
}

static void
db_set_error (TonariDb *self, int result, GError **error)
{
  int extended = self->handle != NULL ? sqlite3_extended_errcode (self->handle) : result;
  int system_errno = self->handle != NULL ? sqlite3_system_errno (self->handle) : 0;
  const char *message = self->handle != NULL ? sqlite3_errmsg (self->handle) : sqlite3_errstr (result);

  if ((extended & 0xff) != (result & 0xff))
    {
      extended = result;
      message = sqlite3_errstr (result);
    }
  if (self->depth > 0 && sqlite3_get_autocommit (self->handle))
    self->lost = TRUE;

  tonari_store_error_set (error, error_code (extended, system_errno), self->path, message);
}

static gboolean
db_check (TonariDb *self, int result, GError **error)
{
  if (result == SQLITE_OK || result == SQLITE_DONE || result == SQLITE_ROW)
    return TRUE;

  db_set_error (self, result, error);
  return FALSE;
}

static void
statement_destroy (gpointer data)
{
  TonariStatement *statement = data;

  sqlite3_finalize (statement->stmt);
  g_free (statement->sql);
  g_free (statement);
}

static int
progress_cb (void *data)
{
  TonariDb *self = data;

  return self->cancellable != NULL && g_cancellable_is_cancelled (self->cancellable);
}

TonariDb *
tonari_db_open (const char *path, TonariDbFlags flags, GError **error)
{
  g_autoptr (TonariDb) self = NULL;
  g_autofree char *uri = NULL;
  int open_flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
  int result;

  g_return_val_if_fail (path != NULL, NULL);

  open_flags |= (flags & TONARI_DB_READ_ONLY) != 0 ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE;
  if ((flags & TONARI_DB_CREATE) != 0)
    open_flags |= SQLITE_OPEN_CREATE;

  self = g_new0 (TonariDb, 1);
  self->path = g_strdup (path);
  self->owner = g_thread_self ();
  self->statements = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, statement_destroy);
  g_datalist_init (&self->data);

  if ((flags & TONARI_DB_IMMUTABLE) != 0)
    {
      g_autofree char *escaped = g_uri_escape_bytes ((const guint8 *) path, strlen (path), "/");

      uri = g_strconcat ("file:", escaped, "?immutable=1", NULL);
      open_flags |= SQLITE_OPEN_URI;
    }
  result = sqlite3_open_v2 (uri != NULL ? uri : path, &self->handle, open_flags, NULL);
  if (!db_check (self, result, error))
    return NULL;

  sqlite3_busy_timeout (self->handle, BUSY_TIMEOUT_MS);
  sqlite3_db_config (self->handle, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
  sqlite3_db_config (self->handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, NULL);
  sqlite3_db_config (self->handle, SQLITE_DBCONFIG_DQS_DML, 0, NULL);
  sqlite3_db_config (self->handle, SQLITE_DBCONFIG_DQS_DDL, 0, NULL);
  sqlite3_progress_handler (self->handle, STEPS_BETWEEN_LOOKS, progress_cb, self);

  return g_steal_pointer (&self);
}

void
tonari_db_free (TonariDb *self)
{
  if (self == NULL)
    return;

  ASSERT_OWNER (self);
  /* A statement still lent out would keep the connection half alive. */
  g_datalist_clear (&self->data);
  g_clear_pointer (&self->statements, g_hash_table_unref);
  g_clear_object (&self->cancellable);
  sqlite3_close_v2 (self->handle);
  g_free (self->path);
  g_free (self);
}

const char *
tonari_db_path (TonariDb *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->path;
}

void
tonari_db_adopt (TonariDb *self)
{
  g_return_if_fail (self != NULL);

  self->owner = g_thread_self ();
}

void
tonari_db_set_cancellable (TonariDb *self, GCancellable *cancellable)
{
  g_return_if_fail (self != NULL);

  ASSERT_OWNER (self);
  g_set_object (&self->cancellable, cancellable);
}

void
tonari_db_set_data (TonariDb *self, GQuark key, gpointer data, GDestroyNotify free_func)
{
  g_return_if_fail (self != NULL);

  ASSERT_OWNER (self);
  g_datalist_id_set_data_full (&self->data, key, data, free_func);
}

gpointer
tonari_db_data (TonariDb *self, GQuark key)
{
  g_return_val_if_fail (self != NULL, NULL);

  ASSERT_OWNER (self);
  return g_datalist_id_get_data (&self->data, key);
}

int
tonari_db_depth (TonariDb *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->depth;
}

gboolean
tonari_db_execute (TonariDb *self, const char *sql, GError **error)
{
  g_return_val_if_fail (self != NULL && sql != NULL, FALSE);

  ASSERT_OWNER (self);
  return db_check (self, sqlite3_exec (self->handle, sql, NULL, NULL, NULL), error);
}

TonariStatement *
tonari_db_prepare (TonariDb *self, const char *sql, GError **error)
{
  TonariStatement *statement;
  sqlite3_stmt *stmt = NULL;
  int result;

  g_return_val_if_fail (self != NULL && sql != NULL, NULL);

  ASSERT_OWNER (self);
  statement = g_hash_table_lookup (self->statements, sql);
  if (statement != NULL && !statement->borrowed)
    {
      statement->borrowed = TRUE;
      return statement;
    }

  result = sqlite3_prepare_v3 (self->handle, sql, -1, SQLITE_PREPARE_PERSISTENT, &stmt, NULL);
  if (!db_check (self, result, error))
    return NULL;

  /* The same question asked while its answer is still being read gets a statement of its own. */
  statement = g_new0 (TonariStatement, 1);
  statement->db = self;
  statement->stmt = stmt;
  statement->sql = g_strdup (sql);
  statement->borrowed = TRUE;
  statement->cached = !g_hash_table_contains (self->statements, sql);
  if (statement->cached)
    g_hash_table_insert (self->statements, statement->sql, statement);

  return statement;
}

void
tonari_statement_free (TonariStatement *self)
{
  if (self == NULL)
    return;

  ASSERT_OWNER (self->db);
  if (!self->cached)
    {
      statement_destroy (self);
      return;
    }

  sqlite3_reset (self->stmt);
  sqlite3_clear_bindings (self->stmt);
  self->bind_result = SQLITE_OK;
  self->borrowed = FALSE;
}

static void
statement_bound (TonariStatement *self, int result)
{
  if (result != SQLITE_OK && self->bind_result == SQLITE_OK)
    self->bind_result = result;
}

void
tonari_statement_bind_int (TonariStatement *self, int parameter, gint64 value)
{
  statement_bound (self, sqlite3_bind_int64 (self->stmt, parameter, value));
}

void
tonari_statement_bind_real (TonariStatement *self, int parameter, double value)
{
  statement_bound (self, sqlite3_bind_double (self->stmt, parameter, value));
}

void
tonari_statement_bind_text (TonariStatement *self, int parameter, const char *value)
{
  if (value == NULL)
    tonari_statement_bind_null (self, parameter);
  else
    statement_bound (self, sqlite3_bind_text (self->stmt, parameter, value, -1, SQLITE_TRANSIENT));
}

void
tonari_statement_bind_null (TonariStatement *self, int parameter)
{
  statement_bound (self, sqlite3_bind_null (self->stmt, parameter));
}

void
tonari_statement_bind_date (TonariStatement *self, int parameter, TonariDate value)
{
  g_autofree char *iso = tonari_date_to_iso (value);

  tonari_statement_bind_text (self, parameter, iso);
}

gboolean
tonari_statement_step (TonariStatement *self, gboolean *has_row, GError **error)
{
  int result;

  g_return_val_if_fail (self != NULL, FALSE);

  ASSERT_OWNER (self->db);
  if (has_row != NULL)
    *has_row = FALSE;
  if (self->db->lost)
    {
      tonari_store_error_set (error, TONARI_STORE_ERROR_FAILED, self->db->path,
                              "transaction was rolled back");
      return FALSE;
    }

  result = self->bind_result != SQLITE_OK ? self->bind_result : sqlite3_step (self->stmt);
  if (!db_check (self->db, result, error))
    return FALSE;
  if (has_row != NULL)
    *has_row = result == SQLITE_ROW;

  return TRUE;
}

gint64
tonari_statement_int (TonariStatement *self, int column)
{
  return sqlite3_column_int64 (self->stmt, column);
}

double
tonari_statement_real (TonariStatement *self, int column)
{
  return sqlite3_column_double (self->stmt, column);
}

const char *
tonari_statement_text (TonariStatement *self, int column)
{
  return (const char *) sqlite3_column_text (self->stmt, column);
}

char *
tonari_statement_dup_text (TonariStatement *self, int column)
{
  return g_strdup (tonari_statement_text (self, column));
}

gboolean
tonari_statement_is_null (TonariStatement *self, int column)
{
  return sqlite3_column_type (self->stmt, column) == SQLITE_NULL;
}

static gboolean
db_run (TonariDb *self, const char *sql, GError **error)
{
  g_autoptr (TonariStatement) statement = tonari_db_prepare (self, sql, error);

  return statement != NULL && tonari_statement_step (statement, NULL, error);
}

gboolean
tonari_db_begin (TonariDb *self, GError **error)
{
  g_return_val_if_fail (self != NULL, FALSE);

  ASSERT_OWNER (self);
  /* IMMEDIATE: a writer that has read first would get BUSY in the middle instead of waiting at the door. */
  if (!db_run (self, self->depth == 0 ? "BEGIN IMMEDIATE" : "SAVEPOINT inner", error))
    return FALSE;
  self->depth++;

  return TRUE;
}

gboolean
tonari_db_commit (TonariDb *self, GError **error)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (self->depth > 0, FALSE);

  ASSERT_OWNER (self);
  if (!db_run (self, self->depth == 1 ? "COMMIT" : "RELEASE inner", error))
    {
      tonari_db_rollback (self);
      return FALSE;
    }
  self->depth--;

  return TRUE;
}

void
tonari_db_rollback (TonariDb *self)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (self->depth > 0);

  ASSERT_OWNER (self);
  if (!sqlite3_get_autocommit (self->handle))
    {
      /* What cannot be rolled back is rolled back by closing; there is nobody to tell and nothing is lost by
       * it. */
      if (self->depth == 1)
        sqlite3_exec (self->handle, "ROLLBACK", NULL, NULL, NULL);
      else
        sqlite3_exec (self->handle, "ROLLBACK TO inner; RELEASE inner", NULL, NULL, NULL);
    }
  self->depth--;
  if (self->depth == 0)
    self->lost = FALSE;
}

gint64
tonari_db_last_id (TonariDb *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return sqlite3_last_insert_rowid (self->handle);
}

int
tonari_db_changes (TonariDb *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return sqlite3_changes (self->handle);
}

gboolean
tonari_db_pragma_int (TonariDb *self, const char *sql, gint64 *value, GError **error)
{
  g_autoptr (TonariStatement) statement = tonari_db_prepare (self, sql, error);
  gboolean has_row = FALSE;

  *value = 0;
  if (statement == NULL || !tonari_statement_step (statement, &has_row, error))
    return FALSE;
  if (has_row)
    *value = tonari_statement_int (statement, 0);

  return TRUE;
}

gint64
tonari_db_data_version (TonariDb *self)
{
  gint64 version = 0;

  g_return_val_if_fail (self != NULL, 0);

  /* A book that cannot be asked at the moment has not changed as far as anybody can see. */
  return tonari_db_pragma_int (self, "PRAGMA data_version", &version, NULL) ? version : 0;
}

gboolean
tonari_db_backup (TonariDb *self, const char *path, GCancellable *cancellable, GError **error)
{
  g_autoptr (TonariDb) target = NULL;
  sqlite3_backup *backup;
  int result = SQLITE_OK;
  guint waits = 0;

  g_return_val_if_fail (self != NULL && path != NULL, FALSE);

  ASSERT_OWNER (self);
  target = tonari_db_open (path, TONARI_DB_CREATE, error);
  if (target == NULL)
    return FALSE;

  backup = sqlite3_backup_init (target->handle, "main", self->handle, "main");
  if (backup == NULL)
    return db_check (target, sqlite3_errcode (target->handle), error);

  do
    {
      if (cancellable != NULL && g_cancellable_is_cancelled (cancellable))
        {
          sqlite3_backup_finish (backup);
          tonari_store_error_set (error, TONARI_STORE_ERROR_CANCELLED, path, NULL);
          return FALSE;
        }
      result = sqlite3_backup_step (backup, BACKUP_PAGES);
      if (result == SQLITE_BUSY || result == SQLITE_LOCKED)
        {
          waits++;
          sqlite3_sleep (BACKUP_WAIT_MS);
        }
    }
  while (result == SQLITE_OK ||
         ((result == SQLITE_BUSY || result == SQLITE_LOCKED) && waits * BACKUP_WAIT_MS < BUSY_TIMEOUT_MS));

  if (result == SQLITE_DONE)
    result = sqlite3_backup_finish (backup);
  else
    sqlite3_backup_finish (backup);
  if (!db_check (target, result, error))
    return FALSE;

  /* A finished copy is one file: in WAL mode it would want another beside it, which a portal does not carry.
   */
  return tonari_db_execute (target, "PRAGMA journal_mode = DELETE", error);
}

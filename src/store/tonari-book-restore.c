/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-book-private.h"

#include <errno.h>
#include <unistd.h>

#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>

#include "tonari-db-private.h"
#include "tonari-place.h"
#include "tonari-store-error-private.h"

/* What the engine keeps beside a book, and may only be thrown away with it. */
static const char *const beside[] = { "-wal", "-shm", "-journal" };

/* Taking back what WAL mode needs wants the book alone, so it fails wherever somebody has it open, even one
 * who does nothing just now; a journal that a crash left behind goes into the book on the way.  The size of
 * that journal says neither. */
gboolean
tonari_book_settle (const char *path, GError **error)
{
  g_autoptr (TonariDb) db = NULL;
  g_autoptr (TonariStatement) statement = NULL;
  g_autoptr (GError) local = NULL;

  g_return_val_if_fail (path != NULL, FALSE);

  if (!tonari_place_check_book (path, TRUE, error))
    return FALSE;
  db = tonari_db_open (path, TONARI_DB_READ_WRITE, error);
  if (db == NULL)
    return FALSE;

  statement = tonari_db_prepare (db, "PRAGMA journal_mode = DELETE", &local);
  if (statement != NULL && tonari_statement_step (statement, NULL, &local))
    return TRUE;

  if (g_error_matches (local, TONARI_STORE_ERROR, TONARI_STORE_ERROR_BUSY))
    {
      g_autofree char *name = g_filename_display_name (path);

      g_set_error (error, TONARI_STORE_ERROR, TONARI_STORE_ERROR_BUSY,
                   _ ("%s is open in another program. Please close it there and try again."), name);
    }
  else
    g_propagate_error (error, g_steal_pointer (&local));

  return FALSE;
}

gboolean
tonari_book_copy_file (const char *from, const char *to, GCancellable *cancellable, GError **error)
{
  g_autoptr (TonariDb) db = NULL;

  g_return_val_if_fail (from != NULL && to != NULL, FALSE);

  if (!tonari_place_check_book (from, FALSE, error))
    return FALSE;
  db = tonari_db_open (from, tonari_book_reading_flags (from), error);

  return db != NULL && tonari_book_copy (db, to, cancellable, error);
}

/* A book that no engine reads any more is kept byte by byte, with what lay beside it: somebody may be able to
 * save something from it. */
static gboolean
keep_damaged (const char *path, const char *kept, GCancellable *cancellable, GError **error)
{
  static const char *const parts[] = { "", "-wal" };

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      g_autofree char *from = g_strconcat (path, parts[i], NULL);
      g_autofree char *to = g_strconcat (kept, parts[i], NULL);
      g_autoptr (GFile) source = g_file_new_for_path (from);
      g_autoptr (GFile) target = g_file_new_for_path (to);

      if (i > 0 && !g_file_test (from, G_FILE_TEST_EXISTS))
        continue;
      if (!g_file_copy (source, target, G_FILE_COPY_TARGET_DEFAULT_PERMS, cancellable, NULL, NULL, error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
is_beyond_reading (const GError *error)
{
  return g_error_matches (error, TONARI_STORE_ERROR, TONARI_STORE_ERROR_CORRUPT) ||
         g_error_matches (error, TONARI_STORE_ERROR, TONARI_STORE_ERROR_NOT_A_BOOK);
}

/* The book that a backup takes the place of. */
static gboolean
put_away (const char *path, const char *kept, GCancellable *cancellable, GError **error)
{
  g_autoptr (GError) local = NULL;
  gboolean sound = tonari_book_settle (path, &local);

  if (!sound && !is_beyond_reading (local))
    {
      g_propagate_error (error, g_steal_pointer (&local));
      return FALSE;
    }
  g_clear_error (&local);
  if (kept == NULL)
    return TRUE;
  if (sound && tonari_book_copy_file (path, kept, cancellable, &local))
    return TRUE;
  if (!sound || is_beyond_reading (local))
    return keep_damaged (path, kept, cancellable, error);

  g_propagate_error (error, g_steal_pointer (&local));
  return FALSE;
}

static gboolean
check_backup (const char *backup, GError **error)
{
  g_autoptr (GPtrArray) findings = NULL;
  g_autofree char *name = NULL;

  if (!tonari_book_check_any (backup, &findings, error))
    return FALSE;
  if (findings->len == 0)
    return TRUE;

  name = g_filename_display_name (backup);
  g_set_error (error, TONARI_STORE_ERROR, TONARI_STORE_ERROR_CORRUPT,
               _ ("%s is damaged (%s). Please choose another backup."), name,
               (const char *) findings->pdata[0]);
  return FALSE;
}

gboolean
tonari_book_restore (
    const char *backup, const char *path, const char *kept, GCancellable *cancellable, GError **error)
{
  g_return_val_if_fail (backup != NULL && path != NULL, FALSE);

  if (!check_backup (backup, error))
    return FALSE;
  if (g_file_test (path, G_FILE_TEST_EXISTS))
    {
      g_autofree char *folder = kept != NULL ? g_path_get_dirname (kept) : NULL;

      if (folder != NULL && g_mkdir_with_parents (folder, 0700) != 0)
        {
          tonari_store_error_set (error, TONARI_STORE_ERROR_READ_ONLY, folder, g_strerror (errno));
          return FALSE;
        }
      if (!put_away (path, kept, cancellable, error))
        return FALSE;
    }

  /* A journal of the book before, played into the one that comes, would ruin it. */
  for (guint i = 0; i < G_N_ELEMENTS (beside); i++)
    {
      g_autofree char *file = g_strconcat (path, beside[i], NULL);

      if (g_unlink (file) != 0 && errno != ENOENT)
        {
          tonari_store_error_set (error, TONARI_STORE_ERROR_READ_ONLY, file, g_strerror (errno));
          return FALSE;
        }
    }

  return tonari_book_copy_file (backup, path, cancellable, error);
}

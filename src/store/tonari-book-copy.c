/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-book.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>

#include "tonari-db-private.h"
#include "tonari-place.h"
#include "tonari-store-error-private.h"

#define DAYS_KEPT 7
#define MONTHS_KEPT 12
#define SECONDS_HALF_KEPT (60 * 60)

static gboolean
sync_file (const char *path, GError **error)
{
  int file = g_open (path, O_RDWR | O_CLOEXEC, 0);
  gboolean synced = file >= 0 && fsync (file) == 0;
  int saved_errno = errno;

  if (file >= 0)
    g_close (file, NULL);
  if (!synced)
    tonari_store_error_set (error, TONARI_STORE_ERROR_FAILED, path, g_strerror (saved_errno));

  return synced;
}

gboolean
tonari_book_copy (TonariDb *db, const char *path, GCancellable *cancellable, GError **error)
{
  g_autofree char *made = NULL;
  g_autofree char *random = NULL;
  g_autofree char *folder = NULL;
  gboolean copied;

  g_return_val_if_fail (db != NULL && path != NULL, FALSE);

  folder = g_path_get_dirname (path);
  if (!g_file_test (folder, G_FILE_TEST_IS_DIR))
    {
      g_autofree char *name = g_filename_display_name (folder);

      g_set_error (error, TONARI_STORE_ERROR, TONARI_STORE_ERROR_NOT_FOUND,
                   _ ("There is no folder “%s”. Make it first, or choose another place."), name);
      return FALSE;
    }

  random = g_uuid_string_random ();
  made = g_strdup_printf ("%s.%.8s.part", path, random);
  copied = tonari_db_backup (db, made, cancellable, error) && sync_file (made, error);
  if (copied && g_rename (made, path) != 0)
    {
      tonari_store_error_set (error, errno == ENOSPC ? TONARI_STORE_ERROR_FULL : TONARI_STORE_ERROR_READ_ONLY,
                              path, g_strerror (errno));
      copied = FALSE;
    }
  if (copied)
    tonari_place_sync_folder (path);
  else
    g_unlink (made);

  return copied;
}

/* The name without its ending, so that the copies of two books in one folder do not mix. */
static char *
copy_prefix (TonariDb *db)
{
  g_autofree char *base = g_path_get_basename (tonari_db_path (db));

  if (g_str_has_suffix (base, ".tonari"))
    base[strlen (base) - strlen (".tonari")] = '\0';

  return g_strconcat (base, "-", NULL);
}

static int
compare_names_down (gconstpointer a, gconstpointer b)
{
  return g_strcmp0 (*(const char *const *) b, *(const char *const *) a);
}

/* The days of the copies in the folder, the latest first, as they stand in the names. */
static GPtrArray *
copy_days (const char *directory, const char *prefix, GError **error)
{
  g_autoptr (GDir) folder = g_dir_open (directory, 0, error);
  g_autoptr (GPtrArray) days = g_ptr_array_new_with_free_func (g_free);
  const char *name;

  if (folder == NULL)
    return NULL;
  while ((name = g_dir_read_name (folder)) != NULL)
    {
      g_autofree char *day = NULL;

      if (!g_str_has_prefix (name, prefix) || !g_str_has_suffix (name, ".tonari"))
        continue;
      day = g_strndup (name + strlen (prefix), strlen (name) - strlen (prefix) - strlen (".tonari"));
      if (strlen (day) == strlen ("YYYY-MM-DD") && tonari_date_is_known (tonari_date_from_iso (day, NULL)))
        g_ptr_array_add (days, g_steal_pointer (&day));
    }
  g_ptr_array_sort (days, compare_names_down);

  return g_steal_pointer (&days);
}

static gboolean
same_month (const char *a, const char *b)
{
  return strncmp (a, b, strlen ("YYYY-MM")) == 0;
}

/* Keeps the last days, and of each of the last months that has any the first copy. */
static void
remove_older (const char *directory, const char *prefix, GPtrArray *days)
{
  guint months = 0;

  for (guint i = 0; i < days->len; i++)
    {
      const char *day = days->pdata[i];
      gboolean first_of_month = i + 1 == days->len || !same_month (day, days->pdata[i + 1]);
      gboolean kept = i < DAYS_KEPT;

      if (first_of_month && months < MONTHS_KEPT)
        {
          months++;
          kept = TRUE;
        }
      if (!kept)
        {
          g_autofree char *name = g_strconcat (prefix, day, ".tonari", NULL);
          g_autofree char *path = g_build_filename (directory, name, NULL);

          /* A copy that cannot be removed is tried again tomorrow; it harms nobody. */
          g_unlink (path);
        }
    }
}

/* A copy that was cut short, by a power cut or by killing the program, stays under a name of its own and
 * would be made anew each time.  What is young may be another program's copy on its way. */
static void
remove_halves (const char *directory, const char *prefix)
{
  g_autoptr (GDir) dir = g_dir_open (directory, 0, NULL);
  gint64 now = g_get_real_time () / G_USEC_PER_SEC;
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (directory, name, NULL);
      GStatBuf info;

      if (g_str_has_prefix (name, prefix) &&
          (g_str_has_suffix (name, ".part") || g_str_has_suffix (name, ".part-journal")) &&
          g_stat (path, &info) == 0 && now - info.st_mtime > SECONDS_HALF_KEPT)
        g_unlink (path);
    }
}

gboolean
tonari_book_backup_daily (TonariDb *db, const char *directory, int today, GError **error)
{
  g_autofree char *prefix = NULL;
  g_autofree char *day = NULL;
  g_autofree char *name = NULL;
  g_autofree char *path = NULL;
  g_autoptr (GPtrArray) days = NULL;
  g_autoptr (GError) read_error = NULL;

  g_return_val_if_fail (db != NULL && directory != NULL && today > 0, FALSE);

  if (g_mkdir_with_parents (directory, 0700) != 0)
    {
      tonari_store_error_set (error, TONARI_STORE_ERROR_READ_ONLY, directory, g_strerror (errno));
      return FALSE;
    }

  prefix = copy_prefix (db);
  day = tonari_date_to_iso (tonari_date_from_day (today));
  name = g_strconcat (prefix, day, ".tonari", NULL);
  path = g_build_filename (directory, name, NULL);
  remove_halves (directory, prefix);
  if (!g_file_test (path, G_FILE_TEST_EXISTS) && !tonari_book_copy (db, path, NULL, error))
    return FALSE;

  days = copy_days (directory, prefix, &read_error);
  if (days == NULL)
    {
      tonari_store_error_set (error, TONARI_STORE_ERROR_FAILED, directory, read_error->message);
      return FALSE;
    }
  remove_older (directory, prefix, days);

  return TRUE;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-place.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <sys/vfs.h>
#include <unistd.h>

#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>

#include "tonari-store-error-private.h"

#define FUSE_MAGIC 0x65735546

static const guint32 network_magics[] = {
  0x6969,     /* NFS */
  0x517b,     /* SMB */
  0xff534d42, /* CIFS */
  0xfe534d42, /* SMB2 */
  0x5346414f, /* AFS */
  0x6b414653, /* kAFS */
  0x73757245, /* Coda */
  0x564c,     /* NCP */
  0x00c36400, /* Ceph */
  0x0bd00bd0, /* Lustre */
  0x7461636f, /* OCFS2 */
  0x01161970, /* GFS2 */
};

/* FUSE is what a stick with NTFS is and what a network share is; only its name tells them apart. */
static const char *const network_fuse[] = {
  "fuse.sshfs",
  "fuse.davfs",
  "fuse.davfs2",
  "fuse.gvfsd-fuse",
  "fuse.rclone",
  "fuse.s3fs",
  "fuse.portal",
  "fuse.smbnetfs",
  "fuse.curlftpfs",
  "fuse.glusterfs",
  "fuse.google-drive-ocamlfuse",
  "fuse.onedriver",
};

gboolean
tonari_place_is_network (guint32 magic, const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (network_magics); i++)
    if (network_magics[i] == magic)
      return TRUE;

  if (magic == FUSE_MAGIC && name != NULL)
    for (guint i = 0; i < G_N_ELEMENTS (network_fuse); i++)
      if (g_str_equal (network_fuse[i], name))
        return TRUE;

  return FALSE;
}

/* The file system's name, from the mount whose point is the longest beginning of the path. */
static char *
mount_name (const char *path)
{
  g_autofree char *mounts = NULL;
  g_autofree char *real = realpath (path, NULL);
  g_auto (GStrv) lines = NULL;
  g_autofree char *name = NULL;
  gsize longest = 0;

  if (real == NULL || !g_file_get_contents ("/proc/self/mountinfo", &mounts, NULL, NULL))
    return NULL;

  lines = g_strsplit (mounts, "\n", -1);
  for (guint i = 0; lines[i] != NULL; i++)
    {
      g_auto (GStrv) halves = g_strsplit (lines[i], " - ", 2);
      g_auto (GStrv) fields = g_strsplit (lines[i], " ", 6);
      g_autofree char *point = NULL;
      gsize length;

      if (g_strv_length (halves) < 2 || g_strv_length (fields) < 5)
        continue;
      point = g_strcompress (fields[4]);
      length = strlen (point);
      if (length < longest || !g_str_has_prefix (real, point) ||
          (length > 1 && real[length] != '/' && real[length] != '\0'))
        continue;
      longest = length;
      g_free (name);
      name = g_strndup (halves[1], strcspn (halves[1], " "));
    }

  return g_steal_pointer (&name);
}

static gboolean
check_file_system (const char *folder, const char *path, GError **error)
{
  struct statfs system;

  if (statfs (folder, &system) == 0)
    {
      guint32 magic = (guint32) system.f_type;
      g_autofree char *name = magic == FUSE_MAGIC ? mount_name (folder) : NULL;

      if (tonari_place_is_network (magic, name))
        {
          tonari_store_error_set (error, TONARI_STORE_ERROR_NETWORK_PLACE, path, NULL);
          return FALSE;
        }
    }

  return TRUE;
}

static gboolean
check_writable (const char *folder, const char *path, GError **error)
{
  /* The book's journal lies beside it, so the folder must take new files as well. */
  if (access (folder, W_OK | X_OK) != 0 ||
      (path != NULL && access (path, F_OK) == 0 && access (path, W_OK) != 0))
    {
      tonari_store_error_set (error, TONARI_STORE_ERROR_READ_ONLY, path, NULL);
      return FALSE;
    }

  return TRUE;
}

static gboolean
set_no_book (const char *path, const char *words, GError **error)
{
  g_autofree char *name = g_filename_display_name (path);

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
  g_set_error (error, TONARI_STORE_ERROR, TONARI_STORE_ERROR_NOT_A_BOOK, words, name);
#pragma GCC diagnostic pop

  return FALSE;
}

static gboolean
check_first_bytes (const char *path, GError **error)
{
  guchar head[100] = { 0 };
  gssize got = 0;
  int file = g_open (path, O_RDONLY | O_CLOEXEC, 0);

  if (file < 0)
    {
      g_autofree char *name = g_filename_display_name (path);

      g_set_error (error, TONARI_STORE_ERROR, TONARI_STORE_ERROR_READ_ONLY,
                   _ ("“%s” may not be read (%s). Ask whoever looks after this computer for permission."),
                   name, g_strerror (errno));
      return FALSE;
    }
  while (got < (gssize) sizeof head)
    {
      gssize n = read (file, head + got, sizeof head - got);

      if (n < 0 && errno == EINTR)
        continue;
      if (n <= 0)
        break;
      got += n;
    }
  g_close (file, NULL);

  if (got == 0)
    return set_no_book (path, _ ("“%s” is empty. Choose the book again, or restore a backup."), error);
  if (got < (gssize) sizeof head || memcmp (head, "SQLite format 3", 16) != 0)
    return set_no_book (path, _ ("“%s” is no book of Tonari. Choose a file that ends in .tonari."), error);
  if (memcmp (head + 68, "TNRI", 4) != 0)
    return set_no_book (
        path,
        _ ("“%s” is a database of another program and no book of Tonari. It was not changed; choose a "
           "file that ends in .tonari."),
        error);

  return TRUE;
}

gboolean
tonari_place_check_book (const char *path, gboolean writing, GError **error)
{
  g_autofree char *folder = NULL;
  GStatBuf status;

  g_return_val_if_fail (path != NULL, FALSE);

  if (g_stat (path, &status) != 0)
    {
      tonari_store_error_set (error,
                              errno == EACCES ? TONARI_STORE_ERROR_READ_ONLY : TONARI_STORE_ERROR_NOT_FOUND,
                              path, NULL);
      return FALSE;
    }
  if (S_ISDIR (status.st_mode))
    return set_no_book (path, _ ("“%s” is a folder. Open it and choose the book inside."), error);
  if (!S_ISREG (status.st_mode))
    return set_no_book (path, _ ("“%s” is no book of Tonari. Choose a file that ends in .tonari."), error);

  folder = g_path_get_dirname (path);

  return check_first_bytes (path, error) && check_file_system (path, path, error) &&
         (!writing || check_writable (folder, path, error));
}

gboolean
tonari_place_check_new (const char *path, GError **error)
{
  g_autofree char *folder = NULL;
  g_autofree char *name = NULL;

  g_return_val_if_fail (path != NULL, FALSE);

  if (g_file_test (path, G_FILE_TEST_EXISTS))
    {
      tonari_store_error_set (error, TONARI_STORE_ERROR_EXISTS, path, NULL);
      return FALSE;
    }
  folder = g_path_get_dirname (path);
  if (!g_file_test (folder, G_FILE_TEST_IS_DIR))
    {
      name = g_filename_display_name (folder);
      g_set_error (error, TONARI_STORE_ERROR, TONARI_STORE_ERROR_NOT_FOUND,
                   _ ("There is no folder “%s”. Make it first, or choose another place."), name);
      return FALSE;
    }

  return check_file_system (folder, path, error) && check_writable (folder, path, error);
}

gboolean
tonari_place_sync_folder (const char *path)
{
  g_autofree char *folder = g_path_get_dirname (path);
  int file = g_open (folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC, 0);
  gboolean synced;

  if (file < 0)
    return FALSE;
  /* Some file systems refuse to sync a folder; then they have nothing to sync. */
  synced = fsync (file) == 0 || errno == EINVAL;
  g_close (file, NULL);

  return synced;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A backup takes the place of a book: after a crash, beside another program, over a ruin. */

#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include <glib/gstdio.h>

#include "tonari-book-private.h"
#include "tonari-migrations.h"
#include "tonari-rows.h"
#include "tonari-staff.h"
#include "tonari-store-settings.h"
#include "tonari-test-book.h"

typedef struct
{
  char *backup;
  char *kept;
  char *kept_wal;
  char *wal;
} Paths;

static void
paths_init (Paths *self, TestBook *book)
{
  self->backup = g_build_filename (book->folder, "backup.tonari", NULL);
  self->kept = g_build_filename (book->folder, "before.tonari", NULL);
  self->kept_wal = g_strconcat (self->kept, "-wal", NULL);
  self->wal = g_strconcat (book->path, "-wal", NULL);
}

static void
paths_clear (Paths *self)
{
  g_free (self->backup);
  g_free (self->kept);
  g_free (self->kept_wal);
  g_free (self->wal);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Paths, paths_clear)

static void
add_staff (TonariDb *db, const char *name)
{
  g_autoptr (GError) error = NULL;

  tonari_store_staff_find (db, name, TRUE, &error);
  g_assert_no_error (error);
}

static guint
count_staff (const char *path)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (TonariDb) db = tonari_book_open (path, &error);
  g_autoptr (GPtrArray) staff = NULL;

  g_assert_no_error (error);
  staff = tonari_store_list (db, &tonari_staff_entity, NULL, 0, &error);
  g_assert_no_error (error);

  return staff->len;
}

static goffset
size_of (const char *path)
{
  GStatBuf info;

  return g_stat (path, &info) == 0 ? info.st_size : -1;
}

/* One member of staff in the backup; a second one in the book, saved by a program that then broke down. */
static void
crash_after_backup (TestBook *book, Paths *paths)
{
  g_autoptr (GError) error = NULL;
  int status;
  pid_t pid;

  add_staff (book->db, "一");
  g_assert_true (tonari_book_copy (book->db, paths->backup, NULL, &error));
  g_assert_no_error (error);
  g_clear_pointer (&book->db, tonari_db_free);

  pid = fork ();
  g_assert_cmpint (pid, >=, 0);
  if (pid == 0)
    {
      TonariDb *db = tonari_book_open (book->path, NULL);

      _exit (db != NULL && tonari_store_staff_find (db, "二", TRUE, NULL) != 0 ? 0 : 1);
    }
  g_assert_cmpint (waitpid (pid, &status, 0), ==, pid);
  g_assert_true (WIFEXITED (status));
  g_assert_cmpint (WEXITSTATUS (status), ==, 0);
  g_assert_cmpint (size_of (paths->wal), >, 0);
}

static void
test_after_crash (TestBook *book, gconstpointer data)
{
  g_auto (Paths) paths = { 0 };
  g_autoptr (GError) error = NULL;

  paths_init (&paths, book);
  crash_after_backup (book, &paths);
  g_assert_true (tonari_book_restore (paths.backup, book->path, paths.kept, NULL, &error));
  g_assert_no_error (error);

  g_assert_cmpint (size_of (paths.wal), ==, -1);
  g_assert_cmpint (size_of (paths.kept_wal), ==, -1);
  g_assert_cmpuint (count_staff (book->path), ==, 1);
  g_assert_cmpuint (count_staff (paths.kept), ==, 2);
}

/* What a crash left beside a book comes along when the book is copied from elsewhere. */
static void
test_copy_after_crash (TestBook *book, gconstpointer data)
{
  g_auto (Paths) paths = { 0 };
  g_autoptr (GError) error = NULL;

  paths_init (&paths, book);
  crash_after_backup (book, &paths);
  g_assert_true (tonari_book_copy_file (book->path, paths.kept, NULL, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (count_staff (paths.kept), ==, 2);
}

static void
test_settle (TestBook *book, gconstpointer data)
{
  g_auto (Paths) paths = { 0 };
  g_autoptr (GError) error = NULL;

  paths_init (&paths, book);
  crash_after_backup (book, &paths);
  g_assert_true (tonari_book_settle (book->path, &error));
  g_assert_no_error (error);
  g_assert_cmpint (size_of (paths.wal), ==, -1);
  g_assert_cmpuint (count_staff (book->path), ==, 2);
}

/* Another connection does nothing, and its journal may be empty; the book is open all the same. */
static void
test_open_elsewhere (TestBook *book, gconstpointer data)
{
  gboolean with_journal = GPOINTER_TO_INT (data);
  g_auto (Paths) paths = { 0 };
  g_autoptr (TonariDb) other = NULL;
  g_autoptr (GError) error = NULL;

  paths_init (&paths, book);
  crash_after_backup (book, &paths);
  if (!with_journal)
    g_assert_true (tonari_book_settle (book->path, &error));
  other = tonari_book_open (book->path, &error);
  g_assert_no_error (error);

  g_assert_false (tonari_book_restore (paths.backup, book->path, paths.kept, NULL, &error));
  g_assert_error (error, TONARI_STORE_ERROR, TONARI_STORE_ERROR_BUSY);
  g_assert_nonnull (strstr (error->message, "another program"));
  g_assert_cmpint (size_of (paths.kept), ==, -1);
  g_clear_pointer (&other, tonari_db_free);
  g_assert_cmpuint (count_staff (book->path), ==, 2);
}

/* A book that no engine reads is no reason to go without its backup, and is kept as it is. */
static void
test_over_ruin (TestBook *book, gconstpointer data)
{
  const char *ruin = data;
  g_auto (Paths) paths = { 0 };
  g_autoptr (GError) error = NULL;
  g_autofree char *kept = NULL;
  goffset journal;
  gsize length;

  paths_init (&paths, book);
  crash_after_backup (book, &paths);
  journal = size_of (paths.wal);
  g_assert_true (g_file_set_contents (book->path, ruin, -1, NULL));

  g_assert_true (tonari_book_restore (paths.backup, book->path, paths.kept, NULL, &error));
  g_assert_no_error (error);
  g_assert_true (g_file_get_contents (paths.kept, &kept, &length, NULL));
  g_assert_cmpmem (kept, length, ruin, strlen (ruin));
  g_assert_cmpint (size_of (paths.kept_wal), ==, journal);
  g_assert_cmpint (size_of (paths.wal), ==, -1);
  g_assert_cmpuint (count_staff (book->path), ==, 1);
}

static void
test_damaged_backup (TestBook *book, gconstpointer data)
{
  g_auto (Paths) paths = { 0 };
  g_autoptr (GError) error = NULL;

  paths_init (&paths, book);
  crash_after_backup (book, &paths);
  g_assert_cmpint (truncate (paths.backup, size_of (paths.backup) / 2), ==, 0);

  g_assert_false (tonari_book_restore (paths.backup, book->path, paths.kept, NULL, &error));
  g_assert_error (error, TONARI_STORE_ERROR, TONARI_STORE_ERROR_CORRUPT);
  g_assert_cmpint (size_of (paths.kept), ==, -1);
  g_assert_cmpuint (count_staff (book->path), ==, 2);
}

/* The backup of an older Tonari comes back as well as one of this; a file without a version is no backup. */
static void
test_versions (TestBook *book, gconstpointer data)
{
  int latest = tonari_migrations_latest ();

  for (int version = 0; version <= latest; version++)
    {
      g_autofree char *path = g_strdup_printf ("%s/version-%d.tonari", book->folder, version);
      g_autofree char *to = g_strdup_printf ("%s/restored-%d.tonari", book->folder, version);
      g_autofree char *pragma = g_strdup_printf ("PRAGMA user_version = %d", version);
      g_autoptr (TonariDb) db = NULL;
      g_autoptr (GError) error = NULL;

      g_assert_true (tonari_book_copy (book->db, path, NULL, &error));
      db = tonari_db_open (path, TONARI_DB_READ_WRITE, &error);
      g_assert_true (tonari_db_execute (db, pragma, &error));
      g_clear_pointer (&db, tonari_db_free);

      g_assert_cmpint (tonari_book_restore (path, to, NULL, NULL, &error), ==, version > 0);
      g_assert_cmpint (g_file_test (to, G_FILE_TEST_EXISTS), ==, version > 0);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

#define ADD(path, data, func) g_test_add (path, TestBook, data, test_book_set_up, func, test_book_tear_down)
  ADD ("/restore/after-crash", NULL, test_after_crash);
  ADD ("/restore/copy-after-crash", NULL, test_copy_after_crash);
  ADD ("/restore/settle", NULL, test_settle);
  ADD ("/restore/open-elsewhere", GINT_TO_POINTER (TRUE), test_open_elsewhere);
  ADD ("/restore/open-elsewhere-at-rest", GINT_TO_POINTER (FALSE), test_open_elsewhere);
  ADD ("/restore/over-ruin", "what is left of it", test_over_ruin);
  ADD ("/restore/over-empty", "", test_over_ruin);
  ADD ("/restore/damaged-backup", NULL, test_damaged_backup);
  ADD ("/restore/versions", NULL, test_versions);
#undef ADD

  return g_test_run ();
}

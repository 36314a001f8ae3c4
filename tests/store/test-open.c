/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Every way in which a book cannot be opened, made or written, really brought about. */

/* For unshare() and setresuid(). */
#define _GNU_SOURCE

#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <signal.h>
#include <string.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <glib/gstdio.h>

#include "tonari-db-private.h"
#include "tonari-place.h"
#include "tonari-rows.h"
#include "tonari-staff.h"
#include "tonari-store-settings.h"
#include "tonari-test-book.h"

#define NOBODY 65534
/* What a child says when it got no error, or could not make the surroundings it needs. */
#define NO_ERROR 100
#define NOT_HERE 101

typedef int (*ChildFunc) (const char *path);

/* Runs in a process of its own, because privileges and limits cannot be given back. */
static int
in_child (ChildFunc func, const char *path)
{
  pid_t pid = fork ();
  int status = 0;

  g_assert_cmpint (pid, >=, 0);
  if (pid == 0)
    _exit (func (path));
  while (waitpid (pid, &status, 0) < 0)
    g_assert_cmpint (errno, ==, EINTR);
  g_assert_true (WIFEXITED (status));

  return WEXITSTATUS (status);
}

/* The error must speak: never empty, and with the file in it where there is one. */
static int
code_of (GError *error)
{
  g_autoptr (GError) owned = error;

  if (owned == NULL)
    return NO_ERROR;
  if (owned->domain != TONARI_STORE_ERROR || strlen (owned->message) < 20)
    return NO_ERROR + 10;

  return owned->code;
}

static int
try_open (const char *path)
{
  GError *error = NULL;
  g_autoptr (TonariDb) db = tonari_book_open (path, &error);

  return code_of (error);
}

static int
try_create (const char *path)
{
  GError *error = NULL;
  g_autoptr (TonariDb) db = tonari_book_create (path, &error);

  return code_of (error);
}

static gboolean
become_nobody (void)
{
  return geteuid () != 0 || setresuid (NOBODY, NOBODY, NOBODY) == 0;
}

static int
try_open_as_nobody (const char *path)
{
  return become_nobody () ? try_open (path) : NOT_HERE;
}

static int
try_create_as_nobody (const char *path)
{
  return become_nobody () ? try_create (path) : NOT_HERE;
}

static void
close_book (TestBook *book)
{
  g_clear_pointer (&book->db, tonari_db_free);
}

static void
make_missing (TestBook *book)
{
  close_book (book);
  g_assert_cmpint (g_unlink (book->path), ==, 0);
}

static void
make_folder (TestBook *book)
{
  make_missing (book);
  g_assert_cmpint (g_mkdir (book->path, 0700), ==, 0);
}

static void
write_file (const char *path, const char *contents, gssize length)
{
  g_autoptr (GError) error = NULL;

  g_file_set_contents (path, contents, length, &error);
  g_assert_no_error (error);
}

static void
make_empty (TestBook *book)
{
  close_book (book);
  write_file (book->path, "", 0);
}

static void
make_text (TestBook *book)
{
  close_book (book);
  write_file (book->path, "ケース番号,氏名\r\nR8-001,となり花子\r\n", -1);
}

static void
make_long_text (TestBook *book)
{
  g_autofree char *text = g_strnfill (100000, 'x');

  close_book (book);
  write_file (book->path, text, -1);
}

static void
make_other_database (TestBook *book)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (TonariDb) other = NULL;

  make_missing (book);
  other = tonari_db_open (book->path, TONARI_DB_CREATE, &error);
  g_assert_no_error (error);
  tonari_db_execute (other, "CREATE TABLE cases (id INTEGER PRIMARY KEY, code TEXT)", &error);
  g_assert_no_error (error);
}

static void
damage (TestBook *book, goffset offset, gsize length)
{
  g_autofree char *noise = g_strnfill (length, 0x5a);
  int file;

  close_book (book);
  file = g_open (book->path, O_WRONLY, 0);
  g_assert_cmpint (file, >=, 0);
  g_assert_cmpint (pwrite (file, noise, length, offset), ==, length);
  g_close (file, NULL);
}

static void
make_half (TestBook *book)
{
  GStatBuf status;

  close_book (book);
  g_assert_cmpint (g_stat (book->path, &status), ==, 0);
  g_assert_cmpint (truncate (book->path, status.st_size / 2), ==, 0);
}

static void
make_bad_header (TestBook *book)
{
  damage (book, 16, 40);
}

static void
make_bad_schema (TestBook *book)
{
  damage (book, 100, 3900);
}

static void
make_newer (TestBook *book)
{
  g_autoptr (GError) error = NULL;

  tonari_db_execute (book->db, "PRAGMA user_version = 9999", &error);
  g_assert_no_error (error);
  close_book (book);
}

static void
make_unreadable (TestBook *book)
{
  close_book (book);
  g_assert_cmpint (g_chmod (book->folder, 0777), ==, 0);
  g_assert_cmpint (g_chmod (book->path, 0200), ==, 0);
}

static void
make_unwritable (TestBook *book)
{
  close_book (book);
  g_assert_cmpint (g_chmod (book->folder, 0777), ==, 0);
  g_assert_cmpint (g_chmod (book->path, 0444), ==, 0);
}

static void
make_unwritable_folder (TestBook *book)
{
  close_book (book);
  g_assert_cmpint (g_chmod (book->path, 0666), ==, 0);
  g_assert_cmpint (g_chmod (book->folder, 0555), ==, 0);
}

static void
make_nothing (TestBook *book)
{
}

static const struct
{
  const char *name;
  void (*make) (TestBook *book);
  ChildFunc try;
  int expected;
} open_cases[] = {
  { "sound", make_nothing, try_open, NO_ERROR },
  { "missing", make_missing, try_open, TONARI_STORE_ERROR_NOT_FOUND },
  { "folder", make_folder, try_open, TONARI_STORE_ERROR_NOT_A_BOOK },
  { "empty", make_empty, try_open, TONARI_STORE_ERROR_NOT_A_BOOK },
  { "text", make_text, try_open, TONARI_STORE_ERROR_NOT_A_BOOK },
  { "long-text", make_long_text, try_open, TONARI_STORE_ERROR_NOT_A_BOOK },
  { "other-database", make_other_database, try_open, TONARI_STORE_ERROR_NOT_A_BOOK },
  { "half", make_half, try_open, TONARI_STORE_ERROR_CORRUPT },
  { "bad-header", make_bad_header, try_open, TONARI_STORE_ERROR_CORRUPT },
  { "bad-schema", make_bad_schema, try_open, TONARI_STORE_ERROR_CORRUPT },
  { "newer", make_newer, try_open, TONARI_STORE_ERROR_TOO_NEW },
  { "unreadable", make_unreadable, try_open_as_nobody, TONARI_STORE_ERROR_READ_ONLY },
  { "unwritable", make_unwritable, try_open_as_nobody, TONARI_STORE_ERROR_READ_ONLY },
  { "unwritable-folder", make_unwritable_folder, try_open_as_nobody, TONARI_STORE_ERROR_READ_ONLY },
  { "create/there-already", make_nothing, try_create, TONARI_STORE_ERROR_EXISTS },
  { "create/over-a-text", make_text, try_create, TONARI_STORE_ERROR_EXISTS },
};

static char *
checksum (const char *path)
{
  g_autofree char *contents = NULL;
  gsize length = 0;

  if (!g_file_get_contents (path, &contents, &length, NULL))
    return NULL;

  return g_compute_checksum_for_data (G_CHECKSUM_SHA256, (const guchar *) contents, length);
}

static void
test_open (TestBook *book, gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  int code;

  open_cases[i].make (book);
  before = checksum (book->path);
  code = in_child (open_cases[i].try, book->path);
  after = checksum (book->path);
  g_chmod (book->folder, 0700);
  if (code == NOT_HERE)
    {
      g_test_skip ("privileges cannot be dropped here");
      return;
    }
  g_assert_cmpint (code, ==, open_cases[i].expected);
  /* What is refused is not touched. */
  g_assert_cmpstr (before, ==, after);
}

static void
assert_folder_empty (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);

  g_assert_nonnull (dir);
  g_assert_null (g_dir_read_name (dir));
}

static int
limit_file_size (rlim_t bytes)
{
  struct rlimit limit = { bytes, bytes };

  signal (SIGXFSZ, SIG_IGN);

  return setrlimit (RLIMIT_FSIZE, &limit);
}

static int
try_create_when_full (const char *path)
{
  return limit_file_size (64 * 1024) == 0 ? try_create (path) : NOT_HERE;
}

static void
test_create_fails_cleanly (TestBook *book, gconstpointer data)
{
  g_autofree char *folder = g_build_filename (book->folder, "empty", NULL);
  g_autofree char *path = g_build_filename (folder, "new.tonari", NULL);
  g_autofree char *nowhere = g_build_filename (folder, "no", "such", "folder.tonari", NULL);
  int code;

  g_assert_cmpint (g_mkdir (folder, 0755), ==, 0);
  g_assert_cmpint (g_chmod (book->folder, 0755), ==, 0);
  g_assert_cmpint (try_create (nowhere), ==, TONARI_STORE_ERROR_NOT_FOUND);
  assert_folder_empty (folder);
  g_assert_cmpint (in_child (try_create_when_full, path), ==, TONARI_STORE_ERROR_FULL);
  assert_folder_empty (folder);
  g_chmod (folder, 0555);
  code = in_child (try_create_as_nobody, path);
  g_chmod (folder, 0755);
  if (code != NOT_HERE)
    g_assert_cmpint (code, ==, TONARI_STORE_ERROR_READ_ONLY);
  assert_folder_empty (folder);
  /* And where all is well, the book stands alone and has its shipped curricula. */
  g_assert_cmpint (try_create (path), ==, NO_ERROR);
  g_assert_cmpint (try_open (path), ==, NO_ERROR);
}

/* Saves until there is no room; the code of the error if all that was saved before is there and the book is
 * sound. */
static int
fill_up (const char *path)
{
  g_autofree char *big = g_strnfill (20000, 'x');
  g_autoptr (GPtrArray) findings = NULL;
  g_autoptr (GPtrArray) staff = NULL;
  g_autoptr (TonariDb) db = NULL;
  GError *error = NULL;
  guint saved = 0;
  int code;

  db = tonari_book_open (path, &error);
  while (error == NULL && saved < 10000)
    {
      g_autoptr (TonariStaff) one = tonari_staff_new ();

      one->name = g_strdup_printf ("%05u", saved);
      one->duty = g_strdup (big);
      if (tonari_store_save (db, &tonari_staff_entity, one, &error))
        saved++;
      else if (one->row.id != 0)
        return NO_ERROR + 2;
    }
  code = code_of (g_steal_pointer (&error));
  g_clear_pointer (&db, tonari_db_free);

  if (saved == 0 || !tonari_book_check (path, &findings, NULL) || findings->len > 0)
    return NO_ERROR + 3;
  db = tonari_book_open (path, NULL);
  staff = db != NULL ? tonari_store_list (db, &tonari_staff_entity, NULL, 0, NULL) : NULL;
  if (staff == NULL || staff->len != saved)
    return NO_ERROR + 4;

  return code;
}

static int
fill_up_limited (const char *path)
{
  return limit_file_size (2 * 1024 * 1024) == 0 ? fill_up (path) : NOT_HERE;
}

static int
fill_up_small_disk (const char *path)
{
  g_autofree char *folder = g_path_get_dirname (path);
  g_autofree char *disk = g_build_filename (folder, "disk", NULL);
  g_autofree char *there = g_build_filename (disk, "book.tonari", NULL);
  g_autoptr (TonariDb) db = NULL;

  /* A mount of this process alone, gone with it. */
  if (unshare (CLONE_NEWNS) != 0 || mount (NULL, "/", NULL, MS_REC | MS_PRIVATE, NULL) != 0 ||
      g_mkdir (disk, 0700) != 0 || mount ("tmpfs", disk, "tmpfs", 0, "size=3m") != 0)
    return NOT_HERE;
  db = tonari_book_create (there, NULL);
  if (db == NULL)
    return NO_ERROR + 1;
  g_clear_pointer (&db, tonari_db_free);

  return fill_up (there);
}

static void
test_full (TestBook *book, gconstpointer data)
{
  int code;

  close_book (book);
  code = in_child ((ChildFunc) data, book->path);
  if (code == NOT_HERE)
    {
      g_test_skip ("a small disk cannot be made here");
      return;
    }
  g_assert_cmpint (code, ==, TONARI_STORE_ERROR_FULL);
}

static int
open_on_read_only_disk (const char *path)
{
  g_autofree char *folder = g_path_get_dirname (path);
  g_autoptr (GPtrArray) findings = NULL;

  if (unshare (CLONE_NEWNS) != 0 || mount (NULL, "/", NULL, MS_REC | MS_PRIVATE, NULL) != 0 ||
      mount (folder, folder, NULL, MS_BIND, NULL) != 0 ||
      mount (NULL, folder, NULL, MS_BIND | MS_REMOUNT | MS_RDONLY, NULL) != 0)
    return NOT_HERE;

  /* Looking is allowed where writing is not. */
  if (!tonari_book_check (path, &findings, NULL) || findings->len > 0)
    return NO_ERROR + 5;

  return try_open (path);
}

static void
test_read_only_disk (TestBook *book, gconstpointer data)
{
  int code;

  close_book (book);
  code = in_child (open_on_read_only_disk, book->path);
  if (code == NOT_HERE)
    {
      g_test_skip ("a read-only disk cannot be made here");
      return;
    }
  g_assert_cmpint (code, ==, TONARI_STORE_ERROR_READ_ONLY);
}

static void
test_busy (TestBook *book, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (TonariStaff) staff = tonari_staff_new ();
  int ready[2];
  int release[2];
  pid_t pid;
  char byte;
  gint64 begun;
  int status;

  staff->name = g_strdup ("待つ人");
  g_assert_cmpint (pipe (ready), ==, 0);
  g_assert_cmpint (pipe (release), ==, 0);
  pid = fork ();
  g_assert_cmpint (pid, >=, 0);
  if (pid == 0)
    {
      g_autoptr (TonariDb) other = tonari_book_open (book->path, NULL);
      gboolean held = other != NULL && tonari_db_begin (other, NULL);

      if (write (ready[1], held ? "y" : "n", 1) != 1 || read (release[0], &byte, 1) != 1)
        _exit (1);
      _exit (held ? 0 : 1);
    }
  g_assert_cmpint (read (ready[0], &byte, 1), ==, 1);
  g_assert_cmpint (byte, ==, 'y');
  begun = g_get_monotonic_time ();
  g_assert_false (tonari_store_save (book->db, &tonari_staff_entity, staff, &error));
  g_assert_error (error, TONARI_STORE_ERROR, TONARI_STORE_ERROR_BUSY);
  g_assert_cmpint (g_get_monotonic_time () - begun, >=, 4 * G_USEC_PER_SEC);
  g_clear_error (&error);
  g_assert_cmpint (staff->row.id, ==, 0);

  g_assert_cmpint (write (release[1], "x", 1), ==, 1);
  g_assert_cmpint (waitpid (pid, &status, 0), ==, pid);
  g_assert_cmpint (WEXITSTATUS (status), ==, 0);
  g_assert_true (tonari_store_save (book->db, &tonari_staff_entity, staff, &error));
  g_assert_no_error (error);
  g_close (ready[0], NULL);
  g_close (ready[1], NULL);
  g_close (release[0], NULL);
  g_close (release[1], NULL);
}

static void
test_network (void)
{
  static const struct
  {
    guint32 magic;
    const char *name;
    gboolean network;
  } cases[] = {
    { 0x6969, NULL, TRUE },
    { 0xff534d42, NULL, TRUE },
    { 0xfe534d42, "cifs", TRUE },
    { 0xef53, NULL, FALSE },
    { 0x9123683e, NULL, FALSE },
    { 0x01021994, "tmpfs", FALSE },
    { 0x65735546, NULL, FALSE },
    { 0x65735546, "fuseblk", FALSE },
    { 0x65735546, "fuse.sshfs", TRUE },
    { 0x65735546, "fuse.portal", TRUE },
    { 0x65735546, "fuse.ntfs-3g", FALSE },
    { 0xef53, "fuse.sshfs", FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpint (tonari_place_is_network (cases[i].magic, cases[i].name), ==, cases[i].network);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (open_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/open/", open_cases[i].name, NULL);

      g_test_add (path, TestBook, GUINT_TO_POINTER (i), test_book_set_up, test_open, test_book_tear_down);
    }
#define ADD(path, data, func) g_test_add (path, TestBook, data, test_book_set_up, func, test_book_tear_down)
  ADD ("/open/create/fails-cleanly", NULL, test_create_fails_cleanly);
  ADD ("/open/full/limit", fill_up_limited, test_full);
  ADD ("/open/full/disk", fill_up_small_disk, test_full);
  ADD ("/open/read-only-disk", NULL, test_read_only_disk);
  ADD ("/open/busy", NULL, test_busy);
#undef ADD
  g_test_add_func ("/open/network", test_network);

  return g_test_run ();
}

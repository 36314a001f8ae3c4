/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Copies, the daily backup, and the check of a book. */

#include <fcntl.h>
#include <string.h>
#include <unistd.h>
#include <utime.h>

#include <glib/gstdio.h>

#include "tonari-db-private.h"
#include "tonari-rows.h"
#include "tonari-staff.h"
#include "tonari-store-settings.h"
#include "tonari-test-book.h"

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

static guint
count_files (const char *folder, const char *suffix)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;
  guint n = 0;

  while ((name = g_dir_read_name (dir)) != NULL)
    if (g_str_has_suffix (name, suffix))
      n++;

  return n;
}

static void
test_copy (TestBook *book, gconstpointer data)
{
  g_autofree char *folder = g_build_filename (book->folder, "copies", NULL);
  g_autofree char *path = g_build_filename (folder, "copy.tonari", NULL);
  g_autofree char *nowhere = g_build_filename (folder, "none", "copy.tonari", NULL);
  g_autoptr (GCancellable) cancelled = g_cancellable_new ();
  g_autoptr (GPtrArray) findings = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (g_mkdir (folder, 0700), ==, 0);
  add_staff (book->db, "一");
  g_assert_true (tonari_book_copy (book->db, path, NULL, &error));
  g_assert_no_error (error);
  /* One file and no other, as a portal carries it. */
  g_assert_cmpuint (count_files (folder, ""), ==, 1);
  g_assert_true (tonari_book_check (path, &findings, &error));
  g_assert_cmpuint (findings->len, ==, 0);
  g_assert_cmpuint (count_staff (path), ==, 1);

  /* The next copy takes its place; one that is stopped leaves the last one as it was. */
  add_staff (book->db, "二");
  g_assert_true (tonari_book_copy (book->db, path, NULL, &error));
  g_assert_cmpuint (count_staff (path), ==, 2);
  add_staff (book->db, "三");
  g_cancellable_cancel (cancelled);
  g_assert_false (tonari_book_copy (book->db, path, cancelled, &error));
  g_assert_error (error, TONARI_STORE_ERROR, TONARI_STORE_ERROR_CANCELLED);
  g_clear_error (&error);
  g_assert_cmpuint (count_staff (path), ==, 2);
  g_assert_cmpuint (count_files (folder, ".part"), ==, 0);
  g_assert_false (tonari_book_copy (book->db, nowhere, NULL, &error));
  g_assert_error (error, TONARI_STORE_ERROR, TONARI_STORE_ERROR_NOT_FOUND);
}

static void
test_daily (TestBook *book, gconstpointer data)
{
  g_autofree char *folder = g_build_filename (book->folder, "backups", NULL);
  g_autofree char *stranger = g_build_filename (folder, "other-2020-01-01.tonari", NULL);
  static const char *const kept[] = {
    "book-2026-11-21.tonari", "book-2026-11-20.tonari", "book-2026-11-15.tonari", "book-2026-11-01.tonari",
    "book-2026-10-01.tonari", "book-2026-01-01.tonari", "book-2025-12-01.tonari",
  };
  static const char *const gone[] = {
    "book-2026-11-14.tonari",
    "book-2026-11-02.tonari",
    "book-2026-10-31.tonari",
    "book-2025-11-01.tonari",
  };
  g_autoptr (GError) error = NULL;
  int last = tonari_date_new (2026, 11, 21).day;

  /* Another book's copies in the same folder are not ours to remove. */
  g_assert_cmpint (g_mkdir (folder, 0700), ==, 0);
  g_assert_true (g_file_set_contents (stranger, "x", 1, NULL));
  for (int day = last - 400; day <= last; day++)
    {
      int of_month;

      tonari_date_ymd (tonari_date_from_day (day), NULL, NULL, &of_month);
      /* Long ago the office was open on two days a month. */
      if (day < last - 25 && of_month > 2)
        continue;
      g_assert_true (tonari_book_backup_daily (book->db, folder, day, &error));
      g_assert_no_error (error);
    }
  g_assert_true (tonari_book_backup_daily (book->db, folder, last, &error));

  for (guint i = 0; i < G_N_ELEMENTS (kept); i++)
    {
      g_autofree char *path = g_build_filename (folder, kept[i], NULL);

      g_assert_true (g_file_test (path, G_FILE_TEST_EXISTS));
    }
  for (guint i = 0; i < G_N_ELEMENTS (gone); i++)
    {
      g_autofree char *path = g_build_filename (folder, gone[i], NULL);

      g_assert_false (g_file_test (path, G_FILE_TEST_EXISTS));
    }
  g_assert_true (g_file_test (stranger, G_FILE_TEST_EXISTS));
  /* Seven days and the first of twelve months, this month's among them. */
  g_assert_cmpuint (count_files (folder, ".tonari"), ==, 7 + 12 + 1);
}

static void
break_nothing (TestBook *book)
{
}

static void
break_reference (TestBook *book)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (
      tonari_db_execute (book->db, "PRAGMA foreign_keys = OFF; UPDATE cases SET person = 4711", &error));
  g_assert_no_error (error);
}

static void
break_belonging (TestBook *book)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (
      tonari_db_execute (book->db, "UPDATE persons SET deleted_at = '2026-11-21T00:00:00Z'", &error));
  g_assert_no_error (error);
}

static void
overwrite (TestBook *book, goffset offset, gsize length)
{
  g_autofree char *noise = g_strnfill (length, 0x5a);
  int file;

  g_clear_pointer (&book->db, tonari_db_free);
  file = g_open (book->path, O_WRONLY, 0);
  g_assert_cmpint (pwrite (file, noise, length, offset), ==, length);
  g_close (file, NULL);
}

static void
break_page (TestBook *book)
{
  overwrite (book, 8 * 4096, 4096);
}

static void
break_schema (TestBook *book)
{
  overwrite (book, 100, 3000);
}

static void
break_header (TestBook *book)
{
  overwrite (book, 16, 40);
}

static const struct
{
  const char *name;
  void (*damage) (TestBook *book);
  gboolean sound;
} check_cases[] = {
  { "sound", break_nothing, TRUE },        { "reference", break_reference, FALSE },
  { "belonging", break_belonging, FALSE }, { "page", break_page, FALSE },
  { "schema", break_schema, FALSE },       { "header", break_header, FALSE },
};

static void
test_check (TestBook *book, gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_autoptr (GPtrArray) findings = NULL;
  g_autoptr (GError) error = NULL;

  test_case_new (book->db, "R8-001", "山");
  check_cases[i].damage (book);
  g_assert_true (tonari_book_check (book->path, &findings, &error));
  g_assert_no_error (error);
  if (check_cases[i].sound)
    g_assert_cmpuint (findings->len, ==, 0);
  else
    g_assert_cmpuint (findings->len, >, 0);
  for (guint f = 0; f < findings->len; f++)
    g_assert_cmpuint (strlen (findings->pdata[f]), >, 10);
}

static void
test_check_no_book (TestBook *book, gconstpointer data)
{
  static const struct
  {
    const char *contents;
    int code;
  } cases[] = {
    { NULL, TONARI_STORE_ERROR_NOT_FOUND },
    { "", TONARI_STORE_ERROR_NOT_A_BOOK },
    { "a,b,c\n", TONARI_STORE_ERROR_NOT_A_BOOK },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_build_filename (book->folder, "no-book", NULL);
      g_autoptr (GPtrArray) findings = NULL;
      g_autoptr (GError) error = NULL;

      if (cases[i].contents != NULL)
        g_assert_true (g_file_set_contents (path, cases[i].contents, -1, NULL));
      g_assert_false (tonari_book_check (path, &findings, &error));
      g_assert_error (error, TONARI_STORE_ERROR, cases[i].code);
      g_assert_null (findings);
    }
}

/* What a killed program left of a copy goes with the next backup; what another program writes now stays. */
static void
test_halves (TestBook *book, gconstpointer data)
{
  static const struct
  {
    const char *name;
    gint64 age;
    gboolean stays;
  } cases[] = {
    { "book-2026-11-19.tonari.0a1b2c3d.part", 7200, FALSE },
    { "book-2026-11-19.tonari.0a1b2c3d.part-journal", 7200, FALSE },
    { "book-2026-11-21.tonari.4e5f6a7b.part", 10, TRUE },
    { "other-2026-11-19.tonari.0a1b2c3d.part", 7200, TRUE },
    { "book-2026-11-19.tonari", 7200, TRUE },
  };
  g_autofree char *folder = g_build_filename (book->folder, "backups", NULL);
  g_autoptr (GError) error = NULL;
  gint64 now = g_get_real_time () / G_USEC_PER_SEC;

  g_assert_cmpint (g_mkdir (folder, 0700), ==, 0);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_build_filename (folder, cases[i].name, NULL);
      struct utimbuf times = { now - cases[i].age, now - cases[i].age };

      g_assert_true (g_file_set_contents (path, "half", 4, NULL));
      g_assert_cmpint (g_utime (path, &times), ==, 0);
    }
  g_assert_true (tonari_book_backup_daily (book->db, folder, tonari_date_new (2026, 11, 21).day, &error));
  g_assert_no_error (error);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_build_filename (folder, cases[i].name, NULL);

      g_test_message ("%s", cases[i].name);
      g_assert_true (g_file_test (path, G_FILE_TEST_EXISTS) == cases[i].stays);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

#define ADD(path, data, func) g_test_add (path, TestBook, data, test_book_set_up, func, test_book_tear_down)
  ADD ("/copy/copy", NULL, test_copy);
  ADD ("/copy/daily", NULL, test_daily);
  ADD ("/copy/halves", NULL, test_halves);
  for (guint i = 0; i < G_N_ELEMENTS (check_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/check/", check_cases[i].name, NULL);

      ADD (path, GUINT_TO_POINTER (i), test_check);
    }
  ADD ("/check/no-book", NULL, test_check_no_book);
#undef ADD

  return g_test_run ();
}

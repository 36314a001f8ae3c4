/* SPDX-License-Identifier: GPL-3.0-or-later */

/* From version to version, with steps that this program does not have yet. */

#include <glib/gstdio.h>

#include "tonari-book-private.h"
#include "tonari-db-private.h"
#include "tonari-person.h"
#include "tonari-record.h"
#include "tonari-rows.h"
#include "tonari-test-book.h"

/* Rebuilds the parent of everything, which with foreign keys on would fail or lose the children. */
#define REBUILD_PERSONS                                                                                          \
  "CREATE TABLE persons_new ("                                                                                   \
  "  id INTEGER PRIMARY KEY, version INTEGER NOT NULL, name TEXT, kana TEXT, sex TEXT NOT NULL, birth TEXT,"     \
  "  birth_precision TEXT, death TEXT, death_precision TEXT, phone TEXT, address TEXT, note TEXT,"               \
  "  nickname TEXT, created_at TEXT NOT NULL, deleted_at TEXT) STRICT;"                                          \
  "INSERT INTO persons_new SELECT id, version, name, kana, sex, birth, birth_precision, death, death_precision," \
  "  phone, address, note, NULL, created_at, deleted_at FROM persons;"                                           \
  "DROP TABLE persons;"                                                                                          \
  "ALTER TABLE persons_new RENAME TO persons;"

typedef struct
{
  TestBook book;
  GArray *migrations;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  guint n;
  const TonariMigration *compiled = tonari_migrations (&n);

  test_book_set_up (&fixture->book, NULL);
  fixture->migrations = g_array_new (FALSE, FALSE, sizeof (TonariMigration));
  g_array_append_vals (fixture->migrations, compiled, n);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  test_book_tear_down (&fixture->book, NULL);
  g_array_unref (fixture->migrations);
}

static void
add_step (Fixture *fixture, const char *sql)
{
  TonariMigration step = { tonari_migrations_latest () + 1, sql };

  for (guint i = 0; i < fixture->migrations->len; i++)
    step.version = MAX (step.version, g_array_index (fixture->migrations, TonariMigration, i).version + 1);
  g_array_append_val (fixture->migrations, step);
}

static TonariDb *
open_ahead (Fixture *fixture, GError **error)
{
  g_clear_pointer (&fixture->book.db, tonari_db_free);

  return tonari_book_open_with (fixture->book.path, (const TonariMigration *) fixture->migrations->data,
                                fixture->migrations->len, error);
}

static gint64
number (TonariDb *db, const char *sql)
{
  g_autoptr (GError) error = NULL;
  gint64 value;

  tonari_db_pragma_int (db, sql, &value, &error);
  g_assert_no_error (error);

  return value;
}

static void
test_compiled_in (void)
{
  guint n;
  const TonariMigration *migrations = tonari_migrations (&n);

  g_assert_cmpuint (n, >, 0);
  for (guint i = 0; i < n; i++)
    {
      g_assert_cmpint (migrations[i].version, ==, i + 1);
      g_assert_nonnull (migrations[i].sql);
    }
  g_assert_cmpint (tonari_migrations_latest (), ==, n);
}

static void
test_rebuilt_parent_keeps_children (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *copy = NULL;
  g_autoptr (TonariDb) copied = NULL;
  gint64 latest = tonari_migrations_latest ();

  for (guint i = 0; i < 20; i++)
    {
      g_autofree char *code = g_strdup_printf ("R8-%03u", i + 1);

      test_case_new (fixture->book.db, code, "山");
    }
  add_step (fixture, REBUILD_PERSONS);
  fixture->book.db = open_ahead (fixture, &error);
  g_assert_no_error (error);
  g_assert_cmpint (number (fixture->book.db, "PRAGMA user_version"), ==, latest + 1);
  g_assert_cmpint (number (fixture->book.db, "SELECT count(*) FROM cases"), ==, 20);
  g_assert_cmpint (number (fixture->book.db,
                           "SELECT count(*) FROM cases JOIN persons ON persons.id = cases.person"),
                   ==, 20);
  g_assert_cmpint (number (fixture->book.db, "SELECT count(nickname IS NULL) FROM persons"), ==, 20);
  /* The keys watch again, and over the new parent. */
  g_assert_cmpint (number (fixture->book.db, "PRAGMA foreign_keys"), ==, 1);
  g_assert_false (tonari_db_execute (fixture->book.db, "UPDATE cases SET person = 4711", &error));
  g_assert_error (error, TONARI_STORE_ERROR, TONARI_STORE_ERROR_CONSTRAINT);
  g_clear_error (&error);

  /* What was there before lies beside it, whole and of the old version. */
  copy = g_strdup_printf ("%s.version-%" G_GINT64_FORMAT ".backup", fixture->book.path, latest);
  copied = tonari_book_open (copy, &error);
  g_assert_no_error (error);
  g_assert_cmpint (number (copied, "SELECT count(*) FROM cases"), ==, 20);
}

static void
test_steps_that_fail (Fixture *fixture, gconstpointer data)
{
  const char *bad_step = data;
  g_autoptr (GError) error = NULL;
  gint64 latest = tonari_migrations_latest ();
  gint64 tables;

  test_case_new (fixture->book.db, "R8-001", "山");
  tables = number (fixture->book.db, "SELECT count(*) FROM sqlite_schema");
  add_step (fixture, "CREATE TABLE good_step (id INTEGER PRIMARY KEY) STRICT");
  add_step (fixture, bad_step);
  g_assert_null (open_ahead (fixture, &error));
  g_assert_nonnull (error);
  g_assert_true (error->domain == TONARI_STORE_ERROR);
  g_clear_error (&error);

  /* The good step stands, of the bad one nothing; the program that knows only the good one can go on. */
  g_array_set_size (fixture->migrations, fixture->migrations->len - 1);
  fixture->book.db = open_ahead (fixture, &error);
  g_assert_no_error (error);
  g_assert_cmpint (number (fixture->book.db, "PRAGMA user_version"), ==, latest + 1);
  g_assert_cmpint (number (fixture->book.db, "SELECT count(*) FROM sqlite_schema"), ==, tables + 1);
  g_assert_cmpint (number (fixture->book.db, "SELECT count(*) FROM cases"), ==, 1);
  g_assert_cmpint (number (fixture->book.db, "PRAGMA foreign_keys"), ==, 1);
}

static void
test_newer_is_refused (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  add_step (fixture, "CREATE TABLE of_tomorrow (id INTEGER PRIMARY KEY) STRICT");
  fixture->book.db = open_ahead (fixture, &error);
  g_assert_no_error (error);
  g_clear_pointer (&fixture->book.db, tonari_db_free);
  g_assert_null (tonari_book_open (fixture->book.path, &error));
  g_assert_error (error, TONARI_STORE_ERROR, TONARI_STORE_ERROR_TOO_NEW);
  g_clear_error (&error);
  fixture->book.db = open_ahead (fixture, &error);
  g_assert_no_error (error);
}

static void
test_nothing_to_do (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GDir) folder = NULL;
  const char *name;

  fixture->book.db = open_ahead (fixture, &error);
  g_assert_no_error (error);
  folder = g_dir_open (fixture->book.folder, 0, NULL);
  while ((name = g_dir_read_name (folder)) != NULL)
    g_assert_false (g_str_has_suffix (name, ".backup"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

#define ADD(path, data, func) g_test_add (path, Fixture, data, set_up, func, tear_down)
  g_test_add_func ("/migrations/compiled-in", test_compiled_in);
  ADD ("/migrations/rebuilt-parent", NULL, test_rebuilt_parent_keeps_children);
  ADD ("/migrations/fails/syntax", "CREATE TABLE half (id INTEGER PRIMARY KEY) STRICT; NONSENSE",
       test_steps_that_fail);
  ADD ("/migrations/fails/orphans", "CREATE TABLE half (id INTEGER PRIMARY KEY) STRICT; DELETE FROM persons",
       test_steps_that_fail);
  ADD ("/migrations/fails/constraint",
       "CREATE TABLE half (id INTEGER PRIMARY KEY) STRICT; UPDATE cases SET code = NULL",
       test_steps_that_fail);
  ADD ("/migrations/newer", NULL, test_newer_is_refused);
  ADD ("/migrations/nothing-to-do", NULL, test_nothing_to_do);
#undef ADD

  return g_test_run ();
}

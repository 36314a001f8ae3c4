/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The context: saving, deleting, undo and redo, and the news that pages and people get. */

#include <glib/gstdio.h>

#include "tonari-book.h"
#include "tonari-case.h"
#include "tonari-context.h"
#include "tonari-person.h"
#include "tonari-record.h"
#include "tonari-rows.h"
#include "tonari-staff.h"
#include "tonari-store-settings.h"

typedef struct
{
  char *folder;
  char *path;
  TonariContext *context;
  GSettings *settings;
  GString *changed;
  GString *said;
  GString *failed;
  gint64 said_action;
  gint64 saved;
  gpointer loaded;
  guint done;
  GError *error;
} Fixture;

static TonariStaff *
staff_named (const char *name)
{
  TonariStaff *staff = tonari_staff_new ();

  staff->name = g_strdup (name);

  return staff;
}

static void
opened_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  Fixture *fixture = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (TonariStoreQueue) queue = tonari_store_queue_open_finish (result, &error);

  g_assert_no_error (error);
  tonari_context_set_queue (fixture->context, queue);
}

static void
changed_cb (TonariContext *context, const char *table, gint64 id, Fixture *fixture)
{
  g_string_append_printf (fixture->changed, "%s:%" G_GINT64_FORMAT ";", table, id);
}

static void
said_cb (TonariContext *context, const char *text, gint64 action, Fixture *fixture)
{
  g_string_append_printf (fixture->said, "%s;", text);
  fixture->said_action = action;
}

static void
failed_cb (TonariContext *context, const char *text, const char *details, Fixture *fixture)
{
  g_string_append_printf (fixture->failed, "%s;", text);
}

static gpointer
nothing_func (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  return NULL;
}

static void
settled_cb (TonariContext *context, gconstpointer row, const GError *error, gpointer data)
{
  *(gboolean *) data = TRUE;
}

/* Until the worker has done all that it was asked before. */
static void
settle (Fixture *fixture)
{
  gboolean settled = FALSE;

  tonari_context_load (fixture->context, nothing_func, NULL, NULL, NULL, NULL, settled_cb, &settled);
  while (!settled)
    g_main_context_iteration (NULL, TRUE);
}

static void
forget (Fixture *fixture)
{
  g_string_truncate (fixture->changed, 0);
  g_string_truncate (fixture->said, 0);
  g_string_truncate (fixture->failed, 0);
  g_clear_error (&fixture->error);
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->folder = g_dir_make_tmp ("tonari-test-XXXXXX", NULL);
  fixture->path = g_build_filename (fixture->folder, "book.tonari", NULL);
  fixture->changed = g_string_new (NULL);
  fixture->said = g_string_new (NULL);
  fixture->failed = g_string_new (NULL);
  fixture->settings = g_settings_new ("io.github.tonari_app.Tonari");
  fixture->context = tonari_context_new (NULL, fixture->settings, 740000);
  g_signal_connect (fixture->context, "changed", G_CALLBACK (changed_cb), fixture);
  g_signal_connect (fixture->context, "said", G_CALLBACK (said_cb), fixture);
  g_signal_connect (fixture->context, "failed", G_CALLBACK (failed_cb), fixture);
  tonari_store_queue_open_async (fixture->path, TRUE, NULL, opened_cb, fixture);
  while (tonari_context_queue (fixture->context) == NULL)
    g_main_context_iteration (NULL, TRUE);
  settle (fixture);
  g_assert_cmpstr (fixture->changed->str, ==, ":0;");
  forget (fixture);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  static const char *const suffixes[] = { "", "-wal", "-shm" };
  TonariStoreQueue *queue = g_object_ref (tonari_context_queue (fixture->context));

  /* Whatever is still under way holds the context. */
  settle (fixture);
  g_settings_reset (fixture->settings, "staff");
  g_settings_reset (fixture->settings, "recent-books");
  g_settings_reset (fixture->settings, "last-book");
  g_settings_reset (fixture->settings, "date-wareki");
  g_assert_finalize_object (fixture->context);
  g_assert_finalize_object (queue);
  g_assert_finalize_object (fixture->settings);
  for (guint i = 0; i < G_N_ELEMENTS (suffixes); i++)
    {
      g_autofree char *file = g_strconcat (fixture->path, suffixes[i], NULL);

      g_unlink (file);
    }
  g_assert_cmpint (g_rmdir (fixture->folder), ==, 0);
  g_free (fixture->folder);
  g_free (fixture->path);
  g_string_free (fixture->changed, TRUE);
  g_string_free (fixture->said, TRUE);
  g_string_free (fixture->failed, TRUE);
  g_clear_error (&fixture->error);
}

static void
done_cb (TonariContext *context, gconstpointer row, const GError *error, gpointer data)
{
  Fixture *fixture = data;

  fixture->done++;
  if (error != NULL)
    fixture->error = g_error_copy (error);
  if (row != NULL)
    fixture->saved = ((const TonariRow *) row)->id;
}

static gpointer
names_func (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  g_autoptr (GPtrArray) staff = tonari_store_list (db, &tonari_staff_entity, NULL, 0, error);
  GString *names = g_string_new (NULL);

  for (guint i = 0; staff != NULL && i < staff->len; i++)
    g_string_append_printf (names, "%s;", ((TonariStaff *) staff->pdata[i])->name);

  return g_string_free (names, FALSE);
}

static void
names_cb (TonariContext *context, gconstpointer row, const GError *error, gpointer data)
{
  *(char **) data = g_strdup (row);
}

static void
assert_names (Fixture *fixture, const char *expected)
{
  g_autofree char *names = NULL;

  tonari_context_load (fixture->context, names_func, NULL, NULL, g_free, NULL, names_cb, &names);
  while (names == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpstr (names, ==, expected);
}

static void
save_named (Fixture *fixture, const char *name)
{
  g_autoptr (TonariStaff) staff = staff_named (name);

  tonari_context_save (fixture->context, &tonari_staff_entity, staff, name, "saved", done_cb, fixture);
  settle (fixture);
  g_assert_no_error (fixture->error);
}

static void
test_save_and_undo (Fixture *fixture, gconstpointer data)
{
  save_named (fixture, "A");
  g_assert_cmpuint (fixture->done, ==, 1);
  g_assert_cmpint (fixture->saved, >, 0);
  g_assert_cmpstr (fixture->changed->str, ==, "staff:1;");
  g_assert_cmpstr (fixture->said->str, ==, "saved;");
  save_named (fixture, "B");
  assert_names (fixture, "A;B;");

  tonari_context_undo (fixture->context);
  settle (fixture);
  assert_names (fixture, "A;");
  tonari_context_undo (fixture->context);
  settle (fixture);
  assert_names (fixture, "");
  tonari_context_redo (fixture->context);
  tonari_context_redo (fixture->context);
  settle (fixture);
  assert_names (fixture, "A;B;");
  tonari_context_undo (fixture->context);
  settle (fixture);
  save_named (fixture, "C");
  forget (fixture);
  /* Something new was done: what was taken back before is past. */
  tonari_context_redo (fixture->context);
  settle (fixture);
  assert_names (fixture, "A;C;");
  g_assert_cmpstr (fixture->said->str, !=, "");
  g_assert_cmpstr (fixture->failed->str, ==, "");
}

static void
test_delete_with_toast (Fixture *fixture, gconstpointer data)
{
  save_named (fixture, "A");
  forget (fixture);
  tonari_context_delete (fixture->context, &tonari_staff_entity, fixture->saved, "delete", "deleted");
  settle (fixture);
  g_assert_cmpstr (fixture->said->str, ==, "deleted;");
  g_assert_cmpint (fixture->said_action, >, 0);
  assert_names (fixture, "");
  tonari_context_undo_action (fixture->context, fixture->said_action);
  settle (fixture);
  assert_names (fixture, "A;");
  /* The toast and Ctrl+Z share one stack: what is left is the saving. */
  tonari_context_undo (fixture->context);
  settle (fixture);
  assert_names (fixture, "");
}

static void
test_save_fails (Fixture *fixture, gconstpointer data)
{
  g_autoptr (TonariStaff) twice = staff_named ("A");

  save_named (fixture, "A");
  forget (fixture);
  tonari_context_save (fixture->context, &tonari_staff_entity, twice, "A", "saved", done_cb, fixture);
  settle (fixture);
  g_assert_error (fixture->error, TONARI_STORE_ERROR, TONARI_STORE_ERROR_CONSTRAINT);
  g_assert_cmpstr (fixture->said->str, ==, "");
  g_assert_cmpstr (fixture->failed->str, ==, "");
  forget (fixture);
  tonari_context_save (fixture->context, &tonari_staff_entity, twice, "A", "saved", NULL, NULL);
  settle (fixture);
  g_assert_cmpstr (fixture->failed->str, !=, "");
  g_assert_cmpstr (fixture->changed->str, ==, "");
}

static gpointer
two_func (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  g_autoptr (TonariStaff) first = staff_named ("一");
  g_autoptr (TonariStaff) second = staff_named (data);

  if (!tonari_store_save (db, &tonari_staff_entity, first, error) ||
      !tonari_store_save (db, &tonari_staff_entity, second, error))
    return NULL;

  return g_strdup ("two");
}

static void
two_cb (TonariContext *context, gconstpointer row, const GError *error, gpointer data)
{
  Fixture *fixture = data;

  fixture->done++;
  if (error == NULL)
    g_assert_cmpstr (row, ==, "two");
  else
    fixture->error = g_error_copy (error);
}

static void
test_change_is_whole (Fixture *fixture, gconstpointer data)
{
  tonari_context_change (fixture->context, two_func, g_strdup ("二"), g_free, g_free, "two", "done", two_cb,
                         fixture);
  settle (fixture);
  g_assert_no_error (fixture->error);
  assert_names (fixture, "一;二;");
  g_assert_cmpstr (fixture->changed->str, ==, "staff:0;");
  tonari_context_undo (fixture->context);
  settle (fixture);
  assert_names (fixture, "");
  /* The second is refused, so the first is not there either. */
  tonari_context_change (fixture->context, two_func, g_strdup ("一"), g_free, g_free, "two", "done", two_cb,
                         fixture);
  settle (fixture);
  g_assert_error (fixture->error, TONARI_STORE_ERROR, TONARI_STORE_ERROR_CONSTRAINT);
  assert_names (fixture, "");
}

static void
test_undo_refused (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (TonariDb) other = NULL;
  g_autoptr (TonariStaff) theirs = NULL;

  save_named (fixture, "A");
  save_named (fixture, "B");
  other = tonari_book_open (fixture->path, &error);
  g_assert_no_error (error);
  theirs = tonari_store_get (other, &tonari_staff_entity, fixture->saved, &error);
  g_assert_no_error (error);
  theirs->duty = g_strdup ("相談員");
  tonari_store_save (other, &tonari_staff_entity, theirs, &error);
  g_assert_no_error (error);
  forget (fixture);
  tonari_context_undo (fixture->context);
  settle (fixture);
  g_assert_cmpstr (fixture->failed->str, !=, "");
  assert_names (fixture, "A;B;");
  tonari_context_undo (fixture->context);
  settle (fixture);
  assert_names (fixture, "B;");
}

static gpointer
mark_fictional_func (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  tonari_store_set_setting (db, "fictional", "1", error);

  return NULL;
}

static void
test_facts_of_the_book (Fixture *fixture, gconstpointer data)
{
  g_autoptr (TonariStoreQueue) queue = g_object_ref (tonari_context_queue (fixture->context));
  g_autofree char *last = NULL;

  g_assert_false (tonari_context_fictional (fixture->context));
  save_named (fixture, "A");
  tonari_context_set_staff (fixture->context, fixture->saved);
  g_assert_cmpint (tonari_context_staff (fixture->context), ==, fixture->saved);
  tonari_context_change (fixture->context, mark_fictional_func, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
  tonari_context_set_queue (fixture->context, NULL);
  g_assert_cmpint (tonari_context_staff (fixture->context), ==, 0);
  tonari_context_set_queue (fixture->context, queue);
  settle (fixture);
  g_assert_true (tonari_context_fictional (fixture->context));
  g_assert_cmpint (tonari_context_staff (fixture->context), ==, fixture->saved);
  last = g_settings_get_string (fixture->settings, "last-book");
  g_assert_cmpstr (last, ==, fixture->path);
  /* Nobody who is not in the book writes in it. */
  tonari_context_set_staff (fixture->context, 4711);
  settle (fixture);
  g_assert_cmpint (tonari_context_staff (fixture->context), ==, 0);
}

static void
test_dates (Fixture *fixture, gconstpointer data)
{
  g_assert_cmpint (tonari_context_today (fixture->context), ==, 740000);
  g_assert_cmpint (tonari_context_date_style (fixture->context, FALSE), ==, TONARI_DATE_BOTH);
  g_assert_cmpint (tonari_context_date_style (fixture->context, TRUE), ==, TONARI_DATE_SHORT_WAREKI);
  g_settings_set_boolean (fixture->settings, "date-wareki", FALSE);
  g_assert_cmpstr (fixture->changed->str, ==, ":0;");
  g_assert_cmpint (tonari_context_date_style (fixture->context, FALSE), ==, TONARI_DATE_WESTERN);
  g_assert_cmpint (tonari_context_date_style (fixture->context, TRUE), ==, TONARI_DATE_SHORT);
}

static void
test_without_book (Fixture *fixture, gconstpointer data)
{
  g_autoptr (TonariStoreQueue) queue = g_object_ref (tonari_context_queue (fixture->context));
  g_autoptr (TonariStaff) staff = staff_named ("A");

  tonari_context_set_queue (fixture->context, NULL);
  tonari_context_save (fixture->context, &tonari_staff_entity, staff, "A", "saved", done_cb, fixture);
  g_assert_error (fixture->error, TONARI_STORE_ERROR, TONARI_STORE_ERROR_FAILED);
  tonari_context_delete (fixture->context, &tonari_staff_entity, 1, "A", "deleted");
  g_assert_cmpstr (fixture->failed->str, !=, "");
  tonari_context_undo (fixture->context);
  tonari_context_set_queue (fixture->context, queue);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

#define ADD(path, func) g_test_add (path, Fixture, NULL, set_up, func, tear_down)
  ADD ("/context/save-and-undo", test_save_and_undo);
  ADD ("/context/delete-with-toast", test_delete_with_toast);
  ADD ("/context/save-fails", test_save_fails);
  ADD ("/context/change-is-whole", test_change_is_whole);
  ADD ("/context/undo-refused", test_undo_refused);
  ADD ("/context/facts-of-the-book", test_facts_of_the_book);
  ADD ("/context/dates", test_dates);
  ADD ("/context/without-book", test_without_book);
#undef ADD

  return g_test_run ();
}

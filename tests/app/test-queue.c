/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The worker: order, answers, cancelling, closing, news of another program, and changes that share a
 * transaction. */

#include <signal.h>
#include <string.h>
#include <sys/resource.h>

#include <glib/gstdio.h>

#include "tonari-book.h"
#include "tonari-db-private.h"
#include "tonari-history.h"
#include "tonari-staff.h"
#include "tonari-rows.h"
#include "tonari-store-queue.h"
#include "tonari-store-settings.h"

typedef struct
{
  char *folder;
  char *path;
  TonariStoreQueue *queue;
  GString *log;
  guint answers;
  GError *error;
  gboolean told;
} Fixture;

static void
opened_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  Fixture *fixture = data;

  fixture->queue = tonari_store_queue_open_finish (result, &fixture->error);
  fixture->answers++;
}

static void
wait_for_answers (Fixture *fixture, guint n)
{
  while (fixture->answers < n)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpuint (fixture->answers, ==, n);
  fixture->answers = 0;
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->folder = g_dir_make_tmp ("tonari-test-XXXXXX", NULL);
  fixture->path = g_build_filename (fixture->folder, "book.tonari", NULL);
  fixture->log = g_string_new (NULL);
  tonari_store_queue_open_async (fixture->path, TRUE, NULL, opened_cb, fixture);
  wait_for_answers (fixture, 1);
  g_assert_no_error (fixture->error);
  g_assert_nonnull (fixture->queue);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  static const char *const suffixes[] = { "", "-wal", "-shm" };

  if (fixture->queue != NULL)
    g_assert_finalize_object (fixture->queue);
  for (guint i = 0; i < G_N_ELEMENTS (suffixes); i++)
    {
      g_autofree char *file = g_strconcat (fixture->path, suffixes[i], NULL);

      g_unlink (file);
    }
  g_assert_cmpint (g_rmdir (fixture->folder), ==, 0);
  g_free (fixture->folder);
  g_free (fixture->path);
  g_string_free (fixture->log, TRUE);
  g_clear_error (&fixture->error);
}

static gpointer
letter_func (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  return g_strdup (data);
}

static void
letter_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  Fixture *fixture = data;
  g_autoptr (GError) error = NULL;
  g_autofree char *letter = tonari_store_queue_run_finish (TONARI_STORE_QUEUE (source), result, &error);

  g_string_append (fixture->log, letter != NULL ? letter : "-");
  if (error != NULL && fixture->error == NULL)
    fixture->error = g_steal_pointer (&error);
  fixture->answers++;
}

static void
ask (Fixture *fixture, const char *letter, GCancellable *cancellable)
{
  tonari_store_queue_run_async (fixture->queue, letter_func, g_strdup (letter), g_free, g_free, cancellable,
                                letter_cb, fixture);
}

static void
test_order (Fixture *fixture, gconstpointer data)
{
  static const char *const letters[] = { "a", "b", "c", "d", "e", "f", "g", "h" };

  for (guint i = 0; i < G_N_ELEMENTS (letters); i++)
    ask (fixture, letters[i], NULL);
  wait_for_answers (fixture, G_N_ELEMENTS (letters));
  g_assert_cmpstr (fixture->log->str, ==, "abcdefgh");
  g_assert_no_error (fixture->error);
}

static gpointer
hold_func (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  /* Waits for the test, so that what comes after surely still waits in the queue. */
  g_async_queue_pop (data);

  return NULL;
}

static void
test_cancel_waiting (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GAsyncQueue) gate = g_async_queue_new ();
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();

  tonari_store_queue_run_async (fixture->queue, hold_func, gate, NULL, NULL, NULL, letter_cb, fixture);
  ask (fixture, "a", cancellable);
  ask (fixture, "b", NULL);
  g_cancellable_cancel (cancellable);
  g_async_queue_push (gate, gate);
  wait_for_answers (fixture, 3);
  /* GTask may put the answer of what was cancelled behind the next one. */
  g_assert_nonnull (strchr (fixture->log->str, 'b'));
  g_assert_null (strchr (fixture->log->str, 'a'));
  g_assert_error (fixture->error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

static gpointer
endless_func (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  g_autoptr (TonariStatement) statement = NULL;

  g_async_queue_push (data, data);
  statement = tonari_db_prepare (
      db, "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n", error);
  g_assert_nonnull (statement);
  tonari_statement_step (statement, NULL, error);

  return NULL;
}

static void
test_cancel_running (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GAsyncQueue) begun = g_async_queue_new ();
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();

  tonari_store_queue_run_async (fixture->queue, endless_func, begun, NULL, NULL, cancellable, letter_cb,
                                fixture);
  g_async_queue_pop (begun);
  g_cancellable_cancel (cancellable);
  wait_for_answers (fixture, 1);
  g_assert_error (fixture->error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_clear_error (&fixture->error);
  /* The connection is as good as before. */
  ask (fixture, "a", NULL);
  wait_for_answers (fixture, 1);
  g_assert_no_error (fixture->error);
}

static void
test_close (Fixture *fixture, gconstpointer data)
{
  ask (fixture, "a", NULL);
  ask (fixture, "b", NULL);
  tonari_store_queue_close (fixture->queue);
  tonari_store_queue_close (fixture->queue);
  wait_for_answers (fixture, 2);
  g_assert_cmpstr (fixture->log->str, ==, "ab");
  ask (fixture, "c", NULL);
  wait_for_answers (fixture, 1);
  g_assert_error (fixture->error, TONARI_STORE_ERROR, TONARI_STORE_ERROR_FAILED);
}

static void
test_dropped_while_busy (Fixture *fixture, gconstpointer data)
{
  /* The window is gone, its question is not: the answer still arrives, and the queue ends on this thread. */
  ask (fixture, "a", NULL);
  g_clear_object (&fixture->queue);
  wait_for_answers (fixture, 1);
  g_assert_cmpstr (fixture->log->str, ==, "a");
}

static void
test_open_failures (Fixture *fixture, gconstpointer data)
{
  TonariStoreQueue *open = g_steal_pointer (&fixture->queue);

  tonari_store_queue_open_async (fixture->path, TRUE, NULL, opened_cb, fixture);
  wait_for_answers (fixture, 1);
  g_assert_null (fixture->queue);
  g_assert_error (fixture->error, TONARI_STORE_ERROR, TONARI_STORE_ERROR_EXISTS);
  g_clear_error (&fixture->error);

  tonari_store_queue_open_async ("/nowhere/at-all.tonari", FALSE, NULL, opened_cb, fixture);
  wait_for_answers (fixture, 1);
  g_assert_null (fixture->queue);
  g_assert_error (fixture->error, TONARI_STORE_ERROR, TONARI_STORE_ERROR_NOT_FOUND);
  fixture->queue = open;
}

static void
told_cb (TonariStoreQueue *queue, Fixture *fixture)
{
  fixture->told = TRUE;
}

static void
test_other_program (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (TonariDb) other = tonari_book_open (fixture->path, &error);

  g_assert_no_error (error);
  g_signal_connect (fixture->queue, "changed-elsewhere", G_CALLBACK (told_cb), fixture);
  tonari_store_staff_find (other, "となりの人", TRUE, &error);
  g_assert_no_error (error);
  while (!fixture->told)
    g_main_context_iteration (NULL, TRUE);
}

/* One change: a member of staff of this name, which is refused when it begins with a minus. */
static gpointer
name_func (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  const char *name = data;
  g_autoptr (TonariStaff) staff = tonari_staff_new ();

  g_assert_true (tonari_store_action_begin (db, "name", error));
  staff->name = g_strdup (name);
  if (!tonari_store_save (db, &tonari_staff_entity, staff, error))
    {
      tonari_store_action_abort (db);
      return NULL;
    }
  if (*name == '-')
    {
      g_set_error_literal (error, TONARI_STORE_ERROR, TONARI_STORE_ERROR_FAILED, name);
      tonari_store_action_abort (db);
      return NULL;
    }
  if (!tonari_store_action_end (db, NULL, error))
    return NULL;

  /* How many share its transaction cannot be seen from outside, whether there is one around it can. */
  return g_strdup_printf ("%s%d", name, tonari_db_depth (db));
}

static void
change (Fixture *fixture, const char *name)
{
  tonari_store_queue_change_async (fixture->queue, name_func, (gpointer) name, g_free, letter_cb, fixture);
}

/* As another program sees the book: only what is on the disk. */
static char *
names_on_disk (Fixture *fixture)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (TonariDb) other = tonari_book_open (fixture->path, &error);
  g_autoptr (TonariStatement) statement = NULL;
  GString *names = g_string_new (NULL);
  gboolean has_row = FALSE;

  g_assert_no_error (error);
  statement =
      tonari_db_prepare (other, "SELECT name FROM staff WHERE deleted_at IS NULL ORDER BY id", &error);
  g_assert_no_error (error);
  while (tonari_statement_step (statement, &has_row, &error) && has_row)
    g_string_append (names, tonari_statement_text (statement, 0));
  g_assert_no_error (error);

  return g_string_free (names, FALSE);
}

static void
test_together (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GAsyncQueue) gate = g_async_queue_new ();
  g_autofree char *names = NULL;

  tonari_store_queue_run_async (fixture->queue, hold_func, gate, NULL, NULL, NULL, letter_cb, fixture);
  change (fixture, "a");
  change (fixture, "b");
  change (fixture, "-");
  change (fixture, "c");
  ask (fixture, "r", NULL);
  change (fixture, "d");
  g_async_queue_push (gate, gate);
  wait_for_answers (fixture, 7);
  /* a, b and c share a transaction, though what stood between them was refused; d is alone. */
  g_assert_cmpstr (fixture->log->str, ==, "-a1b1-c1rd0");
  g_assert_error (fixture->error, TONARI_STORE_ERROR, TONARI_STORE_ERROR_FAILED);
  g_assert_cmpstr (fixture->error->message, ==, "-");
  names = names_on_disk (fixture);
  g_assert_cmpstr (names, ==, "abcd");
}

static void
test_together_when_full (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GAsyncQueue) gate = g_async_queue_new ();
  g_autofree char *before = NULL;
  g_autofree char *names = NULL;
  struct rlimit limit;
  struct rlimit full = { 0 };

  change (fixture, "a");
  wait_for_answers (fixture, 1);
  tonari_store_queue_run_async (fixture->queue, hold_func, gate, NULL, NULL, NULL, letter_cb, fixture);
  change (fixture, "b");
  change (fixture, "c");
  change (fixture, "d");
  signal (SIGXFSZ, SIG_IGN);
  g_assert_cmpint (getrlimit (RLIMIT_FSIZE, &limit), ==, 0);
  full.rlim_max = limit.rlim_max;
  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &full), ==, 0);
  g_async_queue_push (gate, gate);
  wait_for_answers (fixture, 4);
  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &limit), ==, 0);
  /* Each went well by itself; none is on the disk, and each is told so. */
  g_assert_cmpstr (fixture->log->str, ==, "a0----");
  g_assert_error (fixture->error, TONARI_STORE_ERROR, TONARI_STORE_ERROR_FULL);
  g_clear_error (&fixture->error);
  before = names_on_disk (fixture);
  g_assert_cmpstr (before, ==, "a");

  /* With room again everything is as good as before. */
  change (fixture, "e");
  wait_for_answers (fixture, 1);
  g_assert_no_error (fixture->error);
  names = names_on_disk (fixture);
  g_assert_cmpstr (names, ==, "ae");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

#define ADD(path, func) g_test_add (path, Fixture, NULL, set_up, func, tear_down)
  ADD ("/queue/order", test_order);
  ADD ("/queue/cancel-waiting", test_cancel_waiting);
  ADD ("/queue/cancel-running", test_cancel_running);
  ADD ("/queue/close", test_close);
  ADD ("/queue/dropped-while-busy", test_dropped_while_busy);
  ADD ("/queue/open-failures", test_open_failures);
  ADD ("/queue/other-program", test_other_program);
  ADD ("/queue/together", test_together);
  ADD ("/queue/together-when-full", test_together_when_full);
#undef ADD

  return g_test_run ();
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-book-work.h"

#include <string.h>

#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>

#include "tonari-book.h"
#include "tonari-demo.h"

typedef struct
{
  char *path;
  int today;
} Order;

static Order *
order_new (const char *path, int today)
{
  Order *self = g_new0 (Order, 1);

  self->path = g_strdup (path);
  self->today = today;
  return self;
}

static void
order_free (gpointer data)
{
  Order *self = data;

  g_free (self->path);
  g_free (self);
}

static gpointer
backup (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  Order *order = data;

  tonari_book_backup_daily (db, order->path, order->today, error);
  return NULL;
}

void
tonari_book_work_backup (TonariContext *context, const char *directory, TonariContextDone done, gpointer data)
{
  g_mkdir_with_parents (directory, 0700);
  tonari_context_load (context, backup, order_new (directory, tonari_context_today (context)), order_free,
                       NULL, NULL, done, data);
}

static gpointer
copy (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  tonari_book_copy (db, ((Order *) data)->path, cancellable, error);
  return NULL;
}

void
tonari_book_work_copy (TonariContext *context, const char *path, TonariContextDone done, gpointer data)
{
  tonari_context_load (context, copy, order_new (path, 0), order_free, NULL, NULL, done, data);
}

static gpointer
fill (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  TonariDemoOptions options = TONARI_DEMO_DEFAULTS;

  options.today = ((Order *) data)->today;
  tonari_demo_fill (db, &options, cancellable, error);
  return NULL;
}

void
tonari_book_work_fill (TonariStoreQueue *queue,
                       int today,
                       GCancellable *cancellable,
                       GAsyncReadyCallback callback,
                       gpointer user_data)
{
  tonari_store_queue_run_async (queue, fill, order_new (NULL, today), order_free, NULL, cancellable, callback,
                                user_data);
}

typedef struct
{
  char *from;
  char *to;
  char *kept;
} Move;

static void
move_free (gpointer data)
{
  Move *self = data;

  g_free (self->from);
  g_free (self->to);
  g_free (self->kept);
  g_free (self);
}

/* Where something lies already, a name like it is taken. */
static void
find_free_name (Move *move)
{
  g_autofree char *stem = g_strndup (move->to, strlen (move->to) - strlen (".tonari"));

  for (guint i = 2; g_file_test (move->to, G_FILE_TEST_EXISTS); i++)
    {
      g_free (move->to);
      move->to = g_strdup_printf ("%s %u.tonari", stem, i);
    }
}

static void
answer (GTask *task, gboolean done, GError *error)
{
  Move *move = g_task_get_task_data (task);

  if (done)
    g_task_return_pointer (task, g_strdup (move->to), g_free);
  else
    g_task_return_error (task, error);
}

static void
copy_file_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  Move *move = data;
  GError *error = NULL;

  find_free_name (move);
  answer (task, tonari_book_copy_file (move->from, move->to, cancellable, &error), error);
}

static void
run (GTaskThreadFunc thread,
     const char *from,
     const char *to,
     const char *kept,
     GCancellable *cancellable,
     GAsyncReadyCallback callback,
     gpointer user_data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, user_data);
  Move *move = g_new0 (Move, 1);

  move->from = g_strdup (from);
  move->to = g_strdup (to);
  move->kept = g_strdup (kept);
  g_task_set_task_data (task, move, move_free);
  g_task_run_in_thread (task, thread);
}

void
tonari_book_work_copy_file (const char *from,
                            const char *path,
                            GCancellable *cancellable,
                            GAsyncReadyCallback callback,
                            gpointer user_data)
{
  run (copy_file_thread, from, path, NULL, cancellable, callback, user_data);
}

static void
restore_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  Move *move = data;
  GError *error = NULL;

  if (move->kept == NULL)
    find_free_name (move);
  answer (task, tonari_book_restore (move->from, move->to, move->kept, cancellable, &error), error);
}

void
tonari_book_work_restore (const char *backup_path,
                          const char *path,
                          const char *kept,
                          GCancellable *cancellable,
                          GAsyncReadyCallback callback,
                          gpointer user_data)
{
  run (restore_thread, backup_path, path, kept, cancellable, callback, user_data);
}

void
tonari_book_work_remove (const char *path)
{
  static const char *const suffixes[] = { "", "-wal", "-shm" };

  for (guint i = 0; i < G_N_ELEMENTS (suffixes); i++)
    {
      g_autofree char *file = g_strconcat (path, suffixes[i], NULL);

      g_unlink (file);
    }
}

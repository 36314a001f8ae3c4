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

/* A book that another program has open keeps part of itself in the file beside it. */
static gboolean
is_at_rest (const char *path, GError **error)
{
  g_autofree char *beside = g_strconcat (path, "-wal", NULL);
  GStatBuf info;

  if (g_stat (beside, &info) != 0 || info.st_size == 0)
    return TRUE;
  g_set_error (error, G_IO_ERROR, G_IO_ERROR_BUSY,
               _ ("%s is open in another program. Please close it there and try again."), path);
  return FALSE;
}

static gboolean
copy_whole (const char *from, const char *to, GCancellable *cancellable, GError **error)
{
  g_autofree char *part = g_strconcat (to, ".part", NULL);
  g_autoptr (GFile) source = g_file_new_for_path (from);
  g_autoptr (GFile) half = g_file_new_for_path (part);
  g_autoptr (GFile) target = g_file_new_for_path (to);

  if (!is_at_rest (from, error))
    return FALSE;
  if (g_file_copy (source, half, G_FILE_COPY_OVERWRITE | G_FILE_COPY_TARGET_DEFAULT_PERMS, cancellable, NULL,
                   NULL, error) &&
      g_file_move (half, target, G_FILE_COPY_OVERWRITE, cancellable, NULL, NULL, error))
    return TRUE;
  g_unlink (part);
  return FALSE;
}

static void
copy_file_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  Move *move = data;
  GError *error = NULL;
  g_autofree char *stem = g_strndup (move->to, strlen (move->to) - strlen (".tonari"));

  for (guint i = 2; g_file_test (move->to, G_FILE_TEST_EXISTS); i++)
    {
      g_free (move->to);
      move->to = g_strdup_printf ("%s %u.tonari", stem, i);
    }
  if (copy_whole (move->from, move->to, cancellable, &error))
    g_task_return_pointer (task, g_strdup (move->to), g_free);
  else
    g_task_return_error (task, error);
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

static gboolean
check (const char *path, GError **error)
{
  g_autoptr (GPtrArray) findings = NULL;

  if (!tonari_book_check (path, &findings, error))
    return FALSE;
  if (findings->len == 0)
    return TRUE;
  g_set_error (error, TONARI_STORE_ERROR, TONARI_STORE_ERROR_CORRUPT,
               _ ("%s is damaged (%s). Please choose another backup."), path,
               (const char *) g_ptr_array_index (findings, 0));
  return FALSE;
}

static void
restore_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  Move *move = data;
  GError *error = NULL;

  if (!check (move->from, &error))
    {
      g_task_return_error (task, error);
      return;
    }
  if (move->kept != NULL)
    {
      g_autofree char *folder = g_path_get_dirname (move->kept);

      g_mkdir_with_parents (folder, 0700);
      /* The closed book is kept whole, so that restoring the wrong day is no loss. */
      if (g_file_test (move->to, G_FILE_TEST_EXISTS) &&
          !copy_whole (move->to, move->kept, cancellable, &error))
        {
          g_task_return_error (task, error);
          return;
        }
    }
  if (!copy_whole (move->from, move->to, cancellable, &error))
    {
      g_task_return_error (task, error);
      return;
    }
  g_task_return_pointer (task, g_strdup (move->to), g_free);
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

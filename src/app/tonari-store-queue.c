/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * The worker owns the connection; requests go to it in order and answers come back by GTask.
 *
 *   main context                 worker
 *   run_async ── request ──────▶ func (db, data)
 *   callback  ◀── answer ─────── attached to the context of the task
 *
 * Changes that wait behind each other share one transaction, and with it the wait for the disk: forty marks
 * of a roll call cost one or two such waits instead of forty.  Each is a savepoint of its own, so that one
 * that is refused takes no other along, and none is answered before the whole transaction is on the disk.
 *
 * A request carries the reference to its task over and the answer carries it back, so that the last reference
 * to a task, and with it to the queue, is never dropped on the worker: a queue finalized there would wait for
 * itself.
 */

#include "tonari-store-queue.h"

#include <glib/gi18n-lib.h>

#include "tonari-book.h"

#define LOOK_INTERVAL (2 * G_USEC_PER_SEC)
/* So that another program at the same book need not wait long for its turn. */
#define MOST_TOGETHER 64

struct _TonariStoreQueue
{
  GObject parent_instance;

  char *path;
  GThread *thread;
  GAsyncQueue *requests;
};

G_DEFINE_FINAL_TYPE (TonariStoreQueue, tonari_store_queue, G_TYPE_OBJECT)

enum
{
  CHANGED_ELSEWHERE,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

typedef struct
{
  TonariStoreFunc func;
  gpointer data;
  GDestroyNotify data_free;
  GDestroyNotify result_free;
  GTask *task;
  gboolean is_change;
  gpointer result;
  GError *error;
} Request;

/* What the worker has to itself: it must not hold the queue, or the queue would never end. */
typedef struct
{
  char *path;
  gboolean create;
  GAsyncQueue *requests;
  GMainContext *context;
  GWeakRef *queue;
  Request *opening;
  gint64 data_version;
  gint64 looked_at;
} Worker;

static void
clear_weak_ref (gpointer data)
{
  g_weak_ref_clear (data);
}

static void
release_weak_ref (gpointer data)
{
  g_atomic_rc_box_release_full (data, clear_weak_ref);
}

static void
worker_free (Worker *worker)
{
  g_free (worker->path);
  g_async_queue_unref (worker->requests);
  g_main_context_unref (worker->context);
  release_weak_ref (worker->queue);
  g_free (worker);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Worker, worker_free)

static void
request_free (gpointer data)
{
  Request *request = data;

  if (request->data_free != NULL && request->data != NULL)
    request->data_free (request->data);
  if (request->result_free != NULL && request->result != NULL)
    request->result_free (request->result);
  g_clear_error (&request->error);
  g_clear_object (&request->task);
  g_free (request);
}

/* g_main_context_invoke() would run the function here and now when nobody iterates the context at the moment.
 */
static void
attach (GMainContext *context, GSourceFunc func, gpointer data, GDestroyNotify data_free)
{
  g_autoptr (GSource) source = g_idle_source_new ();

  g_source_set_priority (source, G_PRIORITY_DEFAULT);
  g_source_set_callback (source, func, data, data_free);
  g_source_set_static_name (source, "[tonari] answer of the book");
  g_source_attach (source, context);
}

static gboolean
answer_cb (gpointer data)
{
  Request *request = data;

  if (request->error != NULL)
    g_task_return_error (request->task, g_steal_pointer (&request->error));
  else
    g_task_return_pointer (request->task, g_steal_pointer (&request->result), request->result_free);

  return G_SOURCE_REMOVE;
}

static gboolean
changed_elsewhere_cb (gpointer data)
{
  g_autoptr (TonariStoreQueue) queue = g_weak_ref_get (data);

  if (queue != NULL)
    g_signal_emit (queue, signals[CHANGED_ELSEWHERE], 0);

  return G_SOURCE_REMOVE;
}

static void
look_for_others (Worker *worker, TonariDb *db)
{
  gint64 now = g_get_monotonic_time ();
  gint64 version;

  if (now - worker->looked_at < LOOK_INTERVAL)
    return;

  worker->looked_at = now;
  version = tonari_db_data_version (db);
  if (version != 0 && worker->data_version != 0 && version != worker->data_version)
    attach (worker->context, changed_elsewhere_cb, g_atomic_rc_box_acquire (worker->queue), release_weak_ref);
  if (version != 0)
    worker->data_version = version;
}

static void
run (Request *request, TonariDb *db)
{
  GCancellable *cancellable = g_task_get_cancellable (request->task);

  if (g_cancellable_set_error_if_cancelled (cancellable, &request->error))
    return;

  tonari_db_set_cancellable (db, cancellable);
  request->result = request->func (db, request->data, cancellable, &request->error);
  tonari_db_set_cancellable (db, NULL);

  /* Whoever asked knows GIO's word for it. */
  if (g_error_matches (request->error, TONARI_STORE_ERROR, TONARI_STORE_ERROR_CANCELLED))
    {
      g_clear_error (&request->error);
      request->error =
          g_error_new_literal (G_IO_ERROR, G_IO_ERROR_CANCELLED, _ ("Stopped. Nothing was changed."));
    }
}

/* The changes that wait behind @first already; nobody waits for one that has not come yet. */
static GPtrArray *
take_changes (Worker *worker, Request *first)
{
  GPtrArray *changes = g_ptr_array_new ();

  g_ptr_array_add (changes, first);
  while (changes->len < MOST_TOGETHER)
    {
      Request *next = g_async_queue_try_pop (worker->requests);

      if (next == NULL)
        break;
      if (!next->is_change)
        {
          g_async_queue_push_front (worker->requests, next);
          break;
        }
      g_ptr_array_add (changes, next);
    }

  return changes;
}

static void
not_on_disk (GPtrArray *changes, const GError *error)
{
  for (guint i = 0; i < changes->len; i++)
    {
      Request *request = g_ptr_array_index (changes, i);

      if (request->error != NULL)
        continue;
      if (request->result != NULL && request->result_free != NULL)
        request->result_free (request->result);
      request->result = NULL;
      request->error = g_error_copy (error);
    }
}

/* A disk that fills up in the middle takes all back; what is told is that, and not that all was taken back.
 */
static const GError *
reason (GPtrArray *changes, const GError *error)
{
  for (guint i = 0; i < changes->len; i++)
    {
      const Request *request = g_ptr_array_index (changes, i);

      if (g_error_matches (request->error, TONARI_STORE_ERROR, TONARI_STORE_ERROR_FULL))
        return request->error;
    }

  return error;
}

static void
run_changes (GPtrArray *changes, TonariDb *db)
{
  g_autoptr (GError) error = NULL;
  gboolean together = changes->len > 1;

  /* A book that is busy is waited for once, and not once for each. */
  if (together && !tonari_db_begin (db, &error))
    {
      not_on_disk (changes, error);
      return;
    }
  for (guint i = 0; i < changes->len; i++)
    run (g_ptr_array_index (changes, i), db);
  if (together && !tonari_db_commit (db, &error))
    not_on_disk (changes, reason (changes, error));
}

static void
serve_one (Worker *worker, TonariDb *db, Request *first)
{
  g_autoptr (GPtrArray) requests = NULL;

  if (first->is_change)
    {
      requests = take_changes (worker, first);
      run_changes (requests, db);
    }
  else
    {
      requests = g_ptr_array_new ();
      g_ptr_array_add (requests, first);
      run (first, db);
    }
  for (guint i = 0; i < requests->len; i++)
    {
      Request *request = g_ptr_array_index (requests, i);

      attach (g_task_get_context (request->task), answer_cb, request, request_free);
    }
}

static void
serve (Worker *worker, TonariDb *db)
{
  while (TRUE)
    {
      Request *request = g_async_queue_timeout_pop (worker->requests, LOOK_INTERVAL);

      if (request != NULL && request->func == NULL)
        {
          request_free (request);
          return;
        }
      if (request != NULL)
        serve_one (worker, db, request);
      look_for_others (worker, db);
    }
}

static gpointer
worker_thread (gpointer data)
{
  g_autoptr (Worker) worker = data;
  Request *opening = g_steal_pointer (&worker->opening);
  g_autoptr (TonariDb) db = NULL;

  if (worker->create)
    db = tonari_book_create (worker->path, &opening->error);
  else
    db = tonari_book_open (worker->path, &opening->error);
  if (db != NULL)
    {
      worker->data_version = tonari_db_data_version (db);
      worker->looked_at = g_get_monotonic_time ();
    }
  attach (g_task_get_context (opening->task), answer_cb, opening, request_free);
  if (db != NULL)
    serve (worker, db);

  return NULL;
}

void
tonari_store_queue_close (TonariStoreQueue *self)
{
  g_return_if_fail (TONARI_IS_STORE_QUEUE (self));

  if (self->thread == NULL)
    return;

  /* A request without a function is the last one. */
  g_async_queue_push (self->requests, g_new0 (Request, 1));
  g_thread_join (g_steal_pointer (&self->thread));
}

static void
tonari_store_queue_dispose (GObject *object)
{
  tonari_store_queue_close (TONARI_STORE_QUEUE (object));

  G_OBJECT_CLASS (tonari_store_queue_parent_class)->dispose (object);
}

static void
tonari_store_queue_finalize (GObject *object)
{
  TonariStoreQueue *self = TONARI_STORE_QUEUE (object);

  g_free (self->path);
  g_async_queue_unref (self->requests);

  G_OBJECT_CLASS (tonari_store_queue_parent_class)->finalize (object);
}

static void
tonari_store_queue_class_init (TonariStoreQueueClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = tonari_store_queue_dispose;
  object_class->finalize = tonari_store_queue_finalize;

  signals[CHANGED_ELSEWHERE] = g_signal_new ("changed-elsewhere", TONARI_TYPE_STORE_QUEUE, G_SIGNAL_RUN_LAST,
                                             0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
tonari_store_queue_init (TonariStoreQueue *self)
{
  self->requests = g_async_queue_new_full (request_free);
}

void
tonari_store_queue_open_async (const char *path,
                               gboolean create,
                               GCancellable *cancellable,
                               GAsyncReadyCallback callback,
                               gpointer user_data)
{
  g_autoptr (TonariStoreQueue) self = NULL;
  g_autofree char *name = NULL;
  Worker *worker;

  g_return_if_fail (path != NULL);

  self = g_object_new (TONARI_TYPE_STORE_QUEUE, NULL);
  self->path = g_canonicalize_filename (path, NULL);

  worker = g_new0 (Worker, 1);
  worker->path = g_strdup (self->path);
  worker->create = create;
  worker->requests = g_async_queue_ref (self->requests);
  worker->context = g_main_context_ref_thread_default ();
  worker->queue = g_atomic_rc_box_new0 (GWeakRef);
  g_weak_ref_init (worker->queue, self);
  worker->opening = g_new0 (Request, 1);
  worker->opening->task = g_task_new (NULL, cancellable, callback, user_data);
  g_task_set_source_tag (worker->opening->task, tonari_store_queue_open_async);
  worker->opening->result = g_object_ref (self);
  worker->opening->result_free = g_object_unref;

  self->thread = g_thread_new ("tonari-book", worker_thread, worker);
}

TonariStoreQueue *
tonari_store_queue_open_finish (GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

static Request *
request_new (
    TonariStoreFunc func, gpointer data, GDestroyNotify data_free, GDestroyNotify result_free, GTask *task)
{
  Request *request = g_new0 (Request, 1);

  request->func = func;
  request->data = data;
  request->data_free = data_free;
  request->result_free = result_free;
  request->task = task;
  /* Cancelled after it was done it was done all the same: whoever asked must hear of what is on disk. */
  g_task_set_check_cancellable (task, FALSE);

  return request;
}

static void
hand_over (TonariStoreQueue *self, Request *request)
{
  if (self->thread == NULL)
    {
      request->error = g_error_new_literal (TONARI_STORE_ERROR, TONARI_STORE_ERROR_FAILED,
                                            _ ("The book has been closed. Open it again."));
      attach (g_task_get_context (request->task), answer_cb, request, request_free);
      return;
    }
  g_async_queue_push (self->requests, request);
}

void
tonari_store_queue_run_async (TonariStoreQueue *self,
                              TonariStoreFunc func,
                              gpointer data,
                              GDestroyNotify data_free,
                              GDestroyNotify result_free,
                              GCancellable *cancellable,
                              GAsyncReadyCallback callback,
                              gpointer user_data)
{
  GTask *task;

  g_return_if_fail (TONARI_IS_STORE_QUEUE (self));
  g_return_if_fail (func != NULL);

  task = g_task_new (self, cancellable, callback, user_data);
  g_task_set_source_tag (task, tonari_store_queue_run_async);
  hand_over (self, request_new (func, data, data_free, result_free, task));
}

void
tonari_store_queue_change_async (TonariStoreQueue *self,
                                 TonariStoreFunc func,
                                 gpointer data,
                                 GDestroyNotify result_free,
                                 GAsyncReadyCallback callback,
                                 gpointer user_data)
{
  Request *request;
  GTask *task;

  g_return_if_fail (TONARI_IS_STORE_QUEUE (self));
  g_return_if_fail (func != NULL);

  task = g_task_new (self, NULL, callback, user_data);
  g_task_set_source_tag (task, tonari_store_queue_change_async);
  request = request_new (func, data, NULL, result_free, task);
  request->is_change = TRUE;
  hand_over (self, request);
}

gpointer
tonari_store_queue_run_finish (TonariStoreQueue *self, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

const char *
tonari_store_queue_path (TonariStoreQueue *self)
{
  g_return_val_if_fail (TONARI_IS_STORE_QUEUE (self), NULL);

  return self->path;
}

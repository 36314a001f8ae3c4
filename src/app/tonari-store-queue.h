/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

#include "tonari-db.h"

G_BEGIN_DECLS

/**
 * TonariStoreFunc:
 * @db: the open book
 * @data: what was handed over
 * @cancellable: (nullable): a cancellable
 * @error: where to put an error
 *
 * Runs on the worker.  Touches nothing but its arguments.
 *
 * Returns: (transfer full) (nullable): the answer; %NULL with @error unset is fine where nothing is answered
 */
typedef gpointer (*TonariStoreFunc) (TonariDb     *db,
                                     gpointer      data,
                                     GCancellable *cancellable,
                                     GError      **error);

#define TONARI_TYPE_STORE_QUEUE (tonari_store_queue_get_type ())
G_DECLARE_FINAL_TYPE (TonariStoreQueue, tonari_store_queue, TONARI, STORE_QUEUE, GObject)

/**
 * TonariStoreQueue::changed-elsewhere:
 * @queue: the queue
 *
 * Another program has written into the book; found by a look every two seconds, emitted in the main context in which
 * the queue was opened.
 */

/** tonari_store_queue_open_async: opens (or with @create makes) a book on a worker of its own. */
void tonari_store_queue_open_async (const char         *path,
                                    gboolean            create,
                                    GCancellable       *cancellable,
                                    GAsyncReadyCallback callback,
                                    gpointer            user_data);

/** tonari_store_queue_open_finish: (transfer full) (nullable): the queue of the open book. */
TonariStoreQueue *tonari_store_queue_open_finish (GAsyncResult *result,
                                                  GError      **error);

/**
 * tonari_store_queue_run_async:
 * @self: the queue
 * @func: what to do on the worker; requests run in the order in which they came
 * @data: (transfer full) (nullable): handed to @func
 * @data_free: (nullable): frees @data
 * @result_free: (nullable): frees an answer that nobody took
 * @cancellable: (nullable): a cancellable
 * @callback: called on the main loop
 * @user_data: for @callback
 */
void tonari_store_queue_run_async (TonariStoreQueue   *self,
                                   TonariStoreFunc     func,
                                   gpointer            data,
                                   GDestroyNotify      data_free,
                                   GDestroyNotify      result_free,
                                   GCancellable       *cancellable,
                                   GAsyncReadyCallback callback,
                                   gpointer            user_data);

/**
 * tonari_store_queue_change_async:
 * @self: the queue
 * @func: one change, as an action of its own (tonari_store_action_begin()), run in its turn among all requests
 * @data: (transfer none) (nullable): handed to @func
 * @result_free: (nullable): frees an answer that nobody took
 * @callback: called on the main loop when the change is on the disk, or was refused; finish with
 *   tonari_store_queue_run_finish()
 * @user_data: for @callback
 *
 * Changes that wait one behind the other go to the disk together.  It cannot be cancelled: SQLite would take the others
 * back as well.
 */
void tonari_store_queue_change_async (TonariStoreQueue   *self,
                                      TonariStoreFunc     func,
                                      gpointer            data,
                                      GDestroyNotify      result_free,
                                      GAsyncReadyCallback callback,
                                      gpointer            user_data);

/** tonari_store_queue_run_finish: (transfer full) (nullable): the answer of @func, of either kind of request. */
gpointer tonari_store_queue_run_finish (TonariStoreQueue *self,
                                        GAsyncResult     *result,
                                        GError          **error);

/** tonari_store_queue_path: (transfer none): the book. */
const char *tonari_store_queue_path (TonariStoreQueue *self);

/** tonari_store_queue_close: closes the book after all that is waiting, and waits for it. */
void tonari_store_queue_close (TonariStoreQueue *self);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * What is done to whole books away from the main loop.
 */

#pragma once

#include "tonari-context.h"

G_BEGIN_DECLS

/** tonari_book_work_backup: the daily copy of the open book into @directory. */
void tonari_book_work_backup (TonariContext    *context,
                              const char       *directory,
                              TonariContextDone done,
                              gpointer          data);

/** tonari_book_work_copy: a whole copy of the open book at @path. */
void tonari_book_work_copy (TonariContext    *context,
                            const char       *path,
                            TonariContextDone done,
                            gpointer          data);

/** tonari_book_work_fill: fills an empty book with the example that ends on @today. */
void tonari_book_work_fill (TonariStoreQueue   *queue,
                            int                 today,
                            GCancellable       *cancellable,
                            GAsyncReadyCallback callback,
                            gpointer            user_data);

/** tonari_book_work_copy_file: copies a book that is not open here; the task answers with the path of the copy (a char *), which is @path or, where something lies there, a name like it. */
void tonari_book_work_copy_file (const char         *from,
                                 const char         *path,
                                 GCancellable       *cancellable,
                                 GAsyncReadyCallback callback,
                                 gpointer            user_data);

/** tonari_book_work_restore: checks @backup, keeps the closed book @path at @kept, and puts the backup in its place; the task answers with the path of the book (a char *). Without @kept no book is replaced: where one lies, the backup gets a name like @path. */
void tonari_book_work_restore (const char         *backup,
                               const char         *path,
                               const char         *kept,
                               GCancellable       *cancellable,
                               GAsyncReadyCallback callback,
                               gpointer            user_data);

/** tonari_book_work_remove: removes a closed book and the files beside it. */
void tonari_book_work_remove (const char *path);

G_END_DECLS

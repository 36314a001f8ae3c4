/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * The book as a file: making, opening, checking, copying.
 */

#pragma once

#include <gio/gio.h>

#include "tonari-db.h"
#include "tonari-store-error.h"

G_BEGIN_DECLS

/**
 * tonari_book_create:
 * @path: where; nothing may lie there yet
 * @error: where to put a [error@StoreError]
 *
 * Makes a new book with the schema, the shipped curricula and nothing else.  On failure nothing is left behind.
 *
 * Returns: (transfer full) (nullable): the open book, owned by this thread
 */
TonariDb *tonari_book_create (const char *path,
                              GError    **error);

/**
 * tonari_book_open:
 * @path: the book
 * @error: where to put a [error@StoreError]
 *
 * Opens a book for reading and writing; an older one is copied beside itself with the backup API and then
 * migrated; a newer one, what is no book, a damaged one and one on a network file system are refused.
 *
 * Returns: (transfer full) (nullable): the open book, owned by this thread
 */
TonariDb *tonari_book_open (const char *path,
                            GError    **error);

/**
 * tonari_book_check:
 * @path: the book
 * @findings: (out) (transfer full) (element-type utf8): what is wrong, in words; empty when sound
 * @error: where to put a [error@StoreError]
 *
 * Integrity, foreign keys, schema version, rows that point at deleted ones.  Changes nothing.
 *
 * Returns: %FALSE with @error when it cannot be opened as a book at all
 */
gboolean tonari_book_check (const char *path,
                            GPtrArray **findings,
                            GError    **error);

/**
 * tonari_book_copy:
 * @db: the open book
 * @path: where the finished copy goes; it replaces what lies there only when it is whole
 * @cancellable: (nullable): a cancellable
 * @error: where to put a [error@StoreError]
 *
 * Copies with the backup API, so that it is whole even while others write.
 */
gboolean tonari_book_copy (TonariDb     *db,
                           const char   *path,
                           GCancellable *cancellable,
                           GError      **error);

/**
 * tonari_book_settle:
 * @path: a closed book
 * @error: where to put a [error@StoreError]; BUSY when anybody has it open
 *
 * Takes what a crash left beside the book into it, so that the book is one file again.  This needs the book
 * alone and is the test for it.
 */
gboolean tonari_book_settle (const char *path,
                             GError    **error);

/**
 * tonari_book_copy_file:
 * @from: a book that this program has not opened
 * @to: where the finished copy goes; it replaces what lies there only when it is whole
 * @cancellable: (nullable): a cancellable
 * @error: where to put a [error@StoreError]
 *
 * As tonari_book_copy(), with what lies in the journal beside @from.
 */
gboolean tonari_book_copy_file (const char   *from,
                                const char   *to,
                                GCancellable *cancellable,
                                GError      **error);

/**
 * tonari_book_restore:
 * @backup: a copy of a book, of this Tonari or an older one
 * @path: the closed book whose place it takes, or where no book lies
 * @kept: (nullable): where the book that lay at @path is kept; nothing may lie there
 * @cancellable: (nullable): a cancellable
 * @error: where to put a [error@StoreError]; BUSY when anybody has @path open
 *
 * Checks @backup and puts it in the place of the book.  A book too damaged to be read is kept as it is, with the
 * journal beside it.  On failure the book at @path is still there.
 */
gboolean tonari_book_restore (const char   *backup,
                              const char   *path,
                              const char   *kept,
                              GCancellable *cancellable,
                              GError      **error);

/**
 * tonari_book_backup_daily:
 * @db: the open book
 * @directory: where copies are kept
 * @today: day number
 * @error: where to put a [error@StoreError]
 *
 * One copy a day, the last 7 days and the first of each of the last 12 months kept, older ones removed.
 */
gboolean tonari_book_backup_daily (TonariDb   *db,
                                   const char *directory,
                                   int         today,
                                   GError    **error);

G_END_DECLS

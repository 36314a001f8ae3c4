/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Lives of many cases, read ahead by several threads and handed out in their order.
 *
 * Each thread has a connection of its own to the book.  Drawing stays with whoever takes the lives: a PDF grows from
 * its first page to its last, so that its bytes do not depend on how many read.  Never more than a few lives a thread
 * are held at a time, however many cases there are.
 */

#pragma once

#include "tonari-db.h"
#include "tonari-life.h"

G_BEGIN_DECLS

/** TONARI_CLI_MOST_JOBS: more threads than any book has use for. */
#define TONARI_CLI_MOST_JOBS 64

typedef struct _TonariCliReaders TonariCliReaders;

/**
 * tonari_cli_readers_new:
 * @db: the open book, for a single job
 * @book: its path, for several
 * @cases: (element-type gint64): rows of the cases in the order wanted; must outlive the readers
 * @jobs: threads, 1 to %TONARI_CLI_MOST_JOBS; 1 reads in the caller's own
 *
 * Returns: (transfer full): the readers
 */
TonariCliReaders *tonari_cli_readers_new (TonariDb     *db,
                                          const char   *book,
                                          const GArray *cases,
                                          guint         jobs);

/** tonari_cli_readers_next: (transfer full) (nullable): the next life; %NULL after the last one, or with @error set. */
TonariLife *tonari_cli_readers_next (TonariCliReaders *self,
                                     GError          **error);

/** tonari_cli_readers_taken: how many lives were handed out. */
guint tonari_cli_readers_taken (const TonariCliReaders *self);

/** tonari_cli_readers_free: ends the threads, also half way. */
void tonari_cli_readers_free (TonariCliReaders *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TonariCliReaders, tonari_cli_readers_free)

G_END_DECLS

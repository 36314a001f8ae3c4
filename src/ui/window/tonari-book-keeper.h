/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Opens, makes, copies and restores books for a window: questions before, errors after, progress between.
 */

#pragma once

#include <gtk/gtk.h>

#include "tonari-context.h"

G_BEGIN_DECLS

#define TONARI_TYPE_BOOK_KEEPER (tonari_book_keeper_get_type ())
G_DECLARE_FINAL_TYPE (TonariBookKeeper, tonari_book_keeper, TONARI, BOOK_KEEPER, GObject)

/** TONARI_BOOK_KEEPER_SET_ASIDE: how the file name of a book begins that was kept among the backups when another took its place; the moment follows. */
#define TONARI_BOOK_KEEPER_SET_ASIDE "before-restoring-"

/**
 * TonariBookKeeper::busy:
 * @keeper: the keeper
 * @text: (nullable): what is going on, %NULL when it is over
 *
 * A book is being opened or made.
 *
 * TonariBookKeeper::opened:
 * @keeper: the keeper
 *
 * Another book is open in the context.
 */

/** tonari_book_keeper_new: (transfer full): for the window that @parent (not owned) stands in. */
TonariBookKeeper *tonari_book_keeper_new (TonariContext *context,
                                          GtkWidget     *parent);

/** tonari_book_keeper_open: opens a book; a file that a portal lends is copied into the data directory first. */
void tonari_book_keeper_open (TonariBookKeeper *self,
                              const char       *path);

/** tonari_book_keeper_open_last: opens the book that was open last; when it is gone the dialog says which file is looked for. Returns: whether there was one. */
gboolean tonari_book_keeper_open_last (TonariBookKeeper *self);

/** tonari_book_keeper_ask_new: asks for a name and makes a book. */
void tonari_book_keeper_ask_new (TonariBookKeeper *self);

/** tonari_book_keeper_ask_open: asks for a file and opens it. */
void tonari_book_keeper_ask_open (TonariBookKeeper *self);

/** tonari_book_keeper_example: opens the example book, or makes it. */
void tonari_book_keeper_example (TonariBookKeeper *self);

/** tonari_book_keeper_ask_copy: asks where to, and saves a whole copy of the open book. */
void tonari_book_keeper_ask_copy (TonariBookKeeper *self);

/** tonari_book_keeper_restore: puts a backup in the place of the open book, which is itself kept among the backups; without an open book the backup is copied into the data directory and opened. */
void tonari_book_keeper_restore (TonariBookKeeper *self,
                                 const char       *backup);

/** tonari_book_keeper_close: closes the open book, waiting for what is under way. */
void tonari_book_keeper_close (TonariBookKeeper *self);

G_END_DECLS

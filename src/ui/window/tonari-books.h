/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Where books lie, and which ones were open lately.
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

#define TONARI_BOOK_SUFFIX ".tonari"

/** tonari_books_directory: (transfer full): where new books are made: the application's data directory, which is made if it is missing. */
char *tonari_books_directory (void);

/** tonari_books_path: (transfer full): where a new book of that name would lie: directory, name, suffix; characters that a file name cannot hold become `_`. */
char *tonari_books_path (const char *name);

/** tonari_books_example_path: (transfer full): where the example book lies. */
char *tonari_books_example_path (void);

/** tonari_books_backup_directory: (transfer full): where the daily copies of a book are kept. */
char *tonari_books_backup_directory (const char *path);

/** tonari_books_name: (transfer full): how a book is called: its file without folder and suffix. */
char *tonari_books_name (const char *path);

/** tonari_books_is_lent: whether a path leads through a document portal, where the files beside the book are lost. */
gboolean tonari_books_is_lent (const char *path);

/** tonari_books_remember: @path is the last book, and the first of the recent ones. */
void tonari_books_remember (GSettings  *settings,
                            const char *path);

/** tonari_books_recent: (transfer full): the recent books that are still there, the last one first. */
GStrv tonari_books_recent (GSettings *settings);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * A book in a folder of its own for a test, and rows to put into it.
 */

#pragma once

#include "tonari-book.h"
#include "tonari-entity.h"

G_BEGIN_DECLS

typedef struct
{
  char *folder;
  char *path;
  TonariDb *db;
} TestBook;

/** test_book_set_up: a new book. */
void test_book_set_up (TestBook     *book,
                       gconstpointer data);

/** test_book_tear_down: closes it and removes the folder with all that lies in it. */
void test_book_tear_down (TestBook     *book,
                          gconstpointer data);

/** test_remove_folder: removes a folder of files. */
void test_remove_folder (const char *folder);

/**
 * test_row_new:
 * @db: the book; rows that the new one points at are made in it
 * @entity: which kind
 * @variant: 1 upwards; different values for each
 *
 * Returns: (transfer full): a row with every field filled, not saved
 */
gpointer test_row_new (TonariDb           *db,
                       const TonariEntity *entity,
                       guint               variant);

/** test_case_new: saves a case with a person of that name (%NULL for none); returns its row. */
gint64 test_case_new (TonariDb   *db,
                      const char *code,
                      const char *name);

G_END_DECLS

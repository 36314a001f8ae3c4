/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Whether a book may lie where it lies, asked before the engine touches anything.
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** TONARI_BOOK_APPLICATION_ID: "TNRI" in bytes 68 to 71 of the file tells a book from what another program keeps in SQLite. */
#define TONARI_BOOK_APPLICATION_ID 0x544e5249

/**
 * tonari_place_check_book:
 * @path: the book
 * @writing: whether it is going to be written
 * @error: where to put a [error@StoreError]: NOT_FOUND, NOT_A_BOOK, READ_ONLY, NETWORK_PLACE
 *
 * Looks at the file and its folder: is it there, is it a book by its first bytes, may it be read and written.
 */
gboolean tonari_place_check_book (const char *path,
                                  gboolean    writing,
                                  GError    **error);

/** tonari_place_check_new: whether a new book may be made at @path: EXISTS, NOT_FOUND (no such folder), READ_ONLY, NETWORK_PLACE. */
gboolean tonari_place_check_new (const char *path,
                                 GError    **error);

/** tonari_place_is_network: whether a file system of that statfs magic (and, for FUSE, of that name in mountinfo) is one over the network or a portal. */
gboolean tonari_place_is_network (guint32     magic,
                                  const char *name);

/** tonari_place_sync_folder: makes a new name in the folder of @path survive a power cut; FALSE with errno. */
gboolean tonari_place_sync_folder (const char *path);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-book.h"
#include "tonari-db-private.h"
#include "tonari-migrations.h"

G_BEGIN_DECLS

/** tonari_book_open_with: as tonari_book_open(), with other migrations than those compiled in, so that a test can be ahead of its time. */
TonariDb *tonari_book_open_with (const char            *path,
                                 const TonariMigration *migrations,
                                 guint                  n_migrations,
                                 GError               **error);

/** tonari_book_check_any: as tonari_book_check(), but a book of an older Tonari, which opening brings up to date, is sound if its file is. */
gboolean tonari_book_check_any (const char *path,
                                GPtrArray **findings,
                                GError    **error);

/** tonari_book_reading_flags: how to open a book for reading only: without locks where nothing can be written beside it. */
TonariDbFlags tonari_book_reading_flags (const char *path);

G_END_DECLS

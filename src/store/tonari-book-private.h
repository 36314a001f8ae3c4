/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-book.h"
#include "tonari-migrations.h"

G_BEGIN_DECLS

/** tonari_book_open_with: as tonari_book_open(), with other migrations than those compiled in, so that a test can be ahead of its time. */
TonariDb *tonari_book_open_with (const char            *path,
                                 const TonariMigration *migrations,
                                 guint                  n_migrations,
                                 GError               **error);

G_END_DECLS

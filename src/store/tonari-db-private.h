/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * What only the store's own files may do with the connection.
 */

#pragma once

#include <gio/gio.h>

#include "tonari-db.h"

G_BEGIN_DECLS

/**
 * TonariDbFlags:
 * @TONARI_DB_READ_ONLY: nothing is written, not even the files beside the book
 * @TONARI_DB_CREATE: a missing file is made
 * @TONARI_DB_IMMUTABLE: nobody writes it, not even locks: for a book that lies where nothing can be written
 */
typedef enum
{
  TONARI_DB_READ_WRITE = 0,
  TONARI_DB_READ_ONLY = 1 << 0,
  TONARI_DB_CREATE = 1 << 1,
  TONARI_DB_IMMUTABLE = 1 << 2,
} TonariDbFlags;

/** tonari_db_open: (transfer full) (nullable): a connection to any SQLite file, owned by this thread, without a look at what it is. */
TonariDb *tonari_db_open (const char   *path,
                          TonariDbFlags flags,
                          GError      **error);

/** tonari_db_pragma_int: asks a pragma (or any question with one number as its answer). */
gboolean tonari_db_pragma_int (TonariDb   *self,
                               const char *sql,
                               gint64     *value,
                               GError    **error);

/** tonari_db_depth: 0 outside of a transaction, else how deep. */
int tonari_db_depth (TonariDb *self);

/**
 * tonari_db_backup:
 * @self: the source
 * @path: a file that is not there yet; it becomes a whole book without files beside it
 * @cancellable: (nullable): a cancellable
 * @error: where to put a [error@StoreError]
 */
gboolean tonari_db_backup (TonariDb     *self,
                           const char   *path,
                           GCancellable *cancellable,
                           GError      **error);

/** tonari_db_set_data: (transfer full): what a file of the store keeps with the connection, freed with it. */
void tonari_db_set_data (TonariDb      *self,
                         GQuark         key,
                         gpointer       data,
                         GDestroyNotify free_func);

/** tonari_db_data: (transfer none) (nullable): what was kept. */
gpointer tonari_db_data (TonariDb *self,
                         GQuark    key);

G_END_DECLS

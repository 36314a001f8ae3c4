/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * From an older schema to the present one, step by step.
 */

#pragma once

#include "tonari-db.h"

G_BEGIN_DECLS

/**
 * TonariMigration:
 * @version: the schema's version afterwards, 1 upwards without gaps
 * @sql: what makes it so
 */
typedef struct
{
  gint64 version;
  const char *sql;
} TonariMigration;

/** tonari_migrations: (transfer none) (array length=n_migrations): those compiled in, from migrations/NNNN-name.sql. */
const TonariMigration *tonari_migrations (guint *n_migrations);

/** tonari_migrations_latest: the version that this program writes. */
gint64 tonari_migrations_latest (void);

/**
 * tonari_migrations_run:
 * @db: a connection outside of any transaction
 * @migrations: (array length=n_migrations): the steps
 * @n_migrations: how many
 * @error: where to put a [error@StoreError]; TOO_NEW when the book is ahead of the steps
 *
 * Each step in a transaction of its own with foreign keys off (rebuilding a parent would otherwise lose its
 * children), checked before it is committed.  A step that fails leaves the book at the version before it.
 */
gboolean tonari_migrations_run (TonariDb              *db,
                                const TonariMigration *migrations,
                                guint                  n_migrations,
                                GError               **error);

G_END_DECLS

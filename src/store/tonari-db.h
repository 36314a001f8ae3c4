/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * The one door to SQLite: connection, owner thread, statement cache, savepoints.
 *
 * tonari-db.c is the only file that includes sqlite3.h, so that a second engine can stand behind the
 * same door one day.  A statement is borrowed from the cache and given back by tonari_statement_free()
 * (g_autoptr does it), which resets it and clears its bindings.
 */

#pragma once

#include <gio/gio.h>

#include "tonari-date.h"
#include "tonari-store-error.h"

G_BEGIN_DECLS

typedef struct _TonariDb TonariDb;
typedef struct _TonariStatement TonariStatement;

/** tonari_db_free: closes the connection; must be called by the owner thread. */
void tonari_db_free (TonariDb *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TonariDb, tonari_db_free)

/** tonari_db_path: (transfer none): the file. */
const char *tonari_db_path (TonariDb *self);

/** tonari_db_adopt: makes the calling thread the owner; only before first use by another thread. */
void tonari_db_adopt (TonariDb *self);

/** tonari_db_set_cancellable: (transfer none) (nullable): while set, work stops with CANCELLED soon after it is cancelled; the caller unsets it. */
void tonari_db_set_cancellable (TonariDb     *self,
                                GCancellable *cancellable);

/** tonari_db_data_version: changes when another connection has written. */
gint64 tonari_db_data_version (TonariDb *self);

/** tonari_db_execute: runs SQL without parameters and without rows. */
gboolean tonari_db_execute (TonariDb   *self,
                            const char *sql,
                            GError    **error);

/** tonari_db_prepare: (transfer full) (nullable): a statement from the cache; @sql must stay the same text for the same question. */
TonariStatement *tonari_db_prepare (TonariDb   *self,
                                    const char *sql,
                                    GError    **error);

void tonari_statement_free (TonariStatement *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TonariStatement, tonari_statement_free)

/* Parameters count from 1. */
void tonari_statement_bind_int (TonariStatement *self, int parameter, gint64 value);
void tonari_statement_bind_real (TonariStatement *self, int parameter, double value);
void tonari_statement_bind_text (TonariStatement *self, int parameter, const char *value);
void tonari_statement_bind_null (TonariStatement *self, int parameter);
void tonari_statement_bind_date (TonariStatement *self, int parameter, TonariDate value);

/**
 * tonari_statement_step:
 * @self: a statement
 * @has_row: (out) (optional): whether a row is there
 * @error: where to put a [error@StoreError]
 */
gboolean tonari_statement_step (TonariStatement *self,
                                gboolean        *has_row,
                                GError         **error);

/* Columns count from 0; text is valid until the next step. */
gint64 tonari_statement_int (TonariStatement *self, int column);
double tonari_statement_real (TonariStatement *self, int column);
const char *tonari_statement_text (TonariStatement *self, int column);
char *tonari_statement_dup_text (TonariStatement *self, int column);
gboolean tonari_statement_is_null (TonariStatement *self, int column);

/** tonari_db_begin: a transaction at depth 0, a savepoint inside one. */
gboolean tonari_db_begin (TonariDb *self, GError **error);
gboolean tonari_db_commit (TonariDb *self, GError **error);
void tonari_db_rollback (TonariDb *self);

gint64 tonari_db_last_id (TonariDb *self);
int tonari_db_changes (TonariDb *self);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * How the store's own files write history.
 */

#pragma once

#include "tonari-entity-sql.h"

G_BEGIN_DECLS

/** tonari_history_stamp: (transfer none): the moment of the present action, UTC, YYYY-MM-DDTHH:MM:SSZ. */
const char *tonari_history_stamp (TonariDb *db);

/** tonari_history_staff: who writes, 0 for nobody named. */
gint64 tonari_history_staff (TonariDb *db);

/** tonari_history_sign: lets the present action be by whoever writes now, where its line was written before they were known. */
gboolean tonari_history_sign (TonariDb *db,
                              GError  **error);

/** tonari_history_inserted: a new row was written. */
gboolean tonari_history_inserted (TonariDb              *db,
                                  const TonariEntitySql *sql,
                                  gint64                 id,
                                  GError               **error);

/**
 * tonari_history_before:
 * @db: the book
 * @sql: texts of the entity
 * @id: the row
 * @version: only at that version and not deleted; 0 at any
 * @line: (out): the line of the history, for tonari_history_after(); 0 when there is no such row
 * @error: where to put a [error@StoreError]
 */
gboolean tonari_history_before (TonariDb              *db,
                                const TonariEntitySql *sql,
                                gint64                 id,
                                gint64                 version,
                                gint64                *line,
                                GError               **error);

/** tonari_history_check_owners: refuses with NOT_FOUND a row that was just written while what it belongs to is deleted: nobody would see it again. */
gboolean tonari_history_check_owners (TonariDb              *db,
                                      const TonariEntitySql *sql,
                                      gint64                 id,
                                      GError               **error);

/** tonari_rows_check_unused: refuses with CHANGED a row that was just taken away while something living still belongs to it. */
gboolean tonari_rows_check_unused (TonariDb           *db,
                                   const TonariEntity *entity,
                                   gint64              id,
                                   GError            **error);

/** tonari_history_after: the row of @line was written. */
gboolean tonari_history_after (TonariDb              *db,
                               const TonariEntitySql *sql,
                               gint64                 line,
                               GError               **error);

G_END_DECLS

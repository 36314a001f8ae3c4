/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * The description of an entity turned into SQL, and rows into parameters and back.
 */

#pragma once

#include "tonari-db.h"
#include "tonari-entity.h"

G_BEGIN_DECLS

/**
 * TonariEntitySql:
 * @table: (transfer none): the table
 * @insert: all columns from parameter 1; the last parameter is the stamp
 * @update: all columns from parameter 1, then id and version
 * @update_kept: as @update with the same parameters, but what the row belongs to is not written
 * @get: the row of id ?1, if not deleted
 * @select: `SELECT id, version, columns FROM table` to be continued
 * @order: `ORDER BY …` of the natural order
 * @history_insert: history of the new row ?2 in action ?1
 * @history_before: begins the history of row ?2 in action ?1; with ?3 not null only at that version and not deleted
 * @history_after: ends the history line ?1
 * @restore: puts the JSON ?1 into row ?2
 * @unchanged: whether row ?2 is as the JSON ?1 has it; the version does not count
 * @orphaned: (nullable): whether row ?1 lives while something that it belongs to is deleted
 * @remove: marks row ?2 as deleted at ?1
 *
 * The texts for one entity, made once for a connection.
 */
typedef struct
{
  const char *table;
  char *insert;
  char *update;
  char *update_kept;
  char *get;
  char *select;
  char *order;
  char *history_insert;
  char *history_before;
  char *history_after;
  char *restore;
  char *unchanged;
  char *orphaned;
  char *remove;
} TonariEntitySql;

/** tonari_entity_sql: (transfer none): the texts. */
const TonariEntitySql *tonari_entity_sql (TonariDb           *db,
                                          const TonariEntity *entity);

/** tonari_entity_bind: binds all fields from @parameter on; returns the next parameter. */
int tonari_entity_bind (const TonariEntity *entity,
                        gconstpointer       row,
                        TonariStatement    *statement,
                        int                 parameter);

/** tonari_entity_read: (transfer full): a row from the columns id, version and all fields, beginning at @column. */
gpointer tonari_entity_read (const TonariEntity *entity,
                             TonariStatement    *statement,
                             int                 column);

/** tonari_entity_read_all: (transfer full) (nullable): steps @statement to its end and reads every row, with a free function set. */
GPtrArray *tonari_entity_read_all (const TonariEntity *entity,
                                   TonariStatement    *statement,
                                   GError            **error);

/** tonari_rows_array_new: (transfer full): an array that frees rows of @entity. */
GPtrArray *tonari_rows_array_new (const TonariEntity *entity);

/** tonari_rows_entity: (transfer none) (nullable): the entity of a table, the store's own settings among them. */
const TonariEntity *tonari_rows_entity (const char *table);

G_END_DECLS

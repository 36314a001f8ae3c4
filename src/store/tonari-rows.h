/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Rows of any entity: read, saved, deleted, restored, and the history that makes them undoable.
 *
 * An action groups what one press of a button changed; each row that it changed leaves one line in
 * the history with the row before and after.  A save outside an action is an action of its own.
 * Whoever writes is the staff member named by tonari_store_set_staff().
 */

#pragma once

#include "tonari-db.h"
#include "tonari-entity.h"
#include "tonari-store-error.h"

G_BEGIN_DECLS

/** tonari_store_set_staff: who writes from now on (row of staff, 0 for nobody named). */
void tonari_store_set_staff (TonariDb *db,
                             gint64    staff);

/**
 * tonari_store_action_begin:
 * @db: the book
 * @label: (nullable): what the person did, for the history and the undo menu
 * @error: where to put a [error@StoreError]
 *
 * Begins an action; actions nest, the outermost one counts.  Until its end nothing is on disk.
 */
gboolean tonari_store_action_begin (TonariDb   *db,
                                    const char *label,
                                    GError    **error);

/**
 * tonari_store_action_end:
 * @action: (out) (optional): the row of the action, for tonari_store_undo(); 0 when nothing was changed
 *
 * Ends it; when it returns %TRUE at the outermost level, it is on disk.
 */
gboolean tonari_store_action_end (TonariDb *db,
                                  gint64   *action,
                                  GError  **error);

/** tonari_store_action_row: the row of the action that goes on; 0 as long as nothing was changed in it. */
gint64 tonari_store_action_row (TonariDb *db);

/** tonari_store_action_abort: ends it and takes back all it changed. */
void tonari_store_action_abort (TonariDb *db);

/**
 * tonari_store_save:
 * @db: the book
 * @entity: which kind of row
 * @row: the row; id 0 inserts and fills id, version and an empty uid, else it is updated and its version grows
 * @error: where to put a [error@StoreError]; CHANGED when somebody has saved it since, NOT_FOUND when it or what it
 *   belongs to has been deleted meanwhile
 */
gboolean tonari_store_save (TonariDb           *db,
                            const TonariEntity *entity,
                            gpointer            row,
                            GError            **error);

/**
 * tonari_store_save_kept:
 * @db: the book
 * @entity: which kind of row
 * @row: the row; what it belongs to is as it was read
 * @error: where to put a [error@StoreError], as tonari_store_save() does
 *
 * As tonari_store_save(), but a row that is in the book already stays with what it belongs to (a mark with its session and
 * its enrolment), which saves writing their indexes again: for what is saved at each key.
 */
gboolean tonari_store_save_kept (TonariDb           *db,
                                 const TonariEntity *entity,
                                 gpointer            row,
                                 GError            **error);

/** tonari_store_delete: marks the row and what belongs to it as deleted; undone by tonari_store_undo().  CONSTRAINT when others stand on it (a curriculum that a class goes by, a person of a case). */
gboolean tonari_store_delete (TonariDb           *db,
                              const TonariEntity *entity,
                              gint64              id,
                              GError            **error);

/** tonari_store_get: (transfer full) (nullable): the row; NOT_FOUND when there is none or it is deleted. */
gpointer tonari_store_get (TonariDb           *db,
                           const TonariEntity *entity,
                           gint64              id,
                           GError            **error);

/**
 * tonari_store_list:
 * @db: the book
 * @entity: which kind of row
 * @column: (nullable): a reference field that must equal @value, or %NULL for all rows
 * @value: row id
 * @error: where to put a [error@StoreError]
 *
 * Returns: (transfer full) (nullable) (element-type gpointer): rows not deleted, in the natural order of
 *   the entity (by date, by number, by name), with a free function set
 */
GPtrArray *tonari_store_list (TonariDb           *db,
                              const TonariEntity *entity,
                              const char         *column,
                              gint64              value,
                              GError            **error);

/**
 * tonari_store_undo:
 * @db: the book
 * @action: an action
 * @undoing: (out) (optional): the action that undid it, so that undoing that one is redo
 * @error: where to put a [error@StoreError]; CHANGED when somebody has changed a row since
 *
 * Plays the rows of an action back, newest first, as an action of its own.  A row that is no longer as the action left
 * it is not touched, and then none is.
 */
gboolean tonari_store_undo (TonariDb *db,
                            gint64    action,
                            gint64   *undoing,
                            GError  **error);

G_END_DECLS

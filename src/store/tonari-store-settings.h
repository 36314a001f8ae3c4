/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-db.h"

G_BEGIN_DECLS

/** tonari_store_setting: (transfer full) (nullable): a setting of the book (`office_name`, `fictional`, …), %NULL when unset or on @error. */
char *tonari_store_setting (TonariDb   *db,
                            const char *key,
                            GError    **error);

/** tonari_store_set_setting: sets it; %NULL unsets. */
gboolean tonari_store_set_setting (TonariDb   *db,
                                   const char *key,
                                   const char *value,
                                   GError    **error);

/** tonari_store_staff_find: row of the staff member of that name, made when @create and missing; 0 with @error. */
gint64 tonari_store_staff_find (TonariDb   *db,
                                const char *name,
                                gboolean    create,
                                GError    **error);

/**
 * tonari_store_staff_name:
 * @db: the book
 * @id: row of staff, 0 for nobody
 * @name: (out) (transfer full) (nullable): the name; %NULL for nobody and for somebody whose row was deleted, which is no reason to refuse what bears the name
 * @error: where to put a [error@StoreError]
 *
 * Returns: %FALSE when the book cannot be read
 */
gboolean tonari_store_staff_name (TonariDb *db,
                                  gint64    id,
                                  char    **name,
                                  GError  **error);

G_END_DECLS

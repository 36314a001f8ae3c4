/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-db.h"
#include "tonari-register-filter.h"
#include "tonari-saved-view.h"

G_BEGIN_DECLS

/** tonari_store_register_today: (transfer full) (nullable) (element-type TonariRegisterEntry): all cases by code, with what the work lists say of each on the day @today. */
GPtrArray *tonari_store_register_today (TonariDb *db,
                                        int       today,
                                        GError  **error);

/**
 * tonari_store_register_view:
 * @db: the book
 * @view: a saved view of the register
 * @today: day number of today
 * @error: where to put a [error@StoreError]
 *
 * Returns: (transfer full) (nullable) (element-type TonariRegisterEntry): the cases that @view shows, in its order, see
 *   tonari_register_order(), else by code
 */
GPtrArray *tonari_store_register_view (TonariDb              *db,
                                       const TonariSavedView *view,
                                       int                    today,
                                       GError               **error);

G_END_DECLS

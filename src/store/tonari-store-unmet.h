/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Visits on which nobody was met, and after which nothing has been written yet: a letter or a memo may follow.
 */

#pragma once

#include "tonari-db.h"
#include "tonari-list-entry.h"

G_BEGIN_DECLS

/** TONARI_UNMET_DAYS: for so many days afterwards a letter is proposed. */
#define TONARI_UNMET_DAYS 14

/**
 * tonari_store_unmet_visits:
 * @db: the book
 * @today: day number of today
 * @error: where to put a [error@StoreError]
 *
 * Returns: (transfer full) (nullable) (element-type TonariListEntry): one entry a case, by date; its row is the record
 *   of the visit, its detail what was left behind, its kind says nothing
 */
GPtrArray *tonari_store_unmet_visits (TonariDb *db,
                                      int       today,
                                      GError  **error);

G_END_DECLS

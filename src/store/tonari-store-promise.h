/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-db.h"

G_BEGIN_DECLS

/** TONARI_STORE_PROMISE_SEPARATOR: what stands between two people in a promise. */
#define TONARI_STORE_PROMISE_SEPARATOR " / "

/**
 * tonari_store_promise:
 * @db: the book
 * @column: `case_id` for all relatives of a case, `person` for one person
 * @value: row of the case or of the person
 * @promise: (out) (transfer full) (nullable): the 連絡の約束 in one translated line, each with the relation before it; %NULL
 *   when nothing was agreed
 * @error: where to put a [error@StoreError]
 *
 * What was agreed on contact; it is read before any call, visit or letter.
 * Source: domain.md, Records: Relative.
 */
gboolean tonari_store_promise (TonariDb   *db,
                               const char *column,
                               gint64      value,
                               char      **promise,
                               GError    **error);

G_END_DECLS

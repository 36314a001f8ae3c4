/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Errors in words: what happened, where, and what to do.
 */

#pragma once

#include "tonari-store-error.h"

G_BEGIN_DECLS

/**
 * tonari_store_error_set:
 * @error: where to put it
 * @code: which
 * @path: (nullable): the book's file
 * @detail: (nullable): what the engine said, for a message that has nothing better
 *
 * Sets an error with the translated words that belong to its code.
 */
void tonari_store_error_set (GError         **error,
                             TonariStoreError code,
                             const char      *path,
                             const char      *detail);

/**
 * tonari_store_error_set_constraint:
 * @error: where to put it
 * @detail: what the engine said, as `UNIQUE constraint failed: cases.code`
 *
 * Sets a CONSTRAINT error with the words that belong to the rule that refused the row.
 */
void tonari_store_error_set_constraint (GError    **error,
                                        const char *detail);

G_END_DECLS

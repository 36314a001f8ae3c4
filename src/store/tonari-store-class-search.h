/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-class-hit.h"
#include "tonari-db.h"

G_BEGIN_DECLS

/** TONARI_CLASS_SEARCH_MOST: no more hits than these are answered; who sees them types a letter more. */
#define TONARI_CLASS_SEARCH_MOST 200

/**
 * tonari_store_class_search:
 * @db: the book
 * @text: what is searched, as typed: every word of it, any piece of a word, from one letter up
 * @error: where to put a [error@StoreError]
 *
 * Looks through classes (title, place, who may come, notes) and through themes, minutes, home practice and reviews of
 * their sessions.  Kana, width and case are folded.  All texts are read: a house has some hundred sessions, and no
 * index finds pieces of one or two letters.
 *
 * Returns: (transfer full) (nullable) (element-type TonariClassHit): classes first, then sessions, each the newest
 *   first; empty where @text has no letter
 */
GPtrArray *tonari_store_class_search (TonariDb   *db,
                                      const char *text,
                                      GError    **error);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * One search over the whole book: every text of cases, people, records, assessments, plans, intakes, meetings, what was
 * learnt.  Any part of a text is found, from one character on; kana, width and case do not matter.
 */

#pragma once

#include "tonari-db.h"
#include "tonari-entity.h"
#include "tonari-search-hit.h"

G_BEGIN_DECLS

/** TONARI_SEARCH_MOST: how many hits are read unless somebody asks for more; nobody reads further. */
#define TONARI_SEARCH_MOST 50

/**
 * TonariSearchIn:
 * @TONARI_SEARCH_ALL: the whole book; the directory, classes and what the area lacks stand here alone
 * @TONARI_SEARCH_CASES: cases, people, relatives, intakes, assessments, plans
 * @TONARI_SEARCH_RECORDS: records and what belongs to them
 * @TONARI_SEARCH_CONFERENCES: meetings, decisions, what was learnt
 *
 * Where to look.
 */
typedef enum
{
  TONARI_SEARCH_ALL,
  TONARI_SEARCH_CASES,
  TONARI_SEARCH_RECORDS,
  TONARI_SEARCH_CONFERENCES,
} TonariSearchIn;

/**
 * tonari_store_search:
 * @db: the book
 * @text: what was typed; several words must all stand in a row
 * @in: where to look
 * @limit: at most so many hits, the newest first
 * @error: where to put a [error@StoreError]; CANCELLED when the next key was pressed meanwhile
 *
 * People have no day: they come first, by code, and take at most half of @limit while there is more.
 *
 * Returns: (transfer full) (nullable) (element-type TonariSearchHit): what was found; empty for an empty text
 */
GPtrArray *tonari_store_search (TonariDb      *db,
                                const char    *text,
                                TonariSearchIn in,
                                guint          limit,
                                GError       **error);

/** tonari_search_kind_entity: (transfer none): the entity behind what was found. */
const TonariEntity *tonari_search_kind_entity (TonariSearchKind kind);

/** tonari_store_search_rebuild: makes the index anew from what is in the book. */
gboolean tonari_store_search_rebuild (TonariDb *db,
                                      GError  **error);

G_END_DECLS

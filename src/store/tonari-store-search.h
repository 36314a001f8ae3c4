/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * One search over the whole book: every text of cases, people, records, assessments, plans, intakes, meetings, what was
 * learnt.  Any part of a text is found, from one character on; kana, width and case do not matter.
 */

#pragma once

#include "tonari-db.h"
#include "tonari-search-hit.h"

G_BEGIN_DECLS

/**
 * TonariSearchIn:
 * @TONARI_SEARCH_ALL: the whole book
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
 * Returns: (transfer full) (nullable) (element-type TonariSearchHit): what was found; empty for an empty text
 */
GPtrArray *tonari_store_search (TonariDb      *db,
                                const char    *text,
                                TonariSearchIn in,
                                guint          limit,
                                GError       **error);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-entity.h"
#include "tonari-enums.h"

G_BEGIN_DECLS

typedef struct _TonariToldToFamily TonariToldToFamily;

/**
 * TonariToldToFamily:
 * @row: identity inside the book
 * @case_id: the case (row of cases, 0 for none)
 * @table_name: table of the row
 * @row_id: the row
 * @allowed_on: since when
 * @withdrawn_on: when it was taken back
 *
 * What the person has said may be told to the family (家族に伝えてよい): one row of the own line.
 *
 * Source: domain.md, What a paper may show.
 */
struct _TonariToldToFamily
{
  TonariRow row;
  gint64 case_id;
  char *table_name;
  gint64 row_id;
  TonariDate allowed_on;
  TonariDate withdrawn_on;
};

TONARI_DECLARE_ENTITY (TonariToldToFamily, tonari_told_to_family)

/**
 * tonari_told_to_family_find:
 * @rows: (element-type TonariToldToFamily): those of a case
 * @table: table of the row that is asked about
 * @id: the row
 * @today: day number: what was taken back by then counts no more
 *
 * Returns: (transfer none) (nullable): what allows it to be told; %NULL while it may not
 */
const TonariToldToFamily *tonari_told_to_family_find (const GPtrArray *rows,
                                                      const char      *table,
                                                      gint64           id,
                                                      int              today);

G_END_DECLS

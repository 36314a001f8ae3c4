/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * The work lists: whom and what the office does not want to forget.
 *
 * A list is kept whole: also what is only due later, by the day from which one may think of it.  The page of today
 * takes what is due.  Nobody is ranked: lists go by date, then by code.
 * Source: domain.md, Rules: Not forgotten; issue C, 今日.
 */

#pragma once

#include "tonari-db.h"
#include "tonari-list-entry.h"

G_BEGIN_DECLS

/**
 * tonari_store_work_list:
 * @db: the book
 * @kind: which list
 * @today: day number of today; what was written of later days is not looked at
 * @error: where to put a [error@StoreError]
 *
 * What an entry's date says: %TONARI_LIST_KIND_TO_CONTACT, %TONARI_LIST_KIND_FAMILY_ONLY and
 * %TONARI_LIST_KIND_MOTHER_ONLY the last contact (without one the intake), %TONARI_LIST_KIND_LACKING_INTAKE the application or
 * first record, %TONARI_LIST_KIND_WATCHING and %TONARI_LIST_KIND_REVIEW the day from which to ask or look back (also
 * days to come for watching), %TONARI_LIST_KIND_CRISIS the day for looking again, else of the crisis itself,
 * %TONARI_LIST_KIND_PLAN and %TONARI_LIST_KIND_DECISION the day agreed on, at most %TONARI_DAYS_AHEAD days from
 * now, %TONARI_LIST_KIND_UNFINISHED_INTAKE the day it was begun, %TONARI_LIST_KIND_INTRODUCTION the day of the hand-over, %TONARI_LIST_KIND_BIRTHDAY the next birthday within
 * %TONARI_DAYS_AHEAD days.
 *
 * Returns: (transfer full) (nullable) (element-type TonariListEntry): by date
 */
GPtrArray *tonari_store_work_list (TonariDb       *db,
                                   TonariListKind  kind,
                                   int             today,
                                   GError        **error);

G_END_DECLS

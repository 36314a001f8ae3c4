/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-case.h"
#include "tonari-db.h"
#include "tonari-life.h"
#include "tonari-register-entry.h"

G_BEGIN_DECLS

/** tonari_store_register: (transfer full) (nullable) (element-type TonariRegisterEntry): all cases, by code, ready for find-as-you-type. */
GPtrArray *tonari_store_register (TonariDb *db,
                                  GError  **error);

/** tonari_store_case_find: row of the case with @code (white space around it and width do not matter); 0 with NOT_FOUND. */
gint64 tonari_store_case_find (TonariDb   *db,
                               const char *code,
                               GError    **error);

/** tonari_store_case_next_code: (transfer full) (nullable): the next free code of the fiscal year of @today: R8-001. */
char *tonari_store_case_next_code (TonariDb *db,
                                   int       today,
                                   GError  **error);

/** tonari_store_life: (transfer full) (nullable): everything that the chart of a case draws. */
TonariLife *tonari_store_life (TonariDb *db,
                               gint64    case_id,
                               GError  **error);

/** tonari_store_records: (transfer full) (nullable) (element-type TonariRecord): records of a case, with @case_id 0 those of none, newest first, from @offset, at most @limit (-1: all). */
GPtrArray *tonari_store_records (TonariDb *db,
                                 gint64    case_id,
                                 gint64    offset,
                                 gint64    limit,
                                 GError  **error);

/** tonari_store_record_count: how many records a case has; -1 with @error. */
gint64 tonari_store_record_count (TonariDb *db,
                                  gint64    case_id,
                                  GError  **error);

/** tonari_store_case_classes: (transfer full) (nullable) (element-type gint64): row ids of the classes that relatives of the case take part in. */
GArray *tonari_store_case_classes (TonariDb *db,
                                   gint64    case_id,
                                   GError  **error);

/** tonari_store_today: (transfer full) (nullable) (element-type TonariTodayItem): what today brings, by kind, then date. */
GPtrArray *tonari_store_today (TonariDb *db,
                               int       today,
                               GError  **error);

G_END_DECLS

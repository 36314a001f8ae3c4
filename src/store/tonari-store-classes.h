/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-class-entry.h"
#include "tonari-class-sheet.h"
#include "tonari-db.h"

G_BEGIN_DECLS

/** tonari_store_class_entries: (transfer full) (nullable) (element-type TonariClassEntry): all classes, the newest first. */
GPtrArray *tonari_store_class_entries (TonariDb *db,
                                       int       today,
                                       GError  **error);

/** tonari_store_class_find: row of the class with this id or unique title; 0 with NOT_FOUND, or CONSTRAINT when two have the title. */
gint64 tonari_store_class_find (TonariDb   *db,
                                const char *id_or_title,
                                GError    **error);

/** tonari_store_class_sheet: (transfer full) (nullable): a class with sessions, participants and marks. */
TonariClassSheet *tonari_store_class_sheet (TonariDb *db,
                                            gint64    class_id,
                                            GError  **error);

/**
 * tonari_store_attendance_mark:
 * @db: the book
 * @session: row of the session
 * @enrolment: row of the enrolment
 * @state: the mark
 * @now_utc: YYYY-MM-DDTHH:MM:SSZ
 * @error: where to put a [error@StoreError]
 *
 * Writes the mark, or makes the row; who marked is the staff member who writes.
 */
gboolean tonari_store_attendance_mark (TonariDb             *db,
                                       gint64                session,
                                       gint64                enrolment,
                                       TonariAttendanceState state,
                                       const char           *now_utc,
                                       GError              **error);

/** tonari_store_attendance_mark_rest: marks all that are unmarked, never one that is marked; @marked gets how many. */
gboolean tonari_store_attendance_mark_rest (TonariDb             *db,
                                            gint64                session,
                                            TonariAttendanceState state,
                                            const char           *now_utc,
                                            guint                *marked,
                                            GError              **error);

/** tonari_store_attendance_ease: sets ease before and after, NaN to leave empty; makes the row if need be. */
gboolean tonari_store_attendance_ease (TonariDb   *db,
                                       gint64      session,
                                       gint64      enrolment,
                                       double      before,
                                       double      after,
                                       GError    **error);

G_END_DECLS

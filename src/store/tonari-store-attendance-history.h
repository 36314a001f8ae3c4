/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Marks that two make at the same moment, and who marked what and when.
 */

#pragma once

#include "tonari-db.h"
#include "tonari-mark-change.h"

G_BEGIN_DECLS

/**
 * tonari_store_attendance_mark_from:
 * @db: the book
 * @session: row of the session
 * @enrolment: row of the enrolment
 * @seen: the mark that was on the screen
 * @state: the mark that it becomes
 * @now_utc: YYYY-MM-DDTHH:MM:SSZ
 * @error: where to put a [error@StoreError]; CHANGED when somebody has marked otherwise meanwhile, with who and what
 *   in its words
 *
 * Like tonari_store_attendance_mark(), but never over a mark that the person has not seen.  Two who mark the same are
 * of one mind: nothing is written and nothing refused.
 */
gboolean tonari_store_attendance_mark_from (TonariDb             *db,
                                            gint64                session,
                                            gint64                enrolment,
                                            TonariAttendanceState seen,
                                            TonariAttendanceState state,
                                            const char           *now_utc,
                                            GError              **error);

/** tonari_store_attendance_history: (transfer full) (nullable) (element-type TonariMarkChange): what a mark was in the course of time, the newest first. */
GPtrArray *tonari_store_attendance_history (TonariDb *db,
                                            gint64    session,
                                            gint64    enrolment,
                                            GError  **error);

G_END_DECLS

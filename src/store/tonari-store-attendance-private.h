/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * One mark, for the store's own files; both want an action around them.
 */

#pragma once

#include "tonari-attendance.h"
#include "tonari-db.h"

G_BEGIN_DECLS

/** tonari_store_attendance_find: (transfer full) (nullable): the mark of an enrolment at a session, or a fresh one; %NULL only with @error. */
TonariAttendance *tonari_store_attendance_find (TonariDb *db,
                                                gint64    session,
                                                gint64    enrolment,
                                                GError  **error);

/** tonari_store_attendance_write: saves @mark as @state, marked by whoever writes. */
gboolean tonari_store_attendance_write (TonariDb             *db,
                                        TonariAttendance     *mark,
                                        TonariAttendanceState state,
                                        const char           *now_utc,
                                        GError              **error);

G_END_DECLS

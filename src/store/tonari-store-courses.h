/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Courses: made in one action, moved and cancelled without losing a mark, and the versions of a curriculum.
 *
 * Each function here is one action with one undo, or part of the action it is called in.
 */

#pragma once

#include "tonari-course.h"
#include "tonari-db.h"
#include "tonari-session-shift.h"

G_BEGIN_DECLS

/**
 * tonari_store_course_make:
 * @db: the book
 * @course: the class and its sessions; ids, versions and the edition are filled in
 * @error: where to put a [error@StoreError]; CONSTRAINT without a title, NOT_FOUND when the curriculum is gone
 *
 * Saves the class, its sessions and the themes each covers.  The class keeps the curriculum version for ever, and takes
 * its edition from it.
 */
gboolean tonari_store_course_make (TonariDb     *db,
                                   TonariCourse *course,
                                   GError      **error);

/**
 * tonari_store_dates_plan:
 * @db: the book
 * @request: what is wanted
 * @skip_closing_days: step over the office's closing days as the book has them, beside those of @request
 * @error: where to put a [error@StoreError]
 *
 * Returns: (transfer full) (nullable): the days of a class to be made
 */
TonariSessionPlan *tonari_store_dates_plan (TonariDb                 *db,
                                            const TonariDatesRequest *request,
                                            gboolean                  skip_closing_days,
                                            GError                  **error);

/**
 * TonariSessionChange:
 * @session: row of the session that is moved or cancelled
 * @to: day number it is moved to; not read when it is cancelled
 * @starts: start, minutes after midnight; %TONARI_INT_UNKNOWN leaves it
 * @ends: end, minutes after midnight; %TONARI_INT_UNKNOWN leaves it
 * @shift: what becomes of the planned sessions after it
 * @skip_holidays: the others step over national holidays
 * @skip_closing_days: the others step over the office's closing days
 * @today: day number of today: what lies behind us is corrected without anybody to tell; 0 when all are to be told
 *
 * A move or a cancellation.  The preview and the change itself take the same one and find the same.
 */
typedef struct
{
  gint64 session;
  int to;
  gint64 starts;
  gint64 ends;
  TonariShift shift;
  gboolean skip_holidays;
  gboolean skip_closing_days;
  int today;
} TonariSessionChange;

/**
 * tonari_store_session_find:
 * @db: the book
 * @id_or_uid: row of a session, or its UID
 * @error: where to put a [error@StoreError]
 *
 * Returns: row of the session; 0 with NOT_FOUND
 */
gint64 tonari_store_session_find (TonariDb   *db,
                                  const char *id_or_uid,
                                  GError    **error);

/** tonari_store_session_obstacle: why @day is no good day for a session: a holiday, or the office is closed; @obstacle is %NULL when it is. */
gboolean tonari_store_session_obstacle (TonariDb          *db,
                                        int                day,
                                        TonariSkippedDay **obstacle,
                                        GError           **error);

/** tonari_store_session_move_preview: (transfer full) (nullable) (element-type TonariSessionShift): what would move where; the session itself comes first. */
GPtrArray *tonari_store_session_move_preview (TonariDb                  *db,
                                              const TonariSessionChange *change,
                                              GError                   **error);

/**
 * tonari_store_session_move:
 * @db: the book
 * @change: the move
 * @shifts: (out) (optional) (transfer full) (element-type TonariSessionShift): what moved where
 * @error: where to put a [error@StoreError]
 *
 * Moves a session, and on request those after it.  Marks stay; `moved_from` keeps the first planned day, `sequence`
 * grows, a cancelled session is planned again.  Whoever is enrolled or observes gets a notice for each session that
 * moved; one that was told before is to be told again, and a session that is back on its first day needs no notice that
 * nobody has been told.
 */
gboolean tonari_store_session_move (TonariDb                  *db,
                                    const TonariSessionChange *change,
                                    GPtrArray                **shifts,
                                    GError                   **error);

/** tonari_store_session_cancel_preview: (transfer full) (nullable) (element-type TonariSessionShift): which themes would go where, and the session that would be added. */
GPtrArray *tonari_store_session_cancel_preview (TonariDb                  *db,
                                                const TonariSessionChange *change,
                                                GError                   **error);

/**
 * tonari_store_session_cancel:
 * @db: the book
 * @change: the cancellation
 * @shifts: (out) (optional) (transfer full) (element-type TonariSessionShift): what went where
 * @error: where to put a [error@StoreError]
 *
 * Cancels a session: its marks stay, `sequence` grows, and whoever is enrolled or observes gets a notice.  With a shift
 * what was to be done goes on to the next days: themes, run sheet, home practice, and what was to be prepared of
 * materials and copies.  Guests, rooms and announced absences stay with the day for which they were agreed.
 */
gboolean tonari_store_session_cancel (TonariDb                  *db,
                                      const TonariSessionChange *change,
                                      GPtrArray                **shifts,
                                      GError                   **error);

/**
 * tonari_store_curriculum_copy:
 * @db: the book
 * @curriculum: row of a version
 * @copy: (out): row of the new version: the next number of its edition and title
 * @error: where to put a [error@StoreError]
 *
 * Copies a version with its modules, which keep their lineage, so that it can be edited while classes go on with theirs.
 */
gboolean tonari_store_curriculum_copy (TonariDb *db,
                                       gint64    curriculum,
                                       gint64   *copy,
                                       GError  **error);

/** tonari_store_curriculum_in_use: whether a class goes by it, so that it is copied and not edited. */
gboolean tonari_store_curriculum_in_use (TonariDb *db,
                                         gint64    curriculum,
                                         gboolean *in_use,
                                         GError  **error);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * What becomes of the rest of a class when a session is moved or cancelled.
 *
 *   moved, by days       第3回 6/16 → 6/18        the sessions after it keep their distance: 6/23 → 6/25, …
 *   moved, by the plan   第3回 6/16 → 6/24        those after it take the next days of the class's rhythm: 6/30, …
 *   cancelled            第3回 6/16 cancelled     the days stay, what was to be done goes on by one: 第4回 takes the
 *                                                themes of 第3回, 第5回 those of 第4回, and a session at the end, on
 *                                                the next day of the rhythm, takes the last
 *
 * When a session is cancelled the days of the others stay, because families have them in their diaries; a session
 * without themes (予備日) on the way takes what comes to it, and then nothing is added at the end.
 * Source: issue B: course generator.
 */

#pragma once

#include "tonari-session-dates.h"
#include "tonari-session.h"

G_BEGIN_DECLS

/**
 * TonariShift:
 * @TONARI_SHIFT_NONE: the others stay as they are
 * @TONARI_SHIFT_DAYS: the others move by as many days
 * @TONARI_SHIFT_PLAN: the others take the next days of the plan
 *
 * What is to become of the planned sessions after it.
 */
typedef enum
{
  TONARI_SHIFT_NONE,
  TONARI_SHIFT_DAYS,
  TONARI_SHIFT_PLAN,
} TonariShift;

typedef struct _TonariSessionShift TonariSessionShift;

/**
 * TonariSessionShift:
 * @session: row of the session, 0 for one that is added
 * @number: its number
 * @status: how it stands afterwards
 * @from: its day before, unknown when it had none
 * @to: its day afterwards
 * @takes_from: row of the session whose themes it takes over; itself when they stay, 0 when it is left without
 * @themes: its themes afterwards
 * @skipped: (element-type TonariSkippedDay): what was stepped over to find @to
 *
 * One session before and after.
 */
struct _TonariSessionShift
{
  gint64 session;
  gint64 number;
  TonariSessionStatus status;
  TonariDate from;
  TonariDate to;
  gint64 takes_from;
  GStrv themes;
  GPtrArray *skipped;
};

void tonari_session_shift_free (TonariSessionShift *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TonariSessionShift, tonari_session_shift_free)

/** tonari_session_shift_is_moved: whether its day changes. */
gboolean tonari_session_shift_is_moved (const TonariSessionShift *self);

/**
 * tonari_session_shift_move:
 * @sessions: (element-type TonariSession): the sessions of a class
 * @session: row of the one that is moved
 * @to: day number
 * @shift: what becomes of those after it: planned ones on a later day
 * @request: what is stepped over; when its first day is 0 the plan is guessed from @sessions, and where no rhythm is
 *   seen %TONARI_SHIFT_PLAN does as %TONARI_SHIFT_DAYS
 *
 * A session that would come to a day that is stepped over, or not after the one before it, goes on by weeks.
 * A cancelled session that is moved is planned again.
 *
 * Returns: (transfer full) (element-type TonariSessionShift): the session, then those after it by day, also the ones
 *   that stay where they are
 */
GPtrArray *tonari_session_shift_move (const GPtrArray          *sessions,
                                      gint64                    session,
                                      int                       to,
                                      TonariShift               shift,
                                      const TonariDatesRequest *request);

/**
 * tonari_session_shift_cancel:
 * @sessions: (element-type TonariSession): the sessions of a class
 * @session: row of the one that is cancelled
 * @shift: %TONARI_SHIFT_NONE leaves its themes with it; anything else lets them go on
 * @request: as above, for the day of a session that is added
 *
 * Returns: (transfer full) (element-type TonariSessionShift): the session, then those after it by day, then the one
 *   that is added, if any
 */
GPtrArray *tonari_session_shift_cancel (const GPtrArray          *sessions,
                                        gint64                    session,
                                        TonariShift               shift,
                                        const TonariDatesRequest *request);

G_END_DECLS

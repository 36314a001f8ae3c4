/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * What a row of the roll call says, in words.
 */

#pragma once

#include "tonari-class-sheet.h"
#include "tonari-mark-change.h"

G_BEGIN_DECLS

/** tonari_roll_text_key: (transfer full): by what a participant is found, see tonari_name_key(); @room_name is what the room sees. */
char *tonari_roll_text_key (const TonariParticipant *participant,
                            const char              *room_name);

/** tonari_roll_text_details: (transfer full): name, relation, code and notes, for those who ask; @mark may be %NULL. */
char *tonari_roll_text_details (const TonariParticipant *participant,
                                const TonariAttendance  *mark);

/** tonari_roll_text_announced: (transfer full) (nullable): that an absence was told before the day of the session, and when; %NULL for any other mark. */
char *tonari_roll_text_announced (const TonariSession    *session,
                                  const TonariAttendance *mark);

/** tonari_roll_text_local: (transfer full) (nullable): a moment of the book (UTC) on this wall's clock; %NULL for what is none. */
GDateTime *tonari_roll_text_local (const char *moment);

/** tonari_roll_text_change: (transfer full): one change of a mark: when, who, from what to what. */
char *tonari_roll_text_change (const TonariMarkChange *change);

/** tonari_roll_text_joined: the enrolment that was joined to the person of @enrolment: itself, a walk-in whose marks count for it, or 0. */
gint64 tonari_roll_text_joined (const TonariClassSheet *sheet,
                                const TonariEnrolment  *enrolment);

/** tonari_roll_text_marked: (transfer full): what one key has done: the name, the mark before and the mark now. */
char *tonari_roll_text_marked (const char           *name,
                               TonariAttendanceState before,
                               TonariAttendanceState after);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-attendance.h"

static const TonariField fields[] = {
  TONARI_REF_FIELD (TonariAttendance, session, "sessions"),
  TONARI_REF_FIELD (TonariAttendance, enrolment, "enrolments"),
  TONARI_WORDS_FIELD (TonariAttendance, state, tonari_attendance_state_words),
  TONARI_REF_FIELD (TonariAttendance, marked_by, "staff"),
  TONARI_FIELD (TonariAttendance, marked_at, TEXT),
  TONARI_FIELD (TonariAttendance, ease_before, REAL),
  TONARI_FIELD (TonariAttendance, ease_after, REAL),
  TONARI_REF_FIELD (TonariAttendance, make_up_session, "sessions"),
  TONARI_FIELD (TonariAttendance, make_up_on, DATE),
  TONARI_FIELD (TonariAttendance, note, TEXT),
};

TONARI_DEFINE_ENTITY (TonariAttendance, tonari_attendance, "attendance", fields)

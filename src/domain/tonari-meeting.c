/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-meeting.h"

static const TonariField fields[] = {
  TONARI_FIELD (TonariMeeting, uid, TEXT),
  TONARI_WORDS_FIELD (TonariMeeting, kind, tonari_meeting_kind_words),
  TONARI_REF_FIELD (TonariMeeting, case_id, "cases"),
  TONARI_FIELD (TonariMeeting, at, MOMENT),
  TONARI_FIELD (TonariMeeting, place, TEXT),
  TONARI_FIELD (TonariMeeting, title, TEXT),
  TONARI_FIELD (TonariMeeting, talked_of, TEXT),
  TONARI_FIELD (TonariMeeting, note, TEXT),
  TONARI_FIELD (TonariMeeting, next_on, DATE),
};

TONARI_DEFINE_ENTITY (TonariMeeting, tonari_meeting, "meetings", fields)

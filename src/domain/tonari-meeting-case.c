/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-meeting-case.h"

static const TonariField fields[] = {
  TONARI_REF_FIELD (TonariMeetingCase, meeting, "meetings"),
  TONARI_REF_FIELD (TonariMeetingCase, case_id, "cases"),
  TONARI_FIELD (TonariMeetingCase, position, INT),
  TONARI_FIELD (TonariMeetingCase, question, TEXT),
};

TONARI_DEFINE_ENTITY (TonariMeetingCase, tonari_meeting_case, "meeting_cases", fields)

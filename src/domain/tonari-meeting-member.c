/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-meeting-member.h"

static const TonariField fields[] = {
  TONARI_REF_FIELD (TonariMeetingMember, meeting, "meetings"),
  TONARI_REF_FIELD (TonariMeetingMember, staff, "staff"),
  TONARI_REF_FIELD (TonariMeetingMember, organisation, "organisations"),
  TONARI_FIELD (TonariMeetingMember, name, TEXT),
};

TONARI_DEFINE_ENTITY (TonariMeetingMember, tonari_meeting_member, "meeting_members", fields)

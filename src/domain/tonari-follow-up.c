/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-follow-up.h"

static const TonariField fields[] = {
  TONARI_REF_FIELD (TonariFollowUp, enrolment, "enrolments"),
  TONARI_FIELD (TonariFollowUp, months_after, INT),
  TONARI_FIELD (TonariFollowUp, due_on, DATE),
  TONARI_FIELD (TonariFollowUp, done_on, DATE),
  TONARI_REF_FIELD (TonariFollowUp, staff, "staff"),
  TONARI_FIELD (TonariFollowUp, text, TEXT),
};

TONARI_DEFINE_ENTITY (TonariFollowUp, tonari_follow_up, "follow_ups", fields)

/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-notice.h"

static const TonariField fields[] = {
  TONARI_REF_FIELD (TonariNotice, session, "sessions"),
  TONARI_REF_FIELD (TonariNotice, enrolment, "enrolments"),
  TONARI_WORDS_FIELD (TonariNotice, reason, tonari_notice_reason_words),
  TONARI_FIELD (TonariNotice, told_on, DATE),
  TONARI_REF_FIELD (TonariNotice, staff, "staff"),
  TONARI_FIELD (TonariNotice, note, TEXT),
};

TONARI_DEFINE_ENTITY (TonariNotice, tonari_notice, "session_notices", fields)

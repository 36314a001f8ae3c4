/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-session.h"

static const TonariField fields[] = {
  TONARI_FIELD (TonariSession, uid, TEXT),
  TONARI_REF_FIELD (TonariSession, class_id, "classes"),
  TONARI_FIELD (TonariSession, number, INT),
  TONARI_FIELD (TonariSession, date, DATE),
  TONARI_FIELD (TonariSession, starts, INT),
  TONARI_FIELD (TonariSession, ends, INT),
  TONARI_WORDS_FIELD (TonariSession, status, tonari_session_status_words),
  TONARI_FIELD (TonariSession, place, TEXT),
  TONARI_FIELD (TonariSession, themes, STRV),
  TONARI_FIELD (TonariSession, run_sheet, TEXT),
  TONARI_FIELD (TonariSession, minutes_text, TEXT),
  TONARI_FIELD (TonariSession, review, TEXT),
  TONARI_REF_FIELD (TonariSession, review_owner, "staff"),
  TONARI_FIELD (TonariSession, review_on, DATE),
  TONARI_FIELD (TonariSession, online_entry, TEXT),
  TONARI_FIELD (TonariSession, home_practice, TEXT),
  TONARI_FIELD (TonariSession, moved_from, DATE),
  TONARI_FIELD (TonariSession, sequence, INT),
};

TONARI_DEFINE_ENTITY (TonariSession, tonari_session, "sessions", fields)

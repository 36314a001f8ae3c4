/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-session-guest.h"

static const TonariField fields[] = {
  TONARI_REF_FIELD (TonariSessionGuest, session, "sessions"),
  TONARI_FIELD (TonariSessionGuest, name, TEXT),
  TONARI_FIELD (TonariSessionGuest, organisation, TEXT),
  TONARI_FIELD (TonariSessionGuest, topic, TEXT),
  TONARI_FIELD (TonariSessionGuest, contact, TEXT),
  TONARI_FIELD (TonariSessionGuest, asked_on, DATE),
  TONARI_WORDS_FIELD (TonariSessionGuest, answer, tonari_answer_words),
  TONARI_FIELD (TonariSessionGuest, fee, INT),
  TONARI_FIELD (TonariSessionGuest, note, TEXT),
};

TONARI_DEFINE_ENTITY (TonariSessionGuest, tonari_session_guest, "session_guests", fields)

/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-session-guest.h"

#include <glib/gi18n-lib.h>

static const TonariWord guest_answer_list[] = {
  { TONARI_ANSWER_NONE, "none", NC_ ("guest answer", "Not asked yet"), "まだ依頼していない" },
  { TONARI_ANSWER_ACCEPTED, "accepted", NC_ ("guest answer", "Will come"), "引き受けてもらえた" },
  { TONARI_ANSWER_NOT_NOW, "not_now", NC_ ("guest answer", "Not this time"), "今回は見送り" },
  { TONARI_ANSWER_THINKING, "thinking", NC_ ("guest answer", "Thinking about it"), "検討中" },
};

const TonariWords tonari_guest_answer_words = { "guest_answer", "guest answer", guest_answer_list,
                                                G_N_ELEMENTS (guest_answer_list) };

static const TonariField fields[] = {
  TONARI_REF_FIELD (TonariSessionGuest, session, "sessions"),
  TONARI_FIELD (TonariSessionGuest, name, TEXT),
  TONARI_FIELD (TonariSessionGuest, organisation, TEXT),
  TONARI_FIELD (TonariSessionGuest, topic, TEXT),
  TONARI_FIELD (TonariSessionGuest, contact, TEXT),
  TONARI_FIELD (TonariSessionGuest, asked_on, DATE),
  TONARI_WORDS_FIELD (TonariSessionGuest, answer, tonari_guest_answer_words),
  TONARI_FIELD (TonariSessionGuest, fee, INT),
  TONARI_FIELD (TonariSessionGuest, note, TEXT),
};

TONARI_DEFINE_ENTITY (TonariSessionGuest, tonari_session_guest, "session_guests", fields)

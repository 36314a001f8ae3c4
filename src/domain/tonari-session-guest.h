/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-entity.h"
#include "tonari-enums.h"

G_BEGIN_DECLS

typedef struct _TonariSessionGuest TonariSessionGuest;

/**
 * TonariSessionGuest:
 * @row: identity inside the book
 * @session: the session (row of sessions, 0 for none)
 * @name: name
 * @organisation: where they come from
 * @topic: what they are asked to speak about
 * @contact: how to reach them
 * @asked_on: day on which they were asked
 * @answer: what they answered
 * @fee: fee, yen
 * @note: free words
 *
 * A guest speaker of a session: asked, answered, fee.
 *
 * Source: domain.md, Records: Class (guest speaker); issue B: preparing.
 */
struct _TonariSessionGuest
{
  TonariRow row;
  gint64 session;
  char *name;
  char *organisation;
  char *topic;
  char *contact;
  TonariDate asked_on;
  TonariAnswer answer;
  gint64 fee;
  char *note;
};

/** tonari_guest_answer_words: the answers of #tonari_answer_words, with the same tokens, as a guest gives them who is asked to speak. */
extern const TonariWords tonari_guest_answer_words;

TONARI_DECLARE_ENTITY (TonariSessionGuest, tonari_session_guest)

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-entity.h"
#include "tonari-enums.h"

G_BEGIN_DECLS

typedef struct _TonariNotice TonariNotice;

/**
 * TonariNotice:
 * @row: identity inside the book
 * @session: the session (row of sessions, 0 for none)
 * @enrolment: whom to tell (row of enrolments, 0 for none)
 * @reason: what happened to the session
 * @told_on: day on which they were told; unknown while they are not
 * @staff: who told them (row of staff, 0 for none)
 * @note: free words
 *
 * That somebody is to be told that a session was moved or cancelled, and when they were.
 *
 * Source: issue B: course generator (whom to tell).
 */
struct _TonariNotice
{
  TonariRow row;
  gint64 session;
  gint64 enrolment;
  TonariNoticeReason reason;
  TonariDate told_on;
  gint64 staff;
  char *note;
};

TONARI_DECLARE_ENTITY (TonariNotice, tonari_notice)

G_END_DECLS

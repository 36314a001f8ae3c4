/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-entity.h"
#include "tonari-enums.h"

G_BEGIN_DECLS

typedef struct _TonariSessionPart TonariSessionPart;

/**
 * TonariSessionPart:
 * @row: identity inside the book
 * @session: the session (row of sessions, 0 for none)
 * @position: order, 1 upwards
 * @minutes: how long it takes, minutes
 * @title: what is done
 * @staff: who leads it (row of staff, 0 for none)
 * @note: free words
 *
 * One part of the run sheet (進行表) of a session.
 *
 * Source: domain.md, Records: Class (say 15+20+5+45+5 minutes).
 */
struct _TonariSessionPart
{
  TonariRow row;
  gint64 session;
  gint64 position;
  gint64 minutes;
  char *title;
  gint64 staff;
  char *note;
};

TONARI_DECLARE_ENTITY (TonariSessionPart, tonari_session_part)

G_END_DECLS

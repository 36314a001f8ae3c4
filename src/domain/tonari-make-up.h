/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-entity.h"
#include "tonari-enums.h"

G_BEGIN_DECLS

typedef struct _TonariMakeUp TonariMakeUp;

/**
 * TonariMakeUp:
 * @row: identity inside the book
 * @attendance: the mark of the missed session (row of attendance, 0 for none)
 * @way: in another session, in another class, or alone with staff
 * @at: when, where it was no session
 * @staff: who went through it with them (row of staff, 0 for none)
 * @modules: themes gone through, by lineage uid; empty for all of the missed session
 * @text: free words
 *
 * How a missed session was made up (振替・個別フォロー), and what was gone through; where it was done in a
 * session, the mark points at that session.
 *
 * Source: domain.md, Records: Attendance; issue B: make-ups.
 */
struct _TonariMakeUp
{
  TonariRow row;
  gint64 attendance;
  TonariMakeUpWay way;
  TonariMoment at;
  gint64 staff;
  GStrv modules;
  char *text;
};

TONARI_DECLARE_ENTITY (TonariMakeUp, tonari_make_up)

G_END_DECLS

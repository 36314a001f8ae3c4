/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-entity.h"
#include "tonari-enums.h"

G_BEGIN_DECLS

typedef struct _TonariDecision TonariDecision;

/**
 * TonariDecision:
 * @row: identity inside the book
 * @meeting: the meeting (row of meetings, 0 for none)
 * @text: what
 * @owner: who (row of staff, 0 for none)
 * @due_on: by when
 * @done_on: when it was done
 *
 * What a meeting decided: who does it, by when, done when.
 *
 * Source: domain.md, Records: Meetings.
 */
struct _TonariDecision
{
  TonariRow row;
  gint64 meeting;
  char *text;
  gint64 owner;
  TonariDate due_on;
  TonariDate done_on;
};

TONARI_DECLARE_ENTITY (TonariDecision, tonari_decision)

G_END_DECLS

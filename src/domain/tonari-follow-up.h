/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-entity.h"
#include "tonari-enums.h"

G_BEGIN_DECLS

typedef struct _TonariFollowUp TonariFollowUp;

/**
 * TonariFollowUp:
 * @row: identity inside the book
 * @enrolment: who completed (row of enrolments, 0 for none)
 * @months_after: months after completion: 3 or 6
 * @due_on: day from which it is due
 * @done_on: day on which it was done; unknown while it is not
 * @staff: who asked (row of staff, 0 for none)
 * @text: how they are
 *
 * A follow-up after completion, 3 and 6 months on.
 *
 * Source: domain.md, Records: Questionnaire; issue B: progress.
 */
struct _TonariFollowUp
{
  TonariRow row;
  gint64 enrolment;
  gint64 months_after;
  TonariDate due_on;
  TonariDate done_on;
  gint64 staff;
  char *text;
};

TONARI_DECLARE_ENTITY (TonariFollowUp, tonari_follow_up)

G_END_DECLS

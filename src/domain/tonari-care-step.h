/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-entity.h"
#include "tonari-enums.h"

G_BEGIN_DECLS

typedef struct _TonariCareStep TonariCareStep;

/**
 * TonariCareStep:
 * @row: identity inside the book
 * @enrolment: who (row of enrolments, 0 for none)
 * @session: the session after which the thought came; 0 for none (row of sessions)
 * @way: what was done
 * @date: when
 * @staff: who did it (row of staff, 0 for none)
 * @record: the record of the case it became; 0 without a case (row of records)
 * @text: what was said, or sent
 *
 * A step towards somebody whom we want to keep in mind (気にかけたい方): a call, a letter, materials, a
 * visit.
 *
 * Source: issue B: 気にかけたい方; seed 004.
 */
struct _TonariCareStep
{
  TonariRow row;
  gint64 enrolment;
  gint64 session;
  TonariCareWay way;
  TonariDate date;
  gint64 staff;
  gint64 record;
  char *text;
};

TONARI_DECLARE_ENTITY (TonariCareStep, tonari_care_step)

G_END_DECLS

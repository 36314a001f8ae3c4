/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-entity.h"
#include "tonari-enums.h"

G_BEGIN_DECLS

typedef struct _TonariVisitStep TonariVisitStep;

/**
 * TonariVisitStep:
 * @row: identity inside the book
 * @case_id: the case (row of cases, 0 for none)
 * @technique: token of the technique, as tonari-visit-guide.h lists them
 * @date: day
 * @record: the record it belongs to, 0 for none (row of records)
 * @staff: who (row of staff, 0 for none)
 * @note: in free words
 *
 * A technique of the way of a visit (001) that was used.
 *
 * Source: issue C, The way of a visit; 001.
 */
struct _TonariVisitStep
{
  TonariRow row;
  gint64 case_id;
  char *technique;
  TonariDate date;
  gint64 record;
  gint64 staff;
  char *note;
};

TONARI_DECLARE_ENTITY (TonariVisitStep, tonari_visit_step)

G_END_DECLS

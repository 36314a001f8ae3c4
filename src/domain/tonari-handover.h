/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-entity.h"
#include "tonari-enums.h"

G_BEGIN_DECLS

typedef struct _TonariHandover TonariHandover;

/**
 * TonariHandover:
 * @row: identity inside the book
 * @case_id: the case (row of cases, 0 for none)
 * @date: day
 * @from_staff: from whom (row of staff, 0 for none)
 * @to_staff: to whom (row of staff, 0 for none)
 * @sheet: what the next one has to know
 * @introduced_on: when person or family met the next one; unknown: not yet
 *
 * A case handed over from one worker to another (引継), with its sheet.
 *
 * Source: domain.md, Records: Case.
 */
struct _TonariHandover
{
  TonariRow row;
  gint64 case_id;
  TonariDate date;
  gint64 from_staff;
  gint64 to_staff;
  char *sheet;
  TonariDate introduced_on;
};

TONARI_DECLARE_ENTITY (TonariHandover, tonari_handover)

G_END_DECLS

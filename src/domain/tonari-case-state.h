/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-entity.h"
#include "tonari-enums.h"

G_BEGIN_DECLS

typedef struct _TonariCaseState TonariCaseState;

/**
 * TonariCaseState:
 * @row: identity inside the book
 * @case_id: the case (row of cases, 0 for none)
 * @date: from this day on
 * @state: the state that begins
 * @circumstance: circumstance of a closing
 * @reason: reason
 * @where_to: where to
 * @criteria: tokens of the criteria of 001 that hold: a place attended, another agency, work
 *   or study, a role
 * @person_view: the person's own view of the end of visits
 *
 * A change of the state of a case: closing with circumstance, reason and where to, coming
 * back, watching.
 *
 * Source: domain.md, Records: Case; Words: Case.
 */
struct _TonariCaseState
{
  TonariRow row;
  gint64 case_id;
  TonariDate date;
  TonariCaseStateKind state;
  char *circumstance;
  char *reason;
  char *where_to;
  GStrv criteria;
  char *person_view;
};

TONARI_DECLARE_ENTITY (TonariCaseState, tonari_case_state)

G_END_DECLS

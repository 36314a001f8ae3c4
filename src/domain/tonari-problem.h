/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-entity.h"
#include "tonari-enums.h"

G_BEGIN_DECLS

typedef struct _TonariProblem TonariProblem;

/**
 * TonariProblem:
 * @row: identity inside the book
 * @case_id: the case (row of cases, 0 for none)
 * @kind: kind, as typed
 * @text: what
 * @start_on: open from
 * @end_on: no longer open on this day; unset while open
 * @sequence: place among equal rows of an imported file
 *
 * A problem (課題), open from one day to another.
 *
 * Source: domain.md, Records; chart.md.
 */
struct _TonariProblem
{
  TonariRow row;
  gint64 case_id;
  char *kind;
  char *text;
  TonariDate start_on;
  TonariDate end_on;
  gint64 sequence;
};

TONARI_DECLARE_ENTITY (TonariProblem, tonari_problem)

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-entity.h"
#include "tonari-enums.h"

G_BEGIN_DECLS

typedef struct _TonariCrisis TonariCrisis;

/**
 * TonariCrisis:
 * @row: identity inside the book
 * @case_id: the case (row of cases, 0 for none)
 * @date: day
 * @kind: kind, as typed: 自傷他害, 暴力, 健康の急変, 自殺未遂
 * @text: what happened
 * @agreed: what was agreed with the family beforehand
 * @to_call: whom to call
 * @follow_up: follow-up
 * @follow_up_on: when to look again
 * @sequence: place among equal rows of an imported file
 *
 * A crisis: what was agreed beforehand, whom to call, what happened, follow-up.
 *
 * Source: domain.md, Records: Crisis card; 001.
 */
struct _TonariCrisis
{
  TonariRow row;
  gint64 case_id;
  TonariDate date;
  char *kind;
  char *text;
  char *agreed;
  char *to_call;
  char *follow_up;
  TonariDate follow_up_on;
  gint64 sequence;
};

TONARI_DECLARE_ENTITY (TonariCrisis, tonari_crisis)

G_END_DECLS

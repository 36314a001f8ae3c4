/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-entity.h"
#include "tonari-enums.h"

G_BEGIN_DECLS

typedef struct _TonariStageMove TonariStageMove;

/**
 * TonariStageMove:
 * @row: identity inside the book
 * @case_id: the case (row of cases, 0 for none)
 * @date: day
 * @model: which model; the three are never merged
 * @from_stage: stage before, 1 upwards; unknown at the first
 * @to_stage: stage after, 1 upwards
 * @reason: reason, optional
 * @sequence: place among equal rows of an imported file
 *
 * A move between stages of one of the three models; forward, back, skipping and staying
 * are all moves.
 *
 * Source: domain.md, Rules: Stage models.
 */
struct _TonariStageMove
{
  TonariRow row;
  gint64 case_id;
  TonariDate date;
  TonariStageModel model;
  gint64 from_stage;
  gint64 to_stage;
  char *reason;
  gint64 sequence;
};

TONARI_DECLARE_ENTITY (TonariStageMove, tonari_stage_move)

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-entity.h"
#include "tonari-enums.h"

G_BEGIN_DECLS

typedef struct _TonariTrailStep TonariTrailStep;

/**
 * TonariTrailStep:
 * @row: identity inside the book
 * @case_id: the case (row of cases, 0 for none)
 * @date: day
 * @motivation: motivation in one word
 * @connection: connection in one word
 * @note: why, if somebody wants to say
 *
 * A step of the trail of 001, figure 1: one word of each side, or わからない; it neither feeds nor
 * reads the observations.
 *
 * Source: domain.md, Records: Trail; 001.
 */
struct _TonariTrailStep
{
  TonariRow row;
  gint64 case_id;
  TonariDate date;
  TonariTrailMotivation motivation;
  TonariTrailConnection connection;
  char *note;
};

TONARI_DECLARE_ENTITY (TonariTrailStep, tonari_trail_step)

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-entity.h"
#include "tonari-enums.h"

G_BEGIN_DECLS

typedef struct _TonariGap TonariGap;

/**
 * TonariGap:
 * @row: identity inside the book
 * @date: day
 * @tie_change: the link that could not be made, 0 for none (row of tie_changes)
 * @kind: kind of place or person
 * @area: where
 * @text: what is lacking
 * @done: what was done about it
 *
 * What the area lacks (地域に足りない場・人), often found by a link that could not be made.
 *
 * Source: domain.md, Records: What the area lacks; 002.
 */
struct _TonariGap
{
  TonariRow row;
  TonariDate date;
  gint64 tie_change;
  char *kind;
  char *area;
  char *text;
  char *done;
};

TONARI_DECLARE_ENTITY (TonariGap, tonari_gap)

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-entity.h"
#include "tonari-enums.h"

G_BEGIN_DECLS

typedef struct _TonariSmallChange TonariSmallChange;

/**
 * TonariSmallChange:
 * @row: identity inside the book
 * @case_id: the case (row of cases, 0 for none)
 * @date: day
 * @whose: the person's or the family's
 * @text: what
 * @record: the record that tells of it, if any (row of records, 0 for none)
 * @sequence: place among equal rows of an imported file
 *
 * A small change (小さな変化); the family's own too.
 *
 * Source: 000 stage 3; domain.md, Records: Record.
 */
struct _TonariSmallChange
{
  TonariRow row;
  gint64 case_id;
  TonariDate date;
  TonariWhose whose;
  char *text;
  gint64 record;
  gint64 sequence;
};

TONARI_DECLARE_ENTITY (TonariSmallChange, tonari_small_change)

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-entity.h"
#include "tonari-enums.h"

G_BEGIN_DECLS

typedef struct _TonariMerge TonariMerge;

/**
 * TonariMerge:
 * @row: identity inside the book
 * @kind: what was merged
 * @kept: the row that stays
 * @gone: the row that went into it
 * @date: day
 * @moved: the references that were moved and the rows that went, JSON: ["table/column/row/from/to", …]; the column of a
 *   row that went is `deleted_at`, and @to the row that stands for it
 * @before: the fields that were filled, JSON, three strings each: ["table/column/row", before, after, …]
 * @parted_on: when they were parted again; unknown: not
 * @staff: who merged (row of staff, 0 for none)
 *
 * Two rows that were one and the same, merged; what is written here is enough to part them again.  One that was parted
 * and has moved nothing says that somebody has looked at the two, and they are not the same.
 *
 * Source: issue C, Household.
 */
struct _TonariMerge
{
  TonariRow row;
  TonariMergeKind kind;
  gint64 kept;
  gint64 gone;
  TonariDate date;
  char *moved;
  char *before;
  TonariDate parted_on;
  gint64 staff;
};

TONARI_DECLARE_ENTITY (TonariMerge, tonari_merge)

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-enums.h"

G_BEGIN_DECLS

typedef struct _TonariMarkChange TonariMarkChange;

/**
 * TonariMarkChange:
 * @at: when, UTC, YYYY-MM-DDTHH:MM:SSZ
 * @staff: who (row of staff, 0 for nobody named)
 * @staff_name: (nullable): their name
 * @before: what the mark was
 * @after: what it became; unmarked where it was deleted
 * @ease_before: 来たときの気持ち afterwards, 0 to 10; NaN when empty
 * @ease_after: 帰るときの気持ち afterwards, 0 to 10; NaN when empty
 *
 * One change of a mark.
 */
struct _TonariMarkChange
{
  char *at;
  gint64 staff;
  char *staff_name;
  TonariAttendanceState before;
  TonariAttendanceState after;
  double ease_before;
  double ease_after;
};

TonariMarkChange *tonari_mark_change_new (void);
void tonari_mark_change_free (TonariMarkChange *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TonariMarkChange, tonari_mark_change_free)

G_END_DECLS

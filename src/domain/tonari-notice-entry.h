/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-notice.h"

G_BEGIN_DECLS

typedef struct _TonariNoticeEntry TonariNoticeEntry;

/**
 * TonariNoticeEntry:
 * @notice: the notice
 * @class_id: row of the class
 * @class_title: title of the class
 * @number: number of the session
 * @date: its day now; of a cancelled one the day it was to be
 * @moved_from: the day it was planned for first; unknown when it was not moved
 * @starts: start, minutes after midnight
 * @name: (nullable): name
 * @kana: (nullable): reading
 * @called_name: (nullable): name to be called by (呼び名)
 * @relation: (nullable): relation seen from the person
 * @phone: (nullable): telephone
 * @promise: (nullable): 連絡の約束 in one translated line, to be read before any call
 * @case_id: row of the case, 0 without an intake
 * @relative: row of the relative, 0 when none is known
 *
 * Somebody to tell of a session that was moved or cancelled, with what is read before the telephone is taken up.
 *
 * Source: issue B: course generator (whom to tell).
 */
struct _TonariNoticeEntry
{
  TonariNotice *notice;
  gint64 class_id;
  char *class_title;
  gint64 number;
  TonariDate date;
  TonariDate moved_from;
  gint64 starts;
  char *name;
  char *kana;
  char *called_name;
  char *relation;
  char *phone;
  char *promise;
  gint64 case_id;
  gint64 relative;
};

TonariNoticeEntry *tonari_notice_entry_new (void);
void tonari_notice_entry_free (TonariNoticeEntry *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TonariNoticeEntry, tonari_notice_entry_free)

G_END_DECLS

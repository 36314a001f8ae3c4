/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-notice-entry.h"

TonariNoticeEntry *
tonari_notice_entry_new (void)
{
  TonariNoticeEntry *self = g_new0 (TonariNoticeEntry, 1);

  self->notice = tonari_notice_new ();
  self->starts = TONARI_INT_UNKNOWN;

  return self;
}

void
tonari_notice_entry_free (TonariNoticeEntry *self)
{
  if (self == NULL)
    return;

  tonari_notice_free (self->notice);
  g_free (self->class_title);
  g_free (self->name);
  g_free (self->kana);
  g_free (self->called_name);
  g_free (self->relation);
  g_free (self->phone);
  g_free (self->promise);
  g_free (self);
}

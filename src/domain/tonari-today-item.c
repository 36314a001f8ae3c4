/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-today-item.h"

#include "tonari-enums.h"

TonariTodayItem *
tonari_today_item_new (void)
{
  TonariTodayItem *self = g_new0 (TonariTodayItem, 1);

  self->moment = TONARI_MOMENT_UNKNOWN;
  return self;
}

void
tonari_today_item_free (TonariTodayItem *self)
{
  if (self == NULL)
    return;

  g_free (self->title);
  g_free (self->detail);
  g_free (self->promise);
  g_free (self);
}

gint64
tonari_case_interval (int state, gint64 own)
{
  /* A closed life is not called back, whatever was agreed while it was open. */
  if (state == TONARI_CASE_STATE_KIND_CLOSED)
    return 0;
  if (own >= 0)
    return own;

  switch ((TonariCaseStateKind) state)
    {
    case TONARI_CASE_STATE_KIND_CONSULTING:
      return 14;
    case TONARI_CASE_STATE_KIND_SUPPORTED:
    case TONARI_CASE_STATE_KIND_RETURNED:
      return 30;
    case TONARI_CASE_STATE_KIND_WATCHING:
    case TONARI_CASE_STATE_KIND_LOST_TOUCH:
      return 90;
    case TONARI_CASE_STATE_KIND_CLOSED:
    default:
      return 0;
    }
}

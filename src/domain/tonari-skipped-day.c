/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-skipped-day.h"

#include <glib/gi18n-lib.h>

void
tonari_skipped_day_free (TonariSkippedDay *self)
{
  if (self == NULL)
    return;
  g_free (self->name);
  g_free (self);
}

TonariSkippedDay *
tonari_skipped_day_new (int day, TonariSkipReason reason, const char *name)
{
  TonariSkippedDay *self = g_new0 (TonariSkippedDay, 1);

  self->day = day;
  self->reason = reason;
  self->name = g_strdup (name);

  return self;
}

char *
tonari_skipped_day_words (const TonariSkippedDay *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  switch (self->reason)
    {
    case TONARI_SKIP_HOLIDAY:
      return g_strdup (self->name);
    case TONARI_SKIP_CLOSED:
      /* Translators: the office is closed on that day; %s says what for */
      return self->name != NULL ? g_strdup_printf (_ ("closed (%s)"), self->name) : g_strdup (_ ("closed"));
    case TONARI_SKIP_EARLY:
    default:
      return g_strdup (_ ("before the first day"));
    }
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-class-entry.h"

TonariClassEntry *
tonari_class_entry_new (void)
{
  TonariClassEntry *self = g_new0 (TonariClassEntry, 1);

  self->aclass = tonari_class_new ();
  return self;
}

void
tonari_class_entry_free (TonariClassEntry *self)
{
  if (self == NULL)
    return;

  tonari_class_free (self->aclass);
  g_free (self);
}

gboolean
tonari_class_entry_goes_on (const TonariClassEntry *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return tonari_date_is_known (self->next) || self->sessions == 0 || self->held < self->sessions;
}

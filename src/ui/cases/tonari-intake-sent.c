/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-intake-sent.h"

TonariIntakeSent *
tonari_intake_sent_new (gpointer page, guint generation, const TonariIntakeSheet *sheet)
{
  TonariIntakeSent *self = g_new0 (TonariIntakeSent, 1);

  g_weak_ref_init (&self->page, page);
  self->generation = generation;
  self->sent = tonari_intake_sheet_copy (sheet);

  return self;
}

void
tonari_intake_sent_free (TonariIntakeSent *self)
{
  if (self == NULL)
    return;

  g_weak_ref_clear (&self->page);
  tonari_intake_sheet_free (self->sent);
  g_free (self);
}

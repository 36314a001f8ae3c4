/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-make-up-guest.h"

TonariMakeUpGuest *
tonari_make_up_guest_new (void)
{
  TonariMakeUpGuest *self = g_new0 (TonariMakeUpGuest, 1);

  self->participant = tonari_participant_new ();
  self->missed = tonari_session_new ();
  return self;
}

void
tonari_make_up_guest_free (TonariMakeUpGuest *self)
{
  if (self == NULL)
    return;

  g_clear_pointer (&self->participant, tonari_participant_free);
  g_clear_pointer (&self->missed, tonari_session_free);
  g_free (self->class_title);
  g_free (self);
}

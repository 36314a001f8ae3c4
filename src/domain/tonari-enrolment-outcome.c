/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-enrolment-outcome.h"

TonariEnrolmentOutcome *
tonari_enrolment_outcome_new (void)
{
  TonariEnrolmentOutcome *self = g_new0 (TonariEnrolmentOutcome, 1);

  self->moved_up = g_ptr_array_new_with_free_func ((GDestroyNotify) tonari_participant_free);
  return self;
}

void
tonari_enrolment_outcome_free (TonariEnrolmentOutcome *self)
{
  if (self == NULL)
    return;

  g_clear_pointer (&self->moved_up, g_ptr_array_unref);
  g_free (self);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-mark-change.h"

#include <math.h>

TonariMarkChange *
tonari_mark_change_new (void)
{
  TonariMarkChange *self = g_new0 (TonariMarkChange, 1);

  self->ease_before = NAN;
  self->ease_after = NAN;
  return self;
}

void
tonari_mark_change_free (TonariMarkChange *self)
{
  if (self == NULL)
    return;

  g_free (self->at);
  g_free (self->staff_name);
  g_free (self);
}

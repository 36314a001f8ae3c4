/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-intake-sheet.h"

TonariIntakeSheet *
tonari_intake_sheet_new (void)
{
  TonariIntakeSheet *self = g_new0 (TonariIntakeSheet, 1);

  self->intake = tonari_intake_new ();
  self->acase = tonari_case_new ();
  self->person = tonari_person_new ();
  self->relative = tonari_relative_new ();
  self->caller = tonari_person_new ();

  return self;
}

TonariIntakeSheet *
tonari_intake_sheet_copy (const TonariIntakeSheet *self)
{
  TonariIntakeSheet *copy;

  if (self == NULL)
    return NULL;

  copy = g_new0 (TonariIntakeSheet, 1);
  *copy = *self;
  copy->intake = tonari_intake_copy (self->intake);
  copy->acase = tonari_case_copy (self->acase);
  copy->person = tonari_person_copy (self->person);
  copy->relative = tonari_relative_copy (self->relative);
  copy->caller = tonari_person_copy (self->caller);

  return copy;
}

void
tonari_intake_sheet_free (TonariIntakeSheet *self)
{
  if (self == NULL)
    return;

  tonari_intake_free (self->intake);
  tonari_case_free (self->acase);
  tonari_person_free (self->person);
  tonari_relative_free (self->relative);
  tonari_person_free (self->caller);
  g_free (self);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-organisation-sheet.h"

#include "tonari-rows.h"
#include "tonari-store-organisations.h"

TonariOrganisationSheet *
tonari_organisation_sheet_read (TonariDb *db, gint64 organisation, int today, GError **error)
{
  g_autoptr (TonariOrganisationSheet) self = g_new0 (TonariOrganisationSheet, 1);

  self->organisation = tonari_store_get (db, &tonari_organisation_entity, organisation, error);
  if (self->organisation == NULL)
    return NULL;
  self->entries = tonari_store_organisation_entries (db, organisation, today, error);
  if (self->entries == NULL)
    return NULL;

  return g_steal_pointer (&self);
}

TonariOrganisationSheet *
tonari_organisation_sheet_copy (const TonariOrganisationSheet *self)
{
  TonariOrganisationSheet *copy = g_new0 (TonariOrganisationSheet, 1);

  copy->organisation = tonari_organisation_copy (self->organisation);
  copy->entries = g_ptr_array_ref (self->entries);

  return copy;
}

void
tonari_organisation_sheet_free (TonariOrganisationSheet *self)
{
  if (self == NULL)
    return;

  g_clear_pointer (&self->organisation, tonari_organisation_free);
  g_clear_pointer (&self->entries, g_ptr_array_unref);
  g_free (self);
}

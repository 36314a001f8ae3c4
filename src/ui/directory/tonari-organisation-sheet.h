/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-db.h"
#include "tonari-organisation-entry.h"
#include "tonari-organisation.h"

G_BEGIN_DECLS

typedef struct _TonariOrganisationSheet TonariOrganisationSheet;

/**
 * TonariOrganisationSheet:
 * @organisation: the organisation
 * @entries: (element-type TonariOrganisationEntry): what the book knows of it, by line, then the newest first
 *
 * All that the page of an organisation shows.
 */
struct _TonariOrganisationSheet
{
  TonariOrganisation *organisation;
  GPtrArray *entries;
};

/** tonari_organisation_sheet_read: (transfer full) (nullable): reads the sheet of an organisation; NOT_FOUND when there is none. */
TonariOrganisationSheet *tonari_organisation_sheet_read (TonariDb *db,
                                                         gint64    organisation,
                                                         int       today,
                                                         GError  **error);

/** tonari_organisation_sheet_copy: (transfer full): the entries are shared: nobody changes them. */
TonariOrganisationSheet *tonari_organisation_sheet_copy (const TonariOrganisationSheet *self);

void tonari_organisation_sheet_free (TonariOrganisationSheet *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TonariOrganisationSheet, tonari_organisation_sheet_free)

G_END_DECLS

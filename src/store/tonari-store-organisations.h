/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * What the book knows of an organisation beside its telephone: whom it holds, and what was heard from there.
 */

#pragma once

#include "tonari-db.h"
#include "tonari-organisation-entry.h"

G_BEGIN_DECLS

/**
 * tonari_store_organisation_entries:
 * @db: the book
 * @organisation: row of the organisation
 * @today: day number of today; a tie that ends later still lives
 * @error: where to put a [error@StoreError]
 *
 * A tie, a period of watching or a letter belongs to the organisation when it points at it; when it points nowhere, when
 * it bears its name.  Of news and of what was told the last of each case is given.
 *
 * Returns: (transfer full) (nullable) (element-type TonariOrganisationEntry): by line, then the newest first
 */
GPtrArray *tonari_store_organisation_entries (TonariDb *db,
                                              gint64    organisation,
                                              int       today,
                                              GError  **error);

G_END_DECLS

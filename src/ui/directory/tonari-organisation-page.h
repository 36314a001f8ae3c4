/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * The page of an organisation: how to reach it, whom it holds, what was heard last, which letters wait for an answer.
 */

#pragma once

#include <adwaita.h>

#include "tonari-context.h"
#include "tonari-organisation.h"

G_BEGIN_DECLS

#define TONARI_TYPE_ORGANISATION_PAGE (tonari_organisation_page_get_type ())
G_DECLARE_FINAL_TYPE (TonariOrganisationPage, tonari_organisation_page, TONARI, ORGANISATION_PAGE, AdwBin)

/**
 * TonariOrganisationPage::shown:
 * @page: the page
 *
 * The organisation has been read and is on the screen, or read again.
 *
 * TonariOrganisationPage::gone:
 * @page: the page
 *
 * The organisation is there no more (deleted here, by another program, by an undo).
 */

/** tonari_organisation_page_new: (transfer floating): a page without an organisation. */
GtkWidget *tonari_organisation_page_new (TonariContext *context);

/** tonari_organisation_page_show: reads and shows the organisation of that row; 0 empties the page. */
void tonari_organisation_page_show (TonariOrganisationPage *self,
                                    gint64                  organisation);

/** tonari_organisation_page_row: (transfer none) (nullable): the organisation that is shown. */
const TonariOrganisation *tonari_organisation_page_row (TonariOrganisationPage *self);

G_END_DECLS

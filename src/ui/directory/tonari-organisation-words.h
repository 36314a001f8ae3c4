/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-context.h"
#include "tonari-organisation-entry.h"

G_BEGIN_DECLS

/** tonari_organisation_words: (transfer full): what a line of an organisation's page tells of a case: since when, as what, what was heard. */
char *tonari_organisation_words (TonariContext                 *context,
                                 const TonariOrganisationEntry *entry);

G_END_DECLS

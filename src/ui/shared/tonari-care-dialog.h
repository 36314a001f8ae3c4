/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * A step towards somebody whom we want to keep in mind: whoever is about to phone or write came to read what was agreed
 * about contact before anything else, and to leave a line about it that becomes a record of the case.
 */

#pragma once

#include "tonari-concern.h"
#include "tonari-context.h"
#include "tonari-editor.h"

G_BEGIN_DECLS

/** tonari_care_dialog_new: (transfer none): the window for a step of @way after @concern, dated today and by whoever works here now; not yet presented. */
TonariEditor *tonari_care_dialog_new (TonariContext       *context,
                                      const TonariConcern *concern,
                                      TonariCareWay        way);

G_END_DECLS

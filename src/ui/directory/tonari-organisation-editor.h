/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "tonari-context.h"
#include "tonari-organisation.h"

G_BEGIN_DECLS

/**
 * tonari_organisation_editor_open:
 * @from: a widget of the window that asks
 * @context: the context
 * @row: (nullable): the organisation; %NULL begins a new one
 * @done: (nullable): called with @from as its data when a new one has been saved, if @from is still there
 *
 * Opens the editor of an organisation; one that is there can be deleted from it.
 */
void tonari_organisation_editor_open (GtkWidget                *from,
                                      TonariContext            *context,
                                      const TonariOrganisation *row,
                                      TonariContextDone         done);

/** tonari_organisation_editor_delete: deletes an organisation, and says so by its name. */
void tonari_organisation_editor_delete (TonariContext            *context,
                                        const TonariOrganisation *row);

G_END_DECLS

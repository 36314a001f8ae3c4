/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "tonari-applications-data.h"
#include "tonari-context.h"

G_BEGIN_DECLS

/**
 * tonari_application_row_new:
 * @context: the context
 * @applicant: who
 * @place: place on the waiting list from 1, 0 for who does not wait
 *
 * Returns: (transfer floating): a row for a [class@RowList]: name, how and when they applied, what was agreed on contact,
 *   the prior interview, whom not to seat beside them; with a button that accepts where that is what comes next
 */
GtkWidget *tonari_application_row_new (TonariContext         *context,
                                       const TonariApplicant *applicant,
                                       guint                  place);

/** tonari_application_menu_new: (transfer full): what can be done with an application: actions `applications.*`. */
GMenuModel *tonari_application_menu_new (const TonariApplicant *applicant);

G_END_DECLS

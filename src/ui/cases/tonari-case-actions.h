/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * What is done from the menu and by the keys of a case's page, and stays on it.
 */

#pragma once

#include "tonari-case-page.h"

G_BEGIN_DECLS

/** tonari_case_actions_new: (transfer full): record, edit, print, state, crisis, guide, merge and paper, for the case that @page shows then; it must outlive them. */
GSimpleActionGroup *tonari_case_actions_new (TonariCasePage *page);

/** tonari_case_actions_add_keys: lets @widget, in which @page stands, answer to the keys of a case. */
void tonari_case_actions_add_keys (GtkWidget      *widget,
                                   TonariCasePage *page);

G_END_DECLS

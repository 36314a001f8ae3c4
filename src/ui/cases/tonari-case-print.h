/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * The papers of a case from the window: intake, case sheet, assessment, …, map of ties, and the blank forms.
 *
 * Each opens the dialog that shows the pages first, and then prints them or saves them as PDF.
 */

#pragma once

#include <gtk/gtk.h>

#include "tonari-case-paper.h"
#include "tonari-case-sheet.h"
#include "tonari-context.h"

G_BEGIN_DECLS

/** tonari_case_print_menu: (transfer full): an item for each kind that activates @action with its token; with @blank those of which there is a blank form. */
GMenuModel *tonari_case_print_menu (const char *action,
                                    gboolean    blank);

/**
 * tonari_case_print:
 * @from: where it was asked for
 * @context: the context
 * @sheet: (nullable): the case; %NULL for a blank form
 * @token: which page, as #tonari_case_paper_words says
 *
 * Returns: (transfer none) (nullable): the dialog; %NULL for an unknown token, or a page without a blank form
 */
GtkWindow *tonari_case_print (GtkWidget             *from,
                              TonariContext         *context,
                              const TonariCaseSheet *sheet,
                              const char            *token);

G_END_DECLS

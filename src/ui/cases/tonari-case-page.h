/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * The page of one case: who it is, the life chart, and below it everything that is kept, by tabs.
 */

#pragma once

#include <adwaita.h>

#include "tonari-case-sheet.h"
#include "tonari-context.h"
#include "tonari-life-view.h"

G_BEGIN_DECLS

#define TONARI_TYPE_CASE_PAGE (tonari_case_page_get_type ())
G_DECLARE_FINAL_TYPE (TonariCasePage, tonari_case_page, TONARI, CASE_PAGE, AdwBin)

/**
 * TonariCasePage::shown:
 * @page: the page
 *
 * The case has been read and is on the screen, or read again.
 *
 * TonariCasePage::gone:
 * @page: the page
 *
 * The case is there no more (deleted here, by another program, by an undo).
 */

/** tonari_case_page_new: (transfer floating): a page without a case. */
GtkWidget *tonari_case_page_new (TonariContext *context);

/** tonari_case_page_show: reads and shows a case; 0 empties the page. */
void tonari_case_page_show (TonariCasePage *self,
                            gint64          case_id);

/** tonari_case_page_sheet: (transfer none) (nullable): what is shown. */
const TonariCaseSheet *tonari_case_page_sheet (TonariCasePage *self);

/** tonari_case_page_context: (transfer none): what the page was made with. */
TonariContext *tonari_case_page_context (TonariCasePage *self);

/** tonari_case_page_view: (transfer none): the chart with its surroundings. */
TonariLifeView *tonari_case_page_view (TonariCasePage *self);

/** tonari_case_page_show_tab: `records`, `family`, `look-back`, `assessment`, `support`, `ties`, `consent`, `stages`, `changes`, `intake`. */
void tonari_case_page_show_tab (TonariCasePage *self,
                                const char     *tab);

/** tonari_case_page_add: begins a new row on the tab that is shown. */
void tonari_case_page_add (TonariCasePage *self);

/** tonari_case_page_turn: shows the next tab below the chart (@by 1) or the one before (-1), round and round, and goes there with the keyboard: every mark of the chart lies between it and Tab. */
void tonari_case_page_turn (TonariCasePage *self,
                            int             by);

/** tonari_case_page_add_record: begins a new record. */
void tonari_case_page_add_record (TonariCasePage *self);

/** tonari_case_page_edit: edits the case itself. */
void tonari_case_page_edit (TonariCasePage *self);

/** tonari_case_page_set_state: enters another state: closing, watching, coming back. */
void tonari_case_page_set_state (TonariCasePage     *self,
                                 TonariCaseStateKind state);

/** tonari_case_page_print: prints or saves the chart as it is shown. */
void tonari_case_page_print (TonariCasePage *self);

/** tonari_case_page_hides_names: whether names are hidden while others look on. */
gboolean tonari_case_page_hides_names (TonariCasePage *self);

G_END_DECLS

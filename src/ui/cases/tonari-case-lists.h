/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * All that is kept of a case, by tabs: for each section its list, and above the lists what is made of them.
 */

#pragma once

#include <adwaita.h>

#include "tonari-case-sheet.h"
#include "tonari-context.h"

G_BEGIN_DECLS

#define TONARI_TYPE_CASE_LISTS (tonari_case_lists_get_type ())
G_DECLARE_FINAL_TYPE (TonariCaseLists, tonari_case_lists, TONARI, CASE_LISTS, AdwBin)

/** tonari_case_lists_set_context: makes the tabs; once, before anything is shown. */
void tonari_case_lists_set_context (TonariCaseLists *self,
                                    TonariContext   *context);

/** tonari_case_lists_stack: (transfer none): the tabs, for a switcher beside them. */
GtkStack *tonari_case_lists_stack (TonariCaseLists *self);

/** tonari_case_lists_show: shows a case; %NULL (nullable): none, what stands there is replaced by the next. */
void tonari_case_lists_show (TonariCaseLists *self,
                             TonariCaseSheet *sheet);

/** tonari_case_lists_add: begins a new row on the tab that is shown. */
void tonari_case_lists_add (TonariCaseLists *self);

/** tonari_case_lists_turn: shows the next tab (@by 1) or the one before (-1), round and round, and goes there with the keyboard. */
void tonari_case_lists_turn (TonariCaseLists *self,
                             int              by);

G_END_DECLS

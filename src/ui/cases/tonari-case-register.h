/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * The case register (ケース台帳): every case in one table, narrowed with each key typed.
 */

#pragma once

#include <adwaita.h>

#include "tonari-context.h"

G_BEGIN_DECLS

#define TONARI_TYPE_CASE_REGISTER (tonari_case_register_get_type ())
G_DECLARE_FINAL_TYPE (TonariCaseRegister, tonari_case_register, TONARI, CASE_REGISTER, AdwBin)

/**
 * TonariCaseRegister::opened:
 * @register_: the register
 * @case_id: the case to show
 *
 * A row was activated.
 */

/** tonari_case_register_new: (transfer floating): the register of the context's book. */
GtkWidget *tonari_case_register_new (TonariContext *context);

/** tonari_case_register_find: moves the focus into the search entry. */
void tonari_case_register_find (TonariCaseRegister *self);

/** tonari_case_register_begin: moves the focus to where one begins: the search entry, or what to do in an empty book; %FALSE while it is being read. */
gboolean tonari_case_register_begin (TonariCaseRegister *self);

/** tonari_case_register_set_search: what is looked for. */
void tonari_case_register_set_search (TonariCaseRegister *self,
                                      const char         *text);

/** tonari_case_register_shown: (transfer full) (element-type gint64): the cases that are shown, in the order of the table. */
GArray *tonari_case_register_shown (TonariCaseRegister *self);

/** tonari_case_register_columns: (transfer full): tokens of the columns that are chosen, in their order. */
GStrv tonari_case_register_columns (TonariCaseRegister *self);

/** tonari_case_register_take_focus: moves the focus into the table, to the row that had it last. */
void tonari_case_register_take_focus (TonariCaseRegister *self);

/** tonari_case_register_selected: row of the selected case, 0 for none. */
gint64 tonari_case_register_selected (TonariCaseRegister *self);

G_END_DECLS

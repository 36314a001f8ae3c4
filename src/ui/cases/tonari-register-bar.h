/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * What the register shows: its saved views, its filters, and each filter that is on as a chip that takes it off again.
 */

#pragma once

#include <adwaita.h>

#include "tonari-context.h"
#include "tonari-register-filter.h"

G_BEGIN_DECLS

#define TONARI_TYPE_REGISTER_BAR (tonari_register_bar_get_type ())
G_DECLARE_FINAL_TYPE (TonariRegisterBar, tonari_register_bar, TONARI, REGISTER_BAR, AdwBin)

/**
 * TonariRegisterBar::changed:
 * @self: the bar
 *
 * Another filter or other columns are wanted.
 *
 * TonariRegisterBar::sorted:
 * @self: the bar
 *
 * A view was chosen that has its own order; see tonari_register_bar_sort().
 */

/**
 * tonari_register_bar_new:
 * @context: the context
 * @tokens: (array length=n_columns): tokens of the columns that may be chosen
 * @titles: (array length=n_columns): their titles, translated
 * @n_columns: how many
 *
 * Returns: (transfer floating): a bar that shows all cases and all columns
 */
GtkWidget *tonari_register_bar_new (TonariContext     *context,
                                    const char *const *tokens,
                                    const char *const *titles,
                                    guint              n_columns);

/** tonari_register_bar_filter: (transfer none): the filter that is on. */
const TonariRegisterFilter *tonari_register_bar_filter (TonariRegisterBar *self);

/** tonari_register_bar_shows: whether the column of @token is chosen. */
gboolean tonari_register_bar_shows (TonariRegisterBar *self,
                                    const char        *token);

/** tonari_register_bar_set_sort: by the column of which @token (nullable: by none, that is by code) the table is sorted: a view that is saved keeps that. */
void tonari_register_bar_set_sort (TonariRegisterBar *self,
                                   const char        *token,
                                   gboolean           descending);

/** tonari_register_bar_sort: (transfer none) (nullable): token of the column that is sorted by; @descending (out, optional). */
const char *tonari_register_bar_sort (TonariRegisterBar *self,
                                      gboolean          *descending);

/** tonari_register_bar_set_coordinators: names that may be chosen as coordinator, in their order. */
void tonari_register_bar_set_coordinators (TonariRegisterBar *self,
                                           const char *const *names);

G_END_DECLS

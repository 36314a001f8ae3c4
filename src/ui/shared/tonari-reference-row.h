/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * A row of the editor for a choice among the rows of a table, by name, with find-as-you-type.
 */

#pragma once

#include "tonari-field-row.h"

G_BEGIN_DECLS

#define TONARI_TYPE_REFERENCE_ROW (tonari_reference_row_get_type ())
G_DECLARE_FINAL_TYPE (TonariReferenceRow, tonari_reference_row, TONARI, REFERENCE_ROW, AdwActionRow)

/** tonari_reference_row_new: (transfer floating): the row; @label and @hint (nullable) are translated. */
GtkWidget *tonari_reference_row_new (TonariContext *context,
                                     const char    *label,
                                     const char    *hint);

/** tonari_reference_row_set_owner: only rows of the same case, class or curriculum as @row (of @owner) are offered; before the value is set. */
void tonari_reference_row_set_owner (TonariReferenceRow *self,
                                     const TonariEntity *owner,
                                     gconstpointer       row);

/**
 * tonari_reference_row_set_choices:
 * @self: the row
 * @choices: (transfer none) (element-type TonariChoice): what is offered beside “None”, instead of the rows of the table
 *
 * For what a table cannot say by itself: the people of one case, consent forms with how they stand.
 */
void tonari_reference_row_set_choices (TonariReferenceRow *self,
                                       const GPtrArray    *choices);

/** tonari_reference_row_say: (transfer full): what row @id is called here. */
char *tonari_reference_row_say (TonariReferenceRow *self,
                                gint64              id);

G_END_DECLS

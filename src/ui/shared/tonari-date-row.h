/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * A row of the editor for a date or a moment, typed in any form that is read, with what was understood.
 */

#pragma once

#include "tonari-field-row.h"

G_BEGIN_DECLS

#define TONARI_TYPE_DATE_ROW (tonari_date_row_get_type ())
G_DECLARE_FINAL_TYPE (TonariDateRow, tonari_date_row, TONARI, DATE_ROW, AdwEntryRow)

/** tonari_date_row_new: (transfer floating): the row; @label and @hint (nullable) are translated. */
GtkWidget *tonari_date_row_new (const char *label, const char *hint, guint flags);

G_END_DECLS

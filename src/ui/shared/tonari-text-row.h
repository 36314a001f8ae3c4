/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * A row of the editor for one line: text, a number, a time, several words separated by ・ or a comma.
 */

#pragma once

#include "tonari-field-row.h"

G_BEGIN_DECLS

#define TONARI_TYPE_TEXT_ROW (tonari_text_row_get_type ())
G_DECLARE_FINAL_TYPE (TonariTextRow, tonari_text_row, TONARI, TEXT_ROW, AdwEntryRow)

/** tonari_text_row_new: (transfer floating): the row; @label and @hint (nullable) are translated. */
GtkWidget *tonari_text_row_new (const char *label, const char *hint, guint flags);

G_END_DECLS

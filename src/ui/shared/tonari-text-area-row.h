/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * A row of the editor for text of several lines; it grows with the text.
 */

#pragma once

#include "tonari-field-row.h"

G_BEGIN_DECLS

#define TONARI_TYPE_TEXT_AREA_ROW (tonari_text_area_row_get_type ())
G_DECLARE_FINAL_TYPE (TonariTextAreaRow, tonari_text_area_row, TONARI, TEXT_AREA_ROW, AdwPreferencesRow)

/** tonari_text_area_row_new: (transfer floating): the row; @label and @hint (nullable) are translated. */
GtkWidget *tonari_text_area_row_new (const char *label, const char *hint);

G_END_DECLS

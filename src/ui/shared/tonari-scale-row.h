/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * A row of the editor for a number from 0 to 10; not knowing is always a possible answer.
 */

#pragma once

#include "tonari-field-row.h"

G_BEGIN_DECLS

#define TONARI_TYPE_SCALE_ROW (tonari_scale_row_get_type ())
G_DECLARE_FINAL_TYPE (TonariScaleRow, tonari_scale_row, TONARI, SCALE_ROW, AdwPreferencesRow)

/** tonari_scale_row_new: (transfer floating): the row; @label and @hint (nullable) are translated. */
GtkWidget *tonari_scale_row_new (const char *label, const char *hint);

G_END_DECLS

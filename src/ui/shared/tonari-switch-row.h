/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * A row of the editor for yes or no.
 */

#pragma once

#include "tonari-field-row.h"

G_BEGIN_DECLS

#define TONARI_TYPE_SWITCH_ROW (tonari_switch_row_get_type ())
G_DECLARE_FINAL_TYPE (TonariSwitchRow, tonari_switch_row, TONARI, SWITCH_ROW, AdwActionRow)

/** tonari_switch_row_new: (transfer floating): the row; @label and @hint (nullable) are translated. */
GtkWidget *tonari_switch_row_new (const char *label, const char *hint);

G_END_DECLS

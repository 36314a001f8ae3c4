/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * A row of the editor for one word of an enumeration.
 */

#pragma once

#include "tonari-field-row.h"

G_BEGIN_DECLS

#define TONARI_TYPE_WORDS_ROW (tonari_words_row_get_type ())
G_DECLARE_FINAL_TYPE (TonariWordsRow, tonari_words_row, TONARI, WORDS_ROW, AdwComboRow)

/** tonari_words_row_new: (transfer floating): the row; @label and @hint (nullable) are translated. */
GtkWidget *tonari_words_row_new (const TonariWords *words, const char *label, const char *hint);

G_END_DECLS

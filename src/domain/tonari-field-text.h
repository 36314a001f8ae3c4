/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-entity.h"

G_BEGIN_DECLS

/** tonari_field_is_empty: whether nothing is known: no text, no date, no number, no row, not yes, the first word of an enumeration, no element. */
gboolean tonari_field_is_empty (const TonariField *field,
                                gconstpointer      row);

/** tonari_field_to_text: (transfer full): one value as text that tonari_field_from_text() reads back, whatever the locale. */
char *tonari_field_to_text (const TonariField *field,
                            gconstpointer      row);

/** tonari_field_from_text: writes what tonari_field_to_text() gave into @row. */
void tonari_field_from_text (const TonariField *field,
                             const char        *text,
                             gpointer           row);

G_END_DECLS

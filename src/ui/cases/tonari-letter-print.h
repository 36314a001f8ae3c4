/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * A letter or memo that stands in a record, on paper.
 */

#pragma once

#include <gtk/gtk.h>

#include "tonari-context.h"
#include "tonari-record.h"

G_BEGIN_DECLS

/** tonari_letter_print: opens the dialog that prints the letter of @record (a saved record with words of a letter) of the case with @code. */
void tonari_letter_print (GtkWidget          *from,
                          TonariContext      *context,
                          const TonariRecord *record,
                          const char         *code);

G_END_DECLS

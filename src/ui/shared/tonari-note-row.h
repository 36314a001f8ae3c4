/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define TONARI_TYPE_NOTE_ROW (tonari_note_row_get_type ())
G_DECLARE_FINAL_TYPE (TonariNoteRow, tonari_note_row, TONARI, NOTE_ROW, AdwPreferencesRow)

/**
 * TonariNoteRow:
 *
 * A row below a field that only says something about it (a hint, the date as it was understood, what is wrong).
 *
 * It never takes the focus itself.  A GtkListBox asks only the row that comes next, and the focus leaves the
 * whole list where that one declines; so this row hands the walk on to the rows behind it.
 */

/**
 * tonari_note_row_new:
 * @child: what the row shows; must not take the focus
 *
 * Returns: (transfer floating): a new row
 */
GtkWidget *tonari_note_row_new (GtkWidget *child);

G_END_DECLS

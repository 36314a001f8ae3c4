/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * What the editor of a record has beside its rows, so that a call is written down in seconds: methods and people by
 * keys, text to begin with, small changes picked or typed, and what has to be read before a call or a visit.
 *
 *   Alt+1 … Alt+0    how (in the order of the menu)
 *   Ctrl+1 … Ctrl+9  who was met: the person, the relatives, an agency
 *   Alt+T            text to begin with
 *
 * A record of a phone call from a page with a case, counted: Ctrl+R, Ctrl+2 (the mother), the text, Ctrl+Return; the
 * method is the phone already and the moment is now.  Three chords beside the text itself.
 */

#pragma once

#include "tonari-case-sheet.h"
#include "tonari-editor.h"

G_BEGIN_DECLS

/** tonari_record_extras_add: who was met, small changes, texts, the notice, the keys; @sheet is %NULL for a call without a case. After tonari_editor_set_draft(). */
void tonari_record_extras_add (TonariEditor          *editor,
                               TonariContext         *context,
                               const TonariCaseSheet *sheet,
                               const TonariRecord    *record);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-editor.h"

G_BEGIN_DECLS

/**
 * TonariEditorSaved:
 * @again: somebody else had saved; what was typed stands on top of that now, and is to be saved again
 * @row: (nullable): the saved main row, %NULL when it was not saved
 * @error: (nullable): why not; %NULL when the person wants to go on editing
 * @data: what was handed over
 */
typedef void (*TonariEditorSaved) (gboolean      again,
                                   gconstpointer row,
                                   const GError *error,
                                   gpointer      data);

/**
 * tonari_editor_save:
 * @context: the context
 * @window: the editor, for questions
 * @parts: (element-type TonariEditorPart): the main row first, all read
 * @extras: (nullable) (element-type TonariEditorExtra): rows that point at the main row
 * @label: what the person did
 * @saved: called once
 * @data: for @saved
 *
 * Saves all parts and extras in one action.  When somebody else has saved one of the rows meanwhile, both texts are shown and the
 * person chooses.
 */
void tonari_editor_save (TonariContext    *context,
                         GtkWidget        *window,
                         GPtrArray        *parts,
                         GPtrArray        *extras,
                         const char       *label,
                         TonariEditorSaved saved,
                         gpointer          data);

G_END_DECLS

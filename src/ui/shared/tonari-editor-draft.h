/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * What is typed in an editor and not saved yet: its rows and what widgets of the caller's own hold, for
 * [struct@DraftKeeper] to keep.  A draft is given up when the row is saved or when the person discards what they typed.
 */

#pragma once

#include "tonari-editor.h"

G_BEGIN_DECLS

typedef struct _TonariEditorDraft TonariEditorDraft;

/**
 * tonari_editor_draft_new:
 * @context: the context
 * @editor: the window; the line about what was taken up again is put into it
 * @parts: (element-type TonariEditorPart): its parts, the main row first
 * @taken: called when what was kept stands in the rows
 * @data: for @taken
 *
 * Looks for a draft of these rows and takes it up.
 *
 * Returns: (transfer full): the draft
 */
TonariEditorDraft *tonari_editor_draft_new (TonariContext *context,
                                            AdwWindow     *editor,
                                            GPtrArray     *parts,
                                            void         (*taken) (gpointer data),
                                            gpointer       data);

/** tonari_editor_draft_add: what a widget of the caller's own holds is kept under @name as well. */
void tonari_editor_draft_add (TonariEditorDraft  *self,
                              const char         *name,
                              GtkWidget          *widget,
                              TonariEditorKept    kept,
                              TonariEditorPutBack put_back);

/** tonari_editor_draft_touch: something has been typed; it is kept a moment later. */
void tonari_editor_draft_touch (TonariEditorDraft *self);

/** tonari_editor_draft_free: with @give_up nothing of it is kept, else what was typed last is kept now. */
void tonari_editor_draft_free (TonariEditorDraft *self,
                               gboolean           give_up);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * The editors of classes, sessions and marks: tables for the one editor.
 */

#pragma once

#include "tonari-class-model.h"
#include "tonari-editor.h"

G_BEGIN_DECLS

/**
 * tonari_class_editor_new:
 * @context: the context
 * @aclass: (transfer none): the class; with id 0 a new one whose curriculum is chosen already
 * @curriculum: (nullable): title of the curriculum version it follows
 *
 * Returns: (transfer none): the editor, not yet presented
 */
TonariEditor *tonari_class_editor_new (TonariContext     *context,
                                       const TonariClass *aclass,
                                       const char        *curriculum);

/** tonari_session_editor_new: (transfer none): the editor of a session, not yet presented. */
TonariEditor *tonari_session_editor_new (TonariContext       *context,
                                         const TonariSession *session);

/** tonari_session_editor_next: (transfer full): a new session as it most likely will be: the next number, the same rhythm and times. */
TonariSession *tonari_session_editor_next (const TonariClassSheet *sheet);

/** tonari_mark_editor_new: (transfer none): the editor of one mark: what was made up when, and a note; not yet presented. */
TonariEditor *tonari_mark_editor_new (TonariClassModel *model,
                                      gint64            session,
                                      gint64            enrolment);

G_END_DECLS

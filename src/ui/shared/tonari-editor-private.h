/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * What the files of the editor share.
 */

#pragma once

#include "tonari-editor-part.h"
#include "tonari-editor.h"

G_BEGIN_DECLS

/** tonari_editor_main_part: (transfer none): the part of the main row. */
TonariEditorPart *tonari_editor_main_part (TonariEditor *self);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * All texts that records begin with: added, changed, deleted.
 */

#pragma once

#include <adwaita.h>

#include "tonari-editor.h"
#include "tonari-record-template.h"

G_BEGIN_DECLS

#define TONARI_TYPE_RECORD_TEXTS_DIALOG (tonari_record_texts_dialog_get_type ())
G_DECLARE_FINAL_TYPE (TonariRecordTextsDialog, tonari_record_texts_dialog, TONARI, RECORD_TEXTS_DIALOG, AdwWindow)

/** tonari_record_texts_dialog_open: (transfer none): the dialog, presented over @parent. */
GtkWindow *tonari_record_texts_dialog_open (TonariContext *context,
                                            GtkWidget     *parent);

/** tonari_record_texts_edit: (transfer none): the editor of one text, not yet presented; with id 0 a new one. */
TonariEditor *tonari_record_texts_edit (TonariContext              *context,
                                        const TonariRecordTemplate *text);

G_END_DECLS

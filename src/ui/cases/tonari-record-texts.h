/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Texts that a record begins with, by method: the menu in the editor of a record.
 *
 * A book has none at first; then a few of the program's own are offered.  As soon as the office has written one for a
 * method, only the office's own are offered for it.
 */

#pragma once

#include <adwaita.h>

#include "tonari-editor.h"
#include "tonari-record-template.h"

G_BEGIN_DECLS

#define TONARI_TYPE_RECORD_TEXTS (tonari_record_texts_get_type ())
G_DECLARE_FINAL_TYPE (TonariRecordTexts, tonari_record_texts, TONARI, RECORD_TEXTS, AdwBin)

/** tonari_record_texts_new: (transfer floating): the menu; what is chosen goes into the `text` of @editor, after what stands there. */
GtkWidget *tonari_record_texts_new (TonariContext *context,
                                    TonariEditor  *editor);

/** tonari_record_texts_set_method: offers the texts of another method. */
void tonari_record_texts_set_method (TonariRecordTexts *self,
                                     TonariMethod       method);

/** tonari_record_texts_open: opens the menu. */
void tonari_record_texts_open (TonariRecordTexts *self);

/** tonari_record_texts_shipped: (transfer none) (nullable): the text that is offered for @method while the office has none; @title (out) its name. */
const char *tonari_record_texts_shipped (TonariMethod method,
                                         const char **title);

G_END_DECLS

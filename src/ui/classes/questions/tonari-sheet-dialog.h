/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * One sheet that is in the book already, to be corrected.
 */

#pragma once

#include <adwaita.h>

#include "tonari-class-model.h"
#include "tonari-questionnaire-entry.h"
#include "tonari-questions-data.h"

G_BEGIN_DECLS

#define TONARI_TYPE_SHEET_DIALOG (tonari_sheet_dialog_get_type ())
G_DECLARE_FINAL_TYPE (TonariSheetDialog, tonari_sheet_dialog, TONARI, SHEET_DIALOG, AdwWindow)

/**
 * tonari_sheet_dialog_present:
 * @model: the class, loaded
 * @entry: the questionnaire with its questions
 * @job: (transfer none): the sheet as tonari_sheets_data_load() read it; copied
 * @title: what the sheet is called in the list
 * @parent: a widget of the window over which it opens
 *
 * The sheet stays in the book while it is being corrected; saving changes it in one action that can be undone.
 *
 * Returns: (transfer none): the window
 */
GtkWindow *tonari_sheet_dialog_present (TonariClassModel               *model,
                                        const TonariQuestionnaireEntry *entry,
                                        const TonariSheetJob           *job,
                                        const char                     *title,
                                        GtkWidget                      *parent);

G_END_DECLS

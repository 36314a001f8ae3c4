/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * The sheets of a questionnaire that a class has handed in, also at earlier sittings: each can be opened and corrected, or
 * deleted.
 *
 * A sheet without a name is found by its answers, as it lies on the desk; nothing here says when it was typed.
 */

#pragma once

#include <adwaita.h>

#include "tonari-class-model.h"
#include "tonari-questionnaire-entry.h"

G_BEGIN_DECLS

#define TONARI_TYPE_SHEETS_DIALOG (tonari_sheets_dialog_get_type ())
G_DECLARE_FINAL_TYPE (TonariSheetsDialog, tonari_sheets_dialog, TONARI, SHEETS_DIALOG, AdwWindow)

/** tonari_sheets_dialog_present: (transfer none): opens it over the window of @parent for the class of @model, which is loaded. */
GtkWindow *tonari_sheets_dialog_present (TonariClassModel               *model,
                                         const TonariQuestionnaireEntry *entry,
                                         GtkWidget                      *parent);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Sheets typed in one after the other: one key an answer, Enter to save, and the next sheet is there.
 *
 * A sheet goes to the disk in one action while the next one is already being typed.  One that cannot be saved comes back
 * with its answers, and what was typed meanwhile waits behind it; nothing typed is lost.
 */

#pragma once

#include <adwaita.h>

#include "tonari-class-model.h"
#include "tonari-questionnaire-entry.h"

G_BEGIN_DECLS

#define TONARI_TYPE_ANSWERS_DIALOG (tonari_answers_dialog_get_type ())
G_DECLARE_FINAL_TYPE (TonariAnswersDialog, tonari_answers_dialog, TONARI, ANSWERS_DIALOG, AdwWindow)

/** tonari_answers_dialog_present: (transfer none): opens it over the window of @parent for the class of @model. */
GtkWindow *tonari_answers_dialog_present (TonariClassModel               *model,
                                          const TonariQuestionnaireEntry *entry,
                                          GtkWidget                      *parent);

/** tonari_answers_dialog_saved: how many sheets this window has saved and not taken back. */
guint tonari_answers_dialog_saved (TonariAnswersDialog *self);

G_END_DECLS

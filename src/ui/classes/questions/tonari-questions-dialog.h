/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * The questions of a questionnaire: added, worded, put in order by the keyboard, taken out.
 *
 * Once somebody has answered, the questions stay as they were asked; a copy can be changed.
 */

#pragma once

#include <adwaita.h>

#include "tonari-context.h"
#include "tonari-editor.h"
#include "tonari-questionnaire.h"

G_BEGIN_DECLS

#define TONARI_TYPE_QUESTIONS_DIALOG (tonari_questions_dialog_get_type ())
G_DECLARE_FINAL_TYPE (TonariQuestionsDialog, tonari_questions_dialog, TONARI, QUESTIONS_DIALOG, AdwWindow)

/** tonari_questions_dialog_present: (transfer none): opens it over the window of @parent; @answered: there is a sheet already. */
GtkWindow *tonari_questions_dialog_present (TonariContext             *context,
                                            const TonariQuestionnaire *questionnaire,
                                            gboolean                   answered,
                                            GtkWidget                 *parent);

/** tonari_questionnaire_editor_new: (transfer none): the editor of title, words at the head and whether it is anonymous, which stays as it is once @answered; not yet presented. */
TonariEditor *tonari_questionnaire_editor_new (TonariContext             *context,
                                               const TonariQuestionnaire *questionnaire,
                                               gboolean                   answered);

G_END_DECLS

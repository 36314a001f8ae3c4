/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Questionnaires on paper, and what was answered as a table for people outside.
 */

#pragma once

#include "tonari-class-model.h"
#include "tonari-questionnaire.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/** tonari_questions_output_print: (transfer none) (nullable): opens the dialog that prints or saves the blank form of one questionnaire. */
GtkWindow *tonari_questions_output_print (TonariClassModel          *model,
                                          const TonariQuestionnaire *questionnaire,
                                          GtkWidget                 *parent);

/** tonari_questions_output_csv: asks where to, and writes @results (element-type TonariQuestionnaireResult) as CSV, without small numbers. */
void tonari_questions_output_csv (TonariClassModel *model,
                                  const GPtrArray  *results,
                                  GtkWidget        *parent);

G_END_DECLS

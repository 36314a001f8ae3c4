/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * What a class answered, for the office's own eyes: every question with n, its picture, and the free words.
 */

#pragma once

#include <adwaita.h>

#include "tonari-questionnaire-result.h"

G_BEGIN_DECLS

/** tonari_question_results_new: (transfer floating): one questionnaire, or ease. */
GtkWidget *tonari_question_results_new (const TonariQuestionnaireResult *result);

G_END_DECLS

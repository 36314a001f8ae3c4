/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * The part of the class page with the questionnaires: what can be asked, the sheets that came back, what was answered.
 */

#pragma once

#include <adwaita.h>

#include "tonari-class-model.h"

G_BEGIN_DECLS

#define TONARI_TYPE_CLASS_QUESTIONS (tonari_class_questions_get_type ())
G_DECLARE_FINAL_TYPE (TonariClassQuestions, tonari_class_questions, TONARI, CLASS_QUESTIONS, AdwBin)

/** tonari_class_questions_new: (transfer floating): the part. */
GtkWidget *tonari_class_questions_new (TonariClassModel *model);

/** tonari_class_questions_add: begins a new questionnaire. */
void tonari_class_questions_add (TonariClassQuestions *self);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * The questions of one sheet under each other, answered from the first to the last without the mouse.
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define TONARI_TYPE_ANSWERS_FORM (tonari_answers_form_get_type ())
G_DECLARE_FINAL_TYPE (TonariAnswersForm, tonari_answers_form, TONARI, ANSWERS_FORM, AdwBin)

/**
 * TonariAnswersForm::finished:
 * @form: the form
 *
 * The last question was left towards the next one.
 */

/** tonari_answers_form_new: (transfer floating): an empty sheet of @items (element-type TonariQuestionnaireItem). */
GtkWidget *tonari_answers_form_new (const GPtrArray *items);

/** tonari_answers_form_answers: (transfer full) (element-type TonariQuestionnaireAnswer): one for each question. */
GPtrArray *tonari_answers_form_answers (TonariAnswersForm *self);

/** tonari_answers_form_set: shows what @answers (nullable) (element-type TonariQuestionnaireAnswer) say, in the order of the questions; %NULL empties it. */
void tonari_answers_form_set (TonariAnswersForm *self,
                              const GPtrArray   *answers);

/** tonari_answers_form_is_empty: whether nothing is answered. */
gboolean tonari_answers_form_is_empty (TonariAnswersForm *self);

/** tonari_answers_form_begin: puts the focus on the first question. */
void tonari_answers_form_begin (TonariAnswersForm *self);

G_END_DECLS

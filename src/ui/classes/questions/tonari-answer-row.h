/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * One question of a sheet, to be answered with one key: a digit on a scale (t for 10), or words and Enter.
 *
 * A scale takes the focus as a whole, so that Tab and Enter go from question to question.
 */

#pragma once

#include <adwaita.h>

#include "tonari-questionnaire-answer.h"
#include "tonari-questionnaire-item.h"

G_BEGIN_DECLS

#define TONARI_TYPE_ANSWER_ROW (tonari_answer_row_get_type ())
G_DECLARE_FINAL_TYPE (TonariAnswerRow, tonari_answer_row, TONARI, ANSWER_ROW, AdwBin)

/**
 * TonariAnswerRow::leave:
 * @row: the row
 * @step: 1 for the next question, -1 for the one before
 *
 * The question is answered by a key, or Enter, Up or Down was pressed.
 */

/** tonari_answer_row_new: (transfer floating): a question that is not answered yet; @number counts from 1. */
GtkWidget *tonari_answer_row_new (const TonariQuestionnaireItem *item,
                                  guint                          number);

/** tonari_answer_row_answer: (transfer full): what is answered; empty where nothing is. */
TonariQuestionnaireAnswer *tonari_answer_row_answer (TonariAnswerRow *self);

/** tonari_answer_row_set: shows an answer; %NULL or an empty one for none. */
void tonari_answer_row_set (TonariAnswerRow                 *self,
                            const TonariQuestionnaireAnswer *answer);

/** tonari_answer_row_is_empty: whether nothing is answered. */
gboolean tonari_answer_row_is_empty (TonariAnswerRow *self);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * The answers to one question as a picture that also says itself in words.
 */

#pragma once

#include <gtk/gtk.h>

#include "tonari-question-result.h"

G_BEGIN_DECLS

#define TONARI_TYPE_ANSWER_PICTURE (tonari_answer_picture_get_type ())
G_DECLARE_FINAL_TYPE (TonariAnswerPicture, tonari_answer_picture, TONARI, ANSWER_PICTURE, GtkWidget)

/**
 * tonari_answer_picture_new:
 * @results: (element-type TonariQuestionResult): the questions of a questionnaire; kept
 * @index: which of them, a scale
 *
 * Returns: (transfer floating): the picture, drawn as high as the others of @results
 */
GtkWidget *tonari_answer_picture_new (GPtrArray *results,
                                      guint      index);

G_END_DECLS

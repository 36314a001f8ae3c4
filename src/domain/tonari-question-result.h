/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-questionnaire-answer.h"
#include "tonari-questionnaire-item.h"
#include "tonari-suppress.h"

G_BEGIN_DECLS

typedef struct _TonariQuestionResult TonariQuestionResult;

/**
 * TonariAnswerCount:
 * @value: place on the scale
 * @label: (nullable) (transfer none): words at that place, where the question has some
 * @count: how many chose it
 *
 * How often one place of a scale was chosen.
 */
typedef struct
{
  gint64 value;
  const char *label;
  TonariCount count;
} TonariAnswerCount;

/**
 * TonariQuestionResult:
 * @item: the question; of a built-in one @item->text is its translated text
 * @token: (nullable) (transfer none): name of a built-in question for machine formats: `ease_before`, `ease_after`
 * @n: how many answered it; for free words, how many wrote something
 * @values: (element-type TonariAnswerCount): every place of the scale in its order, also those nobody chose
 * @words: (element-type utf8): what was written, in the order of the alphabet, so that no sheet can be pieced together
 *
 * What was answered to one question, in numbers and words; no answer is anybody's.
 */
struct _TonariQuestionResult
{
  TonariQuestionnaireItem *item;
  const char *token;
  TonariCount n;
  GArray *values;
  GPtrArray *words;
};

/** tonari_question_result_new: (transfer full): a question that nobody has answered yet; @item is copied. */
TonariQuestionResult *tonari_question_result_new (const TonariQuestionnaireItem *item);
TonariQuestionResult *tonari_question_result_copy (const TonariQuestionResult *self);
void tonari_question_result_free (TonariQuestionResult *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TonariQuestionResult, tonari_question_result_free)

/** tonari_question_result_count: counts a place on the scale once more; one outside the scale is no answer, and %FALSE. */
gboolean tonari_question_result_count (TonariQuestionResult *self,
                                       gint64                value);

/** tonari_question_result_add: counts an answer; one that is empty, or to another question, is none, and %FALSE. */
gboolean tonari_question_result_add (TonariQuestionResult          *self,
                                     const TonariQuestionnaireAnswer *answer);

/**
 * tonari_question_result_suppress:
 *
 * Hides what is under 5, and what would tell it, see tonari_suppress(); where fewer than 5 answered at all, their words go
 * as well.
 */
void tonari_question_result_suppress (TonariQuestionResult *self);

/** tonari_question_result_percent: the share of one place in percent of those who answered, to one decimal; NaN where nobody did, or where it is hidden. */
double tonari_question_result_percent (const TonariQuestionResult *self,
                                       guint                       index);

/** tonari_question_result_in_words: (transfer full): a sentence for whoever does not see the picture: every place that was chosen, with its share and number. */
char *tonari_question_result_in_words (const TonariQuestionResult *self);

G_END_DECLS

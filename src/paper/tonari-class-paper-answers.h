/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What a class answered, for people outside: bars in percent, each question with its n, small numbers hidden. */

#pragma once

#include "tonari-paper-flow.h"
#include "tonari-questionnaire-result.h"

G_BEGIN_DECLS

/**
 * tonari_class_paper_answers:
 * @flow: the pages
 * @result: what was answered, whole numbers; left as it is
 *
 * Adds a questionnaire.  Ease is left out, because the report says it by session; free words are, because they could tell
 * who wrote them.
 */
void tonari_class_paper_answers (TonariFlow                      *flow,
                                 const TonariQuestionnaireResult *result);

G_END_DECLS

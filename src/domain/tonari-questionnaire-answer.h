/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-entity.h"
#include "tonari-enums.h"

G_BEGIN_DECLS

typedef struct _TonariQuestionnaireAnswer TonariQuestionnaireAnswer;

/**
 * TonariQuestionnaireAnswer:
 * @row: identity inside the book
 * @sheet: the sheet (row of questionnaire_sheets, 0 for none)
 * @item: the question (row of questionnaire_items, 0 for none)
 * @value: place on the scale, counted as the scale counts
 * @words: free words
 *
 * One answer on a sheet.
 *
 * Source: domain.md, Records: Questionnaire.
 */
struct _TonariQuestionnaireAnswer
{
  TonariRow row;
  gint64 sheet;
  gint64 item;
  gint64 value;
  char *words;
};

TONARI_DECLARE_ENTITY (TonariQuestionnaireAnswer, tonari_questionnaire_answer)

G_END_DECLS

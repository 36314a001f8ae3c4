/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-entity.h"
#include "tonari-enums.h"

G_BEGIN_DECLS

typedef struct _TonariQuestionnaireItem TonariQuestionnaireItem;

/**
 * TonariQuestionnaireItem:
 * @row: identity inside the book
 * @questionnaire: the questionnaire (row of questionnaires, 0 for none)
 * @position: order, 1 upwards
 * @kind: a scale, or free words
 * @text: the question
 * @least: least value of the scale
 * @most: highest value of the scale
 * @least_label: words at the least value
 * @most_label: words at the highest value
 *
 * A question: a scale or free words.
 *
 * Source: domain.md, Records: Questionnaire.
 */
struct _TonariQuestionnaireItem
{
  TonariRow row;
  gint64 questionnaire;
  gint64 position;
  TonariQuestionnaireItemKind kind;
  char *text;
  gint64 least;
  gint64 most;
  char *least_label;
  char *most_label;
};

TONARI_DECLARE_ENTITY (TonariQuestionnaireItem, tonari_questionnaire_item)

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-entity.h"
#include "tonari-enums.h"

G_BEGIN_DECLS

typedef struct _TonariQuestionnaire TonariQuestionnaire;

/**
 * TonariQuestionnaire:
 * @row: identity inside the book
 * @title: title
 * @anonymous: its sheets are linked to nobody
 * @kind: built in, or our own
 * @note: words at the head of the sheet
 *
 * A questionnaire: a built-in one or the questions of the office.
 *
 * Source: domain.md, Records: Questionnaire.
 */
struct _TonariQuestionnaire
{
  TonariRow row;
  char *title;
  gboolean anonymous;
  TonariQuestionnaireKind kind;
  char *note;
};

TONARI_DECLARE_ENTITY (TonariQuestionnaire, tonari_questionnaire)

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-entity.h"
#include "tonari-enums.h"

G_BEGIN_DECLS

typedef struct _TonariQuestionnaireSheet TonariQuestionnaireSheet;

/**
 * TonariQuestionnaireSheet:
 * @row: identity inside the book
 * @questionnaire: the questionnaire (row of questionnaires, 0 for none)
 * @class_id: the class in which it was asked; 0 for none (row of classes)
 * @session: the session after which it was asked; 0 for none (row of sessions)
 * @anonymous: linked to nobody
 * @enrolment: who filled it in; 0 when anonymous (row of enrolments)
 * @date: when; unknown when anonymous
 *
 * A filled-in sheet.  An anonymous one points at nobody, and at no moment finer than the session.
 *
 * Source: domain.md, Records: Questionnaire.
 */
struct _TonariQuestionnaireSheet
{
  TonariRow row;
  gint64 questionnaire;
  gint64 class_id;
  gint64 session;
  gboolean anonymous;
  gint64 enrolment;
  TonariDate date;
};

TONARI_DECLARE_ENTITY (TonariQuestionnaireSheet, tonari_questionnaire_sheet)

G_END_DECLS

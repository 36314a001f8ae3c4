/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-questionnaire.h"

G_BEGIN_DECLS

typedef struct _TonariQuestionnaireEntry TonariQuestionnaireEntry;

/**
 * TonariQuestionnaireEntry:
 * @questionnaire: the questionnaire
 * @items: (element-type TonariQuestionnaireItem): its questions in their order
 * @n_sheets: how many sheets one class handed in
 * @n_sheets_anywhere: how many sheets there are in the whole book; once there is one, the questions stay as they are
 *
 * A questionnaire as the page of a class lists it.
 */
struct _TonariQuestionnaireEntry
{
  TonariQuestionnaire *questionnaire;
  GPtrArray *items;
  guint n_sheets;
  guint n_sheets_anywhere;
};

/** tonari_questionnaire_entry_new: (transfer full): an entry without questions; takes @questionnaire. */
TonariQuestionnaireEntry *tonari_questionnaire_entry_new (TonariQuestionnaire *questionnaire);
void tonari_questionnaire_entry_free (TonariQuestionnaireEntry *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TonariQuestionnaireEntry, tonari_questionnaire_entry_free)

G_END_DECLS

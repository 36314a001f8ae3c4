/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-questionnaire-entry.h"

#include "tonari-questionnaire-item.h"

TonariQuestionnaireEntry *
tonari_questionnaire_entry_new (TonariQuestionnaire *questionnaire)
{
  TonariQuestionnaireEntry *self = g_new0 (TonariQuestionnaireEntry, 1);

  self->questionnaire = questionnaire;
  self->items = g_ptr_array_new_with_free_func ((GDestroyNotify) tonari_questionnaire_item_free);

  return self;
}

void
tonari_questionnaire_entry_free (TonariQuestionnaireEntry *self)
{
  if (self == NULL)
    return;

  tonari_questionnaire_free (self->questionnaire);
  g_ptr_array_unref (self->items);
  g_free (self);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-questionnaire-item.h"
#include "tonari-questionnaire.h"

G_BEGIN_DECLS

/**
 * tonari_shipped_questionnaire:
 * @items: (out) (transfer full) (element-type TonariQuestionnaireItem): its questions in their order
 *
 * The questionnaire that comes with Tonari (満足度): anonymous, four scales and one question in free words.  It is in no book
 * before an office asks for it, and then it is the office's own to change.
 *
 * Returns: (transfer full): not saved
 */
TonariQuestionnaire *tonari_shipped_questionnaire (GPtrArray **items);

G_END_DECLS

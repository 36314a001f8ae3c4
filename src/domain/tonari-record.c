/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-record.h"

static const TonariField fields[] = {
  TONARI_FIELD (TonariRecord, uid, TEXT),
  TONARI_REF_FIELD (TonariRecord, case_id, "cases"),
  TONARI_FIELD (TonariRecord, at, MOMENT),
  TONARI_WORDS_FIELD (TonariRecord, method, tonari_method_words),
  TONARI_FIELD (TonariRecord, met, STRV),
  TONARI_FIELD (TonariRecord, met_person, BOOL),
  TONARI_FIELD (TonariRecord, accompany, BOOL),
  TONARI_FIELD (TonariRecord, solve, BOOL),
  TONARI_FIELD (TonariRecord, minutes, INT),
  TONARI_REF_FIELD (TonariRecord, staff, "staff"),
  TONARI_REF_FIELD (TonariRecord, second_staff, "staff"),
  TONARI_FIELD (TonariRecord, text, TEXT),
  TONARI_FIELD (TonariRecord, person_words, TEXT),
  TONARI_FIELD (TonariRecord, family_words, TEXT),
  TONARI_FIELD (TonariRecord, trace_left, TEXT),
  TONARI_FIELD (TonariRecord, safety_check, TEXT),
  TONARI_FIELD (TonariRecord, invitation, TEXT),
  TONARI_WORDS_FIELD (TonariRecord, invitation_answer, tonari_answer_words),
  TONARI_FIELD (TonariRecord, next_at, MOMENT),
  TONARI_WORDS_FIELD (TonariRecord, next_agreement, tonari_agreement_words),
  TONARI_REF_FIELD (TonariRecord, corrects, "records"),
  TONARI_FIELD (TonariRecord, sequence, INT),
  TONARI_FIELD (TonariRecord, caller, TEXT),
  TONARI_FIELD (TonariRecord, letter_text, TEXT),
};

TONARI_DEFINE_ENTITY (TonariRecord, tonari_record, "records", fields)

gboolean
tonari_record_has_letter (const TonariRecord *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->method == TONARI_METHOD_LETTER || (self->letter_text != NULL && *self->letter_text != '\0') ||
         (self->method == TONARI_METHOD_VISIT_UNMET && self->trace_left != NULL && *self->trace_left != '\0');
}

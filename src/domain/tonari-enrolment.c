/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-enrolment.h"

static const TonariField fields[] = {
  TONARI_REF_FIELD (TonariEnrolment, class_id, "classes"),
  TONARI_REF_FIELD (TonariEnrolment, person, "persons"),
  TONARI_REF_FIELD (TonariEnrolment, relative, "relatives"),
  TONARI_WORDS_FIELD (TonariEnrolment, status, tonari_enrolment_status_words),
  TONARI_FIELD (TonariEnrolment, applied_on, DATE),
  TONARI_FIELD (TonariEnrolment, position, INT),
  TONARI_FIELD (TonariEnrolment, called_name, TEXT),
  TONARI_FIELD (TonariEnrolment, heard_from, TEXT),
  TONARI_FIELD (TonariEnrolment, left_reason, TEXT),
  TONARI_FIELD (TonariEnrolment, note, TEXT),
  TONARI_WORDS_FIELD (TonariEnrolment, channel, tonari_channel_words),
  TONARI_FIELD (TonariEnrolment, interview_wanted, BOOL),
  TONARI_FIELD (TonariEnrolment, moved_up_on, DATE),
  TONARI_FIELD (TonariEnrolment, walk_in, BOOL),
  TONARI_REF_FIELD (TonariEnrolment, joined_from, "persons"),
  TONARI_REF_FIELD (TonariEnrolment, joined_to, "enrolments"),
  TONARI_FIELD (TonariEnrolment, completed_on, DATE),
  TONARI_FIELD (TonariEnrolment, continues, BOOL),
  TONARI_WORDS_FIELD (TonariEnrolment, association, tonari_association_words),
  TONARI_FIELD (TonariEnrolment, association_on, DATE),
};

TONARI_DEFINE_ENTITY (TonariEnrolment, tonari_enrolment, "enrolments", fields)

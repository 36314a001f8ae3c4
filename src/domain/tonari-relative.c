/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-relative.h"

static const TonariField fields[] = {
  TONARI_FIELD (TonariRelative, uid, TEXT),
  TONARI_REF_FIELD (TonariRelative, person, "persons"),
  TONARI_REF_FIELD (TonariRelative, case_id, "cases"),
  TONARI_FIELD (TonariRelative, relation, TEXT),
  TONARI_FIELD (TonariRelative, best_related, BOOL),
  TONARI_FIELD (TonariRelative, start_on, DATE),
  TONARI_FIELD (TonariRelative, end_on, DATE),
  TONARI_FIELD (TonariRelative, called_name, TEXT),
  TONARI_FIELD (TonariRelative, promise_when, TEXT),
  TONARI_FIELD (TonariRelative, promise_name_ourselves, TEXT),
  TONARI_FIELD (TonariRelative, promise_no_machine, BOOL),
  TONARI_FIELD (TonariRelative, promise_no_post, BOOL),
  TONARI_FIELD (TonariRelative, promise_plain_envelope, BOOL),
  TONARI_FIELD (TonariRelative, promise_person_unaware, BOOL),
  TONARI_FIELD (TonariRelative, promise_note, TEXT),
  TONARI_FIELD (TonariRelative, takes_listen, BOOL),
  TONARI_FIELD (TonariRelative, takes_share, BOOL),
  TONARI_FIELD (TonariRelative, takes_welcome, BOOL),
  TONARI_FIELD (TonariRelative, note, TEXT),
};

TONARI_DEFINE_ENTITY (TonariRelative, tonari_relative, "relatives", fields)

/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-call.h"

static const TonariField fields[] = {
  TONARI_REF_FIELD (TonariCall, class_id, "classes"),
  TONARI_FIELD (TonariCall, start_on, DATE),
  TONARI_FIELD (TonariCall, end_on, DATE),
  TONARI_FIELD (TonariCall, where_told, TEXT),
  TONARI_FIELD (TonariCall, text, TEXT),
};

TONARI_DEFINE_ENTITY (TonariCall, tonari_call, "calls", fields)

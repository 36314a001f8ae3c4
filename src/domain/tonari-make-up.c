/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-make-up.h"

static const TonariField fields[] = {
  TONARI_REF_FIELD (TonariMakeUp, attendance, "attendance"),
  TONARI_WORDS_FIELD (TonariMakeUp, way, tonari_make_up_way_words),
  TONARI_FIELD (TonariMakeUp, at, MOMENT),
  TONARI_REF_FIELD (TonariMakeUp, staff, "staff"),
  TONARI_FIELD (TonariMakeUp, modules, STRV),
  TONARI_FIELD (TonariMakeUp, text, TEXT),
};

TONARI_DEFINE_ENTITY (TonariMakeUp, tonari_make_up, "make_ups", fields)

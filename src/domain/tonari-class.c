/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-class.h"

static const TonariField fields[] = {
  TONARI_FIELD (TonariClass, uid, TEXT),
  TONARI_FIELD (TonariClass, title, TEXT),
  TONARI_REF_FIELD (TonariClass, curriculum, "curricula"),
  TONARI_WORDS_FIELD (TonariClass, edition, tonari_edition_words),
  TONARI_FIELD (TonariClass, place, TEXT),
  TONARI_FIELD (TonariClass, capacity, INT),
  TONARI_FIELD (TonariClass, catchment, TEXT),
  TONARI_REF_FIELD (TonariClass, leader, "staff"),
  TONARI_REF_FIELD (TonariClass, co_leader, "staff"),
  TONARI_REF_FIELD (TonariClass, recorder, "staff"),
  TONARI_FIELD (TonariClass, guest, TEXT),
  TONARI_FIELD (TonariClass, online_entry, TEXT),
  TONARI_FIELD (TonariClass, needed_modules, INT),
  TONARI_FIELD (TonariClass, note, TEXT),
};

TONARI_DEFINE_ENTITY (TonariClass, tonari_class, "classes", fields)

/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-person.h"

static const TonariField fields[] = {
  TONARI_FIELD (TonariPerson, name, TEXT),
  TONARI_FIELD (TonariPerson, kana, TEXT),
  TONARI_WORDS_FIELD (TonariPerson, sex, tonari_sex_words),
  TONARI_FIELD (TonariPerson, birth, DATE),
  TONARI_FIELD (TonariPerson, death, DATE),
  TONARI_FIELD (TonariPerson, phone, TEXT),
  TONARI_FIELD (TonariPerson, address, TEXT),
  TONARI_FIELD (TonariPerson, note, TEXT),
};

TONARI_DEFINE_ENTITY (TonariPerson, tonari_person, "persons", fields)

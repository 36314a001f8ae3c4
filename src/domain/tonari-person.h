/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-entity.h"
#include "tonari-enums.h"

G_BEGIN_DECLS

typedef struct _TonariPerson TonariPerson;

/**
 * TonariPerson:
 * @row: identity inside the book
 * @name: name, may be missing: a code alone must do
 * @kana: reading in hiragana or katakana, as typed
 * @sex: sex as told
 * @birth: birth date, or the age at a date turned into an uncertain date
 * @death: date of death; the only thing that closes the life line
 * @phone: telephone, as typed
 * @address: postal address
 * @note: free words
 *
 * A human being in the book: the person of a case, a relative, or a participant of a
 * class.
 *
 * Source: domain.md, Records: Case, Relative.
 */
struct _TonariPerson
{
  TonariRow row;
  char *name;
  char *kana;
  TonariSex sex;
  TonariDate birth;
  TonariDate death;
  char *phone;
  char *address;
  char *note;
};

TONARI_DECLARE_ENTITY (TonariPerson, tonari_person)

G_END_DECLS

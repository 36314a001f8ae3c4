/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-enums.h"

G_BEGIN_DECLS

/**
 * TonariKin:
 *
 * What a word for a relation (本人からみた続柄) says about the place in a family.
 */
typedef enum
{
  TONARI_KIN_OTHER,
  TONARI_KIN_PERSON,
  TONARI_KIN_GRANDPARENT,
  TONARI_KIN_PARENT,
  TONARI_KIN_UNCLE_OR_AUNT,
  TONARI_KIN_OLDER_SIBLING,
  TONARI_KIN_YOUNGER_SIBLING,
  TONARI_KIN_SIBLING,
  TONARI_KIN_SPOUSE,
  TONARI_KIN_CHILD,
} TonariKin;

/** TonariKinSide: of which parent. */
typedef enum
{
  TONARI_KIN_SIDE_UNKNOWN,
  TONARI_KIN_SIDE_FATHER,
  TONARI_KIN_SIDE_MOTHER,
} TonariKinSide;

/**
 * TonariKinship:
 * @kin: place in the family
 * @side: of which parent, for grandparents, uncles and aunts
 * @sex: what the word says of the sex
 */
typedef struct
{
  TonariKin kin;
  TonariKinSide side;
  TonariSex sex;
} TonariKinship;

/**
 * tonari_kinship_read:
 * @word: (nullable): as typed; width, case, and what stands in brackets after it do not matter
 *
 * Reads 父, 母, 祖父, 父方の祖母, 兄, 姉, 弟, 妹, きょうだい, 夫, 妻, 配偶者, 息子, 娘, 子, おじ, 叔母 … and the English words.
 * Source: domain.md, Words: relation.
 *
 * Returns: what it says; %TONARI_KIN_OTHER for a word that says no place
 */
TonariKinship tonari_kinship_read (const char *word);

G_END_DECLS

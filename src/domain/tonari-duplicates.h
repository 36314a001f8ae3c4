/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Who may stand in the book twice: found by reading, telephone and birth date, offered as a thought.
 *
 * A family shares its telephone and twins share their birth date, so neither is enough alone.
 */

#pragma once

#include "tonari-enums.h"
#include "tonari-person.h"

G_BEGIN_DECLS

/**
 * TonariDuplicateReason:
 * @TONARI_DUPLICATE_NAME: the name, or the reading, is the same when folded and without spaces
 * @TONARI_DUPLICATE_PHONE: the digits of the telephone are the same
 * @TONARI_DUPLICATE_BIRTH: the birth date is the same day
 *
 * What is alike.
 */
typedef enum
{
  TONARI_DUPLICATE_NAME = 1 << 0,
  TONARI_DUPLICATE_PHONE = 1 << 1,
  TONARI_DUPLICATE_BIRTH = 1 << 2,
} TonariDuplicateReason;

typedef struct _TonariDuplicate TonariDuplicate;

/**
 * TonariDuplicate:
 * @kind: whether two persons or, as both have a case of their own, two cases are to be looked at
 * @a: the older row (of persons or cases)
 * @b: the younger row
 * @person_a: (row of persons) of @a
 * @person_b: (row of persons) of @b
 * @title_a: who @a is, with where they stand
 * @title_b: who @b is
 * @reasons: flags of [flags@DuplicateReason]
 * @merge: (row of merges) where the two were merged, @b into @a; 0 for two that only look alike
 * @date: when they were merged
 *
 * Two that may be one, or that were made one.
 */
struct _TonariDuplicate
{
  TonariMergeKind kind;
  gint64 a;
  gint64 b;
  gint64 person_a;
  gint64 person_b;
  char *title_a;
  char *title_b;
  guint reasons;
  gint64 merge;
  TonariDate date;
};

void tonari_duplicate_free (TonariDuplicate *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TonariDuplicate, tonari_duplicate_free)

/** tonari_duplicate_words: (transfer full): what is alike, translated: “Name · Telephone”. */
char *tonari_duplicate_words (guint reasons);

/** tonari_phone_digits: (transfer full) (nullable): the digits of a telephone, +81 as 0; %NULL with fewer than eight. */
char *tonari_phone_digits (const char *phone);

/**
 * tonari_duplicate_reasons:
 * @a: somebody
 * @b: somebody else
 *
 * The rule: the same name, unless two birth dates are known and differ while the telephone does not agree; or the same
 * telephone and birth date, unless both have names whose last words differ (twins); or the same telephone where one has
 * no name at all.
 *
 * Returns: flags of [flags@DuplicateReason], 0 when they are hardly the same
 */
guint tonari_duplicate_reasons (const TonariPerson *a,
                                const TonariPerson *b);

/**
 * tonari_duplicates_find:
 * @persons: (element-type TonariPerson): everybody
 *
 * Returns: (transfer full) (element-type TonariDuplicate): pairs by row of the older one; kind is person, @a and @b as
 *   @person_a and @person_b, titles are not set
 */
GPtrArray *tonari_duplicates_find (const GPtrArray *persons);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-enums.h"

G_BEGIN_DECLS

/**
 * TonariMet:
 * @TONARI_MET_NOBODY: an empty word
 * @TONARI_MET_PERSON: the person themself
 * @TONARI_MET_AGENCY: an agency
 * @TONARI_MET_MOTHER: the mother, and she alone
 * @TONARI_MET_RELATIVE: any other relative, or several
 * @TONARI_MET_SOMEBODY: somebody whom the word does not say: a name, a neighbour
 *
 * Who is meant by one word of those met, or by a relation seen from the person.
 */
typedef enum
{
  TONARI_MET_NOBODY,
  TONARI_MET_PERSON,
  TONARI_MET_AGENCY,
  TONARI_MET_MOTHER,
  TONARI_MET_RELATIVE,
  TONARI_MET_SOMEBODY,
} TonariMet;

/**
 * tonari_met_read:
 * @word: (nullable): as typed; width, case, white space and what stands in brackets after it do not matter
 *
 * Returns: who is meant
 */
TonariMet tonari_met_read (const char *word);

/** tonari_met_is_family: whether @met is of the family where a contact was made by @method: with an agency on the line a free word may be a worker of that agency. */
gboolean tonari_met_is_family (TonariMet    met,
                               TonariMethod method);

G_END_DECLS

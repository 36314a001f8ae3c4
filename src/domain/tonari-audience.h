/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-life.h"
#include "tonari-words.h"

G_BEGIN_DECLS

/**
 * TonariAudience:
 * @TONARI_AUDIENCE_STAFF: 支援者: everything but another case's names
 * @TONARI_AUDIENCE_PERSON: 本人: their own line, words, ties and small changes
 * @TONARI_AUDIENCE_FAMILY: 家族: the family's own lane, words and steps; of the person's line only what the person said may be told
 * @TONARI_AUDIENCE_COMMUNITY: 地域: the shape of a life and its ties by kind, without a name or a word
 *
 * Who looks at a page.
 * Source: domain.md, What a paper may show.
 */
typedef enum
{
  TONARI_AUDIENCE_STAFF,
  TONARI_AUDIENCE_PERSON,
  TONARI_AUDIENCE_FAMILY,
  TONARI_AUDIENCE_COMMUNITY,
} TonariAudience;

extern const TonariWords tonari_audience_words;

/**
 * tonari_audience_spare:
 * @self: a life; what @audience must not see is taken out of it
 * @audience: who looks
 * @today: day number: what the person has taken back by then may not be told any more
 *
 * What is taken out was never there for all that comes after: numbers, layout, text and paper.  Only what the
 * table of domain.md names is kept; what it does not name stays out.
 *
 * Returns: (transfer full) (array zero-terminated=1): what was left out and why, a sentence each; empty when
 *   nothing was
 */
GStrv tonari_audience_spare (TonariLife     *self,
                             TonariAudience  audience,
                             int             today);

G_END_DECLS

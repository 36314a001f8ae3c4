/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-entity.h"
#include "tonari-enums.h"

G_BEGIN_DECLS

typedef struct _TonariPreparation TonariPreparation;

/**
 * TonariPreparation:
 * @row: identity inside the book
 * @session: the session (row of sessions, 0 for none)
 * @position: order, 1 upwards
 * @kind: what sort of thing
 * @text: what to bring or to do
 * @copies: how many copies
 * @owner: who sees to it (row of staff, 0 for none)
 * @done: it is seen to
 *
 * One thing to see to before a session: a copy, a key, the online entry.
 *
 * Source: domain.md, Records: Curriculum (materials and copies); issue B: preparing.
 */
struct _TonariPreparation
{
  TonariRow row;
  gint64 session;
  gint64 position;
  TonariPreparationKind kind;
  char *text;
  gint64 copies;
  gint64 owner;
  gboolean done;
};

TONARI_DECLARE_ENTITY (TonariPreparation, tonari_preparation)

/**
 * tonari_preparation_key:
 * @text: (nullable): what to bring, as typed
 *
 * What two people write differently about the same thing does not count: width, case and kana, what stands in round
 * brackets, how many and for whom (人数分, 12部, コピー), quotation marks, spaces and の.  The things themselves are never
 * guessed at: 段階の図 is not 図, for a thing that is forgotten is worse than one that stands twice.
 *
 * Returns: (transfer full): the same text for the same thing; "" for %NULL
 */
char *tonari_preparation_key (const char *text);

G_END_DECLS

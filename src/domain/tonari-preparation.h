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

G_END_DECLS

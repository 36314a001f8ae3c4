/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-entity.h"
#include "tonari-enums.h"

G_BEGIN_DECLS

typedef struct _TonariTie TonariTie;

/**
 * TonariTie:
 * @row: identity inside the book
 * @case_id: the case (row of cases, 0 for none)
 * @organisation: the organisation, 0 when it is none of the directory (row of
 *   organisations, 0 for none)
 * @name: who or what, as typed
 * @kind: kind, as typed
 * @start_on: from
 * @end_on: to; unset while it lives
 * @received: support received (受けている支え)
 * @role: role held (担っている役割)
 * @made_by: made by us or by themselves
 * @sequence: place among equal rows of an imported file
 *
 * A tie to people or resources of the community (人々の輪).
 *
 * Source: domain.md, Records; chart.md, rings of people.
 */
struct _TonariTie
{
  TonariRow row;
  gint64 case_id;
  gint64 organisation;
  char *name;
  char *kind;
  TonariDate start_on;
  TonariDate end_on;
  char *received;
  char *role;
  TonariMadeBy made_by;
  gint64 sequence;
};

TONARI_DECLARE_ENTITY (TonariTie, tonari_tie)

G_END_DECLS

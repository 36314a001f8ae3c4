/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-entity.h"
#include "tonari-enums.h"

G_BEGIN_DECLS

typedef struct _TonariTieChange TonariTieChange;

/**
 * TonariTieChange:
 * @row: identity inside the book
 * @case_id: the case (row of cases, 0 for none)
 * @date: day
 * @kind: which of the four
 * @name: the tie it concerns, by name
 * @to_name: the next one, of a つなぎ直し
 * @receiver: who there takes it up; a hand-over to nobody cannot be entered
 * @consent: consent of whoever is linked
 * @reason: reason, above all of つなげない
 * @grounds: grounds of sharing in an emergency
 * @consent_form: the consent form, 0 for none (row of consent_forms)
 * @sequence: place among equal rows of an imported file
 *
 * つなぐ, つなげない, もどす, つなぎ直し: what happened to a tie, and with whose consent.
 *
 * Source: domain.md, Rules; 002.
 */
struct _TonariTieChange
{
  TonariRow row;
  gint64 case_id;
  TonariDate date;
  TonariTieChangeKind kind;
  char *name;
  char *to_name;
  char *receiver;
  TonariConsent consent;
  char *reason;
  char *grounds;
  gint64 consent_form;
  gint64 sequence;
};

TONARI_DECLARE_ENTITY (TonariTieChange, tonari_tie_change)

G_END_DECLS

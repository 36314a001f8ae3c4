/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-entity.h"
#include "tonari-enums.h"

G_BEGIN_DECLS

typedef struct _TonariSharing TonariSharing;

/**
 * TonariSharing:
 * @row: identity inside the book
 * @case_id: the case (row of cases, 0 for none)
 * @date: day
 * @to_whom: to whom
 * @organisation: to which organisation, 0 for none (row of organisations)
 * @what: what was told
 * @basis: on what
 * @consent_form: the consent, 0 for none (row of consent_forms)
 * @grounds: the grounds of an emergency
 * @staff: who told it (row of staff, 0 for none)
 *
 * Something told to another agency: with consent, or in an emergency with its grounds.
 *
 * Source: domain.md, Rules: Sharing in an emergency.
 */
struct _TonariSharing
{
  TonariRow row;
  gint64 case_id;
  TonariDate date;
  char *to_whom;
  gint64 organisation;
  char *what;
  TonariSharingBasis basis;
  gint64 consent_form;
  char *grounds;
  gint64 staff;
};

TONARI_DECLARE_ENTITY (TonariSharing, tonari_sharing)

G_END_DECLS

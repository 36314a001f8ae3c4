/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-entity.h"
#include "tonari-enums.h"

G_BEGIN_DECLS

typedef struct _TonariConsentForm TonariConsentForm;

/**
 * TonariConsentForm:
 * @row: identity inside the book
 * @case_id: the case (row of cases, 0 for none)
 * @given_by: who gave it (row of persons, 0 for none)
 * @date: day
 * @what: what may be told
 * @purpose: what for
 * @to_whom: to whom, as typed
 * @organisation: to whom, as an organisation; 0 for none (row of organisations)
 * @until_on: until when; unknown: until it is withdrawn
 * @withdrawn_on: when it was withdrawn
 * @note: anything else
 *
 * A consent form (情報提供同意書): what, to whom, until when, withdrawn when.
 *
 * Source: domain.md, Records: Consent form.
 */
struct _TonariConsentForm
{
  TonariRow row;
  gint64 case_id;
  gint64 given_by;
  TonariDate date;
  char *what;
  char *purpose;
  char *to_whom;
  gint64 organisation;
  TonariDate until_on;
  TonariDate withdrawn_on;
  char *note;
};

TONARI_DECLARE_ENTITY (TonariConsentForm, tonari_consent_form)

G_END_DECLS

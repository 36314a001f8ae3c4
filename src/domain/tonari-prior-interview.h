/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-entity.h"
#include "tonari-enums.h"

G_BEGIN_DECLS

typedef struct _TonariPriorInterview TonariPriorInterview;

/**
 * TonariPriorInterview:
 * @row: identity inside the book
 * @enrolment: the application (row of enrolments, 0 for none)
 * @at: when it is, or was
 * @staff: who talked with them (row of staff, 0 for none)
 * @confidentiality: they agreed that what is heard in the room stays there
 * @recording: they agreed to a recording
 * @consent_on: day on which they signed; unknown while the form is not signed
 * @wishes: what they hope for
 * @text: what was talked about
 *
 * A prior interview (事前面接) of somebody who has applied, with what they agreed to.
 *
 * Source: domain.md, Words: Class; seed 004.
 */
struct _TonariPriorInterview
{
  TonariRow row;
  gint64 enrolment;
  TonariMoment at;
  gint64 staff;
  gboolean confidentiality;
  gboolean recording;
  TonariDate consent_on;
  char *wishes;
  char *text;
};

TONARI_DECLARE_ENTITY (TonariPriorInterview, tonari_prior_interview)

G_END_DECLS

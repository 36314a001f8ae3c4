/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-case.h"
#include "tonari-intake.h"
#include "tonari-person.h"
#include "tonari-relative.h"

G_BEGIN_DECLS

typedef struct _TonariIntakeSheet TonariIntakeSheet;

/**
 * TonariIntakeSheet:
 * @intake: the form itself
 * @acase: the case it opens
 * @person: the person of the case
 * @relative: who asked, as a relative; empty while nothing is known of them
 * @caller: that relative as a person; empty while nothing is known of them
 * @person_called: the person asked for themself, so that @relative and @caller stay empty
 * @agency_called: another agency asked, named in the intake's `caller_relation`, so that @relative and @caller stay empty
 * @enrolment: whose intake was begun from a class (row of enrolments, 0 for none)
 * @record: the single call that became a case (row of records, 0 for none)
 * @action: the action of the last save, for tonari_store_undo(); 0 when it changed nothing
 *
 * The one intake with the rows that it opens, edited on one page and saved together.
 *
 * Source: issue C, One intake; 004 (one form for consultation and class).
 */
struct _TonariIntakeSheet
{
  TonariIntake *intake;
  TonariCase *acase;
  TonariPerson *person;
  TonariRelative *relative;
  TonariPerson *caller;
  gboolean person_called;
  gboolean agency_called;
  gint64 enrolment;
  gint64 record;
  gint64 action;
};

/** tonari_intake_sheet_new: (transfer full): with five empty rows. */
TonariIntakeSheet *tonari_intake_sheet_new (void);

TonariIntakeSheet *tonari_intake_sheet_copy (const TonariIntakeSheet *self);
void tonari_intake_sheet_free (TonariIntakeSheet *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TonariIntakeSheet, tonari_intake_sheet_free)

G_END_DECLS

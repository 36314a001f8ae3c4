/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-class-sheet.h"

G_BEGIN_DECLS

typedef struct _TonariEnrolmentOutcome TonariEnrolmentOutcome;

/**
 * TonariEnrolmentOutcome:
 * @action: the action, for tonari_store_undo(); 0 when nothing was changed
 * @enrolment: whom it was about (row of enrolments), 0 for the class as a whole
 * @status: where they stand now
 * @joined: (row of enrolments) after a join: the enrolment whose line shows them now
 * @doubled: after a join: sessions in which both had a mark, where the known one's own counts
 * @moved_up: (element-type TonariParticipant): who moved up from the waiting list by it, in their order
 *
 * What came of a change to who takes part.
 */
struct _TonariEnrolmentOutcome
{
  gint64 action;
  gint64 enrolment;
  TonariEnrolmentStatus status;
  gint64 joined;
  guint doubled;
  GPtrArray *moved_up;
};

TonariEnrolmentOutcome *tonari_enrolment_outcome_new (void);
void tonari_enrolment_outcome_free (TonariEnrolmentOutcome *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TonariEnrolmentOutcome, tonari_enrolment_outcome_free)

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * What changes to who takes part have in common; all but the last want an action around them.
 */

#pragma once

#include "tonari-db.h"
#include "tonari-enrolment-outcome.h"

G_BEGIN_DECLS

/** tonari_store_enrolment_get: (transfer full) (nullable): one enrolment. */
TonariEnrolment *tonari_store_enrolment_get (TonariDb *db,
                                             gint64    enrolment,
                                             GError  **error);

gboolean tonari_store_enrolment_save (TonariDb        *db,
                                      TonariEnrolment *enrolment,
                                      GError         **error);

/** tonari_store_enrolments_move_up: lets those who wait move up as far as there are places; @except is the one that is just being accepted, who does not count as moved up. */
gboolean tonari_store_enrolments_move_up (TonariDb               *db,
                                          gint64                  class_id,
                                          gint64                  except,
                                          int                     today,
                                          TonariEnrolmentOutcome *outcome,
                                          GError                **error);

/** tonari_store_joins_loosen: walk-ins whose marks count for @enrolment stand for themselves again, before it goes. */
gboolean tonari_store_joins_loosen (TonariDb *db,
                                    gint64    enrolment,
                                    GError  **error);

/** tonari_store_enrolments_end: (transfer full) (nullable): ends the action when @done, else takes it back; takes @outcome over and returns it, or %NULL. */
TonariEnrolmentOutcome *tonari_store_enrolments_end (TonariDb               *db,
                                                     TonariEnrolmentOutcome *outcome,
                                                     gboolean                done,
                                                     GError                **error);

G_END_DECLS

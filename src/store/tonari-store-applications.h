/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Who takes part in a class: from the application to the certificate.
 *
 * Whatever frees a place lets the first who wait move up in the same action, so that one undo takes both
 * back; the outcome says who.  Nothing here refuses for want of a place: the facilitator decides.
 * Source: issue B, Applications, Roll call, Progress.
 */

#pragma once

#include "tonari-class.h"
#include "tonari-db.h"
#include "tonari-enrolment-outcome.h"
#include "tonari-person.h"
#include "tonari-relative.h"

G_BEGIN_DECLS

/**
 * tonari_store_class_applicants:
 * @db: the book
 * @class_id: the class
 * @error: where to put a [error@StoreError]
 *
 * Returns: (transfer full) (nullable) (element-type TonariParticipant): those who wait in the order of the list, then
 *   those who have applied, by day of application
 */
GPtrArray *tonari_store_class_applicants (TonariDb *db,
                                          gint64    class_id,
                                          GError  **error);

/** tonari_store_class_free_places: how many places are free; %TONARI_INT_UNKNOWN without a limit; -2 with @error. */
gint64 tonari_store_class_free_places (TonariDb *db,
                                       gint64    class_id,
                                       GError  **error);

/**
 * tonari_store_apply:
 * @db: the book
 * @person: (nullable): the person, saved first when new; %NULL when @enrolment names one
 * @relative: (nullable): as the relative of a case or of none yet, saved first when new; %NULL when @enrolment names one, or there is none
 * @enrolment: class, channel, how they heard, 呼び名; gets its status, its person, its relative and, where unknown, the day
 * @today: day number
 * @error: where to put a [error@StoreError]; CONSTRAINT when that person stands in the class already
 *
 * An application (申込受付), from an intake or on the spot.
 */
TonariEnrolmentOutcome *tonari_store_apply (TonariDb        *db,
                                            TonariPerson    *person,
                                            TonariRelative  *relative,
                                            TonariEnrolment *enrolment,
                                            int              today,
                                            GError         **error);

/** tonari_store_accept: enrols who has applied where a place is free and nobody waits for it, else puts them on the waiting list; @status of the outcome says which. */
TonariEnrolmentOutcome *tonari_store_accept (TonariDb *db,
                                             gint64    enrolment,
                                             int       today,
                                             GError  **error);

/**
 * tonari_store_enrolment_set_status:
 * @db: the book
 * @enrolment: the enrolment
 * @status: enrolled (whether or not a place is free), applied, waiting (behind all who wait), observer or left; CONSTRAINT for completed, see tonari_store_complete()
 * @left_reason: (nullable): reason, for those who leave
 * @today: day number
 * @error: where to put a [error@StoreError]
 */
TonariEnrolmentOutcome *tonari_store_enrolment_set_status (TonariDb             *db,
                                                           gint64                enrolment,
                                                           TonariEnrolmentStatus status,
                                                           const char           *left_reason,
                                                           int                   today,
                                                           GError              **error);

/** tonari_store_enrolment_remove: deletes an enrolment that was written by mistake, with its marks. */
TonariEnrolmentOutcome *tonari_store_enrolment_remove (TonariDb *db,
                                                       gint64    enrolment,
                                                       int       today,
                                                       GError  **error);

/** tonari_store_waiting_move: puts @enrolment at @place of the waiting list, 1 the first; nobody moves up by it. */
TonariEnrolmentOutcome *tonari_store_waiting_move (TonariDb *db,
                                                   gint64    enrolment,
                                                   gint64    place,
                                                   GError  **error);

/** tonari_store_class_save: saves the class like tonari_store_save(); where its capacity has grown, those who wait move up. */
TonariEnrolmentOutcome *tonari_store_class_save (TonariDb    *db,
                                                 TonariClass *aclass,
                                                 int          today,
                                                 GError     **error);

/**
 * tonari_store_walk_in:
 * @db: the book
 * @class_id: the class
 * @called_name: 呼び名
 * @relation: (nullable): relation seen from the person
 * @observer: they only look on (見学)
 * @session: (row of sessions) the session at which they are present; 0 for none
 * @now_utc: YYYY-MM-DDTHH:MM:SSZ, for the mark
 * @today: day number
 * @error: where to put a [error@StoreError]
 *
 * Somebody who came without an application (飛び入り): a person of whom nothing else is known, enrolled and, with
 * @session, marked as present.
 */
TonariEnrolmentOutcome *tonari_store_walk_in (TonariDb   *db,
                                              gint64      class_id,
                                              const char *called_name,
                                              const char *relation,
                                              gboolean    observer,
                                              gint64      session,
                                              const char *now_utc,
                                              int         today,
                                              GError    **error);

/**
 * tonari_store_join:
 * @db: the book
 * @enrolment: enrolment of the walk-in
 * @person: the known person (row of persons)
 * @relative: as which relative (row of relatives), 0 for none
 * @today: day number
 * @error: where to put a [error@StoreError]; CONSTRAINT when it is joined already, or is the same person
 *
 * Says who a walk-in was.  Where the known person stands in this class too, the marks count there from now on, and
 * an application or a place on the waiting list becomes a place; otherwise the enrolment becomes theirs.
 */
TonariEnrolmentOutcome *tonari_store_join (TonariDb *db,
                                           gint64    enrolment,
                                           gint64    person,
                                           gint64    relative,
                                           int       today,
                                           GError  **error);

/** tonari_store_part: takes a join back: the enrolment stands for itself again, as the walk-in it was; CONSTRAINT when it is not joined. */
TonariEnrolmentOutcome *tonari_store_part (TonariDb *db,
                                           gint64    enrolment,
                                           int       today,
                                           GError  **error);

/**
 * tonari_store_complete:
 * @db: the book
 * @enrolments: (array length=n_enrolments): who
 * @n_enrolments: how many
 * @day: day number of the completion
 * @error: where to put a [error@StoreError]
 *
 * Completes (修了): sets the day, and makes the follow-ups due 3 and 6 months later.  Who has completed already is
 * left as they are.
 */
TonariEnrolmentOutcome *tonari_store_complete (TonariDb     *db,
                                               const gint64 *enrolments,
                                               guint         n_enrolments,
                                               int           day,
                                               GError      **error);

/** tonari_store_take_back_completion: enrolled again; follow-ups that were not done go. */
TonariEnrolmentOutcome *tonari_store_take_back_completion (TonariDb *db,
                                                           gint64    enrolment,
                                                           GError  **error);

/** tonari_store_without_intake: (transfer full) (nullable) (element-type TonariParticipant): who stands in a class, has not left and belongs to no case, by day of application, one a person; the work list from which an intake opens. */
GPtrArray *tonari_store_without_intake (TonariDb *db,
                                        GError  **error);

G_END_DECLS

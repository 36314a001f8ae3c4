/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Places and the waiting list (キャンセル待ち) of a class.
 *
 * Who is enrolled or has completed takes a place, walk-ins too; observers, those who have left and
 * walk-ins whose marks count for another enrolment take none.  Nobody is passed over: the list goes by
 * place, then by day of application, then by the order in which they were written down.
 * Source: issue B, Applications.
 */

#pragma once

#include "tonari-enrolment.h"

G_BEGIN_DECLS

/** tonari_waiting_takes_place: whether @enrolment takes a place. */
gboolean tonari_waiting_takes_place (const TonariEnrolment *enrolment);

/** tonari_waiting_compare: #GCompareFunc of the list, for an array of pointers to enrolments; an unknown place or day comes last. */
int tonari_waiting_compare (gconstpointer a,
                            gconstpointer b);

/**
 * tonari_waiting_free_places:
 * @capacity: how many can take part; unknown for no limit
 * @enrolments: (element-type TonariEnrolment): all of the class
 *
 * Returns: how many places are free, never below 0; %TONARI_INT_UNKNOWN where there is no limit
 */
gint64 tonari_waiting_free_places (gint64           capacity,
                                   const GPtrArray *enrolments);

/** tonari_waiting_list: (transfer container) (element-type TonariEnrolment): those who wait, in their order. */
GPtrArray *tonari_waiting_list (const GPtrArray *enrolments);

/** tonari_waiting_moves_up: (transfer container) (element-type TonariEnrolment): those who wait and for whom there is a place, in their order; the enrolments are not changed. */
GPtrArray *tonari_waiting_moves_up (gint64           capacity,
                                    const GPtrArray *enrolments);

/** tonari_waiting_next_position: the place behind all who wait, 1 upwards. */
gint64 tonari_waiting_next_position (const GPtrArray *enrolments);

G_END_DECLS

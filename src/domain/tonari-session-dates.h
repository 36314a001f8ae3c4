/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * The days of a whole class from its first day and a rhythm.
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** TONARI_SESSION_DATES_MAX: no class is planned with more sessions at once. */
#define TONARI_SESSION_DATES_MAX 60

/**
 * TonariRhythm:
 * @TONARI_RHYTHM_WEEKLY: every week
 * @TONARI_RHYTHM_TWO_WEEKS: every second week
 * @TONARI_RHYTHM_THREE_WEEKS: every third week
 * @TONARI_RHYTHM_FOUR_WEEKS: every fourth week
 * @TONARI_RHYTHM_MONTHLY: every month on the same weekday of the same place: the second Saturday; a fifth one
 *   is taken as the last of its month
 *
 * How often a class meets.
 */
typedef enum
{
  TONARI_RHYTHM_WEEKLY,
  TONARI_RHYTHM_TWO_WEEKS,
  TONARI_RHYTHM_THREE_WEEKS,
  TONARI_RHYTHM_FOUR_WEEKS,
  TONARI_RHYTHM_MONTHLY,
} TonariRhythm;

#define TONARI_N_RHYTHMS (TONARI_RHYTHM_MONTHLY + 1)

/**
 * tonari_session_dates:
 * @first: day number of the first session
 * @rhythm: how often
 * @count: how many, from 0 to %TONARI_SESSION_DATES_MAX; more is cut
 *
 * Returns: (transfer full) (element-type gint): day numbers, rising, @first the first; empty when @first is no day
 */
GArray *tonari_session_dates (int          first,
                              TonariRhythm rhythm,
                              guint        count);

/**
 * tonari_session_dates_place:
 * @day: a day number
 * @weekday: (out) (optional): weekday, 1 Monday to 7 Sunday
 *
 * Returns: which one of its weekday in its month the day is, 1 to 4; 5 for the last one where there is a fifth; 0 for
 *   no day
 */
int tonari_session_dates_place (int  day,
                                int *weekday);

G_END_DECLS

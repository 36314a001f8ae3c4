/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * The days of a whole class from its first day and a rhythm, stepping over holidays and closing days.
 *
 *   weekly, 2, 3, 4 weeks   a week that is stepped over is left out, and the class goes on at the next one
 *   nth weekday of a month  a month that is stepped over is left out; a fifth weekday is the last of its month
 *   chosen dates            sorted, each once; one that is stepped over is left out, and nothing takes its place
 *
 * But for chosen dates a class gets its full count, and each day that was stepped over is named with its reason.
 * Source: issue B: course generator.
 */

#pragma once

#include <glib.h>

#include "tonari-closing-day.h"
#include "tonari-skipped-day.h"

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
 * @TONARI_RHYTHM_LIST: on chosen dates
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
  TONARI_RHYTHM_LIST,
} TonariRhythm;

/** TONARI_N_RHYTHMS: how many rhythms go on by themselves; chosen dates do not. */
#define TONARI_N_RHYTHMS (TONARI_RHYTHM_MONTHLY + 1)

/**
 * TonariDatesRequest:
 * @first: day number of the first session; for chosen dates none before it counts, 0 lets all count
 * @rhythm: how often
 * @chosen: (nullable) (element-type gint): the chosen dates, in any order
 * @count: how many, from 0 to %TONARI_SESSION_DATES_MAX; more is cut
 * @skip_holidays: step over national holidays
 * @closing_days: (nullable) (element-type TonariClosingDay): step over the office's closing days
 * @closed: (nullable) (element-type gint): step over these days as well
 *
 * What is wanted.  Lives on the stack and borrows all it points at.
 */
typedef struct
{
  int first;
  TonariRhythm rhythm;
  const GArray *chosen;
  guint count;
  gboolean skip_holidays;
  const GPtrArray *closing_days;
  const GArray *closed;
} TonariDatesRequest;

/**
 * TonariSessionPlan:
 * @days: (element-type gint): day numbers, rising; fewer than wanted where the chosen dates or the calendar end, or
 *   where ten years of steps find no open day
 * @skipped: (element-type TonariSkippedDay): what was stepped over on the way, rising
 *
 * The days that a class gets.
 */
typedef struct
{
  GArray *days;
  GPtrArray *skipped;
} TonariSessionPlan;

void tonari_session_plan_free (TonariSessionPlan *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TonariSessionPlan, tonari_session_plan_free)

/** tonari_session_plan_new: (transfer full): the days for @request. */
TonariSessionPlan *tonari_session_plan_new (const TonariDatesRequest *request);

/** tonari_session_dates_obstacle: (transfer full) (nullable): why @request steps over @day; %NULL where it does not. */
TonariSkippedDay *tonari_session_dates_obstacle (const TonariDatesRequest *request,
                                                 int                       day);

/**
 * tonari_session_dates_next:
 * @request: what is wanted; its count does not matter
 * @after: a day number
 * @skipped: (nullable) (element-type TonariSkippedDay): takes what was stepped over on the way
 *
 * Returns: the first day of the plan that comes after @after and is not stepped over; 0 when there is none
 */
int tonari_session_dates_next (const TonariDatesRequest *request,
                               int                       after,
                               GPtrArray                *skipped);

/** tonari_session_dates_sort: puts @days (element-type gint) in the order of the calendar. */
void tonari_session_dates_sort (GArray *days);

/**
 * tonari_session_dates_guess:
 * @days: (element-type gint): day numbers of a class, rising
 *
 * Finds the rhythm that a class goes by, though some of its days were stepped over or moved: monthly when all lie on
 * the same weekday of the same place and not all are four weeks apart, else the weeks between the nearest two.
 *
 * Returns: the rhythm; %TONARI_RHYTHM_LIST where none is seen
 */
TonariRhythm tonari_session_dates_guess (const GArray *days);

/**
 * tonari_session_dates:
 * @first: day number of the first session
 * @rhythm: how often; chosen dates are not known here and give @first alone
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

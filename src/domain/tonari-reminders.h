/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * When something is to be thought of again.
 *
 * A thought and no deadline: nothing is late, and nothing is refused because of it.
 * Source: domain.md, Records: Observation; Words: 緩やかな見守り; issue C, 今日.
 */

#pragma once

#include "tonari-date.h"

G_BEGIN_DECLS

/** TONARI_REVIEW_MONTHS: months after which a case is looked at again (見直し). */
#define TONARI_REVIEW_MONTHS 6

/** TONARI_DAYS_AHEAD: how many days before it a day that people have agreed on is shown. */
#define TONARI_DAYS_AHEAD 14

/** TONARI_CRISIS_DAYS: days during which a crisis without a day for looking again is brought up. */
#define TONARI_CRISIS_DAYS 90

/**
 * tonari_review_due:
 * @last: the last observation; unknown when there is none
 * @since: the day from which the office has known the case
 *
 * Returns: day number from which a look back is suggested, %TONARI_REVIEW_MONTHS after the later of both; 0 when neither is known
 */
int tonari_review_due (TonariDate last,
                       TonariDate since);

/**
 * tonari_news_due:
 * @start: beginning of the period of watching
 * @last: the last news of it; unknown when there was none
 * @next: when it was said to ask again; unknown when nothing was said
 * @days: ask after so many days, more than 0
 *
 * Returns: day number from which one may ask for news: what was said counts; 0 when nothing is known
 */
int tonari_news_due (TonariDate start,
                     TonariDate last,
                     TonariDate next,
                     gint64     days);

/**
 * tonari_birthday_next:
 * @birth: birth date
 * @today: day number
 *
 * Returns: day number of the next birthday, today counted; of the 29th of February the 28th where there is none; 0 unless
 *   the day of birth is known to the day
 */
int tonari_birthday_next (TonariDate birth,
                          int        today);

G_END_DECLS

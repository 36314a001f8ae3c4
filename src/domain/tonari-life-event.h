/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-life.h"
#include "tonari-words.h"

G_BEGIN_DECLS

/**
 * TonariLifeEvent:
 * @TONARI_LIFE_EVENT_NONE: none
 * @TONARI_LIFE_EVENT_FIRST_CONTACT: the first contact of this office with anybody of the case
 * @TONARI_LIFE_EVENT_FIRST_CLASS: the first session of a class that one of the family came to
 * @TONARI_LIFE_EVENT_FIRST_MEETING: the first time the person themself was met
 *
 * What several lives can be laid beside each other by.  None of them is a better beginning than another.
 * Source: issue D.
 */
typedef enum
{
  TONARI_LIFE_EVENT_NONE,
  TONARI_LIFE_EVENT_FIRST_CONTACT,
  TONARI_LIFE_EVENT_FIRST_CLASS,
  TONARI_LIFE_EVENT_FIRST_MEETING,
} TonariLifeEvent;

extern const TonariWords tonari_life_event_words;

/**
 * tonari_life_event_day:
 * @life: a life
 * @event: which
 * @today: day number; what lies after it has not happened yet
 *
 * The first contact of a case that was carried over is the office's own first date where that is known.
 *
 * Returns: the day at which it counts, 0 when it has not happened as far as is known
 */
int tonari_life_event_day (const TonariLife *life,
                           TonariLifeEvent   event,
                           int               today);

G_END_DECLS

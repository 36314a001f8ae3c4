/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * First-timers, and whether they were seen again.
 *
 * A first-timer is a person whose first session of any class ever attended (present, late, left early,
 * online) is in this class.  They came again when they attended any of the next two held sessions of the
 * class; that they did not is said only when two were held.  Counted by persons (実).
 * Source: domain.md, Statistics; seed 004; issue B.
 */

#pragma once

#include "tonari-class-sheet.h"

G_BEGIN_DECLS

/** TONARI_FIRST_TIMER_SESSIONS: how many held sessions one waits to see a first-timer again. */
#define TONARI_FIRST_TIMER_SESSIONS 2

/**
 * TonariSeen:
 * @person: who (row of persons)
 * @session: the session (row of sessions)
 * @date: its day
 *
 * That somebody attended a session.
 */
typedef struct
{
  gint64 person;
  gint64 session;
  TonariDate date;
} TonariSeen;

typedef struct _TonariFirstTimer TonariFirstTimer;

/**
 * TonariFirstTimer:
 * @participant: (transfer none): who, of the sheet
 * @first: (transfer none): their first session, of the sheet
 * @next: (transfer none): the held sessions that count after it, %NULL where there is none yet
 * @n_next: how many
 * @returned: whether they were seen again
 */
struct _TonariFirstTimer
{
  const TonariParticipant *participant;
  const TonariSession *first;
  const TonariSession *next[TONARI_FIRST_TIMER_SESSIONS];
  guint n_next;
  TonariReturned returned;
};

/**
 * tonari_retention_first_timers:
 * @sheet: the class; must outlive the answer
 * @seen_elsewhere: (nullable) (element-type TonariSeen): when its people attended a session of another class; one
 *   a person is enough, the earliest
 *
 * Returns: (transfer full) (element-type TonariFirstTimer): in the order of the sheet
 */
GPtrArray *tonari_retention_first_timers (const TonariClassSheet *sheet,
                                          const GArray           *seen_elsewhere);

G_END_DECLS

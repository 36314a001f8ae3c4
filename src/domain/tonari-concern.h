/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Those we want to keep in mind (気にかけたい方).
 *
 * Offered as a thought, never as an alarm: a first-timer who was not at the next held session; two absences
 * in a row; an absence without a word after a session that was hard for them (帰るときの気持ち 3 or less).
 * It goes when somebody has taken a step towards them on the day of the absence or later (waiting for now is
 * one), or when they have come again.  What lies further back than %TONARI_CONCERN_DAYS is not brought up.
 * Source: issue B; seed 004.
 */

#pragma once

#include "tonari-retention.h"

G_BEGIN_DECLS

/** TONARI_CONCERN_EASE: ease on leaving up to which a session was a hard one, of 0 to 10. */
#define TONARI_CONCERN_EASE 3

/** TONARI_CONCERN_DAYS: days after an absence during which it is brought up. */
#define TONARI_CONCERN_DAYS 90

/**
 * TonariCareAnswer:
 * @enrolment: who (row of enrolments)
 * @date: the day of a step towards them, or of a contact
 */
typedef struct
{
  gint64 enrolment;
  TonariDate date;
} TonariCareAnswer;

typedef struct _TonariConcern TonariConcern;

/**
 * TonariConcern:
 * @kind: why; where there are several reasons the one of the newest absence
 * @enrolment: who (row of enrolments)
 * @relative: as the relative of which case (row of relatives, 0 for none)
 * @person: who (row of persons)
 * @case_id: row of the case, 0 without an intake
 * @case_code: (nullable): its code
 * @name: (nullable): name
 * @kana: (nullable): reading
 * @called_name: what the room may see
 * @relation: (nullable): relation seen from the person
 * @class_id: row of the class
 * @class_title: (nullable): its title
 * @session: the session they were missed at (row of sessions)
 * @number: its number
 * @date: its day
 *
 * One thought about one person in one class.
 */
struct _TonariConcern
{
  TonariConcernKind kind;
  gint64 enrolment;
  gint64 relative;
  gint64 person;
  gint64 case_id;
  char *case_code;
  char *name;
  char *kana;
  char *called_name;
  char *relation;
  gint64 class_id;
  char *class_title;
  gint64 session;
  gint64 number;
  TonariDate date;
};

TonariConcern *tonari_concern_new (void);
void tonari_concern_free (TonariConcern *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TonariConcern, tonari_concern_free)

/**
 * tonari_concerns:
 * @sheet: the class
 * @first_timers: (element-type TonariFirstTimer): of the class
 * @answers: (nullable) (element-type TonariCareAnswer): steps and contacts, of anybody
 * @today: day number
 *
 * Returns: (transfer full) (element-type TonariConcern): one a person, the newest absence first, then by kana
 */
GPtrArray *tonari_concerns (const TonariClassSheet *sheet,
                            const GPtrArray        *first_timers,
                            const GArray           *answers,
                            int                     today);

/** tonari_concern_compare: #GCompareFunc of an array of concerns: the newest absence first, then by kana. */
int tonari_concern_compare (gconstpointer a,
                            gconstpointer b);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-case.h"
#include "tonari-person.h"

G_BEGIN_DECLS

typedef struct _TonariLife TonariLife;

/**
 * TonariContact:
 * @record: row of the record
 * @day: day number at which it counts (middle of an uncertain date)
 * @minute: minutes after midnight, -1 when unknown
 * @method: how
 * @weight: weight in the density, 0 without the wheel of accompaniment; see tonari_contact_weight()
 * @met_person: the person themself was met
 * @met_anyone: anybody was met
 * @met_family: somebody of the family was met, see tonari_met_is_family()
 *
 * As much of a record as the chart needs: a life may hold 200,000 of them.
 */
typedef struct
{
  gint64 record;
  gint32 day;
  gint32 minute;
  TonariMethod method;
  float weight;
  gboolean met_person;
  gboolean met_anyone;
  gboolean met_family;
} TonariContact;

/**
 * TonariFamilyMark:
 * @attendance: row of the attendance, 0 where none is written
 * @session: row of the session
 * @class_id: row of the class
 * @day: day number of the session
 * @state: the mark
 * @ease_before: 来たときの気持ち, NaN when empty
 * @ease_after: 帰るときの気持ち, NaN when empty
 * @who: (nullable): name of the relative
 * @title: (nullable): class title and number of the session
 *
 * One relative at one session, for the family lane.
 */
typedef struct
{
  gint64 attendance;
  gint64 session;
  gint64 class_id;
  gint32 day;
  TonariAttendanceState state;
  double ease_before;
  double ease_after;
  char *who;
  char *title;
} TonariFamilyMark;

/**
 * TonariLife:
 * @acase: the case
 * @person: its person
 * @key_worker_name: (nullable): name of the key worker
 * @contacts: (element-type TonariContact): by day, then time
 * @observations: (element-type TonariObservation): by date
 * @problems: (element-type TonariProblem): by start
 * @episodes: (element-type TonariEpisode): by start
 * @ties: (element-type TonariTie): by start
 * @tie_changes: (element-type TonariTieChange): by date
 * @stage_moves: (element-type TonariStageMove): by date
 * @watching: (element-type TonariWatching): by start
 * @crises: (element-type TonariCrisis): by date
 * @changes: (element-type TonariSmallChange): by date
 * @states: (element-type TonariCaseState): by date
 * @family: (element-type TonariFamilyMark): by day
 * @told: (element-type TonariToldToFamily): what the person says may be told to the family
 *
 * Everything about one case that its chart draws.  Never %NULL but where said; arrays may be empty.
 * Source: chart.md, What it must say.
 */
struct _TonariLife
{
  TonariCase *acase;
  TonariPerson *person;
  char *key_worker_name;
  GArray *contacts;
  GPtrArray *observations;
  GPtrArray *problems;
  GPtrArray *episodes;
  GPtrArray *ties;
  GPtrArray *tie_changes;
  GPtrArray *stage_moves;
  GPtrArray *watching;
  GPtrArray *crises;
  GPtrArray *changes;
  GPtrArray *states;
  GArray *family;
  GPtrArray *told;
};

/** tonari_life_new: (transfer full): a life of which nothing is known yet. */
TonariLife *tonari_life_new (void);

/** tonari_life_free: frees it and all it holds. */
void tonari_life_free (TonariLife *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TonariLife, tonari_life_free)

/**
 * tonari_life_earliest:
 * @self: a life
 * @today: day number of today, returned when nothing at all is dated
 *
 * Returns: the day at which the drawn life begins: birth, else the earliest date known
 */
int tonari_life_earliest (const TonariLife *self,
                          int               today);

/**
 * tonari_contact_weight:
 * @method: how
 * @met: (array zero-terminated=1) (nullable): who was met
 * @met_person: the person themself was met
 * @accompany: the wheel of accompaniment
 *
 * The weight of a contact in the density: 0 without the wheel; the person met 1.0; a relative or
 * somebody else met 0.7; a visit or call that met nobody 0.5; a letter, memo or message left 0.3; the first
 * that applies; contact with an agency alone 0.  A rule of drawing, not of worth.
 * Source: chart.md, Numbers.
 */
double tonari_contact_weight (TonariMethod       method,
                              const char *const *met,
                              gboolean           met_person,
                              gboolean           accompany);

G_END_DECLS

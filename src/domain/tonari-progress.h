/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * How far a participant has gone through the themes of a class, and what the course still holds for them.
 *
 * A theme is credited when each session of the class that covers it and is not cancelled was attended
 * (present, late, left early, online) or made up; with some of them it is partly gone through.  The same
 * theme (by lineage uid) credited in another class of the same person counts as well.  A make-up in a session
 * credits the missed themes that that session covers too, all of them when its themes are not known; a make-up
 * without a session credits what was noted with it, all when nothing was.
 *
 * No percentages and no order by value: nobody is ranked.  Source: issue B, Make-ups and Progress.
 */

#pragma once

#include "tonari-class-sheet.h"

G_BEGIN_DECLS

typedef struct _TonariElsewhere TonariElsewhere;
typedef struct _TonariProgress TonariProgress;

/**
 * TonariElsewhere:
 * @person: who (row of persons)
 * @module: the theme, by lineage uid
 * @session: the session that credited it last (row of sessions)
 * @date: its day
 * @class_title: (nullable): the class it was in
 *
 * A theme that somebody was credited with in another class.
 */
struct _TonariElsewhere
{
  gint64 person;
  char *module;
  gint64 session;
  TonariDate date;
  char *class_title;
};

TonariElsewhere *tonari_elsewhere_new (void);
void tonari_elsewhere_free (TonariElsewhere *self);

/**
 * TonariModuleCredit:
 * @module: (transfer none): the theme, of the sheet
 * @credit: how far
 * @to_come: not credited yet, and all that lacks is covered by sessions still to come
 * @session: the session that credited it last; for one still to come the next; 0 for none (row of sessions)
 * @number: its number in its class, unknown for none
 * @date: its day, or the day of a make-up without session
 * @class_title: (transfer none) (nullable): where the session is of another class, its title
 */
typedef struct
{
  const TonariModule *module;
  TonariCredit credit;
  gboolean to_come;
  gint64 session;
  gint64 number;
  TonariDate date;
  const char *class_title;
} TonariModuleCredit;

/**
 * TonariProgress:
 * @participant: (transfer none): who, of the sheet
 * @modules: (element-type TonariModuleCredit): one for each theme of the sheet, in its order
 * @credited: how many themes are credited
 * @needed: how many are needed: needed_modules of the class, at most all; all when that is unknown
 * @outlook: completed (by what is credited, or because it was so decided), can complete in this course, or goes on
 *   in the next
 *
 * The progress of one participant.
 */
struct _TonariProgress
{
  const TonariParticipant *participant;
  GArray *modules;
  guint credited;
  guint needed;
  TonariOutlook outlook;
};

/**
 * tonari_progress_new:
 * @sheet: the class; must outlive the progress
 * @participant: one of its participants
 * @elsewhere: (nullable) (element-type TonariElsewhere): credits in other classes, of anybody; must outlive it too
 * @today: day number
 *
 * A class without themes needs none: its outlook is completed as soon as no session is to come.
 */
TonariProgress *tonari_progress_new (const TonariClassSheet  *sheet,
                                     const TonariParticipant *participant,
                                     const GPtrArray         *elsewhere,
                                     int                      today);
void tonari_progress_free (TonariProgress *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TonariElsewhere, tonari_elsewhere_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (TonariProgress, tonari_progress_free)

/** tonari_credit_is_credited: attended, made up and elsewhere. */
gboolean tonari_credit_is_credited (TonariCredit credit);

/** tonari_progress_credit: (transfer none) (nullable): the credit of @module (row id). */
const TonariModuleCredit *tonari_progress_credit (const TonariProgress *self,
                                                  gint64                module);

/** tonari_progress_lacking: (transfer container) (element-type TonariModule): themes not credited, in their order. */
GPtrArray *tonari_progress_lacking (const TonariProgress *self);

/** tonari_progress_lacking_before: (transfer container) (element-type TonariModule): themes that come before @module and are not credited; a thought, nothing more. */
GPtrArray *tonari_progress_lacking_before (const TonariProgress   *self,
                                           const TonariClassSheet *sheet,
                                           const TonariModule     *module);

G_END_DECLS

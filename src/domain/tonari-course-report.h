/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * The numbers of one course for its report: sessions, people (実人員), visits (延人員), first-timers, completion, ease.
 *
 * People are counted once each, visits once a session; who takes part is present, late, left early or online in a
 * session that was held.  Ease counts where both, before and after, were marked.  Nobody is named here.
 * Source: domain.md, Rules: Statistics: Class; issue B: course report.
 */

#pragma once

#include "tonari-progress-sheet.h"
#include "tonari-suppress.h"

G_BEGIN_DECLS

typedef struct _TonariCourseReport TonariCourseReport;

/**
 * TonariEaseFigures:
 * @n: how many marked both, before and after
 * @before: their mean before, 0 to 10; NaN without any, or when hidden
 * @after: their mean after, 0 to 10; NaN without any, or when hidden
 */
typedef struct
{
  TonariCount n;
  double before;
  double after;
} TonariEaseFigures;

/**
 * TonariSessionFigures:
 * @session: (transfer none): the session, of the sheet
 * @held: it was held
 * @present: how many took part
 * @ease: how they felt
 */
typedef struct
{
  const TonariSession *session;
  gboolean held;
  TonariCount present;
  TonariEaseFigures ease;
} TonariSessionFigures;

/**
 * TonariCourseReport:
 * @n_planned: sessions, cancelled ones not counted
 * @n_held: sessions that were held
 * @n_cancelled: sessions that were cancelled
 * @people: 実人員: people who took part at least once
 * @visits: 延人員: the sum over the sessions held
 * @average: people a session held; NaN without one, or when hidden
 * @first_timers: of @people, those whose first session of any class was in this one
 * @not_first: of @people, the others
 * @seen_again: of @first_timers, seen again within their next two held sessions
 * @not_seen_again: of @first_timers, not seen again
 * @not_known_yet: of @first_timers, those for whom two sessions have not been held since
 * @completed: of @people, those who completed
 * @not_completed: of @people, the others
 * @ease: over all sessions, a mark counted once a session
 * @sessions: (element-type TonariSessionFigures): all, in the order of the sheet
 */
struct _TonariCourseReport
{
  guint n_planned;
  guint n_held;
  guint n_cancelled;
  TonariCount people;
  TonariCount visits;
  double average;
  TonariCount first_timers;
  TonariCount not_first;
  TonariCount seen_again;
  TonariCount not_seen_again;
  TonariCount not_known_yet;
  TonariCount completed;
  TonariCount not_completed;
  TonariEaseFigures ease;
  GArray *sessions;
};

/**
 * tonari_course_report_new:
 * @progress: a class, reckoned; must outlive the report
 *
 * Returns: (transfer full): whole numbers, for the office's own eyes
 */
TonariCourseReport *tonari_course_report_new (const TonariProgressSheet *progress);
void tonari_course_report_free (TonariCourseReport *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TonariCourseReport, tonari_course_report_free)

/** tonari_course_report_suppress: hides what may not leave the room, see tonari_suppress(); means of hidden numbers become NaN. */
void tonari_course_report_suppress (TonariCourseReport *self);

/** tonari_progress_has_completed: noted as completed, or all that is needed is credited; not who has left. */
gboolean tonari_progress_has_completed (const TonariProgress *self);

/** tonari_progress_took_part: (nullable) @self: was at one session of the class at least that was not cancelled. */
gboolean tonari_progress_took_part (const TonariProgress   *self,
                                    const TonariClassSheet *sheet);

G_END_DECLS

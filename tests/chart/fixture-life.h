/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Fictional lives for the tests of chart and paper.  Dates as text, so that a test reads like a life. */

#pragma once

#include "tonari-attendance.h"
#include "tonari-crisis.h"
#include "tonari-observation.h"
#include "tonari-series.h"
#include "tonari-small-change.h"
#include "tonari-stage-move.h"
#include "tonari-tie-change.h"
#include "tonari-tie.h"
#include "tonari-watching.h"

G_BEGIN_DECLS

/** fixture_today: 2026-11-21. */
int fixture_today (void);

/** fixture_day: the day number of an ISO date. */
int fixture_day (const char *iso);

/** fixture_life: a life with nothing in it but a code and, if @birth is not NULL, a birth date. */
TonariLife *fixture_life (const char *birth);

/** fixture_rich: a life in which every sign of the chart has something to show. */
TonariLife *fixture_rich (void);

/** fixture_random: a life made from a seed; the same each time. */
TonariLife *fixture_random (guint32 seed);

void fixture_contact (TonariLife *life, const char *date, TonariMethod method, gboolean met_person, double weight);
void fixture_contacts (TonariLife *life, const char *from, const char *to, int every, gboolean met_person);
void fixture_observe (TonariLife *life, const char *date, double connection, double motivation, gboolean told);
void fixture_problem (TonariLife *life, const char *from, const char *to, const char *text);
void fixture_episode (TonariLife *life, const char *from, const char *to, const char *title);
void fixture_tie (TonariLife *life, const char *from, const char *to, const char *name, const char *received,
                  const char *role);
void fixture_tie_change (TonariLife *life, const char *date, TonariTieChangeKind kind, const char *name,
                         const char *to_name);
void fixture_change (TonariLife *life, const char *date, TonariWhose whose, const char *text);
void fixture_crisis (TonariLife *life, const char *date, const char *kind);
void fixture_stage (TonariLife *life, const char *date, int from, int to);
void fixture_watching (TonariLife *life, const char *from, const char *to, const char *partner);
void fixture_family (TonariLife *life, const char *date, TonariAttendanceState state, double before, double after);

G_END_DECLS

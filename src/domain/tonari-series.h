/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * The numbers of the life chart, from a life and a day that is passed in.
 *
 * Built once for a life, then asked at any day; a question costs O(log n) in the number of
 * records, so that a frame of the chart depends on its width alone.  The density's kernel is a
 * quadratic, so prefix sums of w, w·t and w·t² answer it without walking the records.
 * Source: chart.md, Numbers.
 */

#pragma once

#include "tonari-audience.h"
#include "tonari-curve.h"
#include "tonari-episode.h"
#include "tonari-life.h"
#include "tonari-problem.h"

G_BEGIN_DECLS

/** TONARI_DENSITY_BANDWIDTH: h, days. */
#define TONARI_DENSITY_BANDWIDTH 60
/** TONARI_DENSITY_OPEN_GAP: days between contacts that open the green ribbon. */
#define TONARI_DENSITY_OPEN_GAP 120

typedef struct _TonariSeries TonariSeries;

/**
 * TonariSpan:
 * @from: first day
 * @to: last day
 * @family_only: contact with the family only: within 60 days somebody was met, and not the person
 *
 * A stretch of the green ribbon, or a part of one; neighbouring parts share the day at which they meet.
 */
typedef struct
{
  gint32 from;
  gint32 to;
  gboolean family_only;
} TonariSpan;

/**
 * TonariLane:
 * @episode: (transfer none): the episode
 * @from: first day
 * @to: last day; today while it goes on
 * @open: it goes on
 * @lane: from 0 upwards
 */
typedef struct
{
  const TonariEpisode *episode;
  gint32 from;
  gint32 to;
  gboolean open;
  guint lane;
} TonariLane;

/**
 * TonariMarkerKind: what a marker says.
 */
typedef enum
{
  TONARI_MARKER_PROBLEM,
  TONARI_MARKER_CRISIS,
  TONARI_MARKER_CHANGE,
  TONARI_MARKER_FAMILY_CHANGE,
  TONARI_MARKER_LINK,
  TONARI_MARKER_NO_LINK,
  TONARI_MARKER_RETURN,
  TONARI_MARKER_RELINK,
} TonariMarkerKind;

/** tonari_marker_kind_token: (transfer none): problem, crisis, change, family_change, link, no_link, return, relink. */
const char *tonari_marker_kind_token (TonariMarkerKind kind);

/**
 * TonariMarker:
 * @kind: what
 * @day: day number (middle of an uncertain date)
 * @row: row id in its table
 * @title: (nullable): what it says
 */
typedef struct
{
  TonariMarkerKind kind;
  gint32 day;
  gint64 row;
  char *title;
} TonariMarker;

/**
 * tonari_series_new:
 * @life: (transfer none): the life; must outlive the series
 * @today: day number of today
 *
 * Returns: (transfer full): the series
 */
TonariSeries *tonari_series_new (const TonariLife *life,
                                 int               today);

/**
 * tonari_series_new_for:
 * @life: (transfer none): the life; must outlive the series; what @audience must not see is taken out of it
 * @audience: who will look
 * @today: day number of today
 * @left_out: (out) (optional) (transfer full) (array zero-terminated=1): what was left out and why, as tonari_audience_spare() has it
 *
 * The door to every page, picture and text of a life for somebody else than the staff: what is drawn or said of the
 * series later on is for @audience without being told so again, and cannot show what is not there.
 *
 * Returns: (transfer full): the series
 */
TonariSeries *tonari_series_new_for (TonariLife    *life,
                                     TonariAudience audience,
                                     int            today,
                                     GStrv         *left_out);

void tonari_series_free (TonariSeries *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TonariSeries, tonari_series_free)

/** tonari_series_life: (transfer none): the life it was made from. */
const TonariLife *tonari_series_life (const TonariSeries *self);

/** tonari_series_audience: who looks at it; the staff, unless it was made for somebody else. */
TonariAudience tonari_series_audience (const TonariSeries *self);

/** tonari_series_from: the life's first day: birth, else the earliest date known. */
int tonari_series_from (const TonariSeries *self);

/** tonari_series_to: the last day: today, or the day of death. */
int tonari_series_to (const TonariSeries *self);

/** tonari_series_today: the day passed in. */
int tonari_series_today (const TonariSeries *self);

/** tonari_series_connection: (transfer none): c(t), 0 to 10. */
const TonariCurve *tonari_series_connection (const TonariSeries *self);

/** tonari_series_motivation: (transfer none): m(t), 0 to 10. */
const TonariCurve *tonari_series_motivation (const TonariSeries *self);

/** tonari_series_asked: (transfer none): the curve that says known, sparse and told of the life: connection, or motivation where connection was never known. */
const TonariCurve *tonari_series_asked (const TonariSeries *self);

/** tonari_series_has_ribbon: whether there is anything to draw a navy ribbon from (one observation, or a tie). */
gboolean tonari_series_has_ribbon (const TonariSeries *self);

/** tonari_series_suggested_connection: the height that the live ties of @day suggest: 0, 1, 2, 3, 5, 8, 13+ ties give 0, 3, 5, 6, 8, 9, 10. */
double tonari_series_suggested_connection (const TonariSeries *self,
                                           int                 day);

/** tonari_suggested_connection: the same for a number of ties; between two listed numbers the lower one's. */
double tonari_suggested_connection (guint live_ties);

/** tonari_series_density: g(t), contacts per 30 days. */
double tonari_series_density (const TonariSeries *self,
                              double              day);

/** tonari_density_width: g/(g + 2), from 0 to 1: the green width as a share of W. */
double tonari_density_width (double density);

/** tonari_series_accompaniment: (transfer none): stretches in which the green ribbon is drawn: from the first contact to 60 days after the last, opened by gaps of 120 days, never past today. */
const TonariSpan *tonari_series_accompaniment (const TonariSeries *self,
                                               guint              *n_spans);

/** tonari_series_open_problems: problems with start ≤ @day and (open or @day < end). */
guint tonari_series_open_problems (const TonariSeries *self,
                                   int                 day);

/** tonari_series_lanes: (transfer none): the episodes in their lanes, by start, end, id. */
const TonariLane *tonari_series_lanes (const TonariSeries *self,
                                       guint              *n_lanes);

/** tonari_series_n_lanes: how many lanes there are. */
guint tonari_series_n_lanes (const TonariSeries *self);

/** tonari_series_markers: (transfer none): all markers by day, kind, row. */
const TonariMarker *tonari_series_markers (const TonariSeries *self,
                                           guint              *n_markers);

/** tonari_series_live_ties: ties alive at @day; start ≤ @day and (open or @day < end). */
guint tonari_series_live_ties (const TonariSeries *self,
                               int                 day);

/**
 * tonari_series_sample_days:
 * @from: first day
 * @to: last day, not before @from
 * @step: days, 1 upwards
 *
 * Returns: (transfer full) (element-type gint32): from, from + step, …, and always @to, each once
 */
GArray *tonari_series_sample_days (int from,
                                   int to,
                                   int step);

G_END_DECLS

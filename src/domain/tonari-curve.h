/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef struct _TonariCurve TonariCurve;

/**
 * TonariKnot:
 * @day: day number
 * @value: value at that day
 * @told: told afterwards rather than observed
 */
typedef struct
{
  gint32 day;
  double value;
  gboolean told;
} TonariKnot;

/**
 * tonari_curve_new:
 * @knots: (array length=n_knots): any order; several on one day are averaged, those told
 *   afterwards only where none was observed
 * @n_knots: how many, 0 allowed
 *
 * A monotone piecewise cubic (Fritsch–Carlson) through all knots: it never leaves the range of
 * its two neighbours.  Interior tangent: mean of both secants, 0 where they change sign; end tangent: the
 * secant; then limited to α² + β² ≤ 9.  Source: chart.md, Numbers.
 *
 * Returns: (transfer full): the curve
 */
TonariCurve *tonari_curve_new (const TonariKnot *knots,
                               guint             n_knots);

void tonari_curve_free (TonariCurve *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TonariCurve, tonari_curve_free)

/** tonari_curve_knots: (transfer none): the knots after averaging, by day. */
const TonariKnot *tonari_curve_knots (const TonariCurve *self,
                                      guint             *n_knots);

/** tonari_curve_value: value at @day (a fraction of a day allowed): before the first the first, after the last the last, NaN without knots. */
double tonari_curve_value (const TonariCurve *self,
                           double             day);

/** tonari_curve_known: %FALSE before the first knot, from 18 months after the last, and without knots. */
gboolean tonari_curve_known (const TonariCurve *self,
                             int                day);

/** tonari_curve_sparse: %TRUE strictly between two knots that lie more than 18 months apart. */
gboolean tonari_curve_sparse (const TonariCurve *self,
                              int                day);

/** tonari_curve_told: whether the nearest knot at or before @day (else the first) was told afterwards. */
gboolean tonari_curve_told (const TonariCurve *self,
                            int                day);

G_END_DECLS

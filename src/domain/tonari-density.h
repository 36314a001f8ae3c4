/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * The density of contacts, answered in O(log n).
 *
 * g(t) = 30 · Σ wᵢ · K((t − tᵢ)/h)/h with K(u) = 0.75 (1 − u²): over the days of a window
 * the sum is Σw − Σw(t − tᵢ)²/h², and prefix sums of w, w·t and w·t² give it without walking
 * the records.  Differences of such sums in floating point lose what a long life gathers, so
 * that weights count in whole thousandths and days from the middle of the life, and the sums
 * are exact integers; only the last step, of the size of the window, is a floating one.
 * Source: chart.md, Numbers.
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef struct _TonariDensity TonariDensity;

/**
 * TonariWeight:
 * @day: day number
 * @weight: weight, 0 upwards, counted in whole thousandths
 */
typedef struct
{
  gint32 day;
  double weight;
} TonariWeight;

/** tonari_density_new: (transfer full): the density of @weights, in any order; those of weight 0 are left out. */
TonariDensity *tonari_density_new (const TonariWeight *weights,
                                   guint               n_weights);

void tonari_density_free (TonariDensity *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TonariDensity, tonari_density_free)

/** tonari_density_value: g at @day, contacts per 30 days; a fraction of a day is allowed. */
double tonari_density_value (const TonariDensity *self,
                             double               day);

/** tonari_density_days: (transfer none): the days on which anything has a weight, each once, in order. */
const gint32 *tonari_density_days (const TonariDensity *self,
                                   guint               *n_days);

G_END_DECLS

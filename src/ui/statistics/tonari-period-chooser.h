/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Of which time the figures are: a fiscal year (April to March), or a time of one's own.
 *
 *   [ 令和8年度（2026年4月〜2027年3月） ▾ ]        a year
 *   [ 期間を指定する ▾ ] [2026-10-01] から [2026-12-31] まで   two days, typed in any form that is read
 */

#pragma once

#include <adwaita.h>

#include "tonari-context.h"
#include "tonari-statistics-period.h"

G_BEGIN_DECLS

#define TONARI_TYPE_PERIOD_CHOOSER (tonari_period_chooser_get_type ())
G_DECLARE_FINAL_TYPE (TonariPeriodChooser, tonari_period_chooser, TONARI, PERIOD_CHOOSER, AdwBin)

/**
 * TonariPeriodChooser::changed:
 * @chooser: the chooser
 *
 * Another period is meant now, and it is a whole one.
 */

/** tonari_period_chooser_new: (transfer floating): begins with the fiscal year of the context's today. */
GtkWidget *tonari_period_chooser_new (TonariContext *context);

/** tonari_period_chooser_set_first: offers the years since that of day number @day, and the one of today; keeps what is chosen. */
void tonari_period_chooser_set_first (TonariPeriodChooser *self,
                                      int                  day);

/** tonari_period_chooser_show_year: chooses the fiscal year that began in @year. */
void tonari_period_chooser_show_year (TonariPeriodChooser *self,
                                      int                  year);

/** tonari_period_chooser_get_year: the fiscal year that is chosen, 0 for a time of one's own. */
int tonari_period_chooser_get_year (TonariPeriodChooser *self);

/** tonari_period_chooser_get: the period; always a valid one. */
TonariStatisticsPeriod tonari_period_chooser_get (TonariPeriodChooser *self);

G_END_DECLS

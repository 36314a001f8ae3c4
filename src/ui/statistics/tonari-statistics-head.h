/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * What stands above the tables: of which time they are, what they count, whether that year was handed in, and what has
 * become another figure since.
 */

#pragma once

#include <adwaita.h>

#include "tonari-context.h"
#include "tonari-period-chooser.h"

G_BEGIN_DECLS

#define TONARI_TYPE_STATISTICS_HEAD (tonari_statistics_head_get_type ())
G_DECLARE_FINAL_TYPE (TonariStatisticsHead, tonari_statistics_head, TONARI, STATISTICS_HEAD, AdwBin)

/**
 * TonariStatisticsHead::changed:
 * @head: the head
 *
 * Other figures are wanted now.
 *
 * TonariStatisticsHead::outside:
 * @head: the head
 * @outside_too: whether the office wants to count visits that met nobody and the like in
 *
 * The person has turned the switch.
 *
 * TonariStatisticsHead::confirm:
 * @head: the head
 *
 * The year that is shown is to be confirmed, or no longer so.
 */

/** tonari_statistics_head_new: (transfer floating): begins with the fiscal year of today, and for the staff. */
GtkWidget *tonari_statistics_head_new (TonariContext *context);

/** tonari_statistics_head_chooser: (transfer none): where the time is chosen. */
TonariPeriodChooser *tonari_statistics_head_chooser (TonariStatisticsHead *self);

/** tonari_statistics_head_show_outside: whether the office counts visits that met nobody, letters and other agencies in; a setting of the book. */
void tonari_statistics_head_show_outside (TonariStatisticsHead *self,
                                          gboolean              outside_too);

/** tonari_statistics_head_for_others: small figures are hidden. */
gboolean tonari_statistics_head_for_others (TonariStatisticsHead *self);

/** tonari_statistics_head_as_confirmed: the figures that were handed in are wanted, where there are some. */
gboolean tonari_statistics_head_as_confirmed (TonariStatisticsHead *self);

/**
 * tonari_statistics_head_show_confirmed:
 * @self: the head
 * @can: whether what is shown can be confirmed: a fiscal year that is over; of one that goes on it is said that it can be later
 * @confirmed: (nullable): when and by whom it was, in words; %NULL while it was not
 * @differences: (nullable) (array zero-terminated=1): each figure that has become another one since, in words
 *
 * Shows whether the year that is shown was handed in.
 */
void tonari_statistics_head_show_confirmed (TonariStatisticsHead *self,
                                            gboolean              can,
                                            const char           *confirmed,
                                            const char *const    *differences);

G_END_DECLS

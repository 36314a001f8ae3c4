/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * 統計: the tables of a year on paper, with how each is counted under it.
 *
 * Where the months stand beside each other the pages lie on their side; a longer time, or one month, has one column and
 * stands upright.  Source: domain.md, Rules: Statistics.
 */

#pragma once

#include "tonari-date.h"
#include "tonari-paper.h"
#include "tonari-statistics.h"

G_BEGIN_DECLS

/** TONARI_STATISTICS_PAPER_TOKEN: how a command line and a menu name it. */
#define TONARI_STATISTICS_PAPER_TOKEN "statistics"

/** TONARI_STATISTICS_PAPER_MOST_MONTHS: so many months stand beside each other; of a longer time the whole alone is printed. */
#define TONARI_STATISTICS_PAPER_MOST_MONTHS 12

/** tonari_statistics_paper_confirmed: (transfer full): when and by whom (@by, nullable) figures were confirmed, in words. */
char *tonari_statistics_paper_confirmed (TonariDate      day,
                                         const char     *by,
                                         TonariDateStyle style);

/**
 * tonari_document_for_statistics:
 * @statistics: not kept
 * @confirmed: (nullable): where they are what was handed in: see tonari_statistics_paper_confirmed()
 * @options: how they are printed; small numbers are hidden by tonari_statistics_hide_small() beforehand
 *
 * Returns: (transfer full): as many pages as needed
 */
TonariDocument *tonari_document_for_statistics (const TonariStatistics   *statistics,
                                                const char               *confirmed,
                                                const TonariPaperOptions *options);

G_END_DECLS

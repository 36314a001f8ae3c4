/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-statistics-period.h"

G_BEGIN_DECLS

/**
 * TonariStatisticsWish:
 * @period: of which time
 * @today: day number: courses are reckoned as they stand on that day
 * @for_others: small figures are hidden
 * @as_confirmed: as they were handed in, where they were; counted as they were counted then
 *
 * Which statistics somebody wants to see.
 */
typedef struct
{
  TonariStatisticsPeriod period;
  int today;
  gboolean for_others;
  gboolean as_confirmed;
} TonariStatisticsWish;

/** tonari_statistics_wish_equal: whether both want the same. */
static inline gboolean
tonari_statistics_wish_equal (const TonariStatisticsWish *a,
                              const TonariStatisticsWish *b)
{
  return a->period.from == b->period.from && a->period.to == b->period.to && a->today == b->today &&
         a->for_others == b->for_others && a->as_confirmed == b->as_confirmed;
}

G_END_DECLS

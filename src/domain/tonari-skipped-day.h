/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * TonariSkipReason:
 * @TONARI_SKIP_HOLIDAY: a national holiday
 * @TONARI_SKIP_CLOSED: the office is closed
 * @TONARI_SKIP_EARLY: chosen, and before the first day
 *
 * Why a day was stepped over.
 */
typedef enum
{
  TONARI_SKIP_HOLIDAY,
  TONARI_SKIP_CLOSED,
  TONARI_SKIP_EARLY,
} TonariSkipReason;

/**
 * TonariSkippedDay:
 * @day: day number
 * @reason: why
 * @name: (nullable): name of the holiday, or what the office is closed for
 *
 * A day that was stepped over.
 */
typedef struct
{
  int day;
  TonariSkipReason reason;
  char *name;
} TonariSkippedDay;

void tonari_skipped_day_free (TonariSkippedDay *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TonariSkippedDay, tonari_skipped_day_free)

/** tonari_skipped_day_new: (transfer full): a day with why it was stepped over; @name may be %NULL. */
TonariSkippedDay *tonari_skipped_day_new (int              day,
                                          TonariSkipReason reason,
                                          const char      *name);

/** tonari_skipped_day_words: (transfer full): why, in translated words without the day: “国民の休日”, “closed (年末年始)”. */
char *tonari_skipped_day_words (const TonariSkippedDay *self);

G_END_DECLS

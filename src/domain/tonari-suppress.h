/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Small numbers in what leaves the room.
 *
 * A cell under 5 is hidden, and a second one so that the total does not give it away:
 *
 *   12 = 8 + 4       8 alone would say 4          → both are hidden
 *   20 = 9 + 8 + 3   the smallest of the others   → 3 and 8 are hidden
 *   14 = 10 + 3 + 1  the two together are under 5 → all are hidden
 *   12 = 12 + 0      nought is nobody             → nothing is hidden
 *
 * A total that is under 5 itself is hidden with all its cells.  Statutory returns do not come by here: they stay whole.
 * Source: domain.md, Rules: Statistics.
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** TONARI_SUPPRESS_LEAST: the least number of people that is shown. */
#define TONARI_SUPPRESS_LEAST 5

/**
 * TonariCount:
 * @value: how many
 * @hidden: it is not to be shown
 *
 * A number of people or of visits in a table.
 */
typedef struct
{
  guint value;
  gboolean hidden;
} TonariCount;

/**
 * tonari_suppress:
 * @counts: (array length=n_counts): the cells that together make @total; those hidden already stay so
 * @n_counts: how many
 * @total: (nullable): their total where it is shown too, %NULL where nobody can know it
 *
 * Hides what is small and what would tell it.  Of several that would do the smallest is hidden, of equal ones the first.
 */
void tonari_suppress (TonariCount *counts,
                      guint        n_counts,
                      TonariCount *total);

G_END_DECLS

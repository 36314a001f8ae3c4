/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-entity.h"

G_BEGIN_DECLS

typedef struct _TonariConfirmedStatistics TonariConfirmedStatistics;

/**
 * TonariConfirmedStatistics:
 * @row: identity inside the book
 * @start_on: first day of the period
 * @end_on: last day of the period
 * @outside_too: what is else outside of the total was counted in
 * @confirmed_on: day of the confirmation
 * @staff: who confirmed (row of staff, 0 for none)
 * @figures: what was reported, one figure each: `table/row/column=number`; noughts are left out
 * @note: free words: to whom it was reported
 *
 * The statistics of a period as they were reported (確定).  One for a period; taking it back is deleting the row.
 *
 * Source: domain.md, Rules: Statistics.
 */
struct _TonariConfirmedStatistics
{
  TonariRow row;
  TonariDate start_on;
  TonariDate end_on;
  gboolean outside_too;
  TonariDate confirmed_on;
  gint64 staff;
  GStrv figures;
  char *note;
};

TONARI_DECLARE_ENTITY (TonariConfirmedStatistics, tonari_confirmed_statistics)

G_END_DECLS

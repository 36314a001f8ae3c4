/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-entity.h"
#include "tonari-enums.h"

G_BEGIN_DECLS

typedef struct _TonariClosingDay TonariClosingDay;

/**
 * TonariClosingDay:
 * @row: identity inside the book
 * @start_on: first day; never unknown once saved
 * @end_on: last day; unknown for a single day
 * @yearly: every year from the same day of the month to the same day, as at the turn of the
 *   year
 * @text: what for
 *
 * Days on which the office is closed, beside the national holidays.
 *
 * Source: issue B: course generator.
 */
struct _TonariClosingDay
{
  TonariRow row;
  TonariDate start_on;
  TonariDate end_on;
  gboolean yearly;
  char *text;
};

TONARI_DECLARE_ENTITY (TonariClosingDay, tonari_closing_day)

/**
 * tonari_closing_day_covers:
 * @self: closing days
 * @day: a day number
 *
 * Returns: whether the office is closed on @day because of @self; a yearly one counts in every year, earlier ones too,
 *   and may run over the turn of the year
 */
gboolean tonari_closing_day_covers (const TonariClosingDay *self,
                                    int                     day);

G_END_DECLS

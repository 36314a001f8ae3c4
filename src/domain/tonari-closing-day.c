/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-closing-day.h"

static const TonariField fields[] = {
  TONARI_FIELD (TonariClosingDay, start_on, DATE),
  TONARI_FIELD (TonariClosingDay, end_on, DATE),
  TONARI_FIELD (TonariClosingDay, yearly, BOOL),
  TONARI_FIELD (TonariClosingDay, text, TEXT),
};

TONARI_DEFINE_ENTITY (TonariClosingDay, tonari_closing_day, "closing_days", fields)

/* A day of any year as a number that grows through the year. */
static int
day_of_year (int day)
{
  int month, month_day;

  tonari_date_ymd (tonari_date_from_day (day), NULL, &month, &month_day);

  return month * 100 + month_day;
}

gboolean
tonari_closing_day_covers (const TonariClosingDay *self, int day)
{
  int first, last, place;

  g_return_val_if_fail (self != NULL, FALSE);

  first = tonari_date_first (self->start_on);
  last = tonari_date_is_known (self->end_on) ? tonari_date_last (self->end_on)
                                             : tonari_date_last (self->start_on);
  if (first <= 0 || last < first || day <= 0)
    return FALSE;
  if (!self->yearly)
    return day >= first && day <= last;
  if (last - first >= 365)
    return TRUE;

  first = day_of_year (first);
  last = day_of_year (last);
  place = day_of_year (day);

  return first <= last ? place >= first && place <= last : place >= first || place <= last;
}

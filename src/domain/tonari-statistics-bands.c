/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-statistics-bands.h"

TonariAgeBand
tonari_age_band (int age)
{
  if (age < 0)
    return TONARI_AGE_BAND_UNKNOWN;

  return (TonariAgeBand) MIN (age / 10, (int) TONARI_AGE_BAND_70_AND_OVER);
}

TonariParentAgeBand
tonari_parent_age_band (int age)
{
  if (age < 0)
    return TONARI_PARENT_AGE_BAND_UNKNOWN;
  if (age < 40)
    return TONARI_PARENT_AGE_BAND_UNDER_40;

  return (TonariParentAgeBand) MIN (age / 10 - 3, (int) TONARI_PARENT_AGE_BAND_80_AND_OVER);
}

TonariDurationBand
tonari_duration_band (TonariDate onset, int day)
{
  /* The months with which each band after the first begins. */
  static const int months[] = { 6, 12, 36, 60, 120, 240 };
  int since = tonari_date_middle (onset);
  guint band = 0;

  if (since == 0 || since > day)
    return TONARI_DURATION_BAND_UNKNOWN;
  while (band < G_N_ELEMENTS (months) && tonari_date_add_months (since, months[band]) <= day)
    band++;

  return (TonariDurationBand) band;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * The bands of age and of duration in which statistics count.
 *
 * Age in whole years on the day: –9, 10代 … 60代, 70以上, 不明; of parents –39, 40代 … 70代, 80以上, 不明.  Duration since the
 * onset of withdrawal, lower bound included: half a year to the day is “6 months to 1 year”.
 * Source: domain.md, Rules: Statistics.
 */

#pragma once

#include "tonari-date.h"

G_BEGIN_DECLS

/** TonariAgeBand: from under 10 in tens; the last two are 70 and over, and not known. */
typedef enum
{
  TONARI_AGE_BAND_UNDER_10,
  TONARI_AGE_BAND_10S,
  TONARI_AGE_BAND_20S,
  TONARI_AGE_BAND_30S,
  TONARI_AGE_BAND_40S,
  TONARI_AGE_BAND_50S,
  TONARI_AGE_BAND_60S,
  TONARI_AGE_BAND_70_AND_OVER,
  TONARI_AGE_BAND_UNKNOWN,
} TonariAgeBand;

/** TonariParentAgeBand: of a father or a mother. */
typedef enum
{
  TONARI_PARENT_AGE_BAND_UNDER_40,
  TONARI_PARENT_AGE_BAND_40S,
  TONARI_PARENT_AGE_BAND_50S,
  TONARI_PARENT_AGE_BAND_60S,
  TONARI_PARENT_AGE_BAND_70S,
  TONARI_PARENT_AGE_BAND_80_AND_OVER,
  TONARI_PARENT_AGE_BAND_UNKNOWN,
} TonariParentAgeBand;

/** TonariDurationBand: how long somebody has been withdrawn. */
typedef enum
{
  TONARI_DURATION_BAND_UNDER_6_MONTHS,
  TONARI_DURATION_BAND_6_MONTHS,
  TONARI_DURATION_BAND_1_YEAR,
  TONARI_DURATION_BAND_3_YEARS,
  TONARI_DURATION_BAND_5_YEARS,
  TONARI_DURATION_BAND_10_YEARS,
  TONARI_DURATION_BAND_20_AND_OVER,
  TONARI_DURATION_BAND_UNKNOWN,
} TonariDurationBand;

/** tonari_age_band: the band of @age in whole years; a negative one is not known. */
TonariAgeBand tonari_age_band (int age);

/** tonari_parent_age_band: the band of a parent's @age in whole years; a negative one is not known. */
TonariParentAgeBand tonari_parent_age_band (int age);

/**
 * tonari_duration_band:
 * @onset: onset of withdrawal
 * @day: a day number
 *
 * Returns: how long it had been on @day; not known when the onset is not, or lies after @day
 */
TonariDurationBand tonari_duration_band (TonariDate onset,
                                         int        day);

G_END_DECLS

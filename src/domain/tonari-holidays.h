/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * The national holidays of Japan, by law (国民の祝日に関する法律), reckoned and not listed.
 *
 *   fixed days          元日 1/1, 建国記念の日 2/11, 天皇誕生日 2/23, 昭和の日 4/29, 憲法記念日 5/3, みどりの日 5/4,
 *                       こどもの日 5/5, 山の日 8/11, 文化の日 11/3, 勤労感謝の日 11/23
 *   Happy Monday        成人の日 second of January, 海の日 third of July, 敬老の日 third of September,
 *                       スポーツの日 second of October
 *   equinoxes           春分の日, 秋分の日 by the usual astronomical formula, good from 1980 to 2150; the day by law is
 *                       the one that the government announces in February of the year before
 *   substitute days     振替休日: the next day that is no holiday, when a holiday falls on a Sunday
 *   between two         国民の休日: a day between two holidays that is none itself
 *   moved days          海の日, スポーツの日 and 山の日 of 2020 and 2021, for the games in Tokyo
 *
 * Before 2020 and after 2150 nothing is known here.  Source: domain.md, Rules.
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** TONARI_HOLIDAYS_FIRST_YEAR: the first year whose holidays are known. */
#define TONARI_HOLIDAYS_FIRST_YEAR 2020

/** TONARI_HOLIDAYS_LAST_YEAR: the last year whose equinoxes the formula tells. */
#define TONARI_HOLIDAYS_LAST_YEAR 2150

/**
 * tonari_holiday_name:
 * @day: a day number
 *
 * Returns: (transfer none) (nullable): the name by law, Japanese in any locale; %NULL on other days, before 2020 and
 *   after 2150
 */
const char *tonari_holiday_name (int day);

/**
 * tonari_holidays_of_year:
 * @year: a year
 *
 * Returns: (transfer full) (element-type gint): day numbers, rising; empty before 2020 and after 2150
 */
GArray *tonari_holidays_of_year (int year);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-cli.h"
#include "tonari-statistics-period.h"

G_BEGIN_DECLS

/**
 * tonari_cli_period:
 * @self: the program
 * @year: (nullable): `--year` as written: a fiscal year in any form that a year has: 2026, R8, 令和8年度
 * @from: (nullable): `--from` as written
 * @to: (nullable): `--to` as written
 * @period: (out): the time that statistics are of; the fiscal year of today where nothing is named
 *
 * Returns: %FALSE after it has said what is wrong; the command then returns %TONARI_CLI_USAGE
 */
gboolean tonari_cli_period (const TonariCli        *self,
                            const char             *year,
                            const char             *from,
                            const char             *to,
                            TonariStatisticsPeriod *period);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * tonari-cli print statistics: the figures of a year or of another time as PDF.
 */

#pragma once

#include "tonari-cli.h"
#include "tonari-statistics-paper.h"

G_BEGIN_DECLS

/**
 * TonariCliPrintStatistics:
 * @year: (nullable): the fiscal year, see tonari_cli_period()
 * @from: (nullable): first day, as written
 * @to: (nullable): last day, as written
 * @outside_too: count visits that met nobody, letters and other agencies in, whatever the office does
 * @for_others: hide figures under 5
 * @as_confirmed: the figures that were confirmed
 * @mono: black and white
 * @path: where to
 *
 * What was asked for.
 */
typedef struct
{
  const char *year;
  const char *from;
  const char *to;
  gboolean outside_too;
  gboolean for_others;
  gboolean as_confirmed;
  gboolean mono;
  const char *path;
} TonariCliPrintStatistics;

/** tonari_cli_print_statistics: makes the pages; the exit status. */
int tonari_cli_print_statistics (TonariCli                      *self,
                                 const TonariCliPrintStatistics *wish);

G_END_DECLS

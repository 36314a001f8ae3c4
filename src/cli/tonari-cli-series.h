/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-cli-output.h"
#include "tonari-chart-layout.h"
#include "tonari-json.h"

G_BEGIN_DECLS

/**
 * tonari_cli_series_print:
 * @output: where to
 * @series: the numbers
 * @from: first day
 * @to: last day
 * @step: days between two samples
 *
 * The numbers of a life chart as JSON, with the keys that issue A names.
 */
void tonari_cli_series_print (TonariCliOutput    *output,
                              const TonariSeries *series,
                              int                 from,
                              int                 to,
                              int                 step);

/** tonari_cli_layout_print: the positioned shapes of a life chart as JSON, and the samples that its ribbons are made of. */
void tonari_cli_layout_print (TonariCliOutput         *output,
                              const TonariChartLayout *layout,
                              int                      step);

/** tonari_cli_box_print: a box as an object with x, y, width and height. */
void tonari_cli_box_print (TonariJson           *json,
                           const char           *key,
                           const TonariChartBox *box);

G_END_DECLS

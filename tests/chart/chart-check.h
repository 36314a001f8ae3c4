/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What must be true of every layout, whatever the life. */

#pragma once

#include "fixture-life.h"
#include "tonari-chart-private.h"

G_BEGIN_DECLS

/** chart_check: everything lies where it may lie, nothing covers a word, the numbers are those of chart.md. */
void chart_check (const TonariChartLayout *layout);

/** chart_of: (transfer full): a layout in the fixed-width measure. */
TonariChartLayout *chart_of (const TonariSeries *series,
                             double              width,
                             double              height,
                             const char         *from,
                             const char         *to);

/** chart_check_golden: @described is what golden/@golden.txt says; TONARI_GOLDEN_UPDATE=1 writes it anew. */
void chart_check_golden (const char *golden,
                         const char *described);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * TonariChartWriting:
 * @TONARI_CHART_WRITE_OBSERVATION: a new observation of a day, with a connection from 0 to 10
 * @TONARI_CHART_WRITE_CONNECTION: an observation that is there has another connection
 * @TONARI_CHART_WRITE_CHANGE: a small change of a day
 * @TONARI_CHART_WRITE_WATCHING: a period of loose watching; its last day is 0 while it goes on
 *
 * What somebody wrote on the chart.
 */
typedef enum
{
  TONARI_CHART_WRITE_OBSERVATION,
  TONARI_CHART_WRITE_CONNECTION,
  TONARI_CHART_WRITE_CHANGE,
  TONARI_CHART_WRITE_WATCHING,
} TonariChartWriting;

G_END_DECLS

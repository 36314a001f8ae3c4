/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * TonariChartTheme:
 *
 * The palettes of the chart; which one is an argument, never a global.
 */
typedef enum
{
  TONARI_CHART_THEME_LIGHT,
  TONARI_CHART_THEME_DARK,
  TONARI_CHART_THEME_PRINT,
  TONARI_CHART_THEME_MONO,
} TonariChartTheme;

G_END_DECLS

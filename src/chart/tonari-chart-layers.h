/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-chart-layout.h"

G_BEGIN_DECLS

/** tonari_chart_layer_token: (transfer none) (nullable): `life`, `accompaniment`, … for one layer. */
const char *tonari_chart_layer_token (TonariChartLayers layer);

/**
 * tonari_chart_layers_parse:
 * @text: tokens of the legend's layers, divided by commas; `all` is every one of them
 * @layers: (out): the layers
 * @unknown: (out) (transfer full) (nullable): the first word that is none
 *
 * Returns: whether every word is a layer, and there is one
 */
gboolean tonari_chart_layers_parse (const char        *text,
                                    TonariChartLayers *layers,
                                    char             **unknown);

/** tonari_chart_layers_tokens: (transfer full): the tokens of @layers in the order of the legend, divided by commas. */
char *tonari_chart_layers_tokens (TonariChartLayers layers);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-chart-layout.h"

TonariChartLayers
tonari_chart_layers_for (TonariAudience audience)
{
  const TonariChartLayers beside = TONARI_CHART_LAYER_ACCOMPANIMENT | TONARI_CHART_LAYER_WATCHING |
                                   TONARI_CHART_LAYER_TIES | TONARI_CHART_LAYER_TIE_CHANGES;

  switch (audience)
    {
    case TONARI_AUDIENCE_PERSON:
      return beside | TONARI_CHART_LAYER_LIFE | TONARI_CHART_LAYER_CHANGES;
    case TONARI_AUDIENCE_FAMILY:
      return beside | TONARI_CHART_LAYER_CHANGES | TONARI_CHART_LAYER_EPISODES | TONARI_CHART_LAYER_STAGES |
             TONARI_CHART_LAYER_FAMILY;
    case TONARI_AUDIENCE_COMMUNITY:
      return beside | TONARI_CHART_LAYER_LIFE;
    case TONARI_AUDIENCE_STAFF:
    default:
      return TONARI_CHART_LAYER_ALL;
    }
}

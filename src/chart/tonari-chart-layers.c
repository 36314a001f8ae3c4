/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-chart-layers.h"

static const struct
{
  TonariChartLayers layer;
  const char *token;
} tokens[] = {
  { TONARI_CHART_LAYER_LIFE, "life" },
  { TONARI_CHART_LAYER_ACCOMPANIMENT, "accompaniment" },
  { TONARI_CHART_LAYER_WATCHING, "watching" },
  { TONARI_CHART_LAYER_TIES, "ties" },
  { TONARI_CHART_LAYER_TIE_CHANGES, "tie_changes" },
  { TONARI_CHART_LAYER_CHANGES, "changes" },
  { TONARI_CHART_LAYER_MARKERS, "markers" },
  { TONARI_CHART_LAYER_EPISODES, "episodes" },
  { TONARI_CHART_LAYER_PROBLEMS, "problems" },
  { TONARI_CHART_LAYER_STAGES, "stages" },
  { TONARI_CHART_LAYER_FAMILY, "family" },
};

const char *
tonari_chart_layer_token (TonariChartLayers layer)
{
  for (guint i = 0; i < G_N_ELEMENTS (tokens); i++)
    if (tokens[i].layer == layer)
      return tokens[i].token;

  return NULL;
}

static TonariChartLayers
layer_of (const char *word)
{
  if (g_str_equal (word, "all"))
    return TONARI_CHART_LAYER_ALL;
  for (guint i = 0; i < G_N_ELEMENTS (tokens); i++)
    if (g_str_equal (tokens[i].token, word))
      return tokens[i].layer;

  return (TonariChartLayers) 0;
}

gboolean
tonari_chart_layers_parse (const char *text, TonariChartLayers *layers, char **unknown)
{
  g_auto (GStrv) words = NULL;
  TonariChartLayers found = (TonariChartLayers) 0;

  g_return_val_if_fail (text != NULL, FALSE);
  g_return_val_if_fail (layers != NULL, FALSE);
  g_return_val_if_fail (unknown != NULL, FALSE);

  *unknown = NULL;
  words = g_strsplit (text, ",", -1);
  for (guint i = 0; words[i] != NULL; i++)
    {
      g_autofree char *word = g_ascii_strdown (g_strstrip (words[i]), -1);
      TonariChartLayers layer;

      /* tie-changes is how the command line writes words elsewhere. */
      g_strdelimit (word, "-", '_');
      layer = layer_of (word);
      if (layer == 0)
        {
          *unknown = g_strdup (words[i]);
          return FALSE;
        }
      found |= layer;
    }
  if (found == 0)
    {
      *unknown = g_strdup ("");
      return FALSE;
    }
  *layers = found;

  return TRUE;
}

char *
tonari_chart_layers_tokens (TonariChartLayers layers)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (tokens); i++)
    if (layers & tokens[i].layer)
      g_string_append_printf (text, "%s%s", text->len > 0 ? "," : "", tokens[i].token);

  return g_string_free (text, FALSE);
}

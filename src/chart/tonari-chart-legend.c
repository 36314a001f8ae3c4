/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * The legend: by layer for a window, sign by sign for paper.  Life and company come first, solving after
 * them, as they do in a life.
 */

#include "tonari-chart-private.h"

#include <glib/gi18n-lib.h>

static const struct
{
  TonariChartLayers layer;
  const char *label;
} layer_labels[] = {
  { TONARI_CHART_LAYER_LIFE, N_ ("Life (height: connection, width: motivation)") },
  { TONARI_CHART_LAYER_ACCOMPANIMENT, N_ ("Accompaniment (width: how often, from the records)") },
  { TONARI_CHART_LAYER_WATCHING, N_ ("Loose watching") },
  { TONARI_CHART_LAYER_TIES, N_ ("Circles of people") },
  { TONARI_CHART_LAYER_TIE_CHANGES, N_ ("Link, return, link anew") },
  { TONARI_CHART_LAYER_CHANGES, N_ ("Small changes") },
  { TONARI_CHART_LAYER_MARKERS, N_ ("Problems arising, crises") },
  { TONARI_CHART_LAYER_EPISODES, N_ ("Problem-solving support") },
  { TONARI_CHART_LAYER_PROBLEMS, N_ ("Number of open problems") },
  { TONARI_CHART_LAYER_STAGES, N_ ("Stages") },
  { TONARI_CHART_LAYER_FAMILY, N_ ("Family class and ease of the family") },
};

static const struct
{
  TonariKey key;
  TonariChartLayers layer;
  const char *label;
} keys[] = {
  { TONARI_KEY_LIFE, TONARI_CHART_LAYER_LIFE, N_ ("Life (height: connection, width: motivation)") },
  { TONARI_KEY_UNASKED, TONARI_CHART_LAYER_LIFE, N_ ("Not asked yet") },
  { TONARI_KEY_ACCOMPANIMENT, TONARI_CHART_LAYER_ACCOMPANIMENT,
    N_ ("Accompaniment (width: how often, from the records)") },
  { TONARI_KEY_FAMILY_ONLY, TONARI_CHART_LAYER_ACCOMPANIMENT, N_ ("With the family only") },
  { TONARI_KEY_NO_RECORD, TONARI_CHART_LAYER_ACCOMPANIMENT, N_ ("No record") },
  { TONARI_KEY_WATCHING, TONARI_CHART_LAYER_WATCHING, N_ ("Loose watching") },
  { TONARI_KEY_RINGS, TONARI_CHART_LAYER_TIES, N_ ("Circle of people (receiving support)") },
  { TONARI_KEY_ROLE, TONARI_CHART_LAYER_TIES, N_ ("Holding a role there") },
  { TONARI_KEY_LINK, TONARI_CHART_LAYER_TIE_CHANGES, N_ ("Link") },
  { TONARI_KEY_RETURN, TONARI_CHART_LAYER_TIE_CHANGES, N_ ("Return") },
  { TONARI_KEY_RELINK, TONARI_CHART_LAYER_TIE_CHANGES, N_ ("Link anew") },
  { TONARI_KEY_NO_LINK, TONARI_CHART_LAYER_TIE_CHANGES, N_ ("Do not link") },
  { TONARI_KEY_SPROUT, TONARI_CHART_LAYER_CHANGES, N_ ("Small change") },
  { TONARI_KEY_BURST, TONARI_CHART_LAYER_MARKERS, N_ ("A problem arose") },
  { TONARI_KEY_CRISIS, TONARI_CHART_LAYER_MARKERS, N_ ("Crisis") },
  { TONARI_KEY_EPISODE, TONARI_CHART_LAYER_EPISODES, N_ ("Problem-solving support") },
  { TONARI_KEY_PROBLEMS, TONARI_CHART_LAYER_PROBLEMS, N_ ("Number of open problems") },
  { TONARI_KEY_STAGE, TONARI_CHART_LAYER_STAGES, N_ ("Stage") },
  { TONARI_KEY_ATTENDED, TONARI_CHART_LAYER_FAMILY, N_ ("Family class: came") },
  { TONARI_KEY_MISSED, TONARI_CHART_LAYER_FAMILY, N_ ("Family class: did not come") },
  { TONARI_KEY_EASE, TONARI_CHART_LAYER_FAMILY, N_ ("Ease of the family") },
};

const TonariChartLegendEntry *
tonari_chart_legend (guint *n_entries)
{
  static TonariChartLegendEntry entries[G_N_ELEMENTS (layer_labels)];

  /* Translated anew each time: the language may have been set since. */
  for (guint i = 0; i < G_N_ELEMENTS (layer_labels); i++)
    {
      entries[i].layer = layer_labels[i].layer;
      entries[i].label = _ (layer_labels[i].label);
    }
  if (n_entries != NULL)
    *n_entries = G_N_ELEMENTS (entries);

  return entries;
}

static gboolean
is_used (const TonariChartLayout *self, TonariKey key, TonariChartLayers layer)
{
  if (!tonari_chart_shows (self, layer))
    return FALSE;
  if (key == TONARI_KEY_STAGE)
    return tonari_chart_has_stages (self);
  if (layer == TONARI_CHART_LAYER_FAMILY)
    return tonari_chart_family_height (self) > 0;

  return TRUE;
}

/* One walk for both: how high the legend is, and where its entries lie. */
static double
flow (TonariChartLayout *self, gboolean add)
{
  double size = self->f * 0.9;
  double sign = self->f * 2.2;
  double row = self->f * 1.6;
  double x0 = self->f * 0.5, right = self->options.width - self->f * 0.5;
  double x = x0, y = add ? self->legend_box.y : 0;

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    {
      double width, height, needed;

      if (!is_used (self, keys[i].key, keys[i].layer))
        continue;
      tonari_chart_measure (self, _ (keys[i].label), size, FALSE, &width, &height, NULL);
      needed = sign + self->f * 0.4 + width;
      if (x > x0 && x + needed > right)
        {
          x = x0;
          y += row;
        }
      if (add)
        {
          TonariKeySign key = { keys[i].key, { x, y + (row - self->f * 1.2) / 2, sign, self->f * 1.2 } };
          g_autofree char *fitted =
              tonari_chart_fit (self, _ (keys[i].label), size, FALSE, right - x - sign - self->f * 0.4);

          g_array_append_val (self->keys, key);
          if (fitted != NULL)
            tonari_chart_add_text (self, fitted, x + sign + self->f * 0.4, y + (row - height) / 2, 0, size,
                                   TONARI_INK_TEXT, FALSE);
        }
      x += needed + self->f * 1.3;
    }

  return y + row - (add ? self->legend_box.y : 0);
}

double
tonari_chart_legend_height (TonariChartLayout *self)
{
  return flow (self, FALSE) + self->f * 0.3;
}

void
tonari_chart_lay_legend (TonariChartLayout *self)
{
  flow (self, TRUE);
}

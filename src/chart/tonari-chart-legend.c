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
  { TONARI_CHART_LAYER_LIFE, NC_ ("chart legend", "Life (height: connection, width: motivation)") },
  { TONARI_CHART_LAYER_ACCOMPANIMENT,
    NC_ ("chart legend", "Accompaniment (hatched: family only; a gap: no record)") },
  { TONARI_CHART_LAYER_WATCHING, NC_ ("chart legend", "Loose watching") },
  { TONARI_CHART_LAYER_TIES, NC_ ("chart legend", "Circles of people") },
  { TONARI_CHART_LAYER_TIE_CHANGES, NC_ ("chart legend", "Link, return, link anew") },
  { TONARI_CHART_LAYER_CHANGES, NC_ ("chart legend", "Small changes") },
  { TONARI_CHART_LAYER_MARKERS, NC_ ("chart legend", "Problems arising, crises") },
  { TONARI_CHART_LAYER_EPISODES, NC_ ("chart legend", "Problem-solving support") },
  { TONARI_CHART_LAYER_PROBLEMS, NC_ ("chart legend", "Number of open problems") },
  { TONARI_CHART_LAYER_STAGES, NC_ ("chart legend", "Stages") },
  { TONARI_CHART_LAYER_FAMILY, NC_ ("chart legend", "Family class and ease of the family") },
};

static const struct
{
  TonariKey key;
  TonariChartLayers layer;
  const char *label;
} keys[] = {
  { TONARI_KEY_LIFE, TONARI_CHART_LAYER_LIFE,
    NC_ ("chart legend", "Life (height: connection, width: motivation)") },
  { TONARI_KEY_UNASKED, TONARI_CHART_LAYER_LIFE, NC_ ("chart legend", "Not asked yet") },
  { TONARI_KEY_ACCOMPANIMENT, TONARI_CHART_LAYER_ACCOMPANIMENT,
    NC_ ("chart legend", "Accompaniment (width: how often, from the records)") },
  { TONARI_KEY_FAMILY_ONLY, TONARI_CHART_LAYER_ACCOMPANIMENT, NC_ ("chart legend", "With the family only") },
  { TONARI_KEY_NO_RECORD, TONARI_CHART_LAYER_ACCOMPANIMENT, NC_ ("chart legend", "No record") },
  { TONARI_KEY_WATCHING, TONARI_CHART_LAYER_WATCHING, NC_ ("chart legend", "Loose watching") },
  { TONARI_KEY_RINGS, TONARI_CHART_LAYER_TIES, NC_ ("chart legend", "Circle of people (receiving support)") },
  { TONARI_KEY_ROLE, TONARI_CHART_LAYER_TIES, NC_ ("chart legend", "Holding a role there") },
  { TONARI_KEY_LINK, TONARI_CHART_LAYER_TIE_CHANGES, NC_ ("chart legend", "Link") },
  { TONARI_KEY_RETURN, TONARI_CHART_LAYER_TIE_CHANGES, NC_ ("chart legend", "Return") },
  { TONARI_KEY_RELINK, TONARI_CHART_LAYER_TIE_CHANGES, NC_ ("chart legend", "Link anew") },
  { TONARI_KEY_NO_LINK, TONARI_CHART_LAYER_TIE_CHANGES, NC_ ("chart legend", "Do not link") },
  { TONARI_KEY_SPROUT, TONARI_CHART_LAYER_CHANGES, NC_ ("chart legend", "Small change") },
  { TONARI_KEY_BURST, TONARI_CHART_LAYER_MARKERS, NC_ ("chart legend", "A problem arose") },
  { TONARI_KEY_CRISIS, TONARI_CHART_LAYER_MARKERS, NC_ ("chart legend", "Crisis") },
  { TONARI_KEY_EPISODE, TONARI_CHART_LAYER_EPISODES, NC_ ("chart legend", "Problem-solving support") },
  { TONARI_KEY_PROBLEMS, TONARI_CHART_LAYER_PROBLEMS, NC_ ("chart legend", "Number of open problems") },
  { TONARI_KEY_STAGE, TONARI_CHART_LAYER_STAGES, NC_ ("chart legend", "Stage") },
  { TONARI_KEY_ATTENDED, TONARI_CHART_LAYER_FAMILY, NC_ ("chart legend", "Family class: came") },
  { TONARI_KEY_MISSED, TONARI_CHART_LAYER_FAMILY, NC_ ("chart legend", "Family class: did not come") },
  { TONARI_KEY_EASE, TONARI_CHART_LAYER_FAMILY, NC_ ("chart legend", "Ease of the family") },
};

const TonariChartLegendEntry *
tonari_chart_legend (guint *n_entries)
{
  static TonariChartLegendEntry entries[G_N_ELEMENTS (layer_labels)];

  /* Translated anew each time: the language may have been set since. */
  for (guint i = 0; i < G_N_ELEMENTS (layer_labels); i++)
    {
      entries[i].layer = layer_labels[i].layer;
      entries[i].label = g_dpgettext2 (GETTEXT_PACKAGE, "chart legend", layer_labels[i].label);
    }
  if (n_entries != NULL)
    *n_entries = G_N_ELEMENTS (entries);

  return entries;
}

static const char *
label_of (const char *label)
{
  return g_dpgettext2 (GETTEXT_PACKAGE, "chart legend", label);
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
      tonari_chart_measure (self, label_of (keys[i].label), size, FALSE, &width, &height, NULL);
      needed = sign + self->f * 0.4 + width;
      if (x > x0 && x + needed > right)
        {
          x = x0;
          y += row;
        }
      if (add)
        {
          TonariKeySign key = { keys[i].key, { x, y + (row - self->f * 1.2) / 2, sign, self->f * 1.2 } };
          g_autofree char *fitted = tonari_chart_fit (self, label_of (keys[i].label), size, FALSE,
                                                      right - x - sign - self->f * 0.4);

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

/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-chart-private.h"

#include <glib/gi18n-lib.h>

/* Shorter than this a view shows nothing that can be told apart. */
#define SHORTEST_VIEW 60
/* The plot keeps at least this share of the height, whatever the bands around it would like. */
#define PLOT_SHARE 0.36

gboolean
tonari_chart_shows (const TonariChartLayout *self, TonariChartLayers layer)
{
  return (self->options.layers & layer) != 0;
}

/* Above a list in a window there is little height: what can share a row does. */
gboolean
tonari_chart_is_low (const TonariChartLayout *self)
{
  return self->options.height < self->f * 45;
}

double
tonari_chart_clamp_x (const TonariChartLayout *self, double x)
{
  return CLAMP (x, self->plot.x, self->plot.x + self->plot.width);
}

static void
text_clear (gpointer data)
{
  TonariText *text = data;

  g_free (text->text);
  g_clear_object (&text->layout);
}

static void
wish_clear (gpointer data)
{
  g_free (((TonariWish *) data)->text);
}

static void
fill_options (TonariChartLayout *self, const TonariChartOptions *options)
{
  TonariChartOptions *own = &self->options;

  *own = *options;
  own->width = MAX (own->width, 1);
  own->height = MAX (own->height, 1);
  own->layers &= tonari_chart_layers_for (tonari_series_audience (self->series));
  if (own->from <= 0)
    own->from = tonari_series_from (self->series);
  if (own->to <= 0)
    own->to = tonari_series_to (self->series);
  if (own->to - own->from < SHORTEST_VIEW)
    {
      /* A life of one day, or a view zoomed in too far: the day keeps its place near the right end. */
      if (own->to < own->from)
        own->to = own->from;
      own->from = MAX (own->to - SHORTEST_VIEW, 1);
      own->to = own->from + SHORTEST_VIEW;
    }
  self->origin = tonari_life_event_day (self->life, own->align, tonari_series_today (self->series));
  if (self->origin == 0)
    own->align = TONARI_LIFE_EVENT_NONE;
  if (own->font_size <= 0)
    own->font_size = 10;
  self->f = own->font_size;
}

static double
gutter_width (TonariChartLayout *self)
{
  const char *labels[] = { C_ ("chart", "People"), C_ ("chart", "Solving"), C_ ("chart", "Problems"),
                           C_ ("chart", "Family"), C_ ("chart", "Much"),    C_ ("chart", "Little") };
  double widest = 0;

  for (guint i = 0; i < G_N_ELEMENTS (labels); i++)
    {
      double width, height;

      tonari_chart_measure (self, labels[i], self->f * 0.92, FALSE, &width, &height, NULL);
      widest = MAX (widest, width);
    }

  return MIN (widest + self->f * 1.4, self->options.width * 0.2);
}

static void
lay_regions (TonariChartLayout *self)
{
  double f = self->f;
  double width = self->options.width, height = self->options.height;
  double right = f * 1.8;
  gboolean shared_top = tonari_chart_is_low (self) && tonari_chart_has_stages (self);
  double top = shared_top ? f * 0.3 : f * 1.9;
  double y, rest, most, stages, lanes, problems, axis, family, legend, rings;

  self->gutter = gutter_width (self);
  self->plot.x = self->gutter;
  self->plot.width = MAX (width - self->gutter - right, 1);

  stages = tonari_chart_has_stages (self) ? f * 1.75 : 0;
  lanes = tonari_chart_lanes_height (self);
  problems = tonari_chart_problems_height (self);
  axis = tonari_chart_axis_height (self);
  family = tonari_chart_family_height (self);
  legend = self->options.legend ? tonari_chart_legend_height (self) : 0;

  /* In a low window the small bands shrink before the life does. */
  rest = height - top - stages - axis - legend - f * 0.6;
  most = rest * (tonari_chart_is_low (self) ? 0.36 : 0.42);
  if (lanes + problems + family > most)
    {
      double share = MAX (most, 0) / (lanes + problems + family);

      lanes *= share;
      problems *= share;
      family *= share;
    }
  rest -= lanes + problems + family;
  rings = tonari_chart_pack_rings (self, MAX (MIN (rest - height * PLOT_SHARE, height * 0.3), f * 3.4)) *
          self->ring_lane;
  if (rings > 0)
    rings += f * 0.5;

  y = top;
  self->stages_box = (TonariChartBox){ self->plot.x, y, self->plot.width, stages };
  y += stages;
  self->rings_box = (TonariChartBox){ self->plot.x, y, self->plot.width, rings };
  y += rings;
  self->plot.y = y;
  self->plot.height = MAX (rest - rings, 1);
  y += self->plot.height;
  self->lanes_box = (TonariChartBox){ self->plot.x, y, self->plot.width, lanes };
  y += lanes;
  self->problems_box = (TonariChartBox){ self->plot.x, y, self->plot.width, problems };
  y += problems;
  self->axis_box = (TonariChartBox){ self->plot.x, y, self->plot.width, axis };
  y += axis;
  self->family_box = (TonariChartBox){ self->plot.x, y, self->plot.width, family };
  y += family;
  self->legend_box = (TonariChartBox){ f * 0.5, y + f * 0.5, MAX (width - f, 1), legend };

  /* Room for the bursts over the highest life, and for the green and the watching under the lowest. */
  {
    double h = self->plot.height;
    double head = MIN (f * 2.6, h * 0.16);
    double foot = TONARI_CHART_NAVY_MAX / 2 + TONARI_CHART_GAP_MAX + TONARI_CHART_GREEN_MAX +
                  TONARI_CHART_WATCH_GAP + 0.012;

    self->y_high = self->plot.y + head + h * TONARI_CHART_NAVY_MAX / 2;
    self->y_low = self->plot.y + h * (1 - foot);
  }
}

static void
lay_gutter (TonariChartLayout *self)
{
  double size = self->f * 0.92;
  double right = self->plot.x - self->f * 0.7;
  double line = self->f * 1.4;
  const struct
  {
    const char *label;
    TonariChartBox box;
  } rows[] = {
    { C_ ("chart", "People"), self->rings_box },
    { C_ ("chart", "Solving"), self->lanes_box },
    { C_ ("chart", "Problems"), self->problems_box },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    if (rows[i].box.height >= line * 0.8)
      tonari_chart_add_text (self, rows[i].label, right, rows[i].box.y + (rows[i].box.height - line) / 2, 1,
                             size, TONARI_INK_SOFT, FALSE);

  if (self->family_box.height >= line)
    tonari_chart_add_text (self, C_ ("chart", "Family"), right,
                           self->family_box.y + self->family_box.height * TONARI_CHART_FAMILY_MARKS -
                               line / 2,
                           1, size, TONARI_INK_SOFT, FALSE);
  if (self->plot.height < line * 4)
    return;

  tonari_chart_add_text (self, C_ ("chart", "Much"), right, self->y_high - line / 2, 1, size, TONARI_INK_SOFT,
                         FALSE);
  tonari_chart_add_text (self, C_ ("chart", "Little"), right, self->y_low - line / 2, 1, size,
                         TONARI_INK_SOFT, FALSE);
  if (self->plot.height >= line * 7)
    {
      /* Translators: what the vertical axis shows, in up to two short lines */
      g_auto (GStrv) lines = g_strsplit (C_ ("chart", "Connec-\ntion"), "\n", 3);
      double middle = (self->y_high + self->y_low) / 2;
      guint n = g_strv_length (lines);

      for (guint i = 0; i < n; i++)
        tonari_chart_add_text (self, lines[i], right, middle + (i - n / 2.0) * line, 1, size, TONARI_INK_TEXT,
                               FALSE);
    }
}

static void
lay_today (TonariChartLayout *self)
{
  int today = tonari_series_today (self->series);
  TonariDate death = self->life->person->death;
  const char *label = C_ ("chart", "Today");
  double width, height, x;

  self->today_x = NAN;
  self->closed = tonari_date_is_known (death) && tonari_date_middle (death) <= today;
  if (today < self->options.from || today > self->options.to)
    return;

  self->today_x = tonari_chart_layout_x (self, today);
  tonari_chart_measure (self, label, self->f * 0.92, FALSE, &width, &height, NULL);
  x = MIN (self->today_x, self->options.width - width / 2 - 1);
  tonari_chart_add_text (self, label, x,
                         self->stages_box.y > self->f
                             ? self->f * 0.4
                             : self->stages_box.y + (self->stages_box.height - height) / 2,
                         0.5, self->f * 0.92, TONARI_INK_SOFT, FALSE);
}

static void
lay_invitation (TonariChartLayout *self)
{
  /* Whoever has written that nothing can be said yet has looked back, and is not told otherwise. */
  gboolean looked = self->life->observations->len > 0;
  const char *lines[] = {
    looked ? _ ("Connection and motivation are not known yet.")
           : _ ("Nobody has looked back on connection and motivation yet."),
    looked ? _ ("Once something is known, the navy ribbon of this life is drawn here.")
           : _ ("Add a look-back, and the navy ribbon of this life is drawn here."),
  };
  double y = self->plot.y + self->plot.height * 0.36;

  for (guint i = 0; i < G_N_ELEMENTS (lines); i++)
    {
      g_autofree char *text =
          tonari_chart_fit (self, lines[i], self->f, FALSE, self->plot.width - self->f * 2);
      double width, height;

      if (text == NULL)
        continue;
      tonari_chart_measure (self, text, self->f, FALSE, &width, &height, NULL);
      tonari_chart_add_text (self, text, self->plot.x + self->plot.width / 2, y, 0.5, self->f,
                             i == 0 ? TONARI_INK_TEXT : TONARI_INK_SOFT, FALSE);
      y += height * 1.25;
    }
}

TonariChartLayout *
tonari_chart_layout_new (const TonariSeries *series, const TonariChartOptions *options, PangoContext *measure)
{
  TonariChartLayout *self;

  g_return_val_if_fail (series != NULL, NULL);
  g_return_val_if_fail (options != NULL, NULL);

  self = g_new0 (TonariChartLayout, 1);
  self->series = series;
  self->life = tonari_series_life (series);
  self->context = measure != NULL ? g_object_ref (measure) : NULL;
  self->columns = g_array_new (FALSE, FALSE, sizeof (TonariColumn));
  self->greens = g_array_new (FALSE, FALSE, sizeof (TonariGreen));
  self->watches = g_array_new (FALSE, FALSE, sizeof (TonariStretch));
  self->dots = g_array_new (FALSE, FALSE, sizeof (TonariDot));
  self->knots = g_array_new (FALSE, FALSE, sizeof (TonariKnotDot));
  self->tracks = g_array_new (FALSE, FALSE, sizeof (TonariTrack));
  self->arrows = g_array_new (FALSE, FALSE, sizeof (TonariArrow));
  self->signs = g_array_new (FALSE, FALSE, sizeof (TonariSign));
  self->red_lines = g_array_new (FALSE, FALSE, sizeof (TonariRedLine));
  self->steps = g_array_new (FALSE, FALSE, sizeof (TonariStep));
  self->stages = g_array_new (FALSE, FALSE, sizeof (TonariStageSpan));
  self->attends = g_array_new (FALSE, FALSE, sizeof (TonariAttend));
  self->eases = g_array_new (FALSE, FALSE, sizeof (TonariEase));
  self->ticks = g_array_new (FALSE, FALSE, sizeof (TonariTick));
  self->texts = g_array_new (FALSE, FALSE, sizeof (TonariText));
  g_array_set_clear_func (self->texts, text_clear);
  self->leaders = g_array_new (FALSE, FALSE, sizeof (TonariLeader));
  self->keys = g_array_new (FALSE, FALSE, sizeof (TonariKeySign));
  self->claims = g_array_new (FALSE, FALSE, sizeof (TonariChartBox));
  self->wishes = g_array_new (FALSE, FALSE, sizeof (TonariWish));
  g_array_set_clear_func (self->wishes, wish_clear);
  self->items = g_ptr_array_new_with_free_func ((GDestroyNotify) tonari_chart_item_free);
  self->ids = g_hash_table_new (g_str_hash, g_str_equal);

  fill_options (self, options);
  lay_regions (self);
  lay_gutter (self);
  lay_today (self);
  tonari_chart_lay_axis (self);
  tonari_chart_lay_ribbons (self);
  tonari_chart_lay_stages (self);
  tonari_chart_lay_rings (self);
  tonari_chart_lay_lanes (self);
  tonari_chart_lay_problems (self);
  tonari_chart_lay_signs (self);
  tonari_chart_lay_arrows (self);
  tonari_chart_lay_contacts (self);
  tonari_chart_lay_family (self);
  if (!self->has_ribbon && tonari_chart_shows (self, TONARI_CHART_LAYER_LIFE))
    lay_invitation (self);
  tonari_chart_place_labels (self);
  if (self->options.legend)
    tonari_chart_lay_legend (self);
  tonari_chart_sort_items (self);

  return self;
}

void
tonari_chart_layout_free (TonariChartLayout *self)
{
  GArray **arrays[] = { &self->columns, &self->greens,  &self->watches, &self->dots,      &self->knots,
                        &self->tracks,  &self->arrows,  &self->signs,   &self->red_lines, &self->steps,
                        &self->stages,  &self->attends, &self->eases,   &self->ticks,     &self->texts,
                        &self->leaders, &self->keys,    &self->claims,  &self->wishes };

  g_return_if_fail (self != NULL);

  for (guint i = 0; i < G_N_ELEMENTS (arrays); i++)
    g_clear_pointer (arrays[i], g_array_unref);
  g_hash_table_unref (self->ids);
  g_ptr_array_unref (self->items);
  g_clear_object (&self->context);
  g_free (self);
}

const TonariChartOptions *
tonari_chart_layout_options (const TonariChartLayout *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return &self->options;
}

const TonariSeries *
tonari_chart_layout_series (const TonariChartLayout *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->series;
}

const GPtrArray *
tonari_chart_layout_items (const TonariChartLayout *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->items;
}

int
tonari_chart_layout_origin (const TonariChartLayout *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->origin;
}

TonariChartBox
tonari_chart_layout_plot (const TonariChartLayout *self)
{
  g_return_val_if_fail (self != NULL, ((TonariChartBox){ 0, 0, 0, 0 }));

  return self->plot;
}

double
tonari_chart_layout_x (const TonariChartLayout *self, double day)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->plot.x +
         (day - self->options.from) / (self->options.to - self->options.from) * self->plot.width;
}

double
tonari_chart_layout_day (const TonariChartLayout *self, double x)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->options.from + (x - self->plot.x) / self->plot.width * (self->options.to - self->options.from);
}

double
tonari_chart_layout_y (const TonariChartLayout *self, double connection)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->y_low - connection / 10 * (self->y_low - self->y_high);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

/* From the ground up: washes and grid, people, the ribbons, signs, words.  Paint computes nothing. */

#include "tonari-chart-private.h"

static void
paint_ground (const TonariChartLayout *self, cairo_t *cr, const TonariPalette *palette)
{
  const TonariChartBox *plot = &self->plot;

  if (palette->fill_background)
    {
      tonari_chart_set_ink (cr, palette, TONARI_INK_BACKGROUND, 1);
      cairo_rectangle (cr, 0, 0, self->options.width, self->options.height);
      cairo_fill (cr);
      tonari_chart_set_ink (cr, palette, TONARI_INK_PLOT, 1);
      cairo_rectangle (cr, plot->x, plot->y, plot->width, plot->height);
      cairo_fill (cr);
    }
}

static void
paint_today (const TonariChartLayout *self, cairo_t *cr, const TonariPalette *palette)
{
  const double dash[] = { self->f * 0.25, self->f * 0.25 };
  double bottom = self->axis_box.y;

  if (self->origin >= self->options.from && self->origin <= self->options.to && self->origin > 0)
    {
      double x = tonari_chart_layout_x (self, self->origin);

      /* What the axis counts from: a quiet whole line, where today is a dashed one. */
      tonari_chart_set_ink (cr, palette, TONARI_INK_AXIS, 0.8);
      cairo_set_line_width (cr, MAX (self->f * 0.08, 0.5));
      cairo_move_to (cr, x, self->plot.y);
      cairo_line_to (cr, x, bottom);
      cairo_stroke (cr);
    }
  if (isnan (self->today_x))
    return;

  cairo_save (cr);
  tonari_chart_set_ink (cr, palette, TONARI_INK_TODAY, 1);
  cairo_set_line_width (cr, MAX (self->f * 0.08, 0.5));
  cairo_set_dash (cr, dash, 2, 0);
  cairo_move_to (cr, self->today_x, self->f * 1.75);
  cairo_line_to (cr, self->today_x, bottom);
  cairo_stroke (cr);
  cairo_restore (cr);
}

static void
paint_leaders (const TonariChartLayout *self, cairo_t *cr, const TonariPalette *palette)
{
  tonari_chart_set_ink (cr, palette, TONARI_INK_SOFT, 0.8);
  cairo_set_line_width (cr, MAX (self->f * 0.06, 0.45));
  for (guint i = 0; i < self->leaders->len; i++)
    {
      const TonariLeader *leader = TONARI_AT (self->leaders, TonariLeader, i);

      cairo_move_to (cr, leader->x0, leader->y0);
      cairo_line_to (cr, leader->x1, leader->y1);
    }
  cairo_stroke (cr);
}

static void
paint_texts (const TonariChartLayout *self, cairo_t *cr, const TonariPalette *palette)
{
  g_autoptr (PangoLayout) own = NULL;

  for (guint i = 0; i < self->texts->len; i++)
    {
      const TonariText *text = TONARI_AT (self->texts, TonariText, i);

      tonari_chart_set_ink (cr, palette, text->ink, 1);
      cairo_move_to (cr, text->box.x, text->box.y);
      if (text->layout != NULL)
        {
          pango_cairo_show_layout (cr, text->layout);
          continue;
        }

      /* Laid out by the measure of tests: nothing was shaped yet. */
      if (own == NULL)
        own = pango_cairo_create_layout (cr);
      {
        PangoFontDescription *font = pango_font_description_from_string ("Sans");

        pango_font_description_set_absolute_size (font, text->size * PANGO_SCALE);
        if (text->bold)
          pango_font_description_set_weight (font, PANGO_WEIGHT_BOLD);
        pango_layout_set_font_description (own, font);
        pango_font_description_free (font);
      }
      pango_layout_set_text (own, text->text, -1);
      pango_cairo_show_layout (cr, own);
    }
}

void
tonari_chart_paint (const TonariChartLayout *self, cairo_t *cr)
{
  const TonariPalette *palette;

  g_return_if_fail (self != NULL);
  g_return_if_fail (cr != NULL);

  palette = tonari_chart_palette (self->options.theme);
  cairo_save (cr);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  paint_ground (self, cr, palette);
  tonari_chart_paint_bands (self, cr, palette);
  paint_today (self, cr, palette);
  tonari_chart_paint_rings (self, cr, palette);
  tonari_chart_paint_ribbons (self, cr, palette);
  paint_leaders (self, cr, palette);
  tonari_chart_paint_signs (self, cr, palette);
  tonari_chart_paint_family (self, cr, palette);
  for (guint i = 0; i < self->keys->len; i++)
    {
      const TonariKeySign *key = TONARI_AT (self->keys, TonariKeySign, i);

      tonari_chart_draw_key (cr, palette, key->key, key->box);
    }
  paint_texts (self, cr, palette);
  cairo_restore (cr);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What lies behind and around the life: stages, grid, red lines, steps, axis. */

#include "tonari-chart-private.h"

static void
set_soft (cairo_t *cr, const TonariPalette *palette, TonariInk ink, double x0, double x1, double alpha)
{
  const TonariColor *color = &palette->inks[ink];
  double soft = MIN (6, (x1 - x0) / 2);
  cairo_pattern_t *pattern = cairo_pattern_create_linear (x0, 0, x1, 0);

  cairo_pattern_add_color_stop_rgba (pattern, 0, color->r, color->g, color->b, 0);
  cairo_pattern_add_color_stop_rgba (pattern, soft / (x1 - x0), color->r, color->g, color->b, alpha);
  cairo_pattern_add_color_stop_rgba (pattern, 1 - soft / (x1 - x0), color->r, color->g, color->b, alpha);
  cairo_pattern_add_color_stop_rgba (pattern, 1, color->r, color->g, color->b, 0);
  cairo_set_source (cr, pattern);
  cairo_pattern_destroy (pattern);
}

static void
paint_stages (const TonariChartLayout *self, cairo_t *cr, const TonariPalette *palette)
{
  static const TonariInk inks[] = { TONARI_INK_STAGE_A, TONARI_INK_STAGE_B, TONARI_INK_STAGE_C };
  double top = self->stages_box.y;
  double bottom = self->plot.y + self->plot.height;

  for (guint i = 0; i < self->stages->len; i++)
    {
      const TonariStageSpan *span = TONARI_AT (self->stages, TonariStageSpan, i);
      TonariInk ink = inks[span->stage % G_N_ELEMENTS (inks)];

      if (span->x1 - span->x0 < 1)
        continue;
      set_soft (cr, palette, ink, span->x0, span->x1, 1);
      cairo_rectangle (cr, span->x0, top, span->x1 - span->x0, bottom - top);
      cairo_fill (cr);
    }

  cairo_set_line_width (cr, MAX (self->f * 0.06, 0.45));
  for (guint i = 0; i < self->stages->len; i++)
    {
      const TonariStageSpan *span = TONARI_AT (self->stages, TonariStageSpan, i);

      tonari_chart_set_ink (cr, palette, TONARI_INK_AXIS, 0.55);
      cairo_move_to (cr, span->x0, top + self->f * 0.2);
      cairo_line_to (cr, span->x0, top + self->stages_box.height);
      cairo_stroke (cr);
      /* One dot for each stage that was passed over, whichever way it went. */
      tonari_chart_set_ink (cr, palette, TONARI_INK_SOFT, 1);
      for (gint64 k = 0; k < MIN (span->skipped, 3) && span->x1 - span->x0 > self->f; k++)
        {
          cairo_arc (cr, span->x0 + self->f * 0.5,
                     top + self->stages_box.height * (0.5 + 0.2 * (k - (MIN (span->skipped, 3) - 1) / 2.0)),
                     MAX (self->f * 0.1, 0.6), 0, 2 * G_PI);
          cairo_fill (cr);
        }
    }
}

static void
paint_grid (const TonariChartLayout *self, cairo_t *cr, const TonariPalette *palette)
{
  double right = self->plot.x + self->plot.width;
  double bottom = self->plot.y + self->plot.height;

  cairo_set_line_width (cr, MAX (self->f * 0.06, 0.45));
  tonari_chart_set_ink (cr, palette, TONARI_INK_GRID, 1);
  for (guint i = 0; i < self->ticks->len; i++)
    {
      const TonariTick *tick = TONARI_AT (self->ticks, TonariTick, i);

      if (!tick->major || tick->age)
        continue;
      cairo_move_to (cr, tick->x, self->plot.y);
      cairo_line_to (cr, tick->x, self->axis_box.y);
    }
  for (int c = 0; c <= 10; c += 5)
    {
      double y = tonari_chart_layout_y (self, c);

      cairo_move_to (cr, self->plot.x, y);
      cairo_line_to (cr, right, y);
    }
  cairo_stroke (cr);

  /* The axis of connection: an arrow upwards, no numbers; nobody is scored. */
  tonari_chart_set_ink (cr, palette, TONARI_INK_AXIS, 1);
  cairo_set_line_width (cr, MAX (self->f * 0.09, 0.5));
  cairo_move_to (cr, self->plot.x, bottom);
  cairo_line_to (cr, self->plot.x, self->plot.y + self->f * 0.5);
  cairo_stroke (cr);
  tonari_chart_draw_head (cr, self->plot.x, self->plot.y + self->f * 0.2, 0, -1, self->f * 0.6);
}

static void
tick_end (cairo_t *cr, double x, double y, double half)
{
  cairo_move_to (cr, x, y - half);
  cairo_line_to (cr, x, y + half);
}

static void
paint_red_lines (const TonariChartLayout *self, cairo_t *cr, const TonariPalette *palette)
{
  double width = MAX (self->f * 0.22, 1);
  double half = MAX (self->f * 0.3, 1.5);

  for (guint i = 0; i < self->red_lines->len; i++)
    {
      const TonariRedLine *line = TONARI_AT (self->red_lines, TonariRedLine, i);

      tonari_chart_set_ink (cr, palette, TONARI_INK_RED, 1);
      cairo_set_line_width (cr, width);
      cairo_move_to (cr, line->x0, line->y);
      cairo_line_to (cr, line->x1, line->y);
      cairo_stroke (cr);
      cairo_set_line_width (cr, MAX (width * 0.6, 0.6));
      if (!line->cut_left)
        tick_end (cr, line->x0, line->y, half);
      if (!line->open)
        tick_end (cr, line->x1, line->y, half);
      cairo_stroke (cr);
      if (line->soft_x0 < line->x0 - 2 || line->soft_x1 > line->x1 + 2)
        {
          const double dash[] = { self->f * 0.2, self->f * 0.2 };

          cairo_save (cr);
          cairo_set_dash (cr, dash, 2, 0);
          cairo_set_line_width (cr, MAX (width * 0.4, 0.5));
          cairo_move_to (cr, line->soft_x0, line->y);
          cairo_line_to (cr, line->x0, line->y);
          cairo_move_to (cr, line->x1, line->y);
          cairo_line_to (cr, line->soft_x1, line->y);
          cairo_stroke (cr);
          cairo_restore (cr);
        }
    }
}

static void
paint_steps (const TonariChartLayout *self, cairo_t *cr, const TonariPalette *palette)
{
  double base = self->problems_box.y + self->problems_box.height - self->f * 0.2;

  if (self->steps->len == 0)
    return;

  cairo_new_path (cr);
  for (guint i = 0; i < self->steps->len; i++)
    {
      const TonariStep *step = TONARI_AT (self->steps, TonariStep, i);

      if (step->open > 0)
        cairo_rectangle (cr, step->x0, step->y, step->x1 - step->x0, base - step->y);
    }
  tonari_chart_set_ink (cr, palette, TONARI_INK_STEP, 1);
  cairo_fill (cr);

  cairo_new_path (cr);
  for (guint i = 0; i < self->steps->len; i++)
    {
      const TonariStep *step = TONARI_AT (self->steps, TonariStep, i);

      cairo_line_to (cr, step->x0, step->y);
      cairo_line_to (cr, step->x1, step->y);
    }
  tonari_chart_set_ink (cr, palette, TONARI_INK_STEP_EDGE, 1);
  cairo_set_line_width (cr, MAX (self->f * 0.09, 0.5));
  cairo_stroke (cr);
}

static void
paint_axis (const TonariChartLayout *self, cairo_t *cr, const TonariPalette *palette)
{
  double y = self->axis_box.y;

  tonari_chart_set_ink (cr, palette, TONARI_INK_AXIS, 1);
  cairo_set_line_width (cr, MAX (self->f * 0.09, 0.5));
  cairo_move_to (cr, self->plot.x, y);
  cairo_line_to (cr, self->plot.x + self->plot.width, y);
  for (guint i = 0; i < self->ticks->len; i++)
    {
      const TonariTick *tick = TONARI_AT (self->ticks, TonariTick, i);

      if (tick->age)
        continue;
      cairo_move_to (cr, tick->x, y);
      cairo_line_to (cr, tick->x, y + self->f * (tick->major ? 0.45 : 0.22));
    }
  cairo_stroke (cr);
}

void
tonari_chart_paint_bands (const TonariChartLayout *self, cairo_t *cr, const TonariPalette *palette)
{
  paint_stages (self, cr, palette);
  paint_grid (self, cr, palette);
  paint_steps (self, cr, palette);
  paint_red_lines (self, cr, palette);
  paint_axis (self, cr, palette);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The navy ribbon of a life and the green one beside it. */

#include "tonari-chart-private.h"

/* Over how many units a change from full to lighter is spread. */
#define FADE 7

typedef enum
{
  RIBBON_NAVY,
  RIBBON_GREEN,
} Ribbon;

static void
edges_of (const TonariColumn *column, Ribbon ribbon, double *top, double *bottom)
{
  if (ribbon == RIBBON_NAVY)
    {
      *top = column->y - column->half;
      *bottom = column->y + column->half;
    }
  else
    {
      *top = column->green_top;
      *bottom = column->green_bottom;
    }
}

static guint
first_after (const TonariChartLayout *self, double x)
{
  guint low = 0, high = self->columns->len;

  while (low < high)
    {
      guint middle = (low + high) / 2;

      if (TONARI_AT (self->columns, TonariColumn, middle)->x <= x)
        low = middle + 1;
      else
        high = middle;
    }

  return low;
}

static void
line_along (const TonariChartLayout *self, cairo_t *cr, Ribbon ribbon, gboolean upper, double x0, double x1)
{
  guint first = first_after (self, x0), end = first_after (self, x1);
  TonariColumn column;
  double top, bottom;

  tonari_chart_column_at (self, x0, &column);
  edges_of (&column, ribbon, &top, &bottom);
  cairo_line_to (cr, x0, upper ? top : bottom);
  for (guint i = first; i < end; i++)
    {
      const TonariColumn *between = TONARI_AT (self->columns, TonariColumn, i);

      edges_of (between, ribbon, &top, &bottom);
      cairo_line_to (cr, between->x, upper ? top : bottom);
    }
  tonari_chart_column_at (self, x1, &column);
  edges_of (&column, ribbon, &top, &bottom);
  cairo_line_to (cr, x1, upper ? top : bottom);
}

static void
line_back (const TonariChartLayout *self, cairo_t *cr, Ribbon ribbon, double x0, double x1)
{
  guint first = first_after (self, x0), end = first_after (self, x1);
  TonariColumn column;
  double top, bottom;

  tonari_chart_column_at (self, x1, &column);
  edges_of (&column, ribbon, &top, &bottom);
  cairo_line_to (cr, x1, bottom);
  for (guint i = end; i > first; i--)
    {
      const TonariColumn *between = TONARI_AT (self->columns, TonariColumn, i - 1);

      edges_of (between, ribbon, &top, &bottom);
      cairo_line_to (cr, between->x, bottom);
    }
  tonari_chart_column_at (self, x0, &column);
  edges_of (&column, ribbon, &top, &bottom);
  cairo_line_to (cr, x0, bottom);
}

/* How far a rounded end reaches back into the ribbon. */
static double
cap_reach (const TonariChartLayout *self, Ribbon ribbon, double x, double length)
{
  TonariColumn column;
  double top, bottom;

  tonari_chart_column_at (self, x, &column);
  edges_of (&column, ribbon, &top, &bottom);

  return MIN ((bottom - top) / 2, length / 2);
}

static void
cap (const TonariChartLayout *self, cairo_t *cr, Ribbon ribbon, double x, double reach)
{
  const double k = 0.5523;
  double inner = x - reach;
  TonariColumn column, end;
  double top, bottom, end_top, end_bottom, middle;

  tonari_chart_column_at (self, inner, &column);
  edges_of (&column, ribbon, &top, &bottom);
  tonari_chart_column_at (self, x, &end);
  edges_of (&end, ribbon, &end_top, &end_bottom);
  middle = (end_top + end_bottom) / 2;
  if (reach < 0)
    {
      double swap = top;

      top = bottom;
      bottom = swap;
    }
  cairo_curve_to (cr, inner + reach * k, top + (end_top + end_bottom - top - bottom) / 2 * k, x,
                  middle + (top - bottom) / 2 * k, x, middle);
  cairo_curve_to (cr, x, middle + (bottom - top) / 2 * k, inner + reach * k,
                  bottom + (end_top + end_bottom - top - bottom) / 2 * k, inner, bottom);
}

static void
trace (const TonariChartLayout *self,
       cairo_t *cr,
       Ribbon ribbon,
       double x0,
       double x1,
       gboolean cap_left,
       gboolean cap_right)
{
  double left = cap_left ? cap_reach (self, ribbon, x0, x1 - x0) : 0;
  double right = cap_right ? cap_reach (self, ribbon, x1, x1 - x0) : 0;

  cairo_new_path (cr);
  line_along (self, cr, ribbon, TRUE, x0 + left, x1 - right);
  if (right > 0)
    cap (self, cr, ribbon, x1, right);
  line_back (self, cr, ribbon, x0 + left, x1 - right);
  if (left > 0)
    cap (self, cr, ribbon, x0, -left);
  cairo_close_path (cr);
}

static double
strength_of (const TonariColumn *column)
{
  if (column->flags & TONARI_COLUMN_SUGGESTED)
    return 0.42;
  if (column->flags & TONARI_COLUMN_SPARSE)
    return 0.5;
  if (column->flags & TONARI_COLUMN_TOLD)
    return 0.66;

  return 1;
}

static void
add_stop (cairo_pattern_t *pattern, const TonariColor *color, double x, double x0, double x1, double alpha)
{
  cairo_pattern_add_color_stop_rgba (pattern, CLAMP ((x - x0) / (x1 - x0), 0, 1), color->r, color->g,
                                     color->b, alpha);
}

/* Lighter where it was told afterwards, or where long nobody asked; the change from one to the other is soft.
 */
static void
set_strengths (const TonariChartLayout *self,
               cairo_t *cr,
               const TonariPalette *palette,
               guint first,
               guint end,
               double factor)
{
  const TonariColor *color = &palette->inks[TONARI_INK_NAVY];
  double x0 = TONARI_AT (self->columns, TonariColumn, first)->x;
  double x1 = TONARI_AT (self->columns, TonariColumn, end - 1)->x;
  double last = strength_of (TONARI_AT (self->columns, TonariColumn, first));
  cairo_pattern_t *pattern = NULL;

  for (guint i = first; i < end; i++)
    {
      const TonariColumn *column = TONARI_AT (self->columns, TonariColumn, i);
      double strength = strength_of (column);

      if (strength == last)
        continue;
      /* One observation between two long silences is a dot on the ribbon, not a dark spot of it. */
      if (strength > last)
        {
          guint k = i;

          while (k + 1 < end && strength_of (TONARI_AT (self->columns, TonariColumn, k + 1)) > last)
            k++;
          if (k + 1 < end && TONARI_AT (self->columns, TonariColumn, k)->x - column->x < FADE * 2)
            {
              i = k;
              continue;
            }
        }
      if (pattern == NULL)
        {
          pattern = cairo_pattern_create_linear (x0, 0, x1, 0);
          add_stop (pattern, color, x0, x0, x1, last * factor);
        }
      add_stop (pattern, color, column->x - FADE, x0, x1, last * factor);
      add_stop (pattern, color, column->x + FADE, x0, x1, strength * factor);
      last = strength;
    }

  if (pattern == NULL)
    {
      tonari_chart_set_ink (cr, palette, TONARI_INK_NAVY, last * factor);
      return;
    }
  add_stop (pattern, color, x1, x0, x1, last * factor);
  cairo_set_source (cr, pattern);
  cairo_pattern_destroy (pattern);
}

static void
paint_unasked (
    const TonariChartLayout *self, cairo_t *cr, const TonariPalette *palette, guint first, guint end)
{
  double width = MAX (self->f * 0.17, 1);
  const double dash[] = { 0, width * 2.6 };

  cairo_save (cr);
  tonari_chart_set_ink (cr, palette, TONARI_INK_NAVY, 0.75);
  cairo_set_line_width (cr, width);
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);
  cairo_set_dash (cr, dash, 2, 0);
  cairo_new_path (cr);
  for (guint i = first; i < end; i++)
    {
      const TonariColumn *column = TONARI_AT (self->columns, TonariColumn, i);

      cairo_line_to (cr, column->x, column->y);
    }
  cairo_stroke (cr);
  cairo_restore (cr);
}

static void
paint_known (const TonariChartLayout *self, cairo_t *cr, const TonariPalette *palette, guint first, guint end)
{
  double x0 = TONARI_AT (self->columns, TonariColumn, first)->x;
  double x1 = TONARI_AT (self->columns, TonariColumn, end - 1)->x;

  /* One day is a life too. */
  if (x1 - x0 < 2)
    {
      const TonariColumn *column = TONARI_AT (self->columns, TonariColumn, first);

      tonari_chart_set_ink (cr, palette, TONARI_INK_NAVY, strength_of (column));
      cairo_arc (cr, x0, column->y, MAX (column->half, 1), 0, 2 * G_PI);
      cairo_fill (cr);
      return;
    }

  /* Where the view cuts a life, it goes on outside. */
  trace (self, cr, RIBBON_NAVY, x0, x1, first > 0 || self->options.from <= tonari_series_from (self->series),
         end < self->columns->len || self->options.to >= tonari_series_to (self->series));
  set_strengths (self, cr, palette, first, end, self->dashed_edge ? 0.35 : 1);
  if (!self->dashed_edge)
    {
      cairo_fill (cr);
      return;
    }

  /* Nobody has said anything of motivation: the edge stays open. */
  {
    const double dash[] = { self->f * 0.35, self->f * 0.28 };

    cairo_fill_preserve (cr);
    cairo_save (cr);
    tonari_chart_set_ink (cr, palette, TONARI_INK_NAVY, 0.9);
    cairo_set_line_width (cr, MAX (self->f * 0.08, 0.5));
    cairo_set_dash (cr, dash, 2, 0);
    cairo_stroke (cr);
    cairo_restore (cr);
  }
}

static void
middle_along (const TonariChartLayout *self, cairo_t *cr, double x0, double x1)
{
  for (double x = x0;; x = MIN (x + 2, x1))
    {
      TonariColumn column;

      tonari_chart_column_at (self, x, &column);
      cairo_line_to (cr, x, column.y);
      if (x >= x1)
        break;
    }
}

static void
paint_life (const TonariChartLayout *self, cairo_t *cr, const TonariPalette *palette)
{
  guint n = self->columns->len;

  for (guint first = 0, i = 0; i < n; i++)
    {
      gboolean known = (TONARI_AT (self->columns, TonariColumn, i)->flags & TONARI_COLUMN_KNOWN) != 0;
      gboolean ends =
          i + 1 == n ||
          ((TONARI_AT (self->columns, TonariColumn, i + 1)->flags & TONARI_COLUMN_KNOWN) != 0) != known;

      if (!ends)
        continue;
      if (known)
        paint_known (self, cr, palette, first, i + 1);
      else
        paint_unasked (self, cr, palette, first, i + 1);
      first = i + 1;
    }

  for (guint i = 0; i < self->knots->len; i++)
    {
      const TonariKnotDot *dot = TONARI_AT (self->knots, TonariKnotDot, i);

      tonari_chart_set_ink (cr, palette, TONARI_INK_ON_NAVY, dot->told ? 0.7 : 0.95);
      if (dot->span_x1 - dot->span_x0 > dot->r * 5)
        {
          tonari_chart_set_ink (cr, palette, TONARI_INK_ON_NAVY, 0.6);
          cairo_set_line_width (cr, MAX (dot->r * 0.3, 0.4));
          cairo_new_path (cr);
          middle_along (self, cr, dot->span_x0, dot->x - dot->r);
          cairo_new_sub_path (cr);
          middle_along (self, cr, dot->x + dot->r, dot->span_x1);
          cairo_stroke (cr);
          tonari_chart_set_ink (cr, palette, TONARI_INK_ON_NAVY, dot->told ? 0.7 : 0.95);
        }
      cairo_new_path (cr);
      cairo_arc (cr, dot->x, dot->y, dot->r, 0, 2 * G_PI);
      if (dot->told)
        {
          cairo_set_line_width (cr, MAX (dot->r * 0.55, 0.4));
          cairo_stroke (cr);
        }
      else
        cairo_fill (cr);
    }
}

static void
paint_green (const TonariChartLayout *self,
             cairo_t *cr,
             const TonariPalette *palette,
             const TonariGreen *green)
{
  double x0 = green->x0, x1 = MAX (green->x1, green->x0 + 1.5);

  trace (self, cr, RIBBON_GREEN, x0, x1, !green->joined_left, !green->joined_right);
  if (green->family_only)
    {
      double top = G_MAXDOUBLE, bottom = -G_MAXDOUBLE;

      for (guint i = first_after (self, x0 - 2); i < self->columns->len; i++)
        {
          const TonariColumn *column = TONARI_AT (self->columns, TonariColumn, i);

          top = MIN (top, column->green_top);
          bottom = MAX (bottom, column->green_bottom);
          if (column->x > x1)
            break;
        }
      tonari_chart_set_ink (cr, palette, TONARI_INK_GREEN, palette->mono ? 0.12 : 0.3);
      cairo_fill_preserve (cr);
      cairo_save (cr);
      cairo_clip (cr);
      tonari_chart_set_ink (cr, palette, TONARI_INK_GREEN_EDGE, 0.9);
      cairo_set_line_width (cr, MAX (self->f * 0.08, 0.5));
      if (bottom > top)
        tonari_chart_draw_hatch (cr, (TonariChartBox){ x0, top, x1 - x0, bottom - top }, self->f * 0.42);
      cairo_restore (cr);
    }
  else
    {
      tonari_chart_set_ink (cr, palette, TONARI_INK_GREEN, 1);
      cairo_fill (cr);
    }

  tonari_chart_set_ink (cr, palette, TONARI_INK_GREEN_EDGE, 0.9);
  cairo_set_line_width (cr, MAX (self->f * 0.07, 0.45));
  for (int upper = 0; upper < 2; upper++)
    {
      double left = green->joined_left ? 0 : cap_reach (self, RIBBON_GREEN, x0, x1 - x0);
      double right = green->joined_right ? 0 : cap_reach (self, RIBBON_GREEN, x1, x1 - x0);

      cairo_new_path (cr);
      line_along (self, cr, RIBBON_GREEN, upper, x0 + left, x1 - right);
      cairo_stroke (cr);
    }
}

static void
paint_watching (const TonariChartLayout *self, cairo_t *cr, const TonariPalette *palette)
{
  const double dash[] = { self->f * 0.55, self->f * 0.35 };
  double gap = self->plot.height * TONARI_CHART_WATCH_GAP;

  if (self->watches->len == 0)
    return;

  cairo_save (cr);
  tonari_chart_set_ink (cr, palette, TONARI_INK_GREEN_EDGE, 1);
  cairo_set_line_width (cr, MAX (self->f * 0.13, 0.6));
  cairo_set_dash (cr, dash, 2, 0);
  for (guint i = 0; i < self->watches->len; i++)
    {
      const TonariStretch *watch = TONARI_AT (self->watches, TonariStretch, i);

      cairo_new_path (cr);
      cairo_translate (cr, 0, gap);
      line_along (self, cr, RIBBON_GREEN, FALSE, watch->x0, watch->x1);
      cairo_translate (cr, 0, -gap);
      cairo_stroke (cr);
    }
  cairo_restore (cr);
}

static void
paint_dots (const TonariChartLayout *self, cairo_t *cr, const TonariPalette *palette)
{
  double r = MAX (self->f * 0.14, 0.8);

  for (guint i = 0; i < self->dots->len; i++)
    {
      const TonariDot *dot = TONARI_AT (self->dots, TonariDot, i);

      tonari_chart_set_ink (cr, palette, TONARI_INK_GREEN_EDGE, 1);
      cairo_new_path (cr);
      cairo_arc (cr, dot->x, dot->y, r, 0, 2 * G_PI);
      if (dot->met_person)
        cairo_fill (cr);
      else
        {
          cairo_set_line_width (cr, MAX (self->f * 0.07, 0.4));
          cairo_stroke (cr);
        }
    }
}

void
tonari_chart_paint_ribbons (const TonariChartLayout *self, cairo_t *cr, const TonariPalette *palette)
{
  for (guint i = 0; i < self->greens->len; i++)
    paint_green (self, cr, palette, TONARI_AT (self->greens, TonariGreen, i));
  paint_dots (self, cr, palette);
  paint_watching (self, cr, palette);
  if (self->has_ribbon && tonari_chart_shows (self, TONARI_CHART_LAYER_LIFE))
    paint_life (self, cr, palette);
}

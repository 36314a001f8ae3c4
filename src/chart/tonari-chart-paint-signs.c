/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Bursts, sprouts, the marks of the family lane: small shapes that differ in shape before they differ in
 * colour. */

#include "tonari-chart-private.h"

#include "tonari-class-sheet.h"

static void
star (cairo_t *cr, double x, double y, double r, double inner, guint n)
{
  cairo_new_path (cr);
  for (guint i = 0; i < n * 2; i++)
    {
      double angle = -G_PI / 2 + G_PI * i / n;
      double reach = i % 2 == 0 ? r : r * inner;

      cairo_line_to (cr, x + reach * cos (angle), y + reach * sin (angle));
    }
  cairo_close_path (cr);
}

static void
leaf (cairo_t *cr, double x, double y, double dx, double dy)
{
  cairo_new_path (cr);
  cairo_move_to (cr, x, y);
  cairo_curve_to (cr, x + dx * 0.1, y + dy * 0.9, x + dx * 0.6, y + dy * 1.15, x + dx, y + dy);
  cairo_curve_to (cr, x + dx * 0.95, y + dy * 0.3, x + dx * 0.5, y - dy * 0.05, x, y);
  cairo_close_path (cr);
  cairo_fill (cr);
}

void
tonari_chart_draw_hatch (cairo_t *cr, TonariChartBox box, double gap)
{
  /* Anchored to the origin, so that neighbouring boxes hatch as one. */
  double first = floor ((box.x - box.height) / gap) * gap;

  cairo_new_path (cr);
  for (double x = first; x < box.x + box.width; x += gap)
    {
      cairo_move_to (cr, x, box.y + box.height);
      cairo_line_to (cr, x + box.height, box.y);
    }
  cairo_stroke (cr);
}

void
tonari_chart_draw_sign (cairo_t *cr, const TonariPalette *palette, const TonariSign *sign)
{
  double r = sign->r;
  double line = MAX (r * 0.13, 0.5);

  switch (sign->kind)
    {
    case TONARI_SIGN_PROBLEM:
      star (cr, sign->x, sign->y, r, 0.6, 9);
      tonari_chart_set_ink (cr, palette, TONARI_INK_BURST, 1);
      cairo_fill_preserve (cr);
      tonari_chart_set_ink (cr, palette, TONARI_INK_RED, 1);
      cairo_set_line_width (cr, line);
      cairo_stroke (cr);
      break;
    case TONARI_SIGN_CRISIS:
      star (cr, sign->x, sign->y, r, 0.72, 12);
      tonari_chart_set_ink (cr, palette, TONARI_INK_RED, 1);
      cairo_fill (cr);
      if (sign->count == 1)
        {
          tonari_chart_set_ink (cr, palette, TONARI_INK_BACKGROUND, 1);
          cairo_set_line_width (cr, r * 0.2);
          cairo_move_to (cr, sign->x, sign->y - r * 0.42);
          cairo_line_to (cr, sign->x, sign->y + r * 0.1);
          cairo_stroke (cr);
          cairo_arc (cr, sign->x, sign->y + r * 0.38, r * 0.12, 0, 2 * G_PI);
          cairo_fill (cr);
        }
      break;
    case TONARI_SIGN_SPROUT:
    case TONARI_SIGN_FAMILY_SPROUT:
    default:
      {
        double fork = sign->y - r * 0.75;

        tonari_chart_set_ink (cr, palette, TONARI_INK_LEAF, 1);
        cairo_set_line_width (cr, MAX (r * 0.2, 0.6));
        cairo_new_path (cr);
        cairo_move_to (cr, sign->x, sign->y);
        cairo_line_to (cr, sign->x, fork);
        cairo_stroke (cr);
        leaf (cr, sign->x, fork + r * 0.1, r * 0.95, -r * 0.85);
        leaf (cr, sign->x, fork + r * 0.1, -r * 0.95, -r * 0.85);
      }
    }
}

void
tonari_chart_paint_signs (const TonariChartLayout *self, cairo_t *cr, const TonariPalette *palette)
{
  for (guint i = 0; i < self->signs->len; i++)
    {
      const TonariSign *sign = TONARI_AT (self->signs, TonariSign, i);
      gboolean burst = sign->kind == TONARI_SIGN_PROBLEM || sign->kind == TONARI_SIGN_CRISIS;

      tonari_chart_set_ink (cr, palette, burst ? TONARI_INK_RED : TONARI_INK_LEAF, 0.6);
      cairo_set_line_width (cr, MAX (self->f * 0.07, 0.45));
      cairo_new_path (cr);
      if (burst && sign->foot_y > sign->y + sign->r)
        {
          cairo_move_to (cr, sign->x, sign->y + sign->r);
          cairo_line_to (cr, sign->x, sign->foot_y);
        }
      /* A date known only to the month or the year is drawn as that span. */
      if (sign->span_x1 - sign->span_x0 > sign->r * 2)
        {
          double y = burst ? sign->y : sign->y - sign->r * 0.9;

          cairo_move_to (cr, sign->span_x0, y);
          cairo_line_to (cr, sign->x - sign->r, y);
          cairo_move_to (cr, sign->x + sign->r, y);
          cairo_line_to (cr, sign->span_x1, y);
          cairo_move_to (cr, sign->span_x0, y - sign->r * 0.3);
          cairo_line_to (cr, sign->span_x0, y + sign->r * 0.3);
          cairo_move_to (cr, sign->span_x1, y - sign->r * 0.3);
          cairo_line_to (cr, sign->span_x1, y + sign->r * 0.3);
        }
      cairo_stroke (cr);
      tonari_chart_draw_sign (cr, palette, sign);
    }
}

void
tonari_chart_draw_attend (
    cairo_t *cr, const TonariPalette *palette, double x, double y, double r, TonariAttendanceState state)
{
  double line = MAX (r * 0.26, 0.5);

  tonari_chart_set_ink (cr, palette, TONARI_INK_PLUM, 1);
  cairo_set_line_width (cr, line);
  cairo_new_path (cr);
  cairo_arc (cr, x, y, r - line / 2, 0, 2 * G_PI);
  cairo_stroke (cr);
  if (state == TONARI_ATTENDANCE_STATE_PRESENT || state == TONARI_ATTENDANCE_STATE_ONLINE)
    {
      cairo_arc (cr, x, y, r, 0, 2 * G_PI);
      cairo_fill (cr);
      if (state == TONARI_ATTENDANCE_STATE_ONLINE)
        {
          tonari_chart_set_ink (cr, palette, TONARI_INK_BACKGROUND, 1);
          cairo_arc (cr, x, y, r * 0.35, 0, 2 * G_PI);
          cairo_fill (cr);
        }
    }
  else if (state == TONARI_ATTENDANCE_STATE_LATE)
    {
      cairo_arc (cr, x, y, r, -G_PI / 2, G_PI / 2);
      cairo_fill (cr);
    }
  else if (state == TONARI_ATTENDANCE_STATE_LEFT_EARLY)
    {
      cairo_arc (cr, x, y, r, G_PI / 2, 3 * G_PI / 2);
      cairo_fill (cr);
    }
  else if (state == TONARI_ATTENDANCE_STATE_MAKE_UP)
    {
      cairo_move_to (cr, x - r * 0.5, y);
      cairo_line_to (cr, x + r * 0.5, y);
      cairo_move_to (cr, x, y - r * 0.5);
      cairo_line_to (cr, x, y + r * 0.5);
      cairo_stroke (cr);
    }
}

void
tonari_chart_draw_eases (cairo_t *cr, const TonariPalette *palette, const GArray *eases, double f)
{
  double r = MAX (f * 0.15, 0.8);

  tonari_chart_set_ink (cr, palette, TONARI_INK_PLUM, 0.45);
  cairo_set_line_width (cr, MAX (f * 0.07, 0.45));
  cairo_new_path (cr);
  for (guint i = 0; i < eases->len; i++)
    {
      const TonariEase *ease = TONARI_AT (eases, TonariEase, i);

      if (isnan (ease->before_y) || isnan (ease->after_y))
        continue;
      cairo_move_to (cr, ease->x, ease->before_y);
      cairo_line_to (cr, ease->x, ease->after_y);
    }
  cairo_stroke (cr);

  tonari_chart_set_ink (cr, palette, TONARI_INK_PLUM, 1);
  cairo_set_line_width (cr, MAX (f * 0.12, 0.6));
  cairo_new_path (cr);
  for (guint i = 0; i < eases->len; i++)
    {
      const TonariEase *ease = TONARI_AT (eases, TonariEase, i);
      double y = isnan (ease->after_y) ? ease->before_y : ease->after_y;

      if (ease->joined)
        cairo_line_to (cr, ease->x, y);
      else
        cairo_move_to (cr, ease->x, y);
    }
  cairo_stroke (cr);
  for (guint i = 0; i < eases->len; i++)
    {
      const TonariEase *ease = TONARI_AT (eases, TonariEase, i);

      cairo_arc (cr, ease->x, isnan (ease->after_y) ? ease->before_y : ease->after_y, r, 0, 2 * G_PI);
      cairo_fill (cr);
    }
}

void
tonari_chart_paint_family (const TonariChartLayout *self, cairo_t *cr, const TonariPalette *palette)
{
  if (self->family_box.height < self->f * 2)
    return;

  for (guint i = 0; i < self->attends->len; i++)
    {
      const TonariAttend *attend = TONARI_AT (self->attends, TonariAttend, i);

      if (attend->count == 1)
        {
          tonari_chart_draw_attend (cr, palette, attend->x, attend->y, attend->r, attend->state);
          continue;
        }
      tonari_chart_set_ink (cr, palette, TONARI_INK_PLUM, 1);
      cairo_set_line_width (cr, attend->r * 2);
      cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);
      cairo_new_path (cr);
      cairo_move_to (cr, attend->x, attend->y);
      cairo_line_to (cr, attend->x1, attend->y);
      cairo_stroke (cr);
      cairo_set_line_cap (cr, CAIRO_LINE_CAP_BUTT);
    }
  tonari_chart_draw_eases (cr, palette, self->eases, self->f);
}

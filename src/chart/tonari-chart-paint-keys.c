/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The signs of the legend, each drawn by what draws it in the chart. */

#include "tonari-chart-private.h"

#include "tonari-class-sheet.h"

static void
wave (cairo_t *cr, TonariChartBox box, double thin, double thick)
{
  double y = box.y + box.height / 2;
  double rise = box.height * 0.18;

  cairo_new_path (cr);
  cairo_move_to (cr, box.x, y + rise - thin / 2);
  cairo_curve_to (cr, box.x + box.width * 0.4, y + rise - thin / 2, box.x + box.width * 0.6,
                  y - rise - thick / 2, box.x + box.width, y - rise - thick / 2);
  cairo_line_to (cr, box.x + box.width, y - rise + thick / 2);
  cairo_curve_to (cr, box.x + box.width * 0.6, y - rise + thick / 2, box.x + box.width * 0.4,
                  y + rise + thin / 2, box.x, y + rise + thin / 2);
  cairo_close_path (cr);
}

static void
flat (cairo_t *cr, TonariChartBox box, double width)
{
  cairo_move_to (cr, box.x, box.y + box.height / 2);
  cairo_line_to (cr, box.x + width, box.y + box.height / 2);
  cairo_stroke (cr);
}

static void
draw_green (cairo_t *cr, const TonariPalette *palette, TonariKey key, TonariChartBox box)
{
  double f = box.height / 1.2;
  double width = key == TONARI_KEY_NO_RECORD ? box.width * 0.45 : box.width;
  TonariChartBox bar = { box.x, box.y + box.height * 0.28, width, box.height * 0.44 };

  cairo_new_path (cr);
  cairo_rectangle (cr, bar.x, bar.y, bar.width, bar.height);
  if (key == TONARI_KEY_FAMILY_ONLY)
    {
      tonari_chart_set_ink (cr, palette, TONARI_INK_GREEN, palette->mono ? 0.12 : 0.3);
      cairo_fill_preserve (cr);
      cairo_save (cr);
      cairo_clip (cr);
      tonari_chart_set_ink (cr, palette, TONARI_INK_GREEN_EDGE, 0.9);
      cairo_set_line_width (cr, MAX (f * 0.08, 0.5));
      tonari_chart_draw_hatch (cr, bar, f * 0.42);
      cairo_restore (cr);
    }
  else
    {
      tonari_chart_set_ink (cr, palette, TONARI_INK_GREEN, 1);
      cairo_fill (cr);
    }
  tonari_chart_set_ink (cr, palette, TONARI_INK_GREEN_EDGE, 0.9);
  cairo_set_line_width (cr, MAX (f * 0.07, 0.45));
  cairo_move_to (cr, bar.x, bar.y);
  cairo_line_to (cr, bar.x + bar.width, bar.y);
  cairo_move_to (cr, bar.x, bar.y + bar.height);
  cairo_line_to (cr, bar.x + bar.width, bar.y + bar.height);
  cairo_stroke (cr);
}

static void
draw_arrow (cairo_t *cr, const TonariPalette *palette, TonariKey key, TonariChartBox box)
{
  double f = box.height / 1.2;
  double x = box.x + box.width / 2, top = box.y + f * 0.05, bottom = box.y + box.height - f * 0.05;

  tonari_chart_set_ink (cr, palette, TONARI_INK_COMMUNITY, 1);
  cairo_set_line_width (cr, MAX (f * 0.13, 0.6));
  cairo_new_path (cr);
  switch ((int) key)
    {
    case TONARI_KEY_RETURN:
      cairo_move_to (cr, x, top);
      cairo_line_to (cr, x, bottom - f * 0.45);
      cairo_stroke (cr);
      tonari_chart_draw_head (cr, x, bottom, 0, 1, f * 0.55);
      break;
    case TONARI_KEY_RELINK:
      cairo_move_to (cr, x - f * 0.5, top);
      cairo_line_to (cr, x - f * 0.5, bottom - f * 0.45);
      cairo_curve_to (cr, x - f * 0.5, bottom, x + f * 0.5, bottom, x + f * 0.5, bottom - f * 0.45);
      cairo_line_to (cr, x + f * 0.5, top + f * 0.45);
      cairo_stroke (cr);
      tonari_chart_draw_head (cr, x + f * 0.5, top, 0, -1, f * 0.55);
      break;
    case TONARI_KEY_NO_LINK:
      {
        const double dash[] = { f * 0.22, f * 0.16 };

        cairo_save (cr);
        cairo_set_dash (cr, dash, 2, 0);
        cairo_move_to (cr, x, bottom);
        cairo_line_to (cr, x, top + f * 0.6);
        cairo_stroke (cr);
        cairo_restore (cr);
        cairo_arc (cr, x, top + f * 0.3, f * 0.27, 0, 2 * G_PI);
        cairo_stroke (cr);
        break;
      }
    default:
      cairo_move_to (cr, x, bottom);
      cairo_line_to (cr, x, top + f * 0.45);
      cairo_stroke (cr);
      tonari_chart_draw_head (cr, x, top, 0, -1, f * 0.55);
    }
}

static void
draw_family (cairo_t *cr, const TonariPalette *palette, TonariKey key, TonariChartBox box)
{
  double f = box.height / 1.2;
  double x = box.x + box.width / 2, y = box.y + box.height / 2;

  if (key != TONARI_KEY_EASE)
    {
      tonari_chart_draw_attend (cr, palette, x, y, f * 0.36,
                                key == TONARI_KEY_ATTENDED ? TONARI_ATTENDANCE_STATE_PRESENT
                                                           : TONARI_ATTENDANCE_STATE_ABSENT_NOTIFIED);
      return;
    }

  tonari_chart_set_ink (cr, palette, TONARI_INK_PLUM, 1);
  cairo_set_line_width (cr, MAX (f * 0.12, 0.6));
  cairo_new_path (cr);
  cairo_move_to (cr, box.x, y + f * 0.25);
  cairo_line_to (cr, x - f * 0.3, y - f * 0.05);
  cairo_line_to (cr, x + f * 0.4, y + f * 0.1);
  cairo_line_to (cr, box.x + box.width, y - f * 0.3);
  cairo_stroke (cr);
}

static void
draw_sign_key (cairo_t *cr, const TonariPalette *palette, TonariSignKind kind, TonariChartBox box, double r)
{
  double y = kind == TONARI_SIGN_SPROUT ? box.y + box.height / 2 + r * 0.8 : box.y + box.height / 2;
  TonariSign sign = { .kind = kind, .x = box.x + box.width / 2, .y = y, .r = r, .count = 1 };

  tonari_chart_draw_sign (cr, palette, &sign);
}

void
tonari_chart_draw_key (cairo_t *cr, const TonariPalette *palette, TonariKey key, TonariChartBox box)
{
  double f = box.height / 1.2;
  double middle = box.y + box.height / 2;

  cairo_save (cr);
  switch (key)
    {
    case TONARI_KEY_LIFE:
      tonari_chart_set_ink (cr, palette, TONARI_INK_NAVY, 1);
      wave (cr, box, f * 0.18, f * 0.5);
      cairo_fill (cr);
      break;
    case TONARI_KEY_UNASKED:
      {
        const double dash[] = { 0, f * 0.44 };

        tonari_chart_set_ink (cr, palette, TONARI_INK_NAVY, 0.75);
        cairo_set_line_width (cr, MAX (f * 0.17, 1));
        cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);
        cairo_set_dash (cr, dash, 2, 0);
        flat (cr, box, box.width);
        break;
      }
    case TONARI_KEY_ACCOMPANIMENT:
    case TONARI_KEY_FAMILY_ONLY:
    case TONARI_KEY_NO_RECORD:
      draw_green (cr, palette, key, box);
      break;
    case TONARI_KEY_WATCHING:
      {
        const double dash[] = { f * 0.55, f * 0.35 };

        tonari_chart_set_ink (cr, palette, TONARI_INK_GREEN_EDGE, 1);
        cairo_set_line_width (cr, MAX (f * 0.13, 0.6));
        cairo_set_dash (cr, dash, 2, 0);
        flat (cr, box, box.width);
        break;
      }
    case TONARI_KEY_RINGS:
    case TONARI_KEY_ROLE:
      tonari_chart_draw_ring (cr, palette, box.x + box.width / 2, middle, box.height * 0.52,
                              key == TONARI_KEY_ROLE, 1);
      break;
    case TONARI_KEY_LINK:
    case TONARI_KEY_RETURN:
    case TONARI_KEY_RELINK:
    case TONARI_KEY_NO_LINK:
      draw_arrow (cr, palette, key, box);
      break;
    case TONARI_KEY_EPISODE:
      tonari_chart_set_ink (cr, palette, TONARI_INK_RED, 1);
      cairo_set_line_width (cr, MAX (f * 0.22, 1));
      flat (cr, box, box.width);
      cairo_set_line_width (cr, MAX (f * 0.13, 0.6));
      for (int end = 0; end < 2; end++)
        {
          cairo_move_to (cr, box.x + end * box.width, middle - f * 0.3);
          cairo_line_to (cr, box.x + end * box.width, middle + f * 0.3);
        }
      cairo_stroke (cr);
      break;
    case TONARI_KEY_PROBLEMS:
      cairo_new_path (cr);
      cairo_move_to (cr, box.x, box.y + box.height);
      cairo_line_to (cr, box.x, middle + f * 0.15);
      cairo_line_to (cr, box.x + box.width * 0.35, middle + f * 0.15);
      cairo_line_to (cr, box.x + box.width * 0.35, middle - f * 0.35);
      cairo_line_to (cr, box.x + box.width * 0.7, middle - f * 0.35);
      cairo_line_to (cr, box.x + box.width * 0.7, middle);
      cairo_line_to (cr, box.x + box.width, middle);
      cairo_line_to (cr, box.x + box.width, box.y + box.height);
      tonari_chart_set_ink (cr, palette, TONARI_INK_STEP, 1);
      cairo_fill_preserve (cr);
      tonari_chart_set_ink (cr, palette, TONARI_INK_STEP_EDGE, 1);
      cairo_set_line_width (cr, MAX (f * 0.09, 0.5));
      cairo_stroke (cr);
      break;
    case TONARI_KEY_BURST:
      draw_sign_key (cr, palette, TONARI_SIGN_PROBLEM, box, f * 0.62);
      break;
    case TONARI_KEY_CRISIS:
      draw_sign_key (cr, palette, TONARI_SIGN_CRISIS, box, f * 0.66);
      break;
    case TONARI_KEY_SPROUT:
      draw_sign_key (cr, palette, TONARI_SIGN_SPROUT, box, f * 0.6);
      break;
    case TONARI_KEY_STAGE:
      tonari_chart_set_ink (cr, palette, palette->mono ? TONARI_INK_STAGE_C : TONARI_INK_STAGE_A, 1);
      cairo_rectangle (cr, box.x, box.y, box.width, box.height);
      cairo_fill_preserve (cr);
      tonari_chart_set_ink (cr, palette, TONARI_INK_AXIS, 0.55);
      cairo_set_line_width (cr, MAX (f * 0.06, 0.45));
      cairo_stroke (cr);
      break;
    case TONARI_KEY_ATTENDED:
    case TONARI_KEY_MISSED:
    case TONARI_KEY_EASE:
      draw_family (cr, palette, key, box);
      break;
    default:
      g_assert_not_reached ();
    }
  cairo_restore (cr);
}

void
tonari_chart_paint_swatch (
    cairo_t *cr, TonariChartTheme theme, TonariChartLayers layer, double width, double height)
{
  static const struct
  {
    TonariChartLayers layer;
    TonariKey key;
  } signs[] = {
    { TONARI_CHART_LAYER_LIFE, TONARI_KEY_LIFE },
    { TONARI_CHART_LAYER_ACCOMPANIMENT, TONARI_KEY_ACCOMPANIMENT },
    { TONARI_CHART_LAYER_EPISODES, TONARI_KEY_EPISODE },
    { TONARI_CHART_LAYER_PROBLEMS, TONARI_KEY_PROBLEMS },
    { TONARI_CHART_LAYER_MARKERS, TONARI_KEY_BURST },
    { TONARI_CHART_LAYER_TIES, TONARI_KEY_RINGS },
    { TONARI_CHART_LAYER_TIE_CHANGES, TONARI_KEY_LINK },
    { TONARI_CHART_LAYER_CHANGES, TONARI_KEY_SPROUT },
    { TONARI_CHART_LAYER_STAGES, TONARI_KEY_STAGE },
    { TONARI_CHART_LAYER_FAMILY, TONARI_KEY_ATTENDED },
    { TONARI_CHART_LAYER_WATCHING, TONARI_KEY_WATCHING },
  };

  g_return_if_fail (cr != NULL);

  for (guint i = 0; i < G_N_ELEMENTS (signs); i++)
    if (signs[i].layer == layer)
      tonari_chart_draw_key (cr, tonari_chart_palette (theme), signs[i].key,
                             (TonariChartBox){ 0, 0, width, height });
}

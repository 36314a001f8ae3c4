/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-class-paper-figures.h"

#include <math.h>

#include <glib/gi18n-lib.h>

#define HEIGHT 116.0
#define AXIS 22.0
#define FOOT 30.0
#define EASE_MOST 10

typedef struct
{
  guint number;
  guint present;
  gboolean hidden;
  double before;
  double after;
} Point;

char *
tonari_class_paper_mean (const TonariEaseFigures *ease, double mean)
{
  if (ease->n.hidden)
    return g_strdup (TONARI_CLASS_PAPER_HIDDEN);
  if (isnan (mean))
    return g_strdup ("–");

  return g_strdup_printf ("%.1f", mean);
}

static void
draw_number (TonariDocument *self, cairo_t *cr, guint number, double x, double y, double size)
{
  g_autofree char *text = g_strdup_printf ("%u", number);

  tonari_paper_fit (self, cr, text, x, y, 0.5, size, TONARI_PAPER_PLAIN, 0);
}

static guint
step_of (guint most)
{
  if (most <= 10)
    return 2;

  return most <= 30 ? 5 : 10;
}

/* Lines across at round numbers, with the number left of each. */
static void
draw_scale (TonariDocument *self, cairo_t *cr, TonariChartBox plot, guint most, guint step)
{
  for (guint value = 0; value <= most; value += step)
    {
      double y = plot.y + plot.height * (1 - (double) value / most);

      tonari_paper_ink (cr, value == 0 ? 0.3 : 0.85);
      tonari_paper_line (cr, plot.x, y, plot.x + plot.width, y, value == 0 ? 0.8 : 0.5);
      tonari_paper_ink (cr, 0.3);
      draw_number (self, cr, value, plot.x - 10, y - 6, 7.5);
    }
}

static TonariChartBox
plot_of (TonariChartBox box)
{
  return (TonariChartBox){ box.x + AXIS, box.y + 20, box.width - AXIS, box.height - 20 - FOOT };
}

static void
draw_present (TonariDocument *self, cairo_t *cr, TonariChartBox box, const GArray *points)
{
  TonariChartBox plot = plot_of (box);
  double column = plot.width / points->len;
  guint most = 4, step;

  for (guint i = 0; i < points->len; i++)
    {
      const Point *point = &g_array_index (points, Point, i);

      if (!point->hidden)
        most = MAX (most, point->present);
    }
  step = step_of (most);
  most = (most + step - 1) / step * step;
  tonari_paper_ink (cr, 0.1);
  tonari_paper_fit (self, cr, C_ ("course report", "Took part (visits)"), box.x, box.y, 0, 9,
                    TONARI_PAPER_BOLD, box.width);
  draw_scale (self, cr, plot, most, step);
  for (guint i = 0; i < points->len; i++)
    {
      const Point *point = &g_array_index (points, Point, i);
      double x = plot.x + (i + 0.5) * column, width = MIN (column * 0.6, 26);
      double height = plot.height * point->present / most;

      if (point->hidden)
        {
          tonari_paper_ink (cr, 0.3);
          tonari_paper_fit (self, cr, TONARI_CLASS_PAPER_HIDDEN, x, plot.y + plot.height - 13, 0.5, 8,
                            TONARI_PAPER_PLAIN, 0);
        }
      else
        {
          tonari_paper_accent (self, cr, 0.6);
          cairo_rectangle (cr, x - width / 2, plot.y + plot.height - height, width, height);
          cairo_fill (cr);
        }
      tonari_paper_ink (cr, 0.2);
      draw_number (self, cr, point->number, x, plot.y + plot.height + 3, MIN (8, column * 0.6));
    }
}

static void
draw_ring (TonariDocument *self, cairo_t *cr, double x, double y, gboolean filled)
{
  cairo_new_path (cr);
  cairo_arc (cr, x, y, 3.4, 0, 2 * G_PI);
  if (filled)
    {
      tonari_paper_accent (self, cr, 1);
      cairo_fill (cr);
      return;
    }
  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_fill_preserve (cr);
  tonari_paper_accent (self, cr, 1);
  cairo_set_line_width (cr, 1);
  cairo_stroke (cr);
}

static void
draw_ease (TonariDocument *self, cairo_t *cr, TonariChartBox box, const GArray *points)
{
  TonariChartBox plot = plot_of (box);
  double column = plot.width / points->len, foot = plot.y + plot.height;

  tonari_paper_ink (cr, 0.1);
  tonari_paper_fit (self, cr, C_ ("course report", "Ease (mean)"), box.x, box.y, 0, 9, TONARI_PAPER_BOLD,
                    box.width);
  draw_scale (self, cr, plot, EASE_MOST, 2);
  for (guint i = 0; i < points->len; i++)
    {
      const Point *point = &g_array_index (points, Point, i);
      double x = plot.x + (i + 0.5) * column;

      if (!isnan (point->before) && !isnan (point->after))
        {
          double before = foot - plot.height * point->before / EASE_MOST;
          double after = foot - plot.height * point->after / EASE_MOST;

          tonari_paper_accent (self, cr, 0.45);
          tonari_paper_line (cr, x, before, x, after, 1.6);
          draw_ring (self, cr, x, before, FALSE);
          draw_ring (self, cr, x, after, TRUE);
        }
      tonari_paper_ink (cr, 0.2);
      draw_number (self, cr, point->number, x, foot + 3, MIN (8, column * 0.6));
    }
  draw_ring (self, cr, plot.x + 6, foot + 22, FALSE);
  draw_ring (self, cr, plot.x + 96, foot + 22, TRUE);
  tonari_paper_ink (cr, 0.2);
  tonari_paper_fit (self, cr, C_ ("course report", "On coming"), plot.x + 14, foot + 16, 0, 8,
                    TONARI_PAPER_PLAIN, 72);
  tonari_paper_fit (self, cr, C_ ("course report", "On leaving"), plot.x + 104, foot + 16, 0, 8,
                    TONARI_PAPER_PLAIN, 80);
}

static void
draw_figures (TonariDocument *self, cairo_t *cr, TonariChartBox box, gconstpointer data)
{
  const GArray *points = data;
  double half = (box.width - 24) / 2;

  draw_present (self, cr, (TonariChartBox){ box.x, box.y, half, box.height }, points);
  draw_ease (self, cr, (TonariChartBox){ box.x + half + 24, box.y, half, box.height }, points);
}

void
tonari_class_paper_figures (TonariFlow *flow, const TonariCourseReport *report)
{
  GArray *points = g_array_new (FALSE, FALSE, sizeof (Point));

  for (guint i = 0; i < report->sessions->len; i++)
    {
      const TonariSessionFigures *figures = &g_array_index (report->sessions, TonariSessionFigures, i);
      Point point = { (guint) figures->session->number, figures->present.value, figures->present.hidden,
                      figures->ease.before, figures->ease.after };

      if (figures->held)
        g_array_append_val (points, point);
    }
  if (points->len == 0)
    {
      g_array_unref (points);
      return;
    }
  tonari_flow_heading (flow, C_ ("course report", "At a glance, by number of session"));
  tonari_flow_custom (flow, HEIGHT, draw_figures, points, (GDestroyNotify) g_array_unref);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-certificate-frame.h"

#include <math.h>

#define MARGIN (12 * TONARI_PAPER_MM)
#define BAND (6 * TONARI_PAPER_MM)
#define WAVE (11 * TONARI_PAPER_MM)
#define AMPLITUDE (1.9 * TONARI_PAPER_MM)
#define STRANDS 3
#define PETALS 12

/* A wave along the x axis from 0 to length, with whole periods, so that it meets the corners alike. */
static void
wave (cairo_t *cr, double length, double phase)
{
  guint n_periods = MAX (1, (guint) (length / WAVE + 0.5));
  guint n_steps = n_periods * 24;

  for (guint i = 0; i <= n_steps; i++)
    {
      double t = (double) i / n_steps;
      double y = AMPLITUDE * sin (2 * G_PI * n_periods * t + phase);

      if (i == 0)
        cairo_move_to (cr, 0, y);
      else
        cairo_line_to (cr, length * t, y);
    }
  cairo_stroke (cr);
}

static void
side (const TonariDocument *self, cairo_t *cr, double x, double y, double angle, double length)
{
  cairo_save (cr);
  cairo_translate (cr, x, y);
  cairo_rotate (cr, angle);
  cairo_set_line_width (cr, 0.55);
  for (int strand = 0; strand < STRANDS; strand++)
    {
      tonari_paper_accent (self, cr, 0.35 + 0.2 * strand);
      wave (cr, length, 2 * G_PI * strand / STRANDS);
    }
  cairo_restore (cr);
}

static void
rosette (const TonariDocument *self, cairo_t *cr, double x, double y)
{
  double radius = BAND / 2;

  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_new_path (cr);
  cairo_arc (cr, x, y, radius * 1.05, 0, 2 * G_PI);
  cairo_fill (cr);
  cairo_set_line_width (cr, 0.5);
  tonari_paper_accent (self, cr, 0.75);
  for (int i = 0; i < PETALS; i++)
    {
      double angle = 2 * G_PI * i / PETALS;

      cairo_new_sub_path (cr);
      cairo_arc (cr, x + radius / 2 * cos (angle), y + radius / 2 * sin (angle), radius / 2, 0, 2 * G_PI);
    }
  cairo_stroke (cr);
  cairo_new_path (cr);
  cairo_arc (cr, x, y, radius * 1.05, 0, 2 * G_PI);
  cairo_stroke (cr);
}

void
tonari_certificate_frame_draw (const TonariDocument *self, cairo_t *cr)
{
  double left = MARGIN, top = MARGIN;
  double right = self->width - MARGIN, bottom = self->height - MARGIN;
  double half = BAND / 2;

  side (self, cr, left + half, top + half, 0, right - left - BAND);
  side (self, cr, right - half, top + half, G_PI / 2, bottom - top - BAND);
  side (self, cr, right - half, bottom - half, G_PI, right - left - BAND);
  side (self, cr, left + half, bottom - half, -G_PI / 2, bottom - top - BAND);
  tonari_paper_accent (self, cr, 1);
  tonari_paper_frame (cr, (TonariChartBox){ left, top, right - left, bottom - top }, 1.4);
  tonari_paper_frame (
      cr, (TonariChartBox){ left + BAND, top + BAND, right - left - BAND * 2, bottom - top - BAND * 2 }, 0.6);
  tonari_paper_frame (cr,
                      (TonariChartBox){ left + BAND + 3, top + BAND + 3, right - left - BAND * 2 - 6,
                                        bottom - top - BAND * 2 - 6 },
                      0.3);
  rosette (self, cr, left + half, top + half);
  rosette (self, cr, right - half, top + half);
  rosette (self, cr, right - half, bottom - half);
  rosette (self, cr, left + half, bottom - half);
}

void
tonari_certificate_frame_rule (const TonariDocument *self, cairo_t *cr, double x, double y, double width)
{
  double gap = 9, lozenge = 4;

  tonari_paper_accent (self, cr, 0.8);
  tonari_paper_line (cr, x - width / 2, y, x - gap, y, 0.8);
  tonari_paper_line (cr, x + gap, y, x + width / 2, y, 0.8);
  cairo_move_to (cr, x - lozenge, y);
  cairo_line_to (cr, x, y - lozenge);
  cairo_line_to (cr, x + lozenge, y);
  cairo_line_to (cr, x, y + lozenge);
  cairo_close_path (cr);
  cairo_fill (cr);
}

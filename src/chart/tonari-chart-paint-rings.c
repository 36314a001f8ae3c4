/* SPDX-License-Identifier: GPL-3.0-or-later */

/* People around a table, the tracks of their ties, and the arrows between them and the life. */

#include "tonari-chart-private.h"

void
tonari_chart_draw_head (cairo_t *cr, double x, double y, double dx, double dy, double size)
{
  double length = hypot (dx, dy);
  double ux = length > 0 ? dx / length : 0;
  double uy = length > 0 ? dy / length : -1;

  cairo_new_path (cr);
  cairo_move_to (cr, x, y);
  cairo_line_to (cr, x - ux * size - uy * size * 0.42, y - uy * size + ux * size * 0.42);
  cairo_line_to (cr, x - ux * size + uy * size * 0.42, y - uy * size - ux * size * 0.42);
  cairo_close_path (cr);
  cairo_fill (cr);
}

/* Seven people and, nearest to the ribbon, the person: filled when they hold a role there. */
void
tonari_chart_draw_ring (
    cairo_t *cr, const TonariPalette *palette, double x, double y, double r, gboolean role, guint count)
{
  const guint n = 8;
  double head = r * 0.205;
  double around = r - head;

  tonari_chart_set_ink (cr, palette, TONARI_INK_BACKGROUND, 1);
  cairo_new_path (cr);
  cairo_arc (cr, x, y, r, 0, 2 * G_PI);
  cairo_fill (cr);

  for (guint i = 0; i < n; i++)
    {
      double angle = G_PI / 2 + 2 * G_PI * i / n;
      double hx = x + around * cos (angle), hy = y + around * sin (angle);

      cairo_new_path (cr);
      if (i > 0)
        {
          tonari_chart_set_ink (cr, palette, TONARI_INK_COMMUNITY, 1);
          cairo_arc (cr, hx, hy, head, 0, 2 * G_PI);
          cairo_fill (cr);
          continue;
        }
      tonari_chart_set_ink (cr, palette, TONARI_INK_NAVY, 1);
      if (role)
        {
          cairo_arc (cr, hx, hy, head * 1.25, 0, 2 * G_PI);
          cairo_fill (cr);
        }
      else
        {
          cairo_set_line_width (cr, MAX (head * 0.5, 0.5));
          cairo_arc (cr, hx, hy, head, 0, 2 * G_PI);
          cairo_stroke (cr);
        }
    }

  tonari_chart_set_ink (cr, palette, TONARI_INK_COMMUNITY, 0.9);
  cairo_set_line_width (cr, MAX (r * 0.09, 0.5));
  cairo_new_path (cr);
  cairo_arc (cr, x, y, r * 0.42, 0, 2 * G_PI);
  cairo_stroke (cr);

  if (count > 1)
    {
      g_autofree char *number = g_strdup_printf ("%u", count);
      PangoLayout *layout = pango_cairo_create_layout (cr);
      PangoFontDescription *font = pango_font_description_from_string ("Sans Bold");
      int width, height;

      pango_font_description_set_absolute_size (font, r * 0.85 * PANGO_SCALE);
      pango_layout_set_font_description (layout, font);
      pango_font_description_free (font);
      pango_layout_set_text (layout, number, -1);
      pango_layout_get_pixel_size (layout, &width, &height);
      cairo_move_to (cr, x - width / 2.0, y - height / 2.0);
      pango_cairo_show_layout (cr, layout);
      g_object_unref (layout);
    }
}

/* The part of a track that a rough date leaves open. */
static void
paint_rough (const TonariChartLayout *self,
             cairo_t *cr,
             const TonariPalette *palette,
             const TonariTrack *track)
{
  const double dash[] = { self->f * 0.22, self->f * 0.22 };

  if (track->soft_x0 > track->ring_x - track->r - 2 && track->soft_x1 < track->x1 + 2)
    return;

  cairo_save (cr);
  tonari_chart_set_ink (cr, palette, TONARI_INK_COMMUNITY, 0.8);
  cairo_set_line_width (cr, MAX (self->f * 0.08, 0.5));
  cairo_set_dash (cr, dash, 2, 0);
  cairo_new_path (cr);
  if (track->soft_x0 < track->ring_x - track->r)
    {
      cairo_move_to (cr, track->soft_x0, track->y);
      cairo_line_to (cr, track->ring_x - track->r, track->y);
    }
  if (track->soft_x1 > track->x1)
    {
      cairo_move_to (cr, track->x1, track->y);
      cairo_line_to (cr, track->soft_x1, track->y);
    }
  cairo_stroke (cr);
  cairo_restore (cr);
}

static void
paint_track (const TonariChartLayout *self,
             cairo_t *cr,
             const TonariPalette *palette,
             const TonariTrack *track)
{
  double x0 = track->x0, x1 = MAX (track->x1, track->ring_x);
  double y0 = track->y - track->half, y1 = track->y + track->half;
  double round = MIN (track->half, MAX ((x1 - x0) / 2, 0));

  if (x1 - x0 < 1)
    return;

  cairo_new_path (cr);
  if (track->cut_left)
    {
      cairo_move_to (cr, x0, y1);
      cairo_line_to (cr, x0, y0);
    }
  else
    cairo_arc (cr, x0 + round, track->y, track->half, G_PI / 2, 3 * G_PI / 2);
  if (track->open)
    {
      cairo_line_to (cr, x1, y0);
      cairo_line_to (cr, x1, y1);
    }
  else
    cairo_arc (cr, x1 - round, track->y, track->half, -G_PI / 2, G_PI / 2);
  cairo_close_path (cr);
  tonari_chart_set_ink (cr, palette, TONARI_INK_TRACK, 1);
  cairo_fill (cr);

  /* What has ended has an end; what lives is left open. */
  tonari_chart_set_ink (cr, palette, TONARI_INK_COMMUNITY, 0.55);
  cairo_set_line_width (cr, MAX (self->f * 0.07, 0.45));
  cairo_new_path (cr);
  cairo_move_to (cr, track->open ? x1 : x1 - round, y0);
  cairo_line_to (cr, x0 + round, y0);
  cairo_new_sub_path (cr);
  cairo_move_to (cr, x0 + round, y1);
  cairo_line_to (cr, track->open ? x1 : x1 - round, y1);
  if (!track->open)
    {
      cairo_new_sub_path (cr);
      cairo_arc (cr, x1 - round, track->y, track->half, -G_PI / 2, G_PI / 2);
    }
  cairo_stroke (cr);
}

static void
paint_arrow (const TonariChartLayout *self,
             cairo_t *cr,
             const TonariPalette *palette,
             const TonariArrow *arrow)
{
  double size = self->f * 0.62;

  tonari_chart_set_ink (cr, palette, TONARI_INK_COMMUNITY, 1);
  cairo_set_line_width (cr, MAX (self->f * 0.13, 0.6));
  cairo_new_path (cr);
  switch (arrow->kind)
    {
    case TONARI_TIE_CHANGE_KIND_RELINK:
      {
        double span = arrow->to_x - arrow->x;

        cairo_move_to (cr, arrow->x, arrow->y);
        cairo_line_to (cr, arrow->x, MIN (arrow->dip_y - self->f * 0.6, arrow->y + 1));
        cairo_line_to (cr, arrow->x, arrow->dip_y - MIN (fabs (span) / 2, self->f * 0.6));
        cairo_curve_to (cr, arrow->x, arrow->dip_y, arrow->x, arrow->dip_y, arrow->x + span / 2,
                        arrow->dip_y);
        cairo_curve_to (cr, arrow->to_x, arrow->dip_y, arrow->to_x, arrow->dip_y, arrow->to_x,
                        arrow->dip_y - MIN (fabs (span) / 2, self->f * 0.6));
        cairo_line_to (cr, arrow->to_x, arrow->to_y + size * 0.8);
        cairo_stroke (cr);
        tonari_chart_draw_head (cr, arrow->to_x, arrow->to_y, 0, -1, size);
        break;
      }
    case TONARI_TIE_CHANGE_KIND_NO_LINK:
      {
        const double dash[] = { self->f * 0.3, self->f * 0.25 };
        double r = self->f * 0.34;

        cairo_save (cr);
        cairo_set_dash (cr, dash, 2, 0);
        cairo_move_to (cr, arrow->x, arrow->y);
        cairo_line_to (cr, arrow->to_x, arrow->to_y + r);
        cairo_stroke (cr);
        cairo_restore (cr);
        cairo_arc (cr, arrow->to_x, arrow->to_y, r, 0, 2 * G_PI);
        cairo_stroke (cr);
        break;
      }
    case TONARI_TIE_CHANGE_KIND_LINK:
    case TONARI_TIE_CHANGE_KIND_RETURN:
    default:
      {
        double down = arrow->to_y > arrow->y ? 1 : -1;

        cairo_move_to (cr, arrow->x, arrow->y);
        cairo_line_to (cr, arrow->to_x, arrow->to_y - down * size * 0.8);
        cairo_stroke (cr);
        tonari_chart_draw_head (cr, arrow->to_x, arrow->to_y, 0, down, size);
      }
    }
}

void
tonari_chart_paint_rings (const TonariChartLayout *self, cairo_t *cr, const TonariPalette *palette)
{
  /* Tracks lie over the shafts that pass them, and shafts stop at names, so that these stay readable. */
  cairo_save (cr);
  cairo_new_path (cr);
  cairo_rectangle (cr, 0, 0, self->options.width, self->options.height);
  for (guint i = 0; i < self->tracks->len; i++)
    {
      const TonariChartBox *label = &TONARI_AT (self->tracks, TonariTrack, i)->item->label_box;

      if (label->width > 0)
        cairo_rectangle (cr, label->x - 1, label->y + 1, label->width + 2, label->height - 2);
    }
  cairo_set_fill_rule (cr, CAIRO_FILL_RULE_EVEN_ODD);
  cairo_clip (cr);
  for (guint i = 0; i < self->arrows->len; i++)
    paint_arrow (self, cr, palette, TONARI_AT (self->arrows, TonariArrow, i));
  cairo_restore (cr);
  for (guint i = 0; i < self->tracks->len; i++)
    if (TONARI_AT (self->tracks, TonariTrack, i)->track)
      {
        paint_track (self, cr, palette, TONARI_AT (self->tracks, TonariTrack, i));
        paint_rough (self, cr, palette, TONARI_AT (self->tracks, TonariTrack, i));
      }
  for (guint i = 0; i < self->tracks->len; i++)
    {
      const TonariTrack *track = TONARI_AT (self->tracks, TonariTrack, i);

      tonari_chart_draw_ring (cr, palette, track->ring_x, track->y, track->r, track->role, track->count);
    }
}

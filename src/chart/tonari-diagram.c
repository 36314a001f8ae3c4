/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-diagram-private.h"

#define KEY_SIZE 10

/* By colour, then theme: light, dark, print, mono. */
static const guint32 colors[][4] = {
  { 0x1f2329, 0xf0f0f2, 0x1b1e22, 0x000000 }, { 0x5b6169, 0xb8bcc4, 0x50555c, 0x444444 },
  { 0xffffff, 0x2b2d31, 0xffffff, 0xffffff }, { 0xdcebf7, 0x27455c, 0xe1eef8, 0xe3e3e3 },
  { 0x2f6ea5, 0x7fb7e6, 0x2a6396, 0x222222 },
};

void
tonari_diagram_color (cairo_t *cr, TonariChartTheme theme, TonariDiagramColor color)
{
  guint32 rgb = colors[color][theme];

  cairo_set_source_rgb (cr, (rgb >> 16 & 0xff) / 255.0, (rgb >> 8 & 0xff) / 255.0, (rgb & 0xff) / 255.0);
}

static PangoLayout *
layout_new (PangoContext *context, const char *text, double size, gboolean bold)
{
  PangoLayout *layout = pango_layout_new (context);
  PangoFontDescription *font = pango_font_description_copy (pango_context_get_font_description (context));

  pango_font_description_set_absolute_size (font, size * PANGO_SCALE);
  if (bold)
    pango_font_description_set_weight (font, PANGO_WEIGHT_BOLD);
  pango_layout_set_font_description (layout, font);
  pango_font_description_free (font);
  pango_layout_set_single_paragraph_mode (layout, TRUE);
  pango_layout_set_text (layout, text, -1);

  return layout;
}

double
tonari_diagram_text (cairo_t *cr,
                     PangoContext *context,
                     const char *text,
                     double x,
                     double y,
                     double align,
                     double size,
                     gboolean bold,
                     double width)
{
  g_autoptr (PangoLayout) layout = layout_new (context, text, size, bold);
  double scale;
  int w, h;

  pango_layout_get_size (layout, &w, &h);
  scale = w > width * PANGO_SCALE ? width * PANGO_SCALE / w : 1;
  cairo_save (cr);
  cairo_translate (cr, x - align * w / PANGO_SCALE * scale, y);
  cairo_scale (cr, scale, scale);
  cairo_move_to (cr, 0, 0);
  pango_cairo_show_layout (cr, layout);
  cairo_restore (cr);

  return h / (double) PANGO_SCALE;
}

double
tonari_diagram_words (cairo_t *cr,
                      PangoContext *context,
                      const char *text,
                      double x,
                      double y,
                      double align,
                      double size,
                      gboolean bold,
                      double width)
{
  g_autoptr (PangoLayout) layout = layout_new (context, text, size, bold);
  int h;

  pango_layout_set_width (layout, (int) (MAX (width, 1) * PANGO_SCALE));
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_alignment (layout, align == 0   ? PANGO_ALIGN_LEFT
                                      : align == 1 ? PANGO_ALIGN_RIGHT
                                                   : PANGO_ALIGN_CENTER);
  pango_layout_get_size (layout, NULL, &h);
  if (cr != NULL)
    {
      cairo_move_to (cr, x - align * width, y);
      pango_cairo_show_layout (cr, layout);
    }

  return h / (double) PANGO_SCALE;
}

double
tonari_diagram_key (cairo_t *cr, PangoContext *context, const char *text, double x, double y, double width)
{
  g_auto (GStrv) entries = g_strsplit (text, "\u3000", -1);
  double at = 0, down = 0, line = 0;

  for (guint i = 0; entries[i] != NULL; i++)
    {
      g_autoptr (PangoLayout) layout = layout_new (context, entries[i], KEY_SIZE, FALSE);
      int w, h;
      double wide;

      pango_layout_get_size (layout, &w, &h);
      wide = w / (double) PANGO_SCALE;
      if (at > 0 && at + wide > width)
        {
          at = 0;
          down += line;
        }
      line = h / (double) PANGO_SCALE;
      if (cr != NULL)
        tonari_diagram_text (cr, context, entries[i], x + at, y + down, 0, KEY_SIZE, FALSE, width);
      at += wide + KEY_SIZE * 1.2;
    }

  return down + line;
}

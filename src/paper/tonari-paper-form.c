/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-paper-form.h"

#include <string.h>

void
tonari_paper_ink (cairo_t *cr, double grey)
{
  cairo_set_source_rgb (cr, grey, grey, grey);
}

void
tonari_paper_accent (const TonariDocument *self, cairo_t *cr, double tint)
{
  double red = self->options.mono ? 0.2 : 0.09;
  double green = self->options.mono ? 0.2 : 0.36;
  double blue = self->options.mono ? 0.2 : 0.43;

  cairo_set_source_rgb (cr, 1 - (1 - red) * tint, 1 - (1 - green) * tint, 1 - (1 - blue) * tint);
}

void
tonari_paper_line (cairo_t *cr, double x0, double y0, double x1, double y1, double width)
{
  cairo_set_line_width (cr, width);
  cairo_move_to (cr, x0, y0);
  cairo_line_to (cr, x1, y1);
  cairo_stroke (cr);
}

void
tonari_paper_frame (cairo_t *cr, TonariChartBox box, double width)
{
  cairo_set_line_width (cr, width);
  cairo_rectangle (cr, box.x, box.y, box.width, box.height);
  cairo_stroke (cr);
}

static const char *
serif_family (PangoContext *context)
{
  static const char *const wanted[] = { "Noto Serif CJK JP", "Noto Serif JP", "IPAexMincho", "IPAMincho" };
  PangoFontFamily **families;
  const char *found = NULL;
  int n_families;

  pango_font_map_list_families (pango_context_get_font_map (context), &families, &n_families);
  for (guint i = 0; found == NULL && i < G_N_ELEMENTS (wanted); i++)
    for (int k = 0; k < n_families; k++)
      if (g_str_equal (pango_font_family_get_name (families[k]), wanted[i]))
        found = wanted[i];
  g_free (families);

  return found;
}

static PangoLayout *
layout_new (TonariDocument *self, const char *text, double size, TonariPaperStyle style)
{
  PangoLayout *layout = pango_layout_new (self->context);
  PangoFontDescription *font =
      pango_font_description_copy (pango_context_get_font_description (self->context));
  const char *serif = style & TONARI_PAPER_SERIF ? serif_family (self->context) : NULL;

  pango_font_description_set_absolute_size (font, size * PANGO_SCALE);
  if (serif != NULL)
    pango_font_description_set_family (font, serif);
  if (style & TONARI_PAPER_BOLD)
    pango_font_description_set_weight (font, PANGO_WEIGHT_BOLD);
  pango_layout_set_font_description (layout, font);
  pango_font_description_free (font);
  pango_layout_set_text (layout, text != NULL ? text : "", -1);

  return layout;
}

double
tonari_paper_width (TonariDocument *self, const char *text, double size, TonariPaperStyle style)
{
  g_autoptr (PangoLayout) layout = layout_new (self, text, size, style);
  int w;

  pango_layout_set_single_paragraph_mode (layout, TRUE);
  pango_layout_get_size (layout, &w, NULL);

  return w / (double) PANGO_SCALE;
}

double
tonari_paper_fit (TonariDocument *self,
                  cairo_t *cr,
                  const char *text,
                  double x,
                  double y,
                  double align,
                  double size,
                  TonariPaperStyle style,
                  double width)
{
  g_autoptr (PangoLayout) layout = layout_new (self, text, size, style);
  double scale = 1, wide, high;
  int w, h;

  pango_layout_set_single_paragraph_mode (layout, TRUE);
  pango_layout_get_size (layout, &w, &h);
  wide = w / (double) PANGO_SCALE;
  high = h / (double) PANGO_SCALE;
  if (width > 0 && wide > width)
    scale = width / wide;
  if (cr == NULL)
    return high;

  cairo_save (cr);
  cairo_translate (cr, x - align * wide * scale, y + high * (1 - scale) / 2);
  cairo_scale (cr, scale, scale);
  cairo_move_to (cr, 0, 0);
  pango_cairo_show_layout (cr, layout);
  cairo_restore (cr);

  return high;
}

static PangoLayout *
wrapped_new (TonariDocument *self, const char *text, double width, double size, TonariPaperStyle style)
{
  PangoLayout *layout = layout_new (self, text, size, style);

  pango_layout_set_width (layout, (int) (MAX (width, 1) * PANGO_SCALE));
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);

  return layout;
}

double
tonari_paper_wrap (TonariDocument *self,
                   cairo_t *cr,
                   const char *text,
                   double x,
                   double y,
                   double width,
                   double align,
                   double size,
                   TonariPaperStyle style)
{
  g_autoptr (PangoLayout) layout = wrapped_new (self, text, width, size, style);
  int h;

  pango_layout_set_alignment (layout, align > 0.75   ? PANGO_ALIGN_RIGHT
                                      : align > 0.25 ? PANGO_ALIGN_CENTER
                                                     : PANGO_ALIGN_LEFT);
  pango_layout_get_size (layout, NULL, &h);
  if (cr != NULL)
    {
      cairo_move_to (cr, x, y);
      pango_cairo_show_layout (cr, layout);
    }

  return h / (double) PANGO_SCALE;
}

GStrv
tonari_paper_lines (TonariDocument *self, const char *text, double width, double size, TonariPaperStyle style)
{
  g_autoptr (PangoLayout) layout = wrapped_new (self, text, width, size, style);
  g_autoptr (GStrvBuilder) lines = g_strv_builder_new ();
  const char *whole = pango_layout_get_text (layout);

  for (GSList *l = pango_layout_get_lines_readonly (layout); l != NULL; l = l->next)
    {
      PangoLayoutLine *line = l->data;
      g_autofree char *piece = g_strchomp (g_strndup (whole + pango_layout_line_get_start_index (line),
                                                      (gsize) pango_layout_line_get_length (line)));

      g_strv_builder_add (lines, piece);
    }

  return g_strv_builder_end (lines);
}

void
tonari_paper_tick_box (cairo_t *cr, double x, double y, double size)
{
  tonari_paper_ink (cr, 0.25);
  tonari_paper_frame (cr, (TonariChartBox){ x, y, size, size }, 0.8);
}

void
tonari_paper_bare (TonariDocument *self, guint n_pages)
{
  self->n_bare = n_pages;
}

void
tonari_paper_portrait (TonariDocument *self)
{
  double width = self->width;

  if (self->width < self->height)
    return;
  self->width = self->height;
  self->height = width;
}

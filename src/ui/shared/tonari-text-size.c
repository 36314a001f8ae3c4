/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-text-size.h"

#include <pango/pangocairo.h>

double
tonari_text_size (GtkWidget *widget)
{
  PangoContext *pango;
  const PangoFontDescription *font;
  double size, resolution;

  g_return_val_if_fail (GTK_IS_WIDGET (widget), 0);

  pango = gtk_widget_get_pango_context (widget);
  font = pango_context_get_font_description (pango);
  size = (double) pango_font_description_get_size (font) / PANGO_SCALE;
  if (pango_font_description_get_size_is_absolute (font))
    return size;

  resolution = pango_cairo_context_get_resolution (pango);

  return size * (resolution > 0 ? resolution : 96) / 72;
}

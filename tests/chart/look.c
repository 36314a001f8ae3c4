/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Paints a fictional life into a PNG, to be looked at: look FILE light|dark|print|mono WIDTH HEIGHT [FROM
 * TO]. */

#include <locale.h>
#include <stdlib.h>

#include <glib/gi18n-lib.h>

#include "fixture-life.h"
#include "tonari-chart-layout.h"

int
main (int argc, char **argv)
{
  static const char *const themes[] = { "light", "dark", "print", "mono", NULL };
  const double scale = 1.5;
  TonariChartOptions options = TONARI_CHART_OPTIONS_DEFAULT;
  g_autoptr (TonariLife) life = NULL;
  g_autoptr (TonariSeries) series = NULL;
  g_autoptr (TonariChartLayout) layout = NULL;
  PangoContext *context;
  PangoFontDescription *font;
  cairo_surface_t *surface;
  cairo_t *cr;

  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, g_getenv ("TONARI_LOCALE_DIR"));
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  if (argc < 5)
    return 2;

  for (guint i = 0; themes[i] != NULL; i++)
    if (g_str_equal (argv[2], themes[i]))
      options.theme = i;
  options.width = g_ascii_strtod (argv[3], NULL);
  options.height = g_ascii_strtod (argv[4], NULL);
  options.legend = options.theme >= TONARI_CHART_THEME_PRINT;
  if (argc > 6)
    {
      options.from = fixture_day (argv[5]);
      options.to = fixture_day (argv[6]);
    }
  life = g_getenv ("LOOK_SEED") != NULL ? fixture_random (atoi (g_getenv ("LOOK_SEED"))) : fixture_rich ();
  series = tonari_series_new (life, fixture_today ());
  context = pango_font_map_create_context (pango_cairo_font_map_get_default ());
  font = pango_font_description_from_string ("Noto Sans CJK JP 10");
  pango_context_set_font_description (context, font);
  pango_font_description_free (font);

  layout = tonari_chart_layout_new (series, &options, context);
  surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, options.width * scale, options.height * scale);
  cr = cairo_create (surface);
  cairo_scale (cr, scale, scale);
  if (options.theme >= TONARI_CHART_THEME_PRINT)
    {
      cairo_set_source_rgb (cr, 1, 1, 1);
      cairo_paint (cr);
    }
  tonari_chart_paint (layout, cr);
  cairo_destroy (cr);
  cairo_surface_write_to_png (surface, argv[1]);
  cairo_surface_destroy (surface);
  g_clear_object (&context);

  return 0;
}

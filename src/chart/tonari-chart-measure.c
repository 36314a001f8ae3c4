/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-chart-private.h"

/* More than a screen full of labels, so that panning finds its texts again. */
#define CACHE_LIMIT 4000

typedef struct
{
  PangoLayout *layout;
  double width;
  double height;
} Shaped;

typedef struct
{
  /* Layouts hold on to their context: in the caller's own they would keep it, and with it themselves, for
   * ever. */
  PangoContext *twin;
  GHashTable *shaped;
  guint serial;
} Cache;

static void
shaped_free (gpointer data)
{
  Shaped *shaped = data;

  g_object_unref (shaped->layout);
  g_free (shaped);
}

static void
cache_free (gpointer data)
{
  Cache *cache = data;

  g_hash_table_unref (cache->shaped);
  g_object_unref (cache->twin);
  g_free (cache);
}

static PangoContext *
twin_of (PangoContext *context)
{
  PangoContext *twin = pango_font_map_create_context (pango_context_get_font_map (context));

  pango_context_set_font_description (twin, pango_context_get_font_description (context));
  pango_context_set_language (twin, pango_context_get_language (context));
  pango_context_set_base_dir (twin, pango_context_get_base_dir (context));
  pango_context_set_round_glyph_positions (twin, pango_context_get_round_glyph_positions (context));
  pango_cairo_context_set_font_options (twin, pango_cairo_context_get_font_options (context));
  pango_cairo_context_set_resolution (twin, pango_cairo_context_get_resolution (context));

  return twin;
}

/* Shaping text is most of what a layout costs, so shaped texts live as long as the context they were made in.
 */
static Cache *
cache_of (PangoContext *context)
{
  static GQuark quark = 0;
  Cache *cache;

  if (quark == 0)
    quark = g_quark_from_static_string ("tonari-chart-shaped-texts");

  cache = g_object_get_qdata (G_OBJECT (context), quark);
  if (cache == NULL)
    {
      cache = g_new0 (Cache, 1);
      cache->twin = twin_of (context);
      cache->shaped = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, shaped_free);
      cache->serial = pango_context_get_serial (context);
      g_object_set_qdata_full (G_OBJECT (context), quark, cache, cache_free);
    }
  else if (cache->serial != pango_context_get_serial (context) ||
           g_hash_table_size (cache->shaped) > CACHE_LIMIT)
    {
      g_hash_table_remove_all (cache->shaped);
      g_object_unref (cache->twin);
      cache->twin = twin_of (context);
      cache->serial = pango_context_get_serial (context);
    }

  return cache;
}

static const Shaped *
shape (PangoContext *context, const char *text, double size, gboolean bold)
{
  Cache *cache = cache_of (context);
  g_autofree char *key = g_strdup_printf ("%d%d|%s", (int) lround (size * 64), bold, text);
  Shaped *shaped = g_hash_table_lookup (cache->shaped, key);
  PangoFontDescription *font;
  int width, height;

  if (shaped != NULL)
    return shaped;

  shaped = g_new0 (Shaped, 1);
  shaped->layout = pango_layout_new (cache->twin);
  font = pango_font_description_copy (pango_context_get_font_description (context));
  pango_font_description_set_absolute_size (font, size * PANGO_SCALE);
  if (bold)
    pango_font_description_set_weight (font, PANGO_WEIGHT_BOLD);
  pango_layout_set_font_description (shaped->layout, font);
  pango_font_description_free (font);
  pango_layout_set_text (shaped->layout, text, -1);
  pango_layout_get_size (shaped->layout, &width, &height);
  shaped->width = width / (double) PANGO_SCALE;
  shaped->height = height / (double) PANGO_SCALE;
  g_hash_table_insert (cache->shaped, g_steal_pointer (&key), shaped);

  return shaped;
}

/* The measure of tests: a wide character is as wide as it is high, any other a little over half. */
static void
measure_fixed (const char *text, double size, double *width, double *height)
{
  double line = 0, widest = 0;
  guint n_lines = 1;

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (c == '\n')
        {
          line = 0;
          n_lines++;
        }
      else
        line += g_unichar_iswide (c) ? size : size * 0.55;
      widest = MAX (widest, line);
    }
  *width = widest;
  *height = n_lines * size * 1.4;
}

void
tonari_chart_measure (TonariChartLayout *self,
                      const char *text,
                      double size,
                      gboolean bold,
                      double *width,
                      double *height,
                      PangoLayout **layout)
{
  const Shaped *shaped;

  if (self->context == NULL)
    {
      measure_fixed (text, size, width, height);
      if (layout != NULL)
        *layout = NULL;
      return;
    }

  shaped = shape (self->context, text, size, bold);
  *width = shaped->width;
  *height = shaped->height;
  if (layout != NULL)
    *layout = g_object_ref (shaped->layout);
}

/* One line of what somebody typed: line breaks and runs of white space become one space. */
char *
tonari_chart_one_line (const char *text)
{
  GString *line = g_string_new (NULL);
  gboolean space = FALSE;

  for (const char *p = text != NULL ? text : ""; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (g_unichar_isspace (c) || g_unichar_iscntrl (c))
        {
          space = line->len > 0;
          continue;
        }
      if (space)
        g_string_append_c (line, ' ');
      space = FALSE;
      g_string_append_unichar (line, c);
    }

  return g_string_free (line, FALSE);
}

/* The text, or as much of its beginning as fits with an ellipsis; NULL when not even two characters would. */
char *
tonari_chart_fit (TonariChartLayout *self, const char *text, double size, gboolean bold, double width)
{
  double full, height;
  long n_chars = g_utf8_strlen (text, -1);
  long n;

  if (n_chars == 0)
    return NULL;

  tonari_chart_measure (self, text, size, bold, &full, &height, NULL);
  if (full <= width)
    return g_strdup (text);

  for (n = MIN (n_chars - 1, (long) (n_chars * width / full)); n >= 2; n--)
    {
      g_autofree char *start = g_utf8_substring (text, 0, n);
      g_autofree char *shorter = g_strconcat (start, "…", NULL);

      tonari_chart_measure (self, shorter, size, bold, &full, &height, NULL);
      if (full <= width)
        return g_steal_pointer (&shorter);
    }

  return NULL;
}

/* align: 0 begins at x, 0.5 stands centred on it, 1 ends there. */
TonariChartBox
tonari_chart_add_text (TonariChartLayout *self,
                       const char *text,
                       double x,
                       double y,
                       double align,
                       double size,
                       TonariInk ink,
                       gboolean bold)
{
  TonariText shape_of = { .text = g_strdup (text), .size = size, .ink = ink, .bold = bold };

  tonari_chart_measure (self, text, size, bold, &shape_of.box.width, &shape_of.box.height, &shape_of.layout);
  shape_of.box.x = x - align * shape_of.box.width;
  shape_of.box.y = y;
  g_array_append_val (self->texts, shape_of);
  tonari_chart_claim (self, shape_of.box);

  return shape_of.box;
}

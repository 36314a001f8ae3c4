/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "chart-check.h"

static cairo_surface_t *
paint (const TonariSeries *series, TonariChartTheme theme, PangoContext *context)
{
  TonariChartOptions options = TONARI_CHART_OPTIONS_DEFAULT;
  g_autoptr (TonariChartLayout) layout = NULL;
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, 1000, 620);
  cairo_t *cr = cairo_create (surface);

  options.height = 620;
  options.theme = theme;
  options.legend = TRUE;
  layout = tonari_chart_layout_new (series, &options, context);
  tonari_chart_paint (layout, cr);
  g_assert_cmpint (cairo_status (cr), ==, CAIRO_STATUS_SUCCESS);
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  g_assert_cmpint (cairo_surface_status (surface), ==, CAIRO_STATUS_SUCCESS);

  return surface;
}

static gboolean
is_coloured (cairo_surface_t *surface)
{
  const unsigned char *data = cairo_image_surface_get_data (surface);
  int stride = cairo_image_surface_get_stride (surface);

  for (int y = 0; y < cairo_image_surface_get_height (surface); y++)
    for (int x = 0; x < cairo_image_surface_get_width (surface); x++)
      {
        const guint32 pixel = *(const guint32 *) (const void *) (data + y * stride + x * 4);
        int r = pixel >> 16 & 0xff, g = pixel >> 8 & 0xff, b = pixel & 0xff;

        if (MAX (MAX (r, g), b) - MIN (MIN (r, g), b) > 2)
          return TRUE;
      }

  return FALSE;
}

static void
test_themes (void)
{
  g_autoptr (TonariLife) life = fixture_rich ();
  g_autoptr (TonariSeries) series = tonari_series_new (life, fixture_today ());
  PangoContext *context = pango_font_map_create_context (pango_cairo_font_map_get_default ());

  for (int theme = TONARI_CHART_THEME_LIGHT; theme <= TONARI_CHART_THEME_MONO; theme++)
    for (int measured = 0; measured < 2; measured++)
      {
        cairo_surface_t *surface = paint (series, theme, measured ? context : NULL);

        /* Black and white is black and white. */
        g_assert_cmpint (is_coloured (surface), ==, theme != TONARI_CHART_THEME_MONO);
        cairo_surface_destroy (surface);
      }
  g_object_unref (context);
}

static void
test_cache (void)
{
  g_autoptr (TonariLife) life = fixture_rich ();
  g_autoptr (TonariSeries) series = tonari_series_new (life, fixture_today ());
  PangoContext *context = pango_font_map_create_context (pango_cairo_font_map_get_default ());
  TonariChartOptions options = TONARI_CHART_OPTIONS_DEFAULT;
  g_autoptr (TonariChartLayout) first = tonari_chart_layout_new (series, &options, context);
  g_autoptr (TonariChartLayout) second = tonari_chart_layout_new (series, &options, context);

  /* Shaped texts are kept between frames. */
  g_assert_cmpuint (first->texts->len, >, 0);
  g_assert_true (TONARI_AT (first->texts, TonariText, 0)->layout ==
                 TONARI_AT (second->texts, TonariText, 0)->layout);
  g_object_unref (context);
}

static void
test_hit (void)
{
  g_autoptr (TonariLife) life = fixture_rich ();
  g_autoptr (TonariSeries) series = tonari_series_new (life, fixture_today ());
  g_autoptr (TonariChartLayout) layout = chart_of (series, 1000, 620, NULL, NULL);
  guint found = 0;

  for (guint i = 0; i < layout->items->len; i++)
    {
      const TonariChartItem *item = g_ptr_array_index (layout->items, i);
      const TonariChartItem *hit =
          tonari_chart_hit (layout, item->box.x + item->box.width / 2, item->box.y + item->box.height / 2, 0);

      g_assert_nonnull (hit);
      /* Where two lie on one place, the smaller one is meant. */
      g_assert_cmpfloat (hit->box.width * hit->box.height, <=, item->box.width * item->box.height);
      found += hit == item;
    }
  g_assert_cmpuint (found, >, layout->items->len / 2);

  for (guint i = 0; i < layout->signs->len; i++)
    {
      const TonariSign *sign = TONARI_AT (layout->signs, TonariSign, i);
      const TonariChartItem *hit = tonari_chart_hit (layout, sign->x, sign->y - sign->r * 0.5, 0);

      g_assert_nonnull (hit);
    }

  g_assert_null (tonari_chart_hit (layout, -50, -50, 4));
  {
    const TonariTrack *track = TONARI_AT (layout->tracks, TonariTrack, 0);
    const TonariChartItem *hit = tonari_chart_hit (layout, track->ring_x, track->y - track->r - 3, 4);

    g_assert_nonnull (hit);
    g_assert_cmpint (hit->kind, ==, TONARI_CHART_ITEM_TIE);
    g_assert_cmpint (hit->row, ==, track->tie->row.id);
  }
}

static void
test_contacts_join (void)
{
  g_autoptr (TonariLife) life = fixture_rich ();
  g_autoptr (TonariSeries) series = tonari_series_new (life, fixture_today ());
  g_autoptr (TonariChartLayout) whole = chart_of (series, 1000, 620, NULL, NULL);
  g_autoptr (TonariChartLayout) near = chart_of (series, 1000, 620, "2015-01-01", "2015-06-01");
  guint single = 0;

  /* The whole life: joined by columns, and all of them counted. */
  g_assert_cmpuint (whole->dots->len, ==, 0);
  for (guint i = 0; i < near->items->len; i++)
    single +=
        ((const TonariChartItem *) g_ptr_array_index (near->items, i))->kind == TONARI_CHART_ITEM_CONTACT;
  /* Half a year: each record can be opened. */
  g_assert_cmpuint (single, >, 10);
  g_assert_cmpuint (near->dots->len, ==, single);
}

static void
test_text (void)
{
  static const char *const words[] = { "R4-001",         "架空 太郎", "ふれあい食堂", "配膳の手伝い",
                                       "家賃の相談",     "退職",      "健康の急変",   "ドア越しに返事",
                                       "社会福祉協議会", "2015-02-15" };
  g_autoptr (TonariLife) life = fixture_rich ();
  g_autoptr (TonariSeries) series = tonari_series_new (life, fixture_today ());
  g_autofree char *text = tonari_chart_text (series, 0, 0, TONARI_DATE_ISO, FALSE);
  g_autofree char *part = tonari_chart_text (series, fixture_day ("2015-01-01"), fixture_day ("2015-12-31"),
                                             TONARI_DATE_ISO, FALSE);

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    if (strstr (text, words[i]) == NULL)
      g_error ("“%s” is missing in the text", words[i]);
  g_assert_nonnull (strstr (part, "家賃の相談"));
  g_assert_null (strstr (part, "家計の見直し"));
}

static void
test_swatches (void)
{
  guint n_entries;
  const TonariChartLegendEntry *entries = tonari_chart_legend (&n_entries);
  guint layers = 0;

  for (guint i = 0; i < n_entries; i++)
    {
      cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, 40, 20);
      cairo_t *cr = cairo_create (surface);
      const unsigned char *data;
      gboolean drawn = FALSE;

      tonari_chart_paint_swatch (cr, TONARI_CHART_THEME_LIGHT, entries[i].layer, 40, 20);
      cairo_destroy (cr);
      cairo_surface_flush (surface);
      data = cairo_image_surface_get_data (surface);
      for (int k = 0; k < 40 * 20 * 4; k++)
        drawn = drawn || data[k] != 0;
      g_assert_true (drawn);
      g_assert_nonnull (entries[i].label);
      layers |= entries[i].layer;
      cairo_surface_destroy (surface);
    }
  /* Every layer can be hidden and shown. */
  g_assert_cmpuint (layers, ==, TONARI_CHART_LAYER_ALL);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/chart/paint/themes", test_themes);
  g_test_add_func ("/chart/paint/cache", test_cache);
  g_test_add_func ("/chart/paint/hit", test_hit);
  g_test_add_func ("/chart/paint/contacts-join", test_contacts_join);
  g_test_add_func ("/chart/paint/text", test_text);
  g_test_add_func ("/chart/paint/swatches", test_swatches);

  return g_test_run ();
}

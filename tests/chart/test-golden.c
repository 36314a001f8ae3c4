/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Whole layouts as text, compared with golden/NAME.txt.  TONARI_GOLDEN_UPDATE=1 writes them anew; look at
 * the difference before it is committed.  A life as each audience sees it, each layer by itself, lives that
 * are hardly there or too much, an axis that counts from an event, and a panel as small as on a page of many;
 * and the colours of every theme, which change no place.
 */

#include <locale.h>

#include "chart-check.h"
#include "fixture-odd.h"

typedef struct
{
  const char *name;
  TonariLife *(*make) (void);
  double width;
  double height;
  const char *from;
  const char *to;
  gboolean hide_names;
  gboolean legend;
  TonariAudience audience;
  TonariChartLayers layers;
  TonariLifeEvent align;
  double font_size;
} Golden;

static TonariLife *
make_empty (void)
{
  return fixture_life ("1990-06-10");
}

static TonariLife *
make_two_points (void)
{
  TonariLife *life = fixture_life ("1995-01-01");

  fixture_observe (life, "2020-04-01", 2, 3, FALSE);
  fixture_observe (life, "2021-04-01", 6, 8, FALSE);
  fixture_contacts (life, "2020-02-01", "2020-12-01", 14, TRUE);

  return life;
}

static TonariLife *
make_ties_alone (void)
{
  TonariLife *life = fixture_life ("1995-01-01");

  fixture_tie (life, "2010-04-01", "2015-03-31", "将棋の会", "話し相手", NULL);
  fixture_tie (life, "2012-04-01", NULL, "ご近所", NULL, "見守りの当番");

  return life;
}

static const Golden goldens[] = {
  { "rich", fixture_rich, 1000, 620, NULL, NULL, FALSE, FALSE },
  { "rich-zoomed", fixture_rich, 1000, 620, "2014-06-01", "2016-06-01", FALSE, FALSE },
  { "rich-hidden", fixture_rich, 780, 480, NULL, NULL, TRUE, TRUE },
  { "empty", make_empty, 800, 400, NULL, NULL, FALSE, FALSE },
  { "two-points", make_two_points, 800, 400, "2020-01-01", "2022-01-01", FALSE, FALSE },
  { "ties-alone", make_ties_alone, 800, 400, NULL, NULL, FALSE, FALSE },
#define ALL TONARI_CHART_LAYER_ALL, TONARI_LIFE_EVENT_NONE, 0
  { "for-person", fixture_rich, 1000, 620, NULL, NULL, FALSE, TRUE, TONARI_AUDIENCE_PERSON, ALL },
  { "for-family", fixture_rich, 1000, 620, NULL, NULL, FALSE, TRUE, TONARI_AUDIENCE_FAMILY, ALL },
  { "for-community", fixture_rich, 1000, 620, NULL, NULL, FALSE, TRUE, TONARI_AUDIENCE_COMMUNITY, ALL },
  { "one-record", fixture_one_record, 800, 400, NULL, NULL, FALSE, FALSE, TONARI_AUDIENCE_STAFF, ALL },
  { "one-day", fixture_one_day, 800, 400, NULL, NULL, FALSE, FALSE, TONARI_AUDIENCE_STAFF, ALL },
  { "eighty-years", fixture_eighty_years, 800, 400, NULL, NULL, FALSE, FALSE, TONARI_AUDIENCE_STAFF, ALL },
  { "future", fixture_future, 800, 400, "2020-01-01", "2030-01-01", FALSE, FALSE, TONARI_AUDIENCE_STAFF,
    ALL },
  { "uncertain", fixture_uncertain, 800, 400, "2000-01-01", "2008-01-01", FALSE, FALSE, TONARI_AUDIENCE_STAFF,
    ALL },
  { "thirty-rings", fixture_thirty_rings, 1000, 560, NULL, NULL, FALSE, FALSE, TONARI_AUDIENCE_STAFF, ALL },
  { "forty-markers", fixture_forty_markers, 800, 400, NULL, NULL, FALSE, FALSE, TONARI_AUDIENCE_STAFF, ALL },
#undef ALL
#define EVENT(event) TONARI_AUDIENCE_STAFF, TONARI_CHART_LAYER_ALL, TONARI_LIFE_EVENT_##event, 0
  { "first-contact", fixture_rich, 1000, 620, NULL, NULL, FALSE, FALSE, EVENT (FIRST_CONTACT) },
  { "first-class", fixture_rich, 1000, 620, "2013-06-01", "2015-06-01", FALSE, FALSE, EVENT (FIRST_CLASS) },
  { "first-meeting", fixture_rich, 800, 400, NULL, NULL, FALSE, FALSE, EVENT (FIRST_MEETING) },
#undef EVENT
  { "panel", fixture_rich, 376, 170, NULL, NULL, TRUE, FALSE, TONARI_AUDIENCE_STAFF, TONARI_CHART_LAYER_ALL,
    TONARI_LIFE_EVENT_FIRST_CONTACT, 7.3 },
#define LAYER(layer) TONARI_AUDIENCE_STAFF, TONARI_CHART_LAYER_##layer, TONARI_LIFE_EVENT_NONE, 0
  { "layer-life", fixture_rich, 800, 400, NULL, NULL, FALSE, TRUE, LAYER (LIFE) },
  { "layer-accompaniment", fixture_rich, 800, 400, NULL, NULL, FALSE, TRUE, LAYER (ACCOMPANIMENT) },
  { "layer-watching", fixture_rich, 800, 400, NULL, NULL, FALSE, TRUE, LAYER (WATCHING) },
  { "layer-ties", fixture_rich, 800, 400, NULL, NULL, FALSE, TRUE, LAYER (TIES) },
  { "layer-tie-changes", fixture_rich, 800, 400, NULL, NULL, FALSE, TRUE, LAYER (TIE_CHANGES) },
  { "layer-changes", fixture_rich, 800, 400, NULL, NULL, FALSE, TRUE, LAYER (CHANGES) },
  { "layer-markers", fixture_rich, 800, 400, NULL, NULL, FALSE, TRUE, LAYER (MARKERS) },
  { "layer-episodes", fixture_rich, 800, 400, NULL, NULL, FALSE, TRUE, LAYER (EPISODES) },
  { "layer-problems", fixture_rich, 800, 400, NULL, NULL, FALSE, TRUE, LAYER (PROBLEMS) },
  { "layer-stages", fixture_rich, 800, 400, NULL, NULL, FALSE, TRUE, LAYER (STAGES) },
  { "layer-family", fixture_rich, 800, 400, NULL, NULL, FALSE, TRUE, LAYER (FAMILY) },
#undef LAYER
};

static void
test_golden (gconstpointer data)
{
  const Golden *golden = data;
  TonariChartOptions options = TONARI_CHART_OPTIONS_DEFAULT;
  g_autoptr (TonariLife) life = golden->make ();
  g_autoptr (TonariSeries) series = tonari_series_new_for (life, golden->audience, fixture_today (), NULL);
  g_autoptr (TonariChartLayout) layout = NULL;
  g_autofree char *described = NULL;

  options.width = golden->width;
  options.height = golden->height;
  options.hide_names = golden->hide_names;
  options.legend = golden->legend;
  if (golden->from != NULL)
    {
      options.from = fixture_day (golden->from);
      options.to = fixture_day (golden->to);
    }
  options.align = golden->align;
  if (golden->layers != 0)
    options.layers = golden->layers;
  if (golden->font_size > 0)
    options.font_size = golden->font_size;
  layout = tonari_chart_layout_new (series, &options, NULL);
  described = tonari_chart_layout_describe (layout);
  chart_check_golden (golden->name, described);

  /* A theme is colours: nothing moves for it. */
  for (int theme = TONARI_CHART_THEME_LIGHT; theme <= TONARI_CHART_THEME_MONO; theme++)
    {
      g_autoptr (TonariChartLayout) other = NULL;
      g_autofree char *same = NULL;

      options.theme = (TonariChartTheme) theme;
      other = tonari_chart_layout_new (series, &options, NULL);
      same = tonari_chart_layout_describe (other);
      g_assert_cmpstr (same, ==, described);
    }
}

/* Each ink of each theme: a colour that changes is looked at, in the tests of inks too. */
static void
test_inks (void)
{
  static const char *const names[] = { "light", "dark", "print", "mono" };
  g_autoptr (GString) out = g_string_new (NULL);

  for (guint theme = 0; theme < G_N_ELEMENTS (names); theme++)
    for (guint ink = 0; ink < TONARI_INK_LAST; ink++)
      {
        TonariColor color = tonari_chart_palette ((TonariChartTheme) theme)->inks[ink];

        g_string_append_printf (out, "%s %u #%02x%02x%02x\n", names[theme], ink,
                                (guint) lround (color.r * 255), (guint) lround (color.g * 255),
                                (guint) lround (color.b * 255));
      }
  chart_check_golden ("inks", out->str);
}

int
main (int argc, char **argv)
{
  /* The goldens are in English; the words of another language would measure differently. */
  g_setenv ("LC_ALL", "C.UTF-8", TRUE);
  g_setenv ("LANGUAGE", "C", TRUE);
  setlocale (LC_ALL, "C.UTF-8");
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (goldens); i++)
    {
      g_autofree char *path = g_strdup_printf ("/chart/golden/%s", goldens[i].name);

      g_test_add_data_func (path, &goldens[i], test_golden);
    }
  g_test_add_func ("/chart/golden/inks", test_inks);

  return g_test_run ();
}

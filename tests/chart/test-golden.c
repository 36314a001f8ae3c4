/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Whole layouts as text, compared with golden/NAME.txt.  TONARI_GOLDEN_UPDATE=1 writes them anew; look at
 * the difference before it is committed.
 */

#include <locale.h>

#include "fixture-life.h"
#include "tonari-chart-layout.h"

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
};

static void
test_golden (gconstpointer data)
{
  const Golden *golden = data;
  TonariChartOptions options = TONARI_CHART_OPTIONS_DEFAULT;
  g_autoptr (TonariLife) life = golden->make ();
  g_autoptr (TonariSeries) series = tonari_series_new (life, fixture_today ());
  g_autoptr (TonariChartLayout) layout = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *name = g_strconcat (golden->name, ".txt", NULL);
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "chart", "golden", name, NULL);
  g_autofree char *described = NULL;
  g_autofree char *expected = NULL;

  options.width = golden->width;
  options.height = golden->height;
  options.hide_names = golden->hide_names;
  options.legend = golden->legend;
  if (golden->from != NULL)
    {
      options.from = fixture_day (golden->from);
      options.to = fixture_day (golden->to);
    }
  layout = tonari_chart_layout_new (series, &options, NULL);
  described = tonari_chart_layout_describe (layout);

  if (g_getenv ("TONARI_GOLDEN_UPDATE") != NULL)
    {
      g_file_set_contents (path, described, -1, &error);
      g_assert_no_error (error);
      return;
    }

  g_file_get_contents (path, &expected, NULL, &error);
  g_assert_no_error (error);
  if (!g_str_equal (described, expected))
    {
      g_auto (GStrv) now = g_strsplit (described, "\n", -1);
      g_auto (GStrv) then = g_strsplit (expected, "\n", -1);

      for (guint i = 0; now[i] != NULL && then[i] != NULL; i++)
        if (!g_str_equal (now[i], then[i]))
          {
            g_test_message ("line %u of %s\n  was %s\n  is  %s", i + 1, name, then[i], now[i]);
            break;
          }
      g_test_fail ();
    }
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

  return g_test_run ();
}

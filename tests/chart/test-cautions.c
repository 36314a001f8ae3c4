/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What the committee of the report cautioned about its figure, each as a test.  Source: chart.md, Cautions.
 */

#include "chart-check.h"

typedef struct
{
  TonariLife *life;
  TonariSeries *series;
  TonariChartLayout *layout;
} Chart;

static void
set_up (Chart *chart, gconstpointer data)
{
  chart->life = fixture_rich ();
  chart->series = tonari_series_new (chart->life, fixture_today ());
  chart->layout = chart_of (chart->series, 1000, 620, NULL, NULL);
}

static void
tear_down (Chart *chart, gconstpointer data)
{
  tonari_chart_layout_free (chart->layout);
  tonari_series_free (chart->series);
  tonari_life_free (chart->life);
}

/* It never looks as if the professional were always there. */
static void
test_green_ends (Chart *chart, gconstpointer data)
{
  double first = TONARI_AT (chart->layout->greens, TonariGreen, 0)->x0;
  guint gaps = 0;

  /* Nothing green before the first contact, a gap where nothing was written, nothing from old records to
   * today. */
  g_assert_cmpfloat (first, >=, tonari_chart_layout_x (chart->layout, fixture_day ("2013-06-03")) - 0.01);
  for (guint i = 1; i < chart->layout->greens->len; i++)
    if (TONARI_AT (chart->layout->greens, TonariGreen, i)->x0 >
        TONARI_AT (chart->layout->greens, TonariGreen, i - 1)->x1 + 5)
      gaps++;
  g_assert_cmpuint (gaps, >=, 2);
  g_assert_cmpfloat (TONARI_AT (chart->layout->greens, TonariGreen, chart->layout->greens->len - 1)->x1, <,
                     chart->layout->today_x - 10);
}

/* Watching takes the place of the green ribbon; the two are told apart. */
static void
test_family_only_is_told_apart (Chart *chart, gconstpointer data)
{
  gboolean family = FALSE, person = FALSE;

  for (guint i = 0; i < chart->layout->greens->len; i++)
    if (TONARI_AT (chart->layout->greens, TonariGreen, i)->family_only)
      family = TRUE;
    else
      person = TRUE;
  g_assert_true (family);
  g_assert_true (person);
}

/* Thin connection is still drawn, never zero-width while a tie lives; the navy one, not the green one. */
static void
test_thin_is_drawn (Chart *chart, gconstpointer data)
{
  for (guint i = 0; i < chart->layout->columns->len; i++)
    {
      const TonariColumn *column = TONARI_AT (chart->layout->columns, TonariColumn, i);

      g_assert_cmpfloat (column->half * 2, >=, 0.012 * chart->layout->plot.height - 1e-9);
    }
}

static void
test_zero_is_drawn (void)
{
  g_autoptr (TonariLife) life = fixture_life ("1990-01-01");
  g_autoptr (TonariSeries) series = NULL;
  g_autoptr (TonariChartLayout) layout = NULL;

  fixture_observe (life, "2026-01-10", 0, 0, FALSE);
  series = tonari_series_new (life, fixture_today ());
  layout = chart_of (series, 1000, 560, NULL, NULL);
  chart_check (layout);
  g_assert_true (layout->has_ribbon);
}

/* Solving does not come before connecting: not on the picture, not in the legend, not in the words. */
static void
test_connecting_comes_first (Chart *chart, gconstpointer data)
{
  guint n_entries;
  const TonariChartLegendEntry *entries = tonari_chart_legend (&n_entries);
  g_autofree char *text = tonari_chart_text (chart->series, 0, 0, TONARI_DATE_ISO, FALSE);
  int life = -1, company = -1, people = -1, solving = -1;

  g_assert_cmpfloat (chart->layout->lanes_box.y, >=,
                     chart->layout->plot.y + chart->layout->plot.height - 0.01);
  for (guint i = 0; i < n_entries; i++)
    {
      if (entries[i].layer == TONARI_CHART_LAYER_LIFE)
        life = i;
      if (entries[i].layer == TONARI_CHART_LAYER_ACCOMPANIMENT)
        company = i;
      if (entries[i].layer == TONARI_CHART_LAYER_TIES)
        people = i;
      if (entries[i].layer == TONARI_CHART_LAYER_EPISODES)
        solving = i;
    }
  g_assert_cmpint (life, ==, 0);
  g_assert_cmpint (company, <, solving);
  g_assert_cmpint (people, <, solving);
  g_assert_cmpint (strstr (text, "ふれあい食堂") - text, <, strstr (text, "家賃の相談") - text);
}

/* The community is on the picture, also while nobody is there yet. */
static void
test_community_has_its_place (void)
{
  g_autoptr (TonariLife) life = fixture_life ("1990-01-01");
  g_autoptr (TonariSeries) series = NULL;
  g_autoptr (TonariChartLayout) layout = NULL;

  fixture_observe (life, "2026-01-10", 3, 2, FALSE);
  series = tonari_series_new (life, fixture_today ());
  layout = chart_of (series, 1000, 560, NULL, NULL);
  g_assert_cmpfloat (layout->rings_box.height, >, 15);
}

/* Episodes close, the life line does not: it goes on to today. */
static void
test_life_goes_on (Chart *chart, gconstpointer data)
{
  double last = TONARI_AT (chart->layout->columns, TonariColumn, chart->layout->columns->len - 1)->x;

  g_assert_cmpfloat_with_epsilon (last, chart->layout->today_x, 0.01);
  g_assert_false (chart->layout->closed);
  for (guint i = 0; i < chart->layout->red_lines->len; i++)
    g_assert_cmpfloat (TONARI_AT (chart->layout->red_lines, TonariRedLine, i)->x1, <, last);
}

/* Family ease and the person's change stand together, each in its own band, with no line between them. */
static void
test_family_beside (Chart *chart, gconstpointer data)
{
  double top = chart->layout->family_box.y;

  g_assert_cmpuint (chart->layout->eases->len, >, 0);
  for (guint i = 0; i < chart->layout->eases->len; i++)
    g_assert_cmpfloat (TONARI_AT (chart->layout->eases, TonariEase, i)->after_y, >, top);
  for (guint i = 0; i < chart->layout->leaders->len; i++)
    {
      const TonariLeader *leader = TONARI_AT (chart->layout->leaders, TonariLeader, i);

      g_assert_cmpfloat (MAX (leader->y0, leader->y1), <, top);
    }
}

/* Nothing is invented where nobody was asked: not before the first observation, not 18 months after the last.
 */
static void
test_nothing_invented (void)
{
  g_autoptr (TonariLife) life = fixture_life ("1990-01-01");
  g_autoptr (TonariSeries) series = NULL;
  g_autoptr (TonariChartLayout) layout = NULL;
  double first, last;

  fixture_observe (life, "2010-01-10", 3, 2, FALSE);
  fixture_observe (life, "2011-01-10", 5, 2, FALSE);
  series = tonari_series_new (life, fixture_today ());
  layout = chart_of (series, 1000, 560, NULL, NULL);
  first = tonari_chart_layout_x (layout, fixture_day ("2010-01-10"));
  last = tonari_chart_layout_x (layout, fixture_day ("2012-07-10"));
  for (guint i = 0; i < layout->columns->len; i++)
    {
      const TonariColumn *column = TONARI_AT (layout->columns, TonariColumn, i);

      if (column->x < first - 1 || column->x > last + 1)
        g_assert_false (column->flags & TONARI_COLUMN_KNOWN);
      else if (column->x > first + 1 && column->x < last - 1)
        g_assert_true (column->flags & TONARI_COLUMN_KNOWN);
    }
}

/* A long silence in the family lane is a gap, not a line. */
static void
test_ease_has_gaps (Chart *chart, gconstpointer data)
{
  gboolean gap = FALSE;

  for (guint i = 1; i < chart->layout->eases->len; i++)
    gap = gap || !TONARI_AT (chart->layout->eases, TonariEase, i)->joined;
  g_assert_true (gap);
}

/* Of each session of one family, attendance and ease are read under the pointer, on the mark and on the line
 * below it, and in the text; while names are hidden neither says how anybody felt. */
static void
test_each_session_read (Chart *chart, gconstpointer data)
{
  static const struct
  {
    const char *date;
    const char *hover;
    const char *text;
  } cases[] = {
    { "2014-04-12", "ease 1, on leaving 3", "Ease on coming 1, Ease on leaving 3" },
    { "2014-10-11", "ease 3, on leaving 5", "Ease on coming 3, Ease on leaving 5" },
    { "2014-08-09", "Absent", "Absent" },
    { "2014-12-13", "ease 3, on leaving 6", "Ease on coming 3, Ease on leaving 6" },
  };
  g_autoptr (TonariChartLayout) layout = chart_of (chart->series, 1000, 560, "2014-01-01", "2015-06-01");
  TonariChartOptions hidden = *tonari_chart_layout_options (layout);
  g_autoptr (TonariChartLayout) shown_to_others = NULL;
  g_autofree char *text = tonari_chart_text (chart->series, 0, 0, TONARI_DATE_ISO, FALSE);
  g_autofree char *without = tonari_chart_text (chart->series, 0, 0, TONARI_DATE_ISO, TRUE);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      double x = tonari_chart_layout_x (layout, fixture_day (cases[i].date));
      const TonariAttend *attend = NULL;
      const TonariChartItem *item;
      g_autofree char *line = g_strdup_printf ("  %s  ", cases[i].date);
      const char *said = strstr (text, line);

      for (guint k = 0; k < layout->attends->len && attend == NULL; k++)
        if (fabs (TONARI_AT (layout->attends, TonariAttend, k)->x - x) < 0.5)
          attend = TONARI_AT (layout->attends, TonariAttend, k);
      g_assert_nonnull (attend);
      item = tonari_chart_hit (layout, x, attend->y, 0);
      g_assert_nonnull (item);
      g_assert_cmpint (item->kind, ==, TONARI_CHART_ITEM_FAMILY);
      g_assert_nonnull (strstr (item->description, cases[i].hover));
      for (guint k = 0; k < layout->eases->len; k++)
        {
          const TonariEase *ease = TONARI_AT (layout->eases, TonariEase, k);

          if (fabs (ease->x - x) < 0.5)
            g_assert_true (tonari_chart_hit (layout, x, ease->after_y, 0) == item);
        }

      g_assert_nonnull (said);
      g_free (line);
      line = g_strndup (said, strcspn (said, "\n"));
      g_assert_nonnull (strstr (line, cases[i].text));
    }

  hidden.hide_names = TRUE;
  shown_to_others = tonari_chart_layout_new (chart->series, &hidden, NULL);
  for (guint i = 0; i < shown_to_others->items->len; i++)
    {
      const TonariChartItem *item = g_ptr_array_index (shown_to_others->items, i);

      if (item->kind == TONARI_CHART_ITEM_FAMILY)
        g_assert_null (strstr (item->description, "ease"));
    }
  g_assert_null (strstr (without, "Ease on"));
}

/* Going back is drawn like going forward, a skip is shown, staying is whole. */
static void
test_stages (void)
{
  g_autoptr (TonariLife) life = fixture_life ("1990-01-01");
  g_autoptr (TonariSeries) series = NULL;
  g_autoptr (TonariChartLayout) layout = NULL;
  static const gint64 stages[] = { 1, 2, 1, 4 };
  static const gint64 skipped[] = { 0, 0, 0, 2 };

  fixture_stage (life, "2015-01-10", 0, 1);
  fixture_stage (life, "2016-01-10", 1, 1);
  fixture_stage (life, "2017-01-10", 1, 2);
  fixture_stage (life, "2018-01-10", 2, 1);
  fixture_stage (life, "2019-01-10", 1, 4);
  series = tonari_series_new (life, fixture_today ());
  layout = chart_of (series, 1000, 560, NULL, NULL);
  g_assert_cmpuint (layout->stages->len, ==, G_N_ELEMENTS (stages));
  for (guint i = 0; i < layout->stages->len; i++)
    {
      g_assert_cmpint (TONARI_AT (layout->stages, TonariStageSpan, i)->stage, ==, stages[i]);
      g_assert_cmpint (TONARI_AT (layout->stages, TonariStageSpan, i)->skipped, ==, skipped[i]);
    }
}

/* Shown to others, no name and no free word is left anywhere. */
static void
test_hidden (Chart *chart, gconstpointer data)
{
  static const char *const secrets[] = { "架空",   "退職",   "昼夜",         "家賃",        "ふれあい",
                                         "農園",   "町内会", "野菜",         "散歩",        "映画",
                                         "入院",   "健康",   "家計",         "短期",        "小学校",
                                         "ひなた", "協議会", "connection 1", "motivation 1" };
  TonariChartOptions options = TONARI_CHART_OPTIONS_DEFAULT;
  g_autoptr (TonariChartLayout) layout = NULL;
  g_autofree char *described = NULL;
  g_autofree char *text = NULL;

  options.hide_names = TRUE;
  layout = tonari_chart_layout_new (chart->series, &options, NULL);
  described = tonari_chart_layout_describe (layout);
  text = tonari_chart_text (chart->series, 0, 0, TONARI_DATE_ISO, TRUE);
  for (guint i = 0; i < G_N_ELEMENTS (secrets); i++)
    {
      g_assert_null (strstr (described, secrets[i]));
      g_assert_null (strstr (text, secrets[i]));
    }
}

/* A hidden layer leaves nothing behind. */
static void
test_layers (Chart *chart, gconstpointer data)
{
  TonariChartOptions options = TONARI_CHART_OPTIONS_DEFAULT;
  g_autoptr (TonariChartLayout) layout = NULL;

  options.layers = TONARI_CHART_LAYER_LIFE;
  layout = tonari_chart_layout_new (chart->series, &options, NULL);
  g_assert_cmpuint (layout->greens->len, ==, 0);
  g_assert_cmpuint (layout->tracks->len, ==, 0);
  g_assert_cmpuint (layout->arrows->len, ==, 0);
  g_assert_cmpuint (layout->signs->len, ==, 0);
  g_assert_cmpuint (layout->red_lines->len, ==, 0);
  g_assert_cmpuint (layout->steps->len, ==, 0);
  g_assert_cmpuint (layout->stages->len, ==, 0);
  g_assert_cmpuint (layout->attends->len, ==, 0);
  g_assert_cmpuint (layout->watches->len, ==, 0);
  for (guint i = 0; i < layout->items->len; i++)
    {
      const TonariChartItem *item = g_ptr_array_index (layout->items, i);

      g_assert_true (item->kind == TONARI_CHART_ITEM_OBSERVATION || item->kind == TONARI_CHART_ITEM_GROUP);
    }
}

#define ADD(path, function) g_test_add (path, Chart, NULL, set_up, function, tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("/chart/cautions/green-ends", test_green_ends);
  ADD ("/chart/cautions/family-only", test_family_only_is_told_apart);
  ADD ("/chart/cautions/thin", test_thin_is_drawn);
  g_test_add_func ("/chart/cautions/zero", test_zero_is_drawn);
  ADD ("/chart/cautions/connecting-first", test_connecting_comes_first);
  g_test_add_func ("/chart/cautions/community", test_community_has_its_place);
  ADD ("/chart/cautions/life-goes-on", test_life_goes_on);
  ADD ("/chart/cautions/family-beside", test_family_beside);
  g_test_add_func ("/chart/cautions/nothing-invented", test_nothing_invented);
  ADD ("/chart/cautions/ease-gaps", test_ease_has_gaps);
  ADD ("/chart/cautions/each-session-read", test_each_session_read);
  g_test_add_func ("/chart/cautions/stages", test_stages);
  ADD ("/chart/cautions/hidden", test_hidden);
  ADD ("/chart/cautions/layers", test_layers);

  return g_test_run ();
}

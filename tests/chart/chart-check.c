/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "chart-check.h"

TonariChartLayout *
chart_of (const TonariSeries *series, double width, double height, const char *from, const char *to)
{
  TonariChartOptions options = TONARI_CHART_OPTIONS_DEFAULT;

  options.width = width;
  options.height = height;
  if (from != NULL)
    options.from = fixture_day (from);
  if (to != NULL)
    options.to = fixture_day (to);

  return tonari_chart_layout_new (series, &options, NULL);
}

static void
check_inside (const TonariChartLayout *layout, TonariChartBox box, const char *what)
{
  if (box.x < -0.5 || box.y < -0.5 || box.x + box.width > layout->options.width + 0.5 ||
      box.y + box.height > layout->options.height + 0.5)
    g_error ("%s is cut by the edge: x=%g y=%g w=%g h=%g of %g × %g", what, box.x, box.y, box.width,
             box.height, layout->options.width, layout->options.height);
}

static void
check_words (const TonariChartLayout *layout)
{
  for (guint i = 0; i < layout->texts->len; i++)
    {
      const TonariText *text = TONARI_AT (layout->texts, TonariText, i);

      check_inside (layout, text->box, text->text);
      for (guint k = 0; k < i; k++)
        {
          const TonariText *other = TONARI_AT (layout->texts, TonariText, k);
          TonariChartBox a = text->box, b = other->box;

          /* Line heights carry leading above and below; letters that only share leading do not meet. */
          a.y += a.height * 0.16;
          a.height *= 0.68;
          b.y += b.height * 0.16;
          b.height *= 0.68;
          if (tonari_chart_boxes_meet (a, b, -0.01))
            g_error ("“%s” (x=%g y=%g w=%g) covers “%s” (x=%g y=%g w=%g)", text->text, text->box.x,
                     text->box.y, text->box.width, other->text, other->box.x, other->box.y, other->box.width);
        }
    }
}

static void
check_column (const TonariChartLayout *layout, const TonariColumn *column)
{
  double h = layout->plot.height;
  double m = tonari_curve_value (tonari_series_motivation (layout->series), column->day);
  double gap;

  g_assert_cmpfloat (column->x, >=, layout->plot.x - 0.01);
  g_assert_cmpfloat (column->x, <=, layout->plot.x + layout->plot.width + 0.01);
  g_assert_cmpfloat (column->y - column->half, >=, layout->plot.y);
  g_assert_cmpfloat (column->green_bottom + h * TONARI_CHART_WATCH_GAP, <=, layout->plot.y + h);

  /* The widths and distances of chart.md, to the pixel's thousandth. */
  if (isnan (m))
    m = 0;
  g_assert_cmpfloat_with_epsilon (column->half * 2, h * (0.012 + (0.06 - 0.012) * m / 10), 1e-3);
  gap = h * (0.008 + (0.03 - 0.008) / (1 + column->density));
  g_assert_cmpfloat_with_epsilon (column->green_top - (column->y + column->half), gap, 1e-3);
  g_assert_cmpfloat_with_epsilon (column->green_bottom - column->green_top,
                                  h * 0.06 * column->density / (column->density + 2), 1e-3);
  /* Thin connection is still drawn; the ribbons never touch. */
  g_assert_cmpfloat (column->half, >, 0);
  g_assert_cmpfloat (column->green_top, >, column->y + column->half);
}

static void
check_items (const TonariChartLayout *layout)
{
  g_autoptr (GHashTable) ids = g_hash_table_new (g_str_hash, g_str_equal);
  int last = G_MININT;

  for (guint i = 0; i < layout->items->len; i++)
    {
      const TonariChartItem *item = g_ptr_array_index (layout->items, i);

      check_inside (layout, item->box, item->id);
      if (item->label_box.width > 0)
        check_inside (layout, item->label_box, item->text);
      g_assert_true (g_hash_table_add (ids, item->id));
      g_assert_cmpint (item->from, >=, last);
      g_assert_cmpint (item->to, >=, item->from);
      g_assert_cmpuint (item->n_members, >=, 1);
      g_assert_nonnull (item->text);
      g_assert_nonnull (item->description);
      g_assert_true (g_utf8_validate (item->description, -1, NULL));
      last = item->from;
    }
}

void
chart_check (const TonariChartLayout *layout)
{
  check_words (layout);
  for (guint i = 0; i < layout->columns->len; i++)
    {
      check_column (layout, TONARI_AT (layout->columns, TonariColumn, i));
      if (i > 0)
        g_assert_cmpfloat (TONARI_AT (layout->columns, TonariColumn, i)->x, >=,
                           TONARI_AT (layout->columns, TonariColumn, i - 1)->x);
    }
  for (guint i = 0; i < layout->greens->len; i++)
    {
      const TonariGreen *green = TONARI_AT (layout->greens, TonariGreen, i);

      g_assert_cmpfloat (green->x1, >=, green->x0);
      if (!isnan (layout->today_x))
        g_assert_cmpfloat (green->x1, <=, layout->today_x + 0.01);
    }
  for (guint i = 0; i < layout->tracks->len; i++)
    {
      const TonariTrack *track = TONARI_AT (layout->tracks, TonariTrack, i);

      g_assert_cmpfloat (track->y - track->r, >=, layout->rings_box.y - 0.5);
      g_assert_cmpfloat (track->y + track->r, <=, layout->rings_box.y + layout->rings_box.height + 0.5);
    }
  check_items (layout);
}

void
chart_check_golden (const char *golden, const char *described)
{
  g_autofree char *name = g_strconcat (golden, ".txt", NULL);
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "chart", "golden", name, NULL);
  g_autofree char *expected = NULL;
  g_autoptr (GError) error = NULL;

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

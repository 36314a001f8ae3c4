/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What is being solved: red lines in lanes, and under them how many problems are open. */

#include "tonari-chart-private.h"

#include <glib/gi18n-lib.h>

double
tonari_chart_lanes_height (const TonariChartLayout *self)
{
  guint n = tonari_series_n_lanes (self->series);

  if (n == 0 || !tonari_chart_shows (self, TONARI_CHART_LAYER_EPISODES))
    return 0;

  return self->f * (0.4 + MIN (n * 1.75, 9.0));
}

double
tonari_chart_problems_height (const TonariChartLayout *self)
{
  if (self->life->problems->len == 0 || !tonari_chart_shows (self, TONARI_CHART_LAYER_PROBLEMS))
    return 0;

  return self->f * 3.3;
}

/* The next line in the same lane; its start bounds the label before it. */
static double
next_in_lane (const TonariChartLayout *self, const TonariLane *lanes, guint n_lanes, guint i)
{
  for (guint k = i + 1; k < n_lanes; k++)
    if (lanes[k].lane == lanes[i].lane)
      return tonari_chart_layout_x (self, lanes[k].from);

  return self->plot.x + self->plot.width;
}

static void
label_line (TonariChartLayout *self,
            TonariChartItem *item,
            const TonariRedLine *line,
            double lane_height,
            double bound,
            double *last_right)
{
  double size = self->f * 0.88;
  double gap = self->f * 0.3;
  double width, height, x;
  g_autofree char *text = NULL;

  tonari_chart_measure (self, item->text, size, FALSE, &width, &height, NULL);
  if (lane_height < height + 2)
    {
      /* Too low for words above the line: after its end, where there is room. */
      x = line->x1 + gap;
      if (lane_height >= height * 0.72 && x > *last_right + gap)
        text = tonari_chart_fit (self, item->text, size, FALSE, MIN (bound - gap * 2 - x, size * 15));
      if (text == NULL)
        return;
      item->label_box =
          tonari_chart_add_text (self, text, x, line->y - height / 2, 0, size, TONARI_INK_TEXT, FALSE);
      *last_right = item->label_box.x + item->label_box.width;
      return;
    }

  width = MIN (width, size * 15);
  x = MAX (line->x0, *last_right + gap);
  if (x + width > bound - gap)
    /* Where the next line or the right end is near, there may be more room before the line. */
    x = MIN (x, MAX (MAX (*last_right + gap, self->plot.x),
                     MIN (bound - gap, MAX (line->x1, line->x0 + self->f)) - width));
  if (x > line->x1 + self->f * 0.5 || x < self->plot.x)
    return;

  text = tonari_chart_fit (self, item->text, size, FALSE, MIN (bound - gap - x, size * 15));
  if (text == NULL)
    return;
  item->label_box = tonari_chart_add_text (self, text, x, line->y - height - self->f * 0.12, 0, size,
                                           TONARI_INK_TEXT, FALSE);
  *last_right = item->label_box.x + item->label_box.width;
}

void
tonari_chart_lay_lanes (TonariChartLayout *self)
{
  guint n_lanes;
  const TonariLane *lanes = tonari_series_lanes (self->series, &n_lanes);
  guint n = tonari_series_n_lanes (self->series);
  g_autofree double *last_right = NULL;
  double lane_height;

  if (n == 0 || self->lanes_box.height <= 0)
    return;

  lane_height = (self->lanes_box.height - self->f * 0.3) / n;
  last_right = g_new (double, n);
  for (guint i = 0; i < n; i++)
    last_right[i] = -1e9;

  for (guint i = 0; i < n_lanes; i++)
    {
      const TonariLane *lane = &lanes[i];
      const TonariEpisode *episode = lane->episode;
      TonariRedLine line = { 0 };
      TonariChartItem *item;
      g_autofree char *when = NULL;

      if (lane->to < self->options.from || lane->from > self->options.to)
        continue;

      line.x0 = tonari_chart_clamp_x (self, tonari_chart_layout_x (self, lane->from));
      line.x1 = tonari_chart_clamp_x (self, tonari_chart_layout_x (self, lane->to));
      /* A day is a line too. */
      if (line.x1 < line.x0 + 3)
        {
          line.x1 = MIN (line.x0 + 3, self->plot.x + self->plot.width);
          line.x0 = line.x1 - 3;
        }
      line.y = self->lanes_box.y + (lane->lane + 1) * lane_height - MIN (self->f * 0.2, lane_height * 0.3);
      line.open = lane->open || lane->to > self->options.to;
      line.cut_left = lane->from < self->options.from;
      line.soft_x0 =
          tonari_chart_clamp_x (self, tonari_chart_layout_x (self, tonari_date_first (episode->start_on)));
      line.soft_x1 =
          tonari_date_is_known (episode->end_on)
              ? tonari_chart_clamp_x (self, tonari_chart_layout_x (self, tonari_date_last (episode->end_on)))
              : line.x1;
      g_array_append_val (self->red_lines, line);

      item = tonari_chart_add_item (self, TONARI_CHART_ITEM_EPISODE, episode->row.id, lane->from, lane->to,
                                    (TonariChartBox){ line.x0, line.y - lane_height * 0.35, line.x1 - line.x0,
                                                      lane_height * 0.5 });
      when = tonari_chart_when (self, episode->start_on, episode->end_on, TRUE);
      tonari_chart_say (self, item, C_ ("chart", "Problem-solving support"), when,
                        self->options.hide_names ? NULL : episode->title);
      label_line (self, item, &line, lane_height, next_in_lane (self, lanes, n_lanes, i),
                  &last_right[lane->lane]);
    }
}

static int
compare_days (gconstpointer a, gconstpointer b)
{
  return *(const gint32 *) a - *(const gint32 *) b;
}

static void
add_day (GArray *days, TonariDate date, int from, int to)
{
  gint32 day = tonari_date_middle (date);

  if (day > from && day <= to)
    g_array_append_val (days, day);
}

void
tonari_chart_lay_problems (TonariChartLayout *self)
{
  g_autoptr (GArray) days = g_array_new (FALSE, FALSE, sizeof (gint32));
  int from = MAX (self->options.from, tonari_series_from (self->series));
  int to = MIN (self->options.to, tonari_series_to (self->series));
  double f = self->f;
  double base = self->problems_box.y + self->problems_box.height - f * 0.2;
  double room = self->problems_box.height - f * 1.5;
  guint most = 3;
  double last_right = -1e9;

  if (self->problems_box.height <= 0 || to < from)
    return;

  g_array_append_val (days, from);
  for (guint i = 0; i < self->life->problems->len; i++)
    {
      const TonariProblem *problem = g_ptr_array_index (self->life->problems, i);

      add_day (days, problem->start_on, from, to);
      add_day (days, problem->end_on, from, to);
    }
  g_array_sort (days, compare_days);

  for (guint i = 0; i < days->len; i++)
    most = MAX (most, tonari_series_open_problems (self->series, g_array_index (days, gint32, i)));

  for (guint i = 0; i < days->len; i++)
    {
      int day = g_array_index (days, gint32, i);
      TonariStep step = { 0 };
      TonariStep *before = NULL;

      if (i > 0 && day == g_array_index (days, gint32, i - 1))
        continue;
      step.open = tonari_series_open_problems (self->series, day);
      step.x0 = tonari_chart_layout_x (self, day);
      step.x1 = tonari_chart_layout_x (self, to);
      step.y = base - MAX (room, 1) * step.open / most;
      if (self->steps->len > 0)
        before = TONARI_AT (self->steps, TonariStep, self->steps->len - 1);
      if (before != NULL && before->open == step.open)
        continue;
      if (before != NULL)
        before->x1 = step.x0;
      g_array_append_val (self->steps, step);
    }

  for (guint i = 0; i < self->steps->len; i++)
    {
      const TonariStep *step = TONARI_AT (self->steps, TonariStep, i);
      g_autofree char *text = NULL;
      double width, height;

      if (step->open == 0)
        continue;
      text = g_strdup_printf ("%u", step->open);
      tonari_chart_measure (self, text, f * 0.85, FALSE, &width, &height, NULL);
      if (step->x1 - step->x0 < width + 2 || step->x0 + 1 < last_right + 1 ||
          self->problems_box.height < height)
        continue;
      tonari_chart_add_text (self, text, (step->x0 + step->x1) / 2,
                             MAX (step->y - height + 1, self->problems_box.y), 0.5, f * 0.85, TONARI_INK_SOFT,
                             FALSE);
      last_right = (step->x0 + step->x1 + width) / 2;
    }
}

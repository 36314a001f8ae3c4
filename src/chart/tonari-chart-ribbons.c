/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-chart-private.h"

#include <glib/gi18n-lib.h>

/* The kernel of the density is 120 days wide; sampled every 15 days no peak of it is lost. */
#define PEAK_STEP 15
/* As many contacts as can be shown one by one; above that they join by columns. */
#define FEW_CONTACTS 90

static void
fill_column (const TonariChartLayout *self, double x, double days_per_column, TonariColumn *column)
{
  const TonariCurve *connection = tonari_series_connection (self->series);
  const TonariCurve *motivation = tonari_series_motivation (self->series);
  double day = CLAMP (tonari_chart_layout_day (self, x), tonari_series_from (self->series),
                      tonari_series_to (self->series));
  int whole = (int) floor (day + 0.5);
  double h = self->plot.height;
  double c, m, g, gap;

  memset (column, 0, sizeof *column);
  column->x = x;
  column->day = day;

  c = tonari_curve_value (connection, day);
  if (isnan (c))
    {
      c = tonari_series_suggested_connection (self->series, whole);
      column->flags |= TONARI_COLUMN_SUGGESTED;
      if (tonari_series_live_ties (self->series, whole) > 0)
        column->flags |= TONARI_COLUMN_KNOWN;
    }
  else
    {
      if (tonari_curve_known (connection, whole))
        column->flags |= TONARI_COLUMN_KNOWN;
      if (tonari_curve_sparse (connection, whole))
        column->flags |= TONARI_COLUMN_SPARSE;
      if (tonari_curve_told (connection, whole))
        column->flags |= TONARI_COLUMN_TOLD;
    }
  m = tonari_curve_value (motivation, day);
  if (isnan (m))
    m = 0;

  column->y = tonari_chart_layout_y (self, c);
  column->half = h * (TONARI_CHART_NAVY_MIN + (TONARI_CHART_NAVY_MAX - TONARI_CHART_NAVY_MIN) * m / 10) / 2;

  g = tonari_series_density (self->series, day);
  if (days_per_column > PEAK_STEP)
    for (double other = day - days_per_column / 2; other < day + days_per_column / 2; other += PEAK_STEP)
      g = MAX (g, tonari_series_density (self->series, other));
  column->density = g;
  gap = h * (TONARI_CHART_GAP_MIN + (TONARI_CHART_GAP_MAX - TONARI_CHART_GAP_MIN) / (1 + g));
  column->green_top = column->y + column->half + gap;
  column->green_bottom = column->green_top + h * TONARI_CHART_GREEN_MAX * tonari_density_width (g);
}

/* The ribbons at any x, between two columns in proportion; outside, the nearest one. */
void
tonari_chart_column_at (const TonariChartLayout *self, double x, TonariColumn *column)
{
  const TonariColumn *left, *right;
  guint low = 0, high = self->columns->len;
  double share;

  if (high == 0)
    {
      memset (column, 0, sizeof *column);
      column->x = x;
      column->y = self->y_low;
      column->green_top = column->green_bottom = self->y_low;
      return;
    }

  while (low < high)
    {
      guint middle = (low + high) / 2;

      if (TONARI_AT (self->columns, TonariColumn, middle)->x <= x)
        low = middle + 1;
      else
        high = middle;
    }
  if (low == 0 || low == self->columns->len)
    {
      *column = *TONARI_AT (self->columns, TonariColumn, low == 0 ? 0 : low - 1);
      return;
    }

  left = TONARI_AT (self->columns, TonariColumn, low - 1);
  right = TONARI_AT (self->columns, TonariColumn, low);
  share = (x - left->x) / (right->x - left->x);
  *column = *left;
  column->x = x;
  column->day += (right->day - left->day) * share;
  column->y += (right->y - left->y) * share;
  column->half += (right->half - left->half) * share;
  column->density += (right->density - left->density) * share;
  column->green_top += (right->green_top - left->green_top) * share;
  column->green_bottom += (right->green_bottom - left->green_bottom) * share;
}

static void
lay_columns (TonariChartLayout *self)
{
  double x0, x1, step, per_column;
  guint n, n_knots, k = 0;
  const TonariKnot *knots = tonari_curve_knots (tonari_series_connection (self->series), &n_knots);
  int from = MAX (self->options.from, tonari_series_from (self->series));
  int to = MIN (self->options.to, tonari_series_to (self->series));

  if (to < from)
    return;

  x0 = tonari_chart_layout_x (self, from);
  x1 = tonari_chart_layout_x (self, to);
  n = (guint) MAX (1, ceil ((x1 - x0) / 1.5));
  step = (x1 - x0) / n;
  per_column = (to - from) / (double) n;
  for (guint i = 0; i <= n; i++)
    {
      double x = i == n ? x1 : x0 + i * step;
      TonariColumn column;

      /* What was observed stands exactly where it was observed, also between two columns. */
      while (k < n_knots && tonari_chart_layout_x (self, knots[k].day) < x)
        {
          double knot_x = tonari_chart_layout_x (self, knots[k].day);

          k++;
          if (i > 0 && knot_x > x - step + 0.05 && knot_x < x - 0.05 &&
              knot_x > TONARI_AT (self->columns, TonariColumn, self->columns->len - 1)->x + 0.05)
            {
              fill_column (self, knot_x, 0, &column);
              g_array_append_val (self->columns, column);
            }
        }
      fill_column (self, x, per_column, &column);
      g_array_append_val (self->columns, column);
    }
}

static void
lay_greens (TonariChartLayout *self)
{
  guint n_spans;
  const TonariSpan *spans = tonari_series_accompaniment (self->series, &n_spans);

  for (guint i = 0; i < n_spans; i++)
    {
      TonariGreen green = { 0 };
      int from = MAX (spans[i].from, self->options.from);
      int to = MIN (spans[i].to, self->options.to);

      if (to < from)
        continue;
      green.x0 = tonari_chart_layout_x (self, from);
      green.x1 = tonari_chart_layout_x (self, to);
      green.family_only = spans[i].family_only;
      /* A stretch that the view or its neighbour cuts goes on there: no rounded end. */
      green.joined_left = from > spans[i].from || (i > 0 && spans[i - 1].to >= spans[i].from - 1);
      green.joined_right = to < spans[i].to || (i + 1 < n_spans && spans[i + 1].from <= spans[i].to + 1);
      g_array_append_val (self->greens, green);
    }
}

static void
lay_watching (TonariChartLayout *self)
{
  int today = tonari_series_today (self->series);

  for (guint i = 0; i < self->life->watching->len; i++)
    {
      const TonariWatching *watching = g_ptr_array_index (self->life->watching, i);
      gboolean open = !tonari_date_is_known (watching->end_on);
      int from = tonari_date_middle (watching->start_on);
      int to = open ? tonari_series_to (self->series) : tonari_date_middle (watching->end_on);
      g_autofree char *when = NULL;
      TonariChartItem *item;
      TonariStretch stretch;
      TonariColumn column;
      double y;

      to = MIN (to, today);
      if (from <= 0 || to < from || to < self->options.from || from > self->options.to)
        continue;

      stretch.x0 = tonari_chart_clamp_x (self, tonari_chart_layout_x (self, from));
      stretch.x1 = tonari_chart_clamp_x (self, tonari_chart_layout_x (self, to));
      stretch.x1 = MIN (MAX (stretch.x1, stretch.x0 + 3), self->plot.x + self->plot.width);
      g_array_append_val (self->watches, stretch);
      tonari_chart_column_at (self, (stretch.x0 + stretch.x1) / 2, &column);
      y = column.green_bottom + self->plot.height * TONARI_CHART_WATCH_GAP;
      item = tonari_chart_add_item (self, TONARI_CHART_ITEM_WATCHING, watching->row.id, from, to,
                                    (TonariChartBox){ stretch.x0, y - self->f * 0.3, stretch.x1 - stretch.x0,
                                                      self->f * 0.6 });
      when = tonari_chart_when (self, watching->start_on, watching->end_on, TRUE);
      tonari_chart_say (self, item, C_ ("chart", "Loose watching"), when,
                        self->options.hide_names ? NULL : watching->partner);
    }
}

static void
describe_observation (TonariChartLayout *self, TonariChartItem *item, const TonariObservation *observation)
{
  g_autofree char *when = tonari_chart_when (self, observation->date, observation->date, FALSE);
  GString *words = g_string_new (NULL);

  /* Numbers are for the staff who entered them; what is shown to others shows the shape alone. */
  if (!self->options.hide_names)
    {
      if (!isnan (observation->connection))
        g_string_append_printf (words, _ ("connection %g"), observation->connection);
      if (!isnan (observation->motivation))
        {
          if (words->len > 0)
            g_string_append (words, C_ ("list", ", "));
          g_string_append_printf (words, _ ("motivation %g"), observation->motivation);
        }
      if (observation->told)
        {
          if (words->len > 0)
            g_string_append (words, C_ ("list", ", "));
          g_string_append (words, _ ("told afterwards"));
        }
    }
  tonari_chart_say (self, item, C_ ("chart", "Look-back"), when, words->str);
  g_string_free (words, TRUE);
}

static void
lay_observations (TonariChartLayout *self)
{
  double r = CLAMP (self->plot.height * TONARI_CHART_NAVY_MIN * 0.36, 0.8, 2.2);
  TonariChartItem *last = NULL;
  double last_x = -1e9;
  g_autoptr (GPtrArray) members = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < self->life->observations->len; i++)
    {
      const TonariObservation *observation = g_ptr_array_index (self->life->observations, i);
      int day = tonari_date_middle (observation->date);
      TonariKnotDot dot = { 0 };
      TonariColumn column;
      double x, reach;

      if (day <= 0 || day < self->options.from ||
          day > MIN (self->options.to, tonari_series_to (self->series)))
        continue;

      x = tonari_chart_layout_x (self, day);
      if (last != NULL && x - last_x < r * 3)
        {
          if (last->kind != TONARI_CHART_ITEM_GROUP)
            {
              last->kind = TONARI_CHART_ITEM_GROUP;
              last->row = 0;
              g_ptr_array_set_size (members, 0);
              g_ptr_array_add (members, g_strdup (last->text));
            }
          last->to = MAX (last->to, day);
          last->n_members++;
          last->box.width = MAX (last->box.width, x - last->box.x + r);
          {
            TonariChartItem single = { 0 };

            describe_observation (self, &single, observation);
            g_ptr_array_add (members, single.text);
            g_free (single.description);
          }
          tonari_chart_say_members (self, last, C_ ("chart", "Look-back"), members);
          continue;
        }

      tonari_chart_column_at (self, x, &column);
      reach = MAX (column.half, self->f * 0.4);
      last = tonari_chart_add_item (self, TONARI_CHART_ITEM_OBSERVATION, observation->row.id, day, day,
                                    (TonariChartBox){ x - reach, column.y - reach, reach * 2, reach * 2 });
      describe_observation (self, last, observation);
      last_x = x;
      dot.x = x;
      dot.y = column.y;
      dot.r = r;
      dot.told = observation->told;
      dot.span_x0 =
          tonari_chart_clamp_x (self, tonari_chart_layout_x (self, tonari_date_first (observation->date)));
      dot.span_x1 =
          tonari_chart_clamp_x (self, tonari_chart_layout_x (self, tonari_date_last (observation->date)));
      g_array_append_val (self->knots, dot);
    }
}

void
tonari_chart_lay_ribbons (TonariChartLayout *self)
{
  guint n_knots;

  self->has_ribbon = tonari_series_has_ribbon (self->series);
  tonari_curve_knots (tonari_series_motivation (self->series), &n_knots);
  self->dashed_edge = n_knots == 0;

  lay_columns (self);
  if (tonari_chart_shows (self, TONARI_CHART_LAYER_ACCOMPANIMENT))
    lay_greens (self);
  if (tonari_chart_shows (self, TONARI_CHART_LAYER_WATCHING))
    lay_watching (self);
  if (self->has_ribbon && tonari_chart_shows (self, TONARI_CHART_LAYER_LIFE))
    lay_observations (self);
}

static guint
first_contact_from (const GArray *contacts, int day)
{
  guint low = 0, high = contacts->len;

  while (low < high)
    {
      guint middle = (low + high) / 2;

      if (g_array_index (contacts, TonariContact, middle).day < day)
        low = middle + 1;
      else
        high = middle;
    }

  return low;
}

static void
lay_single_contacts (TonariChartLayout *self, guint first, guint end)
{
  for (guint i = first; i < end; i++)
    {
      const TonariContact *contact = &g_array_index (self->life->contacts, TonariContact, i);
      g_autofree char *when = NULL;
      TonariChartItem *item;
      TonariColumn column;
      TonariDot dot;
      double x, reach;

      if (contact->weight <= 0)
        continue;
      x = tonari_chart_layout_x (self, contact->day);
      tonari_chart_column_at (self, x, &column);
      dot.x = x;
      dot.y = (column.green_top + column.green_bottom) / 2;
      dot.met_person = contact->met_person;
      g_array_append_val (self->dots, dot);
      reach = MAX ((column.green_bottom - column.green_top) / 2, self->f * 0.3);
      item =
          tonari_chart_add_item (self, TONARI_CHART_ITEM_CONTACT, contact->record, contact->day, contact->day,
                                 (TonariChartBox){ x - reach / 2, dot.y - reach, reach, reach * 2 });
      when = tonari_chart_when (self, tonari_date_from_day (contact->day), TONARI_DATE_UNKNOWN, FALSE);
      tonari_chart_say (self, item, C_ ("chart", "Record"), when,
                        tonari_words_label (&tonari_method_words, contact->method));
    }
}

static void
lay_joined_contacts (TonariChartLayout *self, int from, int to)
{
  const GArray *contacts = self->life->contacts;
  double width = MAX (self->f, 8);
  double x0 = tonari_chart_layout_x (self, from);
  double x1 = tonari_chart_layout_x (self, to);
  guint next = first_contact_from (contacts, from);

  for (double x = x0; x < x1; x += width)
    {
      int last_day = MIN ((int) floor (tonari_chart_layout_day (self, x + width)), to);
      guint end = first_contact_from (contacts, last_day + 1);
      g_autoptr (GPtrArray) none = NULL;
      TonariChartItem *item;
      TonariColumn column;

      if (end > next)
        {
          tonari_chart_column_at (self, MIN (x + width / 2, x1), &column);
          item = tonari_chart_add_item (self, TONARI_CHART_ITEM_GROUP, 0,
                                        g_array_index (contacts, TonariContact, next).day,
                                        g_array_index (contacts, TonariContact, end - 1).day,
                                        (TonariChartBox){ x, column.green_top, MIN (width, x1 - x),
                                                          MAX (column.green_bottom - column.green_top, 1) });
          item->n_members = end - next;
          none = g_ptr_array_new ();
          tonari_chart_say_members (self, item, C_ ("chart", "Records"), none);
        }
      next = end;
    }
}

void
tonari_chart_lay_contacts (TonariChartLayout *self)
{
  int from = self->options.from;
  int to = MIN (self->options.to, tonari_series_to (self->series));
  guint first = first_contact_from (self->life->contacts, from);
  guint end = first_contact_from (self->life->contacts, to + 1);

  if (!tonari_chart_shows (self, TONARI_CHART_LAYER_ACCOMPANIMENT) || end <= first)
    return;

  if (end - first <= FEW_CONTACTS && self->plot.width / (end - first) >= self->f * 0.6)
    lay_single_contacts (self, first, end);
  else
    lay_joined_contacts (self, from, to);
}

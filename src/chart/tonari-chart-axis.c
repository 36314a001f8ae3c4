/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-chart-private.h"

#include <glib/gi18n-lib.h>

#define DAYS_PER_YEAR 365.2425

static gboolean
shows_ages (const TonariChartLayout *self)
{
  return tonari_date_is_known (self->life->person->birth);
}

double
tonari_chart_axis_height (const TonariChartLayout *self)
{
  gboolean second = (self->options.wareki || self->origin > 0) && !tonari_chart_is_low (self);
  guint rows = 1 + (second ? 1 : 0) + (shows_ages (self) ? 1 : 0);

  return self->f * (0.8 + rows * 1.35);
}

/* A label under a tick; near the ends it moves inwards, and where it would meet its neighbour it stays away.
 */
static void
add_label (TonariChartLayout *self, const char *text, double x, double y, TonariInk ink, double *last_right)
{
  double size = self->f * 0.92;
  double width, height, left;

  if (*text == '\0')
    return;

  tonari_chart_measure (self, text, size, FALSE, &width, &height, NULL);
  left = CLAMP (x - width / 2, self->plot.x - self->f * 0.1, self->options.width - width - 1);
  if (left < *last_right + self->f * 0.5)
    return;

  tonari_chart_add_text (self, text, left, y, 0, size, ink, FALSE);
  *last_right = left + width;
}

static void
add_tick (TonariChartLayout *self, double x, gboolean major, gboolean age)
{
  TonariTick tick = { x, major, age };

  g_array_append_val (self->ticks, tick);
}

static int
pick_step (double per_unit, double needed, const int *steps, guint n_steps)
{
  for (guint i = 0; i < n_steps; i++)
    if (steps[i] * per_unit >= needed)
      return steps[i];

  return steps[n_steps - 1] * (int) ceil (needed / (steps[n_steps - 1] * per_unit));
}

static void
lay_months (TonariChartLayout *self, double y, double per_month, double needed)
{
  static const int steps[] = { 1, 3, 6 };
  int step = pick_step (per_month, needed, steps, G_N_ELEMENTS (steps));
  double last = -1e9, last_era = -1e9;
  int year, month, first_year = 0;

  tonari_date_ymd (tonari_date_from_day (self->options.from), &year, &month, NULL);
  for (month = 1;; month += step)
    {
      TonariDate date;
      g_autofree char *text = NULL;
      double x;

      while (month > 12)
        {
          month -= 12;
          year++;
        }
      date = tonari_date_new (year, month, 1);
      if (!tonari_date_is_known (date) || date.day > self->options.to)
        break;
      if (date.day < self->options.from)
        continue;

      x = tonari_chart_layout_x (self, date.day);
      add_tick (self, x, TRUE, FALSE);
      /* Translators: year and month on the axis: 2026/4 */
      text = g_strdup_printf (C_ ("year and month", "%1$d/%2$d"), year, month);
      if (self->options.wareki && year != first_year)
        {
          g_autofree char *era = tonari_date_year_label (year);

          if (tonari_chart_is_low (self))
            {
              char *both = g_strdup_printf ("%s %s", text, era);

              g_free (text);
              text = both;
            }
          else
            add_label (self, era, x, y + self->f * 1.35, TONARI_INK_SOFT, &last_era);
          first_year = year;
        }
      add_label (self, text, x, y, TONARI_INK_TEXT, &last);
    }
}

static void
lay_years (TonariChartLayout *self, double y, double per_year, double needed)
{
  static const int steps[] = { 1, 2, 5, 10, 20, 50 };
  int step = pick_step (per_year, needed, steps, G_N_ELEMENTS (steps));
  double last = -1e9, last_era = -1e9;
  int year;

  tonari_date_ymd (tonari_date_from_day (self->options.from), &year, NULL, NULL);
  for (;; year++)
    {
      TonariDate date = tonari_date_new (year, 1, 1);
      gboolean major = year % step == 0;
      double x;

      if (!tonari_date_is_known (date) || date.day > self->options.to)
        break;
      if (date.day < self->options.from || (!major && per_year < 4))
        continue;

      x = tonari_chart_layout_x (self, date.day);
      add_tick (self, x, major, FALSE);
      if (major)
        {
          g_autofree char *text = g_strdup_printf ("%d", year);
          g_autofree char *era = tonari_date_year_label (year);
          g_autofree char *both = g_strdup_printf ("%s %s", text, era);

          if (self->options.wareki && tonari_chart_is_low (self))
            add_label (self, both, x, y, TONARI_INK_TEXT, &last);
          else
            {
              add_label (self, text, x, y, TONARI_INK_TEXT, &last);
              if (self->options.wareki)
                add_label (self, era, x, y + self->f * 1.35, TONARI_INK_SOFT, &last_era);
            }
        }
    }
}

static char *
since_label (int months)
{
  /* A true minus sign: a hyphen is hard to see at this size. */
  const char *sign = months < 0 ? "−" : "+";
  int n = abs (months);

  if (n % 12 == 0)
    /* Translators: on the axis, years before (−) or since (+) an event: +3 years */
    return g_strdup_printf (C_ ("since an event", "%1$s%2$d y"), sign, n / 12);

  /* Translators: on the axis, months before (−) or since (+) an event: +6 months */
  return g_strdup_printf (C_ ("since an event", "%1$s%2$d m"), sign, n);
}

/* Years and months counted from the event by which lives are laid beside each other; the event says its name.
 */
static void
lay_since (TonariChartLayout *self, double y, double per_month)
{
  static const int steps[] = { 1, 3, 6, 12, 24, 60, 120, 240, 600 };
  const char *event = tonari_words_label (&tonari_life_event_words, (int) self->options.align);
  double size = self->f * 0.92;
  double width, height, last = -1e9;
  int step;

  tonari_chart_measure (self, "−88か月", size, FALSE, &width, &height, NULL);
  step = pick_step (per_month, width + self->f * 1.2, steps, G_N_ELEMENTS (steps));
  for (int months = -1800 / step * step; months <= 1800; months += step)
    {
      g_autofree char *text = NULL;
      int day;

      /* Long before anything on the chart there may be no calendar to count in. */
      if (self->origin + months * 30 < self->options.from - 62 && months < 0)
        continue;
      day = tonari_date_add_months (self->origin, months);
      if (day > self->options.to)
        break;
      if (day < self->options.from)
        continue;

      add_tick (self, tonari_chart_layout_x (self, day), TRUE, FALSE);
      text = months == 0 ? g_strdup ("0") : since_label (months);
      add_label (self, months == 0 && tonari_chart_is_low (self) ? event : text,
                 tonari_chart_layout_x (self, day), y, TONARI_INK_TEXT, &last);
    }
  if (tonari_chart_is_low (self) || self->origin < self->options.from || self->origin > self->options.to)
    return;

  last = -1e9;
  add_label (self, event, tonari_chart_layout_x (self, self->origin), y + self->f * 1.35, TONARI_INK_SOFT,
             &last);
}

static void
lay_ages (TonariChartLayout *self, double y, double per_year, double needed)
{
  static const int steps[] = { 1, 2, 5, 10, 20, 50 };
  int step = pick_step (per_year, needed, steps, G_N_ELEMENTS (steps));
  TonariDate birth = self->life->person->birth;
  int born = tonari_date_middle (birth);
  double last = -1e9;
  int to = MIN (self->options.to, tonari_series_to (self->series));

  for (int age = 0; age <= 130; age += step)
    {
      int day = tonari_date_add_months (born, age * 12);
      g_autofree char *text = NULL;

      if (day > to)
        break;
      if (day < self->options.from)
        continue;
      if (birth.precision != TONARI_PRECISION_DAY && birth.precision != TONARI_PRECISION_MONTH)
        /* Translators: an age on the axis that is only known roughly */
        text = g_strdup_printf (_ ("c. %d"), age);
      else
        /* Translators: an age on the axis: 20歳 */
        text = g_strdup_printf (C_ ("age", "%d"), age);
      add_label (self, text, tonari_chart_layout_x (self, day), y, TONARI_INK_SOFT, &last);
      add_tick (self, tonari_chart_layout_x (self, day), TRUE, TRUE);
    }
}

void
tonari_chart_lay_axis (TonariChartLayout *self)
{
  double f = self->f;
  double size = f * 0.92;
  double per_year = self->plot.width / (self->options.to - self->options.from) * DAYS_PER_YEAR;
  double y = self->axis_box.y + f * 0.5;
  double right = self->plot.x - f * 0.7;
  double year_width, month_width, era_width, age_width, height;

  tonari_chart_measure (self, "2026", size, FALSE, &year_width, &height, NULL);
  tonari_chart_measure (self, "2026/12", size, FALSE, &month_width, &height, NULL);
  tonari_chart_measure (self, "令和88", size, FALSE, &era_width, &height, NULL);
  tonari_chart_measure (self, "100歳", size, FALSE, &age_width, &height, NULL);
  if (self->options.wareki && tonari_chart_is_low (self))
    year_width += era_width + size * 0.3;
  else if (self->options.wareki)
    year_width = MAX (year_width, era_width);

  if (self->origin > 0)
    lay_since (self, y, per_year / 12);
  else if (per_year / 12 * 6 >= month_width * 1.6 + f && per_year >= (month_width + f) * 2)
    lay_months (self, y, per_year / 12, month_width + f * 2.2);
  else
    lay_years (self, y, per_year, year_width + f * 1.2);

  tonari_chart_add_text (self, self->origin > 0 ? C_ ("chart", "Since") : C_ ("chart", "Year"), right, y, 1,
                         size, TONARI_INK_SOFT, FALSE);
  if ((self->options.wareki || self->origin > 0) && !tonari_chart_is_low (self))
    y += f * 1.35;
  y += f * 1.35;
  if (shows_ages (self))
    {
      tonari_chart_add_text (self, C_ ("chart", "Age"), right, y, 1, size, TONARI_INK_SOFT, FALSE);
      lay_ages (self, y, per_year, age_width + f * 1.2);
    }
}

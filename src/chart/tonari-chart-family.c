/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The family's own lane: sessions attended or missed, and ease as a line of its own beside the person's
 * change. */

#include "tonari-chart-private.h"

#include <glib/gi18n-lib.h>

#include "tonari-class-sheet.h"

/* A line between two marks of ease further apart than this would tell of months nobody asked about. */
#define EASE_GAP 200
/* Half the height of a mark for several sessions. */
#define GROUP_EMS 0.54

static gboolean
family_changed (const TonariLife *life)
{
  for (guint i = 0; i < life->changes->len; i++)
    if (((const TonariSmallChange *) g_ptr_array_index (life->changes, i))->whose == TONARI_WHOSE_FAMILY)
      return TRUE;

  return FALSE;
}

double
tonari_chart_family_height (const TonariChartLayout *self)
{
  if (!tonari_chart_shows (self, TONARI_CHART_LAYER_FAMILY))
    return 0;
  if (self->life->family->len == 0 && !family_changed (self->life))
    return 0;

  return self->f * 6.2;
}

static const char *
state_label (TonariAttendanceState state)
{
  return tonari_words_label (&tonari_attendance_state_words, state);
}

static char *
mark_words (const TonariChartLayout *self, const TonariFamilyMark *mark)
{
  GString *words = g_string_new (state_label (mark->state));

  if (self->options.hide_names)
    return g_string_free (words, FALSE);

  if (mark->who != NULL && *mark->who != '\0')
    g_string_append_printf (words, "%s%s", C_ ("list", ", "), mark->who);
  if (mark->title != NULL && *mark->title != '\0')
    g_string_append_printf (words, "%s%s", C_ ("list", ", "), mark->title);
  if (!isnan (mark->ease_before) || !isnan (mark->ease_after))
    {
      g_string_append (words, C_ ("list", ", "));
      if (isnan (mark->ease_after))
        g_string_append_printf (words, _ ("ease on coming %g"), mark->ease_before);
      else if (isnan (mark->ease_before))
        g_string_append_printf (words, _ ("ease on leaving %g"), mark->ease_after);
      else
        g_string_append_printf (words, _ ("ease %g, on leaving %g"), mark->ease_before, mark->ease_after);
    }

  return g_string_free (words, FALSE);
}

/* The marks and, below them, the ease of the same sessions: whoever points at either means the session. */
static void
reach_down (const TonariChartLayout *self, const TonariAttend *attend, TonariChartItem *item)
{
  double foot = self->family_box.y + self->family_box.height;

  item->box = (TonariChartBox){ attend->x - attend->r, attend->y - attend->r,
                                attend->x1 - attend->x + attend->r * 2, attend->r * 2 };
  if (attend->eased)
    item->box.height = foot - item->box.y;
}

static void
finish_attend (TonariChartLayout *self, TonariAttend *attend, TonariChartItem *item, GPtrArray *members)
{
  if (attend->count > 1)
    {
      g_autofree char *number = g_strdup_printf ("%u", attend->count);
      double size = self->f * 0.8, width, height;

      /* As high as the number in it. */
      attend->r = self->f * GROUP_EMS;
      item->kind = TONARI_CHART_ITEM_GROUP;
      item->row = 0;
      item->n_members = attend->count;
      tonari_chart_say_members (self, item, C_ ("chart", "Family class"), members);
      tonari_chart_measure (self, number, size, FALSE, &width, &height, NULL);
      if (attend->x1 - attend->x >= width - attend->r)
        tonari_chart_add_text (self, number, (attend->x + attend->x1) / 2, attend->y - height / 2, 0.5, size,
                               TONARI_INK_BACKGROUND, TRUE);
    }
  reach_down (self, attend, item);
  g_array_append_val (self->attends, *attend);
}

static void
lay_attendance (TonariChartLayout *self)
{
  double r = self->f * 0.36;
  double y = self->family_box.y + self->family_box.height * TONARI_CHART_FAMILY_MARKS;
  TonariAttend attend = { 0 };
  TonariChartItem *item = NULL;
  g_autoptr (GPtrArray) members = g_ptr_array_new_with_free_func (g_free);
  int to = MIN (self->options.to, tonari_series_to (self->series));

  for (guint i = 0; i < self->life->family->len; i++)
    {
      const TonariFamilyMark *mark = &g_array_index (self->life->family, TonariFamilyMark, i);
      g_autofree char *words = NULL;
      g_autofree char *when = NULL;
      gboolean eased;
      double x;

      if (mark->state == TONARI_ATTENDANCE_STATE_UNMARKED || mark->day < self->options.from || mark->day > to)
        continue;

      x = tonari_chart_layout_x (self, mark->day);
      eased = !isnan (mark->ease_before) || !isnan (mark->ease_after);
      words = mark_words (self, mark);
      if (item != NULL && x < attend.x1 + r * 2.6)
        {
          attend.x1 = MAX (attend.x1, x);
          attend.count++;
          attend.eased = attend.eased || eased;
          item->to = mark->day;
          g_ptr_array_add (members, g_steal_pointer (&words));
          continue;
        }
      if (item != NULL)
        finish_attend (self, &attend, item, members);

      attend = (TonariAttend){
        CLAMP (x, self->plot.x + r, self->plot.x + self->plot.width - r * 0.5), y, r, 0, mark->state, 1, eased
      };
      attend.x1 = attend.x;
      item = tonari_chart_add_item (self, TONARI_CHART_ITEM_FAMILY, mark->attendance, mark->day, mark->day,
                                    (TonariChartBox){ attend.x - r, y - r, r * 2, r * 2 });
      when = tonari_chart_when (self, tonari_date_from_day (mark->day), TONARI_DATE_UNKNOWN, FALSE);
      tonari_chart_say (self, item, C_ ("chart", "Family class"), when, words);
      g_ptr_array_set_size (members, 0);
      g_ptr_array_add (members, g_steal_pointer (&words));
    }
  if (item != NULL)
    finish_attend (self, &attend, item, members);
}

static double
mean_with (double mean, double value, guint n)
{
  if (isnan (value))
    return mean;
  if (isnan (mean))
    return value;

  return mean + (value - mean) / n;
}

static void
lay_ease (TonariChartLayout *self)
{
  double bottom = self->family_box.y + self->family_box.height * 0.96;
  /* In a low lane, too, the line begins below the marks. */
  double top = MAX (self->family_box.y + self->family_box.height * 0.54,
                    MIN (self->family_box.y + self->family_box.height * TONARI_CHART_FAMILY_MARKS +
                             self->f * (GROUP_EMS + 0.1),
                         bottom - self->f * 0.4));
  int to = MIN (self->options.to, tonari_series_to (self->series));
  const GArray *family = self->life->family;
  int last_day = G_MININT / 2;
  guint n_shared = 0;

  for (guint i = 0; i < family->len;)
    {
      int day = g_array_index (family, TonariFamilyMark, i).day;
      double before = 0, after = 0;
      guint n_before = 0, n_after = 0;

      /* Several relatives at one session are averaged for the line; each keeps its own mark. */
      for (; i < family->len && g_array_index (family, TonariFamilyMark, i).day == day; i++)
        {
          const TonariFamilyMark *mark = &g_array_index (family, TonariFamilyMark, i);

          if (!isnan (mark->ease_before))
            {
              before += mark->ease_before;
              n_before++;
            }
          if (!isnan (mark->ease_after))
            {
              after += mark->ease_after;
              n_after++;
            }
        }
      if (day < self->options.from || day > to || n_before + n_after == 0)
        continue;

      {
        TonariEase ease = { tonari_chart_layout_x (self, day), NAN, NAN, FALSE };
        TonariEase *last =
            self->eases->len > 0 ? TONARI_AT (self->eases, TonariEase, self->eases->len - 1) : NULL;

        if (n_before > 0)
          ease.before_y = bottom - before / n_before / 10 * (bottom - top);
        if (n_after > 0)
          ease.after_y = bottom - after / n_after / 10 * (bottom - top);
        ease.joined = last != NULL && day - last_day <= EASE_GAP;
        last_day = day;
        /* Sessions that would stand on each other share one point, at their mean. */
        if (last != NULL && ease.x - last->x < self->f * 0.4)
          {
            n_shared++;
            last->before_y = mean_with (last->before_y, ease.before_y, n_shared);
            last->after_y = mean_with (last->after_y, ease.after_y, n_shared);
          }
        else
          {
            n_shared = 1;
            g_array_append_val (self->eases, ease);
          }
      }
    }

  /* In a low lane the word for the family stands where this one would. */
  if (self->eases->len > 0 &&
      bottom - self->f * 1.1 >
          self->family_box.y + self->family_box.height * TONARI_CHART_FAMILY_MARKS + self->f * 0.6)
    tonari_chart_add_text (self, C_ ("chart", "Ease"), self->plot.x - self->f * 0.7, bottom - self->f * 1.1,
                           1, self->f * 0.85, TONARI_INK_SOFT, FALSE);
}

void
tonari_chart_lay_family (TonariChartLayout *self)
{
  if (self->family_box.height < self->f * 2)
    return;

  lay_attendance (self);
  lay_ease (self);
}

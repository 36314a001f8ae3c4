/* SPDX-License-Identifier: GPL-3.0-or-later */

/* つなぐ up to a ring, もどす back, つなぎ直し on to another; つなげない ends hollow. */

#include "tonari-chart-private.h"

#include <glib/gi18n-lib.h>

/* The track that a change is about: of that name, alive then or next to it in time. */
static const TonariTrack *
find_track (const TonariChartLayout *self, const char *name, int day, const TonariTrack *other_than)
{
  const TonariTrack *best = NULL;
  int best_off = G_MAXINT;

  if (name == NULL || *name == '\0')
    return NULL;

  for (guint i = 0; i < self->tracks->len; i++)
    {
      const TonariTrack *track = TONARI_AT (self->tracks, TonariTrack, i);
      int from, to, off;

      if (track == other_than || track->tie->name == NULL || !g_str_equal (track->tie->name, name))
        continue;
      from = tonari_date_middle (track->tie->start_on);
      to = tonari_date_is_known (track->tie->end_on) ? tonari_date_middle (track->tie->end_on) : G_MAXINT;
      off = day < from ? from - day : day > to ? day - to : 0;
      if (off < best_off)
        {
          best = track;
          best_off = off;
        }
    }

  return best;
}

/* Where many ties crowd, some are one ring with a number: the one nearest to where it would stand. */
static const TonariTrack *
find_joined (const TonariChartLayout *self, const char *name, double x)
{
  const TonariTrack *best = NULL;
  gboolean is_tie = FALSE;

  for (guint i = 0; i < self->life->ties->len && !is_tie; i++)
    is_tie = g_strcmp0 (((const TonariTie *) g_ptr_array_index (self->life->ties, i))->name, name) == 0;
  if (name == NULL || !is_tie)
    return NULL;

  for (guint i = 0; i < self->tracks->len; i++)
    {
      const TonariTrack *track = TONARI_AT (self->tracks, TonariTrack, i);

      if (track->count > 1 && fabs (track->ring_x - x) < track->r * 5 &&
          (best == NULL || fabs (track->ring_x - x) < fabs (best->ring_x - x)))
        best = track;
    }

  return best;
}

static gboolean
meets_sign (const TonariChartLayout *self, double x, double y)
{
  double r = self->f * 0.5;

  for (guint i = 0; i < self->signs->len; i++)
    {
      const TonariSign *sign = TONARI_AT (self->signs, TonariSign, i);

      if (fabs (sign->x - x) < sign->r + r && fabs (sign->y - y) < sign->r + r)
        return TRUE;
    }

  return FALSE;
}

static double
under (const TonariTrack *track, double x)
{
  if (fabs (x - track->ring_x) < track->r * 1.1)
    return track->y + track->r + 1;

  return track->y + (track->track ? track->half : track->r) + 1;
}

static void
lay_arrow (TonariChartLayout *self, const TonariTieChange *change, int day)
{
  double x = tonari_chart_layout_x (self, day);
  double bottom = self->rings_box.y + self->rings_box.height;
  const TonariTrack *track = find_track (self, change->name, day, NULL);
  const TonariTrack *next = NULL;
  TonariArrow arrow = { .kind = change->kind, .x = x, .to_x = x };
  const char *label = tonari_words_label (&tonari_tie_change_words, change->kind);
  g_autofree char *words = NULL;
  g_autofree char *when = NULL;
  TonariChartItem *item;
  TonariColumn column;
  double ribbon, top;

  tonari_chart_column_at (self, x, &column);
  ribbon = self->has_ribbon ? column.y - column.half - 1.5 : column.y;
  arrow.y = ribbon;
  if (track == NULL)
    {
      track = find_joined (self, change->name, x);
      /* It leads to the ring itself: beside it nothing would be met. */
      if (track != NULL && change->kind != TONARI_TIE_CHANGE_KIND_NO_LINK)
        arrow.to_x = track->ring_x;
    }
  top = track != NULL ? under (track, arrow.to_x) : bottom;

  switch (change->kind)
    {
    case TONARI_TIE_CHANGE_KIND_RETURN:
      arrow.x = arrow.to_x;
      arrow.to_x = x;
      arrow.y = top;
      arrow.to_y = ribbon;
      break;
    case TONARI_TIE_CHANGE_KIND_NO_LINK:
      arrow.to_y = ribbon - MIN ((ribbon - bottom) * 0.62, self->f * 5);
      while (arrow.to_y > bottom + self->f && meets_sign (self, x, arrow.to_y))
        arrow.to_y -= self->f * 0.5;
      break;
    case TONARI_TIE_CHANGE_KIND_RELINK:
      next = find_track (self, change->to_name, day, NULL);
      if (next != NULL)
        arrow.to_x = fabs (next->ring_x - x) < self->f * 5 ? next->ring_x : x + self->f * 1.2;
      else
        arrow.to_x = x + self->f * 1.2;
      if (fabs (arrow.to_x - x) < self->f * 0.9)
        x = arrow.to_x - self->f * 1.2;
      arrow.x = x;
      arrow.y = track != NULL ? under (track, x) : bottom;
      arrow.to_y = next != NULL ? under (next, arrow.to_x) : bottom;
      arrow.dip_y = MIN (bottom + self->f * 1.7, MAX (ribbon - 1, bottom + self->f * 0.6));
      break;
    case TONARI_TIE_CHANGE_KIND_LINK:
    default:
      arrow.to_y = top;
      break;
    }
  g_array_append_val (self->arrows, arrow);

  {
    double y0 = MIN (arrow.y, arrow.to_y), y1 = MAX (MAX (arrow.y, arrow.to_y), arrow.dip_y);
    double x0 = MIN (arrow.x, arrow.to_x) - self->f * 0.35, x1 = MAX (arrow.x, arrow.to_x) + self->f * 0.35;

    item = tonari_chart_add_item (self, TONARI_CHART_ITEM_TIE_CHANGE, change->row.id, day, day,
                                  (TonariChartBox){ x0, y0, x1 - x0, MAX (y1 - y0, 1) });
    /* Only the part in the plot keeps labels away; in the band the tracks lie over the shaft. */
    y0 = MAX (y0, self->plot.y);
    if (y1 > y0)
      tonari_chart_claim (self, (TonariChartBox){ x0 + self->f * 0.2, y0, x1 - x0 - self->f * 0.4, y1 - y0 });
    if (change->kind == TONARI_TIE_CHANGE_KIND_NO_LINK)
      tonari_chart_claim (self, (TonariChartBox){ x - self->f * 0.45, arrow.to_y - self->f * 0.45,
                                                  self->f * 0.9, self->f * 0.9 });
    {
      double middle = (MAX (arrow.y, arrow.to_y) + bottom) / 2;

      if (change->kind == TONARI_TIE_CHANGE_KIND_NO_LINK)
        middle = arrow.to_y;
      else if (change->kind == TONARI_TIE_CHANGE_KIND_RELINK)
        middle = arrow.dip_y;
      tonari_chart_wish (self, item, (TonariChartBox){ x0, middle - self->f / 2, x1 - x0, self->f }, label,
                         TONARI_INK_COMMUNITY, 3);
    }
  }

  if (!self->options.hide_names)
    {
      if (change->kind == TONARI_TIE_CHANGE_KIND_RELINK && change->to_name != NULL)
        /* Translators: linked anew, from one place to another */
        words = g_strdup_printf (_ ("%s → %s"), change->name != NULL ? change->name : "", change->to_name);
      else if (change->kind == TONARI_TIE_CHANGE_KIND_NO_LINK && change->reason != NULL &&
               *change->reason != '\0')
        words =
            g_strdup_printf (C_ ("tie", "%s, %s"), change->name != NULL ? change->name : "", change->reason);
      else
        words = g_strdup (change->name);
    }
  when = tonari_chart_when (self, change->date, TONARI_DATE_UNKNOWN, FALSE);
  tonari_chart_say (self, item, label, when, words);
}

void
tonari_chart_lay_arrows (TonariChartLayout *self)
{
  int to = MIN (self->options.to, tonari_series_to (self->series));

  if (!tonari_chart_shows (self, TONARI_CHART_LAYER_TIE_CHANGES))
    return;

  for (guint i = 0; i < self->life->tie_changes->len; i++)
    {
      const TonariTieChange *change = g_ptr_array_index (self->life->tie_changes, i);
      int day = tonari_date_middle (change->date);

      if (day > 0 && day >= self->options.from && day <= to)
        lay_arrow (self, change, day);
    }
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * People and resources of the community: rings like people around a table, each on a track as long as
 * the tie lives, in as many lanes as are needed and the height allows.  The office itself is never a ring.
 */

#include "tonari-chart-private.h"

#include <glib/gi18n-lib.h>

typedef enum
{
  RINGS_FULL,
  RINGS_NAMED,
  RINGS_BARE,
} RingsMode;

static char *
name_of (const TonariChartLayout *self, const TonariTie *tie)
{
  if (self->options.hide_names)
    return g_strdup (_ ("People of the community"));

  return tonari_chart_one_line (tie->name);
}

static gboolean
has_words (const char *text)
{
  return text != NULL && *text != '\0';
}

static char *
both_ways (const TonariTie *tie)
{
  if (has_words (tie->received) && has_words (tie->role))
    /* Translators: support received from people, and the role held among them */
    return g_strdup_printf (_ ("receives %s / gives %s"), tie->received, tie->role);
  if (has_words (tie->received))
    return g_strdup_printf (_ ("receives %s"), tie->received);
  if (has_words (tie->role))
    return g_strdup_printf (_ ("gives %s"), tie->role);

  return NULL;
}

/* Where a track and its label lie; the label goes to the ring's left where the right end would cut it. */
static void
reach_of (TonariChartLayout *self, const TonariTrack *track, RingsMode mode, double *left, double *right)
{
  double ring_left = track->ring_x - track->r;
  double ring_right = track->ring_x + track->r;
  double end = self->plot.x + self->plot.width - 2;

  *left = MIN (track->soft_x0, ring_left);
  *right = MAX (track->soft_x1, ring_right);
  if (mode != RINGS_BARE)
    {
      g_autofree char *name = name_of (self, track->tie);
      g_autofree char *fitted = tonari_chart_fit (self, name, self->f * 0.92, FALSE, self->f * 13);
      double width = 0, height = 0;

      if (fitted != NULL)
        tonari_chart_measure (self, fitted, self->f * 0.92, FALSE, &width, &height, NULL);
      if (ring_right + self->f * 0.3 + width <= end)
        *right = MAX (*right, ring_right + self->f * 0.6 + width);
      else
        *left = MIN (*left, ring_left - self->f * 0.6 - width);
    }
}

static int
compare_tracks (gconstpointer a, gconstpointer b)
{
  const TonariTrack *left = a;
  const TonariTrack *right = b;

  if (left->x0 != right->x0)
    return left->x0 < right->x0 ? -1 : 1;
  if (left->x1 != right->x1)
    return left->x1 > right->x1 ? -1 : 1;
  return left->tie->row.id < right->tie->row.id ? -1 : left->tie->row.id > right->tie->row.id;
}

/* First fit into at most max_lanes; says how many lanes were needed, and how many tracks found none. */
static guint
pack (TonariChartLayout *self, RingsMode mode, guint max_lanes, guint *n_left_over)
{
  g_autofree double *ends = g_new (double, max_lanes + 1);
  guint n_lanes = 0;

  *n_left_over = 0;
  for (guint i = 0; i < self->tracks->len; i++)
    {
      TonariTrack *track = TONARI_AT (self->tracks, TonariTrack, i);
      double left, right;
      guint lane;

      reach_of (self, track, mode, &left, &right);
      for (lane = 0; lane < n_lanes; lane++)
        if (ends[lane] + self->f * 0.4 <= left)
          break;
      if (lane == n_lanes)
        {
          if (n_lanes == max_lanes)
            {
              track->lane = G_MAXUINT;
              (*n_left_over)++;
              continue;
            }
          n_lanes++;
        }
      ends[lane] = right;
      track->lane = lane;
    }

  return n_lanes;
}

static void
collect (TonariChartLayout *self)
{
  int today = tonari_series_to (self->series);

  g_array_set_size (self->tracks, 0);
  for (guint i = 0; i < self->life->ties->len; i++)
    {
      const TonariTie *tie = g_ptr_array_index (self->life->ties, i);
      int from = tonari_date_middle (tie->start_on);
      gboolean open = !tonari_date_is_known (tie->end_on);
      int to = open ? today : MIN (tonari_date_middle (tie->end_on), today);
      TonariTrack track = { .tie = tie, .count = 1 };

      /* A tie whose beginning nobody remembers was there from the start of what is known. */
      if (from <= 0)
        from = tonari_series_from (self->series);
      if (from > today || to < self->options.from || from > self->options.to)
        continue;

      to = MAX (to, from);
      track.x0 = tonari_chart_clamp_x (self, tonari_chart_layout_x (self, from));
      track.x1 = tonari_chart_clamp_x (self, tonari_chart_layout_x (self, to));
      track.soft_x0 = track.x0;
      track.soft_x1 = track.x1;
      /* A rough date is drawn as its span, short of what is known for sure. */
      if (tonari_date_is_known (tie->start_on))
        track.soft_x0 =
            tonari_chart_clamp_x (self, tonari_chart_layout_x (self, tonari_date_first (tie->start_on)));
      if (!open)
        track.soft_x1 =
            tonari_chart_clamp_x (self,
                                  tonari_chart_layout_x (self, MIN (tonari_date_last (tie->end_on), today)));
      /* What the view cuts goes on outside. */
      track.open = open || to > self->options.to;
      track.cut_left = from < self->options.from;
      track.role = has_words (tie->role);
      track.received = has_words (tie->received);
      track.track = TRUE;
      g_array_append_val (self->tracks, track);
    }
}

static void
size_rings (TonariChartLayout *self, double lane)
{
  self->ring_lane = lane;
  for (guint i = 0; i < self->tracks->len; i++)
    {
      TonariTrack *track = TONARI_AT (self->tracks, TonariTrack, i);

      track->r = lane * 0.44;
      track->half = lane * 0.45;
      track->ring_x = CLAMP (track->x0, self->plot.x + track->r,
                             MAX (self->plot.x + self->plot.width - track->r * 0.4, self->plot.x + track->r));
    }
}

/* Chooses how the ties are drawn so that they fit into height; gives the number of lanes. */
guint
tonari_chart_pack_rings (TonariChartLayout *self, double height)
{
  guint max_lanes, n_lanes, left_over;

  if (!tonari_chart_shows (self, TONARI_CHART_LAYER_TIES))
    {
      self->ring_lane = 0;
      return 0;
    }

  collect (self);
  g_array_sort (self->tracks, compare_tracks);

  size_rings (self, self->f * 2.85);
  self->ring_compact = FALSE;
  max_lanes = MAX (1, (guint) (height / self->ring_lane));
  n_lanes = pack (self, RINGS_FULL, max_lanes, &left_over);
  if (left_over == 0)
    /* The community has its place on the picture also while nobody is there yet. */
    return MAX (n_lanes, 1);

  size_rings (self, self->f * 1.65);
  self->ring_compact = TRUE;
  max_lanes = MAX (1, (guint) (height / self->ring_lane));
  n_lanes = pack (self, RINGS_NAMED, max_lanes, &left_over);
  if (left_over > 0)
    n_lanes = pack (self, RINGS_BARE, max_lanes, &left_over);
  if (left_over > 0)
    /* The last lane is for those that join into numbered rings. */
    n_lanes = pack (self, RINGS_BARE, MAX (max_lanes, 2) - 1, &left_over) + 1;

  return n_lanes;
}

static void
describe_tie (const TonariChartLayout *self, TonariChartItem *item, const TonariTie *tie)
{
  g_autofree char *when = tonari_chart_when (self, tie->start_on, tie->end_on, TRUE);
  g_autofree char *name = name_of (self, tie);
  g_autofree char *ways = self->options.hide_names ? NULL : both_ways (tie);

  if (ways != NULL)
    {
      g_autofree char *all = g_strdup_printf (C_ ("tie", "%s, %s"), name, ways);

      tonari_chart_say (self, item, C_ ("chart", "People"), when, all);
      g_free (item->text);
      item->text = g_steal_pointer (&name);
    }
  else
    tonari_chart_say (self, item, C_ ("chart", "People"), when, name);
}

/* Space for a label in a lane: up to the next track that begins there, or back to the one that ended. */
static void
free_in_lane (const TonariChartLayout *self, guint i, double *left, double *right)
{
  const TonariTrack *track = TONARI_AT (self->tracks, TonariTrack, i);

  *left = self->plot.x + 1;
  *right = self->plot.x + self->plot.width - 2;
  for (guint k = 0; k < self->tracks->len; k++)
    {
      const TonariTrack *other = TONARI_AT (self->tracks, TonariTrack, k);
      const TonariChartItem *item = other->item;

      if (k == i || other->lane != track->lane)
        continue;
      if (k < i)
        {
          *left = MAX (*left, MAX (other->soft_x1, other->ring_x + other->r) + 2);
          if (item != NULL && item->label_box.width > 0)
            *left = MAX (*left, item->label_box.x + item->label_box.width + 2);
        }
      else
        *right = MIN (*right, MIN (other->soft_x0, other->ring_x - other->r) - 2);
    }
}

/* A name that would run over the end of its bar stands behind it, if all that is said has room there. */
static double
name_starts (TonariChartLayout *self,
             const TonariTrack *track,
             double start,
             double right,
             double width,
             const char *ways)
{
  double end = MAX (track->x1, track->soft_x1) + self->f * 0.3;
  double wanted = width;

  if (!track->track || end <= start || start + width <= end - self->f * 0.6)
    return start;
  if (ways != NULL)
    {
      double ways_width, height;

      tonari_chart_measure (self, ways, self->f * 0.84, FALSE, &ways_width, &height, NULL);
      wanted = MAX (wanted, MIN (ways_width, self->f * 17));
    }

  return end + wanted <= right ? end : start;
}

static void
label_track (TonariChartLayout *self, guint i)
{
  TonariTrack *track = TONARI_AT (self->tracks, TonariTrack, i);
  g_autofree char *ways = self->options.hide_names || self->ring_compact ? NULL : both_ways (track->tie);
  g_autofree char *name = name_of (self, track->tie);
  double gap = self->f * 0.3;
  double size = self->f * 0.92, small = self->f * 0.84;
  double left, right, start, width, height, small_width = 0, small_height = 0, y;
  gboolean to_left = FALSE;
  g_autofree char *fitted = NULL;
  TonariChartBox box;

  free_in_lane (self, i, &left, &right);
  start = track->ring_x + track->r + gap;
  tonari_chart_measure (self, name, size, FALSE, &width, &height, NULL);
  if (height > self->ring_lane * 1.05)
    return;
  if (start + MIN (width, size * 13) > right && track->ring_x - track->r - left > right - start)
    {
      to_left = TRUE;
      right = track->ring_x - track->r - gap;
    }
  else
    left = name_starts (self, track, start, right, MIN (width, size * 14), ways);
  fitted = tonari_chart_fit (self, name, size, FALSE, MIN (right - left, size * 14));
  if (fitted == NULL)
    return;

  if (ways != NULL)
    {
      g_autofree char *line = tonari_chart_one_line (ways);
      char *shorter =
          tonari_chart_fit (self, line, small, FALSE,
                            MIN (right - left, MAX (self->f * 17, to_left ? 0 : track->x1 - start)));

      g_free (ways);
      ways = shorter;
      if (ways != NULL)
        tonari_chart_measure (self, ways, small, FALSE, &small_width, &small_height, NULL);
    }

  y = track->y - (height + small_height * 0.86) / 2 - (ways != NULL ? self->f * 0.08 : 0);
  box = tonari_chart_add_text (self, fitted, to_left ? right : left, y, to_left ? 1 : 0, size,
                               TONARI_INK_TEXT, FALSE);
  if (ways != NULL)
    {
      TonariChartBox second = tonari_chart_add_text (self, ways, to_left ? right : left, y + height * 0.86,
                                                     to_left ? 1 : 0, small, TONARI_INK_SOFT, FALSE);

      box.x = MIN (box.x, second.x);
      box.width = MAX (box.width, second.width);
      box.height = second.y + second.height - box.y;
    }
  track->item->label_box = box;
}

static void
join_left_over (TonariChartLayout *self, guint lane)
{
  GArray *joined = g_array_new (FALSE, FALSE, sizeof (TonariTrack));
  g_autoptr (GPtrArray) members = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < self->tracks->len; i++)
    {
      TonariTrack *track = TONARI_AT (self->tracks, TonariTrack, i);
      TonariTrack *last = NULL;
      g_autofree char *name = NULL;

      if (track->lane != G_MAXUINT)
        {
          g_array_append_val (joined, *track);
          continue;
        }
      name = name_of (self, track->tie);
      for (guint k = joined->len; k > 0 && last == NULL; k--)
        if (!TONARI_AT (joined, TonariTrack, k - 1)->track)
          last = TONARI_AT (joined, TonariTrack, k - 1);
      if (last != NULL && track->ring_x - last->ring_x < track->r * 2.4)
        {
          last->count++;
          last->role = last->role || track->role;
          last->item->n_members++;
          last->item->to = MAX (last->item->to, tonari_date_middle (track->tie->start_on));
          last->item->kind = TONARI_CHART_ITEM_GROUP;
          last->item->row = 0;
          g_ptr_array_add (members, g_steal_pointer (&name));
          tonari_chart_say_members (self, last->item, C_ ("chart", "People"), members);
          continue;
        }

      track->lane = lane;
      track->track = FALSE;
      track->y = self->rings_box.y + (lane + 0.5) * self->ring_lane;
      track->item = tonari_chart_add_item (self, TONARI_CHART_ITEM_TIE, track->tie->row.id,
                                           tonari_date_middle (track->tie->start_on),
                                           tonari_date_middle (track->tie->start_on),
                                           (TonariChartBox){ track->ring_x - track->r, track->y - track->r,
                                                             track->r * 2, track->r * 2 });
      describe_tie (self, track->item, track->tie);
      g_ptr_array_set_size (members, 0);
      g_ptr_array_add (members, g_steal_pointer (&name));
      g_array_append_val (joined, *track);
    }

  g_array_unref (self->tracks);
  self->tracks = joined;
}

void
tonari_chart_lay_rings (TonariChartLayout *self)
{
  guint lanes =
      self->ring_lane > 0 ? (guint) lround ((self->rings_box.height - self->f * 0.5) / self->ring_lane) : 0;

  if (lanes == 0)
    return;

  for (guint i = 0; i < self->tracks->len; i++)
    {
      TonariTrack *track = TONARI_AT (self->tracks, TonariTrack, i);
      double left = MIN (track->x0, track->ring_x - track->r);

      if (track->lane == G_MAXUINT)
        continue;
      track->y = self->rings_box.y + (track->lane + 0.5) * self->ring_lane;
      track->item = tonari_chart_add_item (self, TONARI_CHART_ITEM_TIE, track->tie->row.id,
                                           MAX (tonari_date_middle (track->tie->start_on), 0),
                                           tonari_date_is_known (track->tie->end_on)
                                               ? tonari_date_middle (track->tie->end_on)
                                               : tonari_series_to (self->series),
                                           (TonariChartBox){ left, track->y - track->r,
                                                             MAX (track->x1, track->ring_x + track->r) - left,
                                                             track->r * 2 });
      describe_tie (self, track->item, track->tie);
    }
  for (guint i = 0; i < self->tracks->len; i++)
    if (TONARI_AT (self->tracks, TonariTrack, i)->lane != G_MAXUINT)
      label_track (self, i);
  join_left_over (self, lanes - 1);
}

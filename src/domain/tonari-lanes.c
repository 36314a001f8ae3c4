/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-lanes.h"

static int
compare_lanes (gconstpointer a, gconstpointer b)
{
  const TonariLane *left = a;
  const TonariLane *right = b;

  if (left->from != right->from)
    return left->from < right->from ? -1 : 1;
  if (left->to != right->to)
    return left->to < right->to ? -1 : 1;

  return (left->episode->row.id > right->episode->row.id) - (left->episode->row.id < right->episode->row.id);
}

static gboolean
lane_for_episode (const TonariEpisode *episode, int today, TonariLane *lane)
{
  int from = tonari_date_middle (episode->start_on);
  int to = tonari_date_middle (episode->end_on);

  if (from == 0 && to == 0)
    return FALSE;

  lane->episode = episode;
  lane->open = to == 0;
  lane->from = from != 0 ? from : to;
  /* Two uncertain dates may cross in their middles; an episode never ends before it starts. */
  lane->to = MAX (lane->open ? today : to, lane->from);
  lane->lane = 0;
  return TRUE;
}

GArray *
tonari_lanes_assign (GPtrArray *episodes, int today, guint *n_lanes)
{
  g_autoptr (GArray) ends = g_array_new (FALSE, FALSE, sizeof (gint32));
  GArray *lanes;

  g_return_val_if_fail (episodes != NULL, NULL);
  g_return_val_if_fail (n_lanes != NULL, NULL);

  lanes = g_array_sized_new (FALSE, TRUE, sizeof (TonariLane), episodes->len);
  for (guint i = 0; i < episodes->len; i++)
    {
      TonariLane lane;

      if (lane_for_episode (g_ptr_array_index (episodes, i), today, &lane))
        g_array_append_val (lanes, lane);
    }
  g_array_sort (lanes, compare_lanes);

  for (guint i = 0; i < lanes->len; i++)
    {
      TonariLane *lane = &g_array_index (lanes, TonariLane, i);

      while (lane->lane < ends->len && g_array_index (ends, gint32, lane->lane) > lane->from)
        lane->lane++;
      if (lane->lane == ends->len)
        g_array_append_val (ends, lane->to);
      else
        g_array_index (ends, gint32, lane->lane) = lane->to;
    }

  *n_lanes = ends->len;
  return lanes;
}

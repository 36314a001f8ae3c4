/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-series.h"

G_BEGIN_DECLS

/**
 * tonari_lanes_assign:
 * @episodes: (element-type TonariEpisode): the episodes; must outlive the lanes
 * @today: day number to which an open one reaches
 * @n_lanes: (out): how many lanes there are
 *
 * By start, end, id, each takes the lowest lane that is free; one that ends on the day another starts shares
 * its lane.  For intervals in order of their start this needs the fewest lanes.  Those without
 * any date are left out.  Source: chart.md, Numbers.
 *
 * Returns: (transfer full) (element-type TonariLane): the episodes in their lanes
 */
GArray *tonari_lanes_assign (GPtrArray *episodes,
                             int        today,
                             guint     *n_lanes);

G_END_DECLS

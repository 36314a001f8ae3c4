/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-density.h"
#include "tonari-series.h"

G_BEGIN_DECLS

/**
 * tonari_stretches_find:
 * @density: the density of @contacts
 * @contacts: (element-type TonariContact): the contacts
 * @today: day number past which nothing is drawn
 *
 * A stretch runs from a contact to 60 days after the last that follows without a gap of 120
 * days.  Within it a part is of the family only where somebody was met within the kernel's reach of 60
 * days, and the person was not; where letters and calls met nobody it is not.  Two parts of one
 * stretch share the day at which they meet.  Source: chart.md, Numbers.
 *
 * Returns: (transfer full) (element-type TonariSpan): the spans in order
 */
GArray *tonari_stretches_find (const TonariDensity *density,
                               GArray              *contacts,
                               int                  today);

G_END_DECLS

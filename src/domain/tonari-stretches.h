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
 * days.  Within it the spans change where meetings with the person come into or go out of the kernel's
 * reach of 60 days: outside that reach only the family was there.  Two spans of one stretch share the day at
 * which they meet.  Source: chart.md, Numbers.
 *
 * Returns: (transfer full) (element-type TonariSpan): the spans in order
 */
GArray *tonari_stretches_find (const TonariDensity *density,
                               GArray              *contacts,
                               int                  today);

G_END_DECLS

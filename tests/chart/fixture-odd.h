/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Lives that are hardly there, or too much. */

#pragma once

#include "fixture-life.h"

G_BEGIN_DECLS

/** fixture_one_record: one telephone call, today; no birth date. */
TonariLife *fixture_one_record (void);

/** fixture_one_day: all there is to draw, on one day; no birth date. */
TonariLife *fixture_one_day (void);

/** fixture_eighty_years: eighty years, looked back on every year. */
TonariLife *fixture_eighty_years (void);

/** fixture_future: a problem and a tie that are written down for next year. */
TonariLife *fixture_future (void);

/** fixture_uncertain: no date is known to the day. */
TonariLife *fixture_uncertain (void);

/** fixture_thirty_rings: thirty ties. */
TonariLife *fixture_thirty_rings (void);

/** fixture_forty_markers: forty problems that arose in one month. */
TonariLife *fixture_forty_markers (void);

G_END_DECLS

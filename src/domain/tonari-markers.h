/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-series.h"

G_BEGIN_DECLS

/** tonari_markers_gather: (transfer full) (element-type TonariMarker): all that happened on a day, by day, kind, row, with a clear function set. */
GArray *tonari_markers_gather (const TonariLife *life);

G_END_DECLS

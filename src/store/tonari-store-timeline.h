/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Everything about a case, by day.
 */

#pragma once

#include "tonari-db.h"
#include "tonari-timeline-entry.h"

G_BEGIN_DECLS

/**
 * tonari_store_timeline:
 * @db: the book
 * @case_id: the case
 * @kinds: bits `1 << TonariTimelineKind` of what is wanted; 0 is everything
 * @offset: how many of the newest to leave out
 * @limit: at most so many
 * @error: where to put a [error@StoreError]
 *
 * Returns: (transfer full) (nullable) (element-type TonariTimelineEntry): the newest first, what has no day last
 */
GPtrArray *tonari_store_timeline (TonariDb *db,
                                  gint64    case_id,
                                  guint     kinds,
                                  gint64    offset,
                                  gint64    limit,
                                  GError  **error);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Enrolments with the names that a list shows.
 */

#pragma once

#include "tonari-class-sheet.h"
#include "tonari-db.h"

G_BEGIN_DECLS

/** TONARI_STANDS_ALONE: SQL for an enrolment `e` whose marks do not count for another one that is still there. */
#define TONARI_STANDS_ALONE                                                         \
  "(e.joined_to IS NULL OR NOT EXISTS (SELECT 1 FROM enrolments AS kept "           \
  "WHERE kept.id = e.joined_to AND kept.deleted_at IS NULL))"

/** TONARI_PARTICIPATING: SQL for who takes part now or has done, without walk-ins that count for another enrolment. */
#define TONARI_PARTICIPATING                                                        \
  "e.deleted_at IS NULL AND " TONARI_STANDS_ALONE " AND e.status IN "               \
  "('enrolled', 'observer', 'completed', 'left')"

/**
 * tonari_store_participants:
 * @db: the book
 * @condition: SQL on the enrolment `e`, with the case `c` (NULL without an intake); ?1 is @value; may end with an ORDER BY
 * @value: for ?1
 * @error: where to put a [error@StoreError]
 *
 * Returns: (transfer full) (nullable) (element-type TonariParticipant): in the order of @condition
 */
GPtrArray *tonari_store_participants (TonariDb   *db,
                                      const char *condition,
                                      gint64      value,
                                      GError    **error);

/** tonari_store_participants_sort: by kana, then name, then row. */
void tonari_store_participants_sort (GPtrArray *participants);

G_END_DECLS

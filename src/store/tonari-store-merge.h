/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Two that are one and the same: found, looked at, merged, and parted again without loss.
 *
 * A merge moves every reference from the one that goes to the one that stays, fills what the one that stays lacks, and
 * writes into its note who was merged and what else was written of the other.  What goes is only marked as deleted, and
 * what was moved is written down, so that parting, however much later, brings the rows back to where they were and leaves
 * what somebody has written since.  Each is one action.
 * Source: issue C, Household.
 */

#pragma once

#include "tonari-db.h"
#include "tonari-duplicates.h"
#include "tonari-merge-preview.h"

G_BEGIN_DECLS

/**
 * tonari_store_duplicates:
 * @db: the book
 * @case_id: only those with somebody of that case in it; 0 for all
 * @error: where to put a [error@StoreError]
 *
 * Returns: (transfer full) (nullable) (element-type TonariDuplicate): likely duplicates, by title, without those of whom
 *   somebody has said that they are not the same, and without those who were parted
 */
GPtrArray *tonari_store_duplicates (TonariDb *db,
                                    gint64    case_id,
                                    GError  **error);

/** tonari_store_merged: (transfer full) (nullable) (element-type TonariDuplicate): what was merged and not parted, newest first. */
GPtrArray *tonari_store_merged (TonariDb *db,
                                GError  **error);

/** tonari_store_merge_title: (transfer full) (nullable): who a row is, with where they stand; also where it has gone into another. */
char *tonari_store_merge_title (TonariDb       *db,
                                TonariMergeKind kind,
                                gint64          id,
                                GError        **error);

/** tonari_store_merge_preview: (transfer full) (nullable): what tonari_store_merge() would do, or the error with which it would refuse. */
TonariMergePreview *tonari_store_merge_preview (TonariDb       *db,
                                                TonariMergeKind kind,
                                                gint64          kept,
                                                gint64          gone,
                                                GError        **error);

/**
 * tonari_store_merge:
 * @db: the book
 * @kind: persons or cases
 * @kept: the row that stays
 * @gone: the row that goes into it
 * @today: day number
 * @error: where to put a [error@StoreError]; CONSTRAINT in words when they cannot be one: the same row, two persons with
 *   a case each, the person of a case and a relative in it, two who are not to be seated together
 *
 * With two cases their persons become one as well.  A relative who stands in one household twice, or in it and in none
 * yet, becomes one; of two lines in one class one counts.
 *
 * Returns: the row of merges, 0 with @error
 */
gint64 tonari_store_merge (TonariDb       *db,
                           TonariMergeKind kind,
                           gint64          kept,
                           gint64          gone,
                           int             today,
                           GError        **error);

/**
 * tonari_store_merge_part:
 * @db: the book
 * @merge: (row of merges): the merge
 * @today: day number
 * @error: where to put a [error@StoreError]; CONSTRAINT when it was parted already, when the one that stayed has itself
 *   gone into another, or when the code of the case is another's now
 *
 * Parts them: every row that was moved and is still where it was moved to goes back, fields that were filled and not
 * changed since are empty again; what was written since stays with the one that stayed.
 */
gboolean tonari_store_merge_part (TonariDb *db,
                                  gint64    merge,
                                  int       today,
                                  GError  **error);

/** tonari_store_merge_not_same: remembers that somebody has looked at the two and they are not the same. */
gboolean tonari_store_merge_not_same (TonariDb       *db,
                                      TonariMergeKind kind,
                                      gint64          a,
                                      gint64          b,
                                      int             today,
                                      GError        **error);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * How a merge works on rows.
 */

#pragma once

#include "tonari-entity.h"
#include "tonari-store-merge.h"

G_BEGIN_DECLS

/**
 * TonariMergeWork:
 * @db: the book
 * @moved: (element-type utf8): what was moved so far, as in `moved` of [struct@Merge]
 * @before: (element-type utf8): what was filled so far, as in `before`
 * @preview: (nullable): counts what moves
 * @today: day number
 *
 * One merge under way.
 */
typedef struct
{
  TonariDb *db;
  GPtrArray *moved;
  GPtrArray *before;
  TonariMergePreview *preview;
  int today;
} TonariMergeWork;

/** tonari_merge_work_moved: writes down that a reference, or a row that went, has moved. */
void tonari_merge_work_moved (TonariMergeWork *work,
                              const char      *table,
                              const char      *column,
                              gint64           row,
                              gint64           from,
                              gint64           to);

/** tonari_merge_work_remove: marks the row alone as deleted; nothing may belong to it any more. */
gboolean tonari_merge_work_remove (TonariMergeWork    *work,
                                   const TonariEntity *entity,
                                   gint64              id,
                                   gint64              to,
                                   GError            **error);

/** tonari_merge_work_move_column: moves what points at @from in one column. */
gboolean tonari_merge_work_move_column (TonariMergeWork    *work,
                                        const TonariEntity *entity,
                                        const TonariField  *field,
                                        gint64              from,
                                        gint64              to,
                                        GError            **error);

/** tonari_merge_work_move: moves every reference into @table that points at @from; a new kind of row is found by its description. */
gboolean tonari_merge_work_move (TonariMergeWork *work,
                                 const char      *table,
                                 gint64           from,
                                 gint64           to,
                                 GError         **error);

/** tonari_merge_work_fill: fills what @kept lacks from @gone, unsaved; @note takes what could not be filled, a line each. */
void tonari_merge_work_fill (const TonariEntity *entity,
                             gpointer            kept,
                             gconstpointer       gone,
                             const char         *title,
                             GString            *note);

/** tonari_merge_work_save: saves @after where it differs from @before, and writes down how. */
gboolean tonari_merge_work_save (TonariMergeWork    *work,
                                 const TonariEntity *entity,
                                 gconstpointer       before,
                                 gpointer            after,
                                 GError            **error);

/** tonari_merge_work_append: adds @line and @more to a note. */
void tonari_merge_work_append (char         **note,
                               const char    *line,
                               const GString *more);

/** tonari_merge_work_fold_relatives: who is a relative in one household twice, or in it and in none yet, is so once. */
gboolean tonari_merge_work_fold_relatives (TonariMergeWork *work,
                                           gint64           person,
                                           GError         **error);

/** tonari_merge_work_fold_household: that for everybody in a household. */
gboolean tonari_merge_work_fold_household (TonariMergeWork *work,
                                           gint64           case_id,
                                           GError         **error);

/** tonari_merge_work_fold_enrolments: of two lines of @person in one class one counts, with the marks of both. */
gboolean tonari_merge_work_fold_enrolments (TonariMergeWork *work,
                                            gint64           person,
                                            GError         **error);

/** tonari_merge_work_fold_crisis_cards: a case has one card; what the other one says stands below. */
gboolean tonari_merge_work_fold_crisis_cards (TonariMergeWork *work,
                                              gint64           kept_case,
                                              gint64           gone_case,
                                              GError         **error);

G_END_DECLS

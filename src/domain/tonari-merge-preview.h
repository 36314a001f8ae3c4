/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-enums.h"
#include "tonari-entity.h"

G_BEGIN_DECLS

typedef struct _TonariMergePreview TonariMergePreview;

/**
 * TonariMergePreview:
 * @kind: persons or cases
 * @case_kept: (nullable): the case that stays, as it is now (a [struct@Case])
 * @case_gone: (nullable): the other one
 * @case_after: (nullable): the one that stays, as it will be
 * @person_kept: (nullable): the person that stays, as they are now (a [struct@Person])
 * @person_gone: (nullable): the other one; %NULL when it is the same
 * @person_after: (nullable): the person that stays, as they will be
 * @tables: names of tables of which rows move
 * @counts: (element-type guint): how many, beside @tables
 * @title_kept: who stays
 * @title_gone: who goes into it
 *
 * What merging two would do, tried out and taken back, so that it says neither more nor less than what happens.
 */
struct _TonariMergePreview
{
  TonariMergeKind kind;
  gpointer case_kept;
  gpointer case_gone;
  gpointer case_after;
  gpointer person_kept;
  gpointer person_gone;
  gpointer person_after;
  GPtrArray *tables;
  GArray *counts;
  char *title_kept;
  char *title_gone;
};

TonariMergePreview *tonari_merge_preview_new (void);
void tonari_merge_preview_free (TonariMergePreview *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TonariMergePreview, tonari_merge_preview_free)

/** tonari_merge_preview_count: notes one more row of @table. */
void tonari_merge_preview_count (TonariMergePreview *self,
                                 const char         *table);

/** tonari_merge_table_words: (transfer none): what rows of @table are called, translated; the name of the table where it has no words. */
const char *tonari_merge_table_words (const char *table);

/** tonari_merge_field_words: (transfer none) (nullable): label of a column of a person, a case or a relative, translated; %NULL where it is not looked at. */
const char *tonari_merge_field_words (const char *column);

/** tonari_merge_value_words: (transfer full): the value of a field in words, "" when nothing is known. */
char *tonari_merge_value_words (const TonariField *field,
                                gconstpointer      row);

G_END_DECLS

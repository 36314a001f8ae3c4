/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * One row of the book inside an editor: its widgets, what was there before, what is typed.
 */

#pragma once

#include "tonari-editor.h"
#include "tonari-field-row.h"

G_BEGIN_DECLS

typedef struct _TonariEditorPart TonariEditorPart;

/** TonariEditorPartChanged: the person has changed something in the part. */
typedef void (*TonariEditorPartChanged) (gpointer data);

/** tonari_editor_part_new: (transfer full): copies @row; @rows is static. */
TonariEditorPart *tonari_editor_part_new (TonariContext          *context,
                                          const TonariEntity     *entity,
                                          gconstpointer           row,
                                          const TonariEditorRow  *rows,
                                          guint                   n_rows,
                                          const char             *title,
                                          const char             *link_field,
                                          TonariEditorPartChanged changed,
                                          gpointer                data);

void tonari_editor_part_free (TonariEditorPart *self);

/** tonari_editor_part_widget: (transfer none): the groups of rows. */
GtkWidget *tonari_editor_part_widget (TonariEditorPart *self);

const TonariEntity *tonari_editor_part_entity (TonariEditorPart *self);

/** tonari_editor_part_link: (transfer none) (nullable): the main row's field that points at it. */
const char *tonari_editor_part_link (TonariEditorPart *self);

/** tonari_editor_part_set_also: what else belongs into the action of the save, see tonari_editor_set_also(). */
void tonari_editor_part_set_also (TonariEditorPart *self,
                                  TonariEditorAlso  also,
                                  gpointer          data,
                                  GDestroyNotify    destroy);

/** tonari_editor_part_also: runs that, on the worker, after @row was saved; %TRUE where there is nothing. */
gboolean tonari_editor_part_also (const TonariEditorPart *self,
                                  TonariDb               *db,
                                  gconstpointer           row,
                                  GError                **error);

/** tonari_editor_part_working: (transfer none): the row as last read; its id and version may be set. */
gpointer tonari_editor_part_working (TonariEditorPart *self);

/** tonari_editor_part_read: reads all rows; with @mark says under each what is wrong. Returns: (transfer none) (nullable): the first row that cannot be taken. */
TonariFieldRow *tonari_editor_part_read (TonariEditorPart *self,
                                         gboolean          mark);

/** tonari_editor_part_say: an error under the row of a field; (transfer none) (nullable): that row. */
TonariFieldRow *tonari_editor_part_say (TonariEditorPart *self,
                                        const char       *field,
                                        const char       *message);

/** tonari_editor_part_is_changed: whether what is typed differs from what was there. */
gboolean tonari_editor_part_is_changed (TonariEditorPart *self);

/** tonari_editor_part_first: (transfer none) (nullable): the first row. */
TonariFieldRow *tonari_editor_part_first (TonariEditorPart *self);

/** tonari_editor_part_compare: (transfer full): what stands in @theirs and what is typed, field by field, where they differ; "" when nowhere. */
char *tonari_editor_part_compare (TonariEditorPart *self,
                                  gconstpointer     theirs);

/** tonari_editor_part_rebase: @theirs is what was there before; with @take it is shown too, and what was typed is gone. */
void tonari_editor_part_rebase (TonariEditorPart *self,
                                gconstpointer     theirs,
                                gboolean          take);

/** tonari_editor_part_put: takes the value of field @name over from @row, into the row and into its widget if it has one. */
void tonari_editor_part_put (TonariEditorPart *self,
                             const char       *name,
                             gconstpointer     row);

/** tonari_editor_part_set_choices: what a reference offers instead of the rows of its table, see tonari_reference_row_set_choices(). */
void tonari_editor_part_set_choices (TonariEditorPart *self,
                                     const char       *name,
                                     const GPtrArray  *choices);

/** tonari_editor_part_insert: puts @widget after the group in which field @name stands, else at the end. */
void tonari_editor_part_insert (TonariEditorPart *self,
                                const char       *name,
                                GtkWidget        *widget);

/** tonari_editor_part_reset: what was there before stands in the rows again. */
void tonari_editor_part_reset (TonariEditorPart *self);

/** tonari_editor_part_find: (transfer none) (nullable): the row of a field. */
TonariFieldRow *tonari_editor_part_find (TonariEditorPart *self,
                                         const char       *name);

/** tonari_editor_part_show: shows or hides the row of a field, and its group when none of it is left. */
void tonari_editor_part_show (TonariEditorPart *self,
                              const char       *name,
                              gboolean          shown);

G_END_DECLS

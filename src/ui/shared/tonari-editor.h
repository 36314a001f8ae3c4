/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * The one editor: a modal window made from a table of fields of an entity.
 *
 * Records of the field are alike in how they are edited: a few fields, some of them dates that people
 * type in many ways, words to choose from, free text.  So an editor is a table; what is typed wrong is
 * said under the very row, nothing typed is lost, and Ctrl+Return saves.
 */

#pragma once

#include <adwaita.h>

#include "tonari-context.h"

G_BEGIN_DECLS

/**
 * TonariEditorRow:
 * @field: name of the entity's field; %NULL begins a group titled @label
 * @label: translatable label (N_())
 * @hint: (nullable): translatable text under the row, or an example of what can be typed
 * @flags: see [flags@EditorFlags]
 *
 * One row of an editor.  What widget it becomes follows from the kind of the field: text an AdwEntryRow
 * (or a text area with LONG), a date an entry that reads 和暦 and says what it understood, an enumeration an AdwComboRow,
 * a truth a switch, a number an entry, a reference a choice among the rows of its table by name.
 */
typedef struct
{
  const char *field;
  const char *label;
  const char *hint;
  guint flags;
} TonariEditorRow;

/**
 * TonariEditorFlags:
 * @TONARI_EDITOR_REQUIRED: must not be left empty
 * @TONARI_EDITOR_LONG: free text of several lines
 * @TONARI_EDITOR_TIME: a number that is minutes after midnight, typed as a time
 * @TONARI_EDITOR_SCALE: a real from 0 to 10 or わからない
 * @TONARI_EDITOR_CERTAIN: the date must be a certain day
 */
typedef enum
{
  TONARI_EDITOR_REQUIRED = 1 << 0,
  TONARI_EDITOR_LONG = 1 << 1,
  TONARI_EDITOR_TIME = 1 << 2,
  TONARI_EDITOR_SCALE = 1 << 3,
  TONARI_EDITOR_CERTAIN = 1 << 4,
} TonariEditorFlags;

#define TONARI_TYPE_EDITOR (tonari_editor_get_type ())
G_DECLARE_FINAL_TYPE (TonariEditor, tonari_editor, TONARI, EDITOR, AdwWindow)

/**
 * TonariEditorExtra:
 * @entity: which kind of row
 * @row: a new row, freed as @entity has it
 * @owner_field: the reference of @row that gets the id of the main row
 *
 * A row that was told along and is saved after the main row, in the same action.
 */
typedef struct
{
  const TonariEntity *entity;
  gpointer row;
  const char *owner_field;
} TonariEditorExtra;

/** tonari_editor_extra_new: (transfer full): takes @row. */
TonariEditorExtra *tonari_editor_extra_new (const TonariEntity *entity,
                                            gpointer            row,
                                            const char         *owner_field);

/** tonari_editor_extra_free: frees it with its row. */
void tonari_editor_extra_free (TonariEditorExtra *self);

/** TonariEditorExtras: (transfer full) (nullable) (element-type TonariEditorExtra): what is saved along with @row, as it was typed, asked for at each attempt. */
typedef GPtrArray *(*TonariEditorExtras) (gconstpointer row,
                                          gpointer      data);

/**
 * TonariEditorCheck:
 * @row: what would be saved
 * @field: (out) (transfer none): the field that the message belongs to
 * @data: what was handed over
 *
 * Returns: (transfer full) (nullable): what is wrong and the way out, or %NULL
 */
typedef char *(*TonariEditorCheck) (gconstpointer row,
                                    const char  **field,
                                    gpointer      data);

/**
 * TonariEditorAlso:
 * @db: the book
 * @row: the main row, saved just now
 * @data: what was handed over; nothing else touches it meanwhile
 * @error: where to put an error, which takes the whole save back
 *
 * Runs on the worker, in the action of the save.
 */
typedef gboolean (*TonariEditorAlso) (TonariDb     *db,
                                      gconstpointer row,
                                      gpointer      data,
                                      GError      **error);

/**
 * tonari_editor_new:
 * @context: the context
 * @title: translated title
 * @entity: which kind of row
 * @row: (transfer none): copied; with id 0 a new one
 * @rows: (array length=n_rows): the rows, static
 * @n_rows: how many
 *
 * Returns: (transfer none): the window, not yet presented
 */
TonariEditor *tonari_editor_new (TonariContext         *context,
                                 const char            *title,
                                 const TonariEntity    *entity,
                                 gconstpointer          row,
                                 const TonariEditorRow *rows,
                                 guint                  n_rows);

/** tonari_editor_set_check: a rule over several fields (an end before a start). */
void tonari_editor_set_check (TonariEditor     *self,
                              TonariEditorCheck check,
                              gpointer          data,
                              GDestroyNotify    destroy);

/**
 * tonari_editor_add_part:
 * @self: the editor
 * @title: (nullable): translated title of the part
 * @entity: kind of the second row (a case's person)
 * @row: (transfer none): copied
 * @rows: (array length=n_rows): its rows
 * @n_rows: how many
 * @at_top: before what is there already
 * @link_field: (nullable): field of the main row that points at it; filled when both are saved, the part first
 *
 * A second row edited and saved in the same window and the same action.
 */
void tonari_editor_add_part (TonariEditor          *self,
                             const char            *title,
                             const TonariEntity    *entity,
                             gconstpointer          row,
                             const TonariEditorRow *rows,
                             guint                  n_rows,
                             gboolean               at_top,
                             const char            *link_field);

/** tonari_editor_add_widget: a widget of the caller's own under the rows (suggestions, a hint). */
void tonari_editor_add_widget (TonariEditor *self,
                               GtkWidget    *widget);

/** tonari_editor_insert_widget: a widget of the caller's own after the group of the main row in which @field stands. */
void tonari_editor_insert_widget (TonariEditor *self,
                                  const char   *field,
                                  GtkWidget    *widget);

/**
 * tonari_editor_set_changed:
 * @self: the editor
 * @changed: called after each change of any row, also one by tonari_editor_put(), and once now
 * @data: for @changed
 * @destroy: (nullable): frees @data with the editor
 *
 * For what the editor says beside its rows and that follows from what they hold.
 */
typedef void (*TonariEditorChanged) (TonariEditor *self,
                                     gpointer      data);
void tonari_editor_set_changed (TonariEditor       *self,
                                TonariEditorChanged changed,
                                gpointer            data,
                                GDestroyNotify      destroy);

/** tonari_editor_set_notice: what has to be read before anything is typed; it stands above the rows and does not scroll away. %NULL takes it away. */
void tonari_editor_set_notice (TonariEditor *self,
                               const char   *text);

/**
 * tonari_editor_put:
 * @self: the editor
 * @field: a field of the main row, shown or not
 * @row: (transfer none): a row of the same kind
 *
 * Takes the value of one field over from @row, as if it had been typed: for widgets of the caller's own.
 */
void tonari_editor_put (TonariEditor *self,
                        const char   *field,
                        gconstpointer row);

/** tonari_editor_set_choices: what a reference of the main row offers instead of all rows of its table: (element-type TonariChoice). */
void tonari_editor_set_choices (TonariEditor    *self,
                                const char      *field,
                                const GPtrArray *choices);

/** tonari_editor_set_typed: whether a widget of the caller's own holds something typed that is not in the row, so that Esc asks first. */
void tonari_editor_set_typed (TonariEditor *self,
                              gboolean      typed);

/** tonari_editor_peek: (transfer none): the row as typed so far; fields that cannot be read keep their old value. */
gconstpointer tonari_editor_peek (TonariEditor *self);

/** tonari_editor_set_extras: rows that are saved with the main row as one action, so that one undo takes all of them back. */
void tonari_editor_set_extras (TonariEditor      *self,
                               TonariEditorExtras extras,
                               gpointer           data);

/** tonari_editor_set_also: what else belongs into the action of the save, such as rows that point at the main row. */
void tonari_editor_set_also (TonariEditor    *self,
                             TonariEditorAlso also,
                             gpointer         data,
                             GDestroyNotify   destroy);

/**
 * tonari_editor_set_delete:
 * @self: the editor
 * @label: translated, for the history
 * @said: translated, what the toast with Undo says
 *
 * Offers under everything else to delete the main row.  A row that is not in the book yet has nothing to delete, and then
 * nothing is offered.  What is typed and not saved would be gone with the editor, so that is asked about first.
 */
void tonari_editor_set_delete (TonariEditor *self,
                               const char   *label,
                               const char   *said);

/** tonari_editor_set_draft: keeps what is typed until it is saved, and takes up again what a crash left behind; once, when all parts are there. */
void tonari_editor_set_draft (TonariEditor *self);

/** TonariEditorKept: (transfer full): what @widget holds, as a text. */
typedef char *(*TonariEditorKept) (GtkWidget *widget);

/** TonariEditorPutBack: puts into @widget what a [callback@EditorKept] made of it; %NULL is as it was when the editor opened. */
typedef void (*TonariEditorPutBack) (GtkWidget  *widget,
                                     const char *text);

/**
 * tonari_editor_keep_widget:
 * @self: the editor
 * @name: what it is called in the draft
 * @widget: a widget of the caller's own with a signal `changed`
 * @kept: what it holds
 * @put_back: puts that back
 *
 * What @widget holds belongs to the draft as well; after tonari_editor_set_draft().
 */
void tonari_editor_keep_widget (TonariEditor       *self,
                                const char         *name,
                                GtkWidget          *widget,
                                TonariEditorKept    kept,
                                TonariEditorPutBack put_back);

/** tonari_editor_keep: a text of the caller's own belongs to the draft as well, under @name; after tonari_editor_set_draft(). */
void tonari_editor_keep (TonariEditor *self,
                         const char   *name,
                         GtkEditable  *text);

/** tonari_editor_show_field: hides a row of the main part that has nothing to say just now, or shows it again; what it holds stays. A group without a row goes as well. */
void tonari_editor_show_field (TonariEditor *self,
                               const char   *field,
                               gboolean      shown);

/** tonari_editor_set_first: (transfer none): the field of the main row that has the focus at first; @field is static. */
void tonari_editor_set_first (TonariEditor *self,
                              const char   *field);

/** tonari_editor_focus: puts the focus on a row of the main part. */
void tonari_editor_focus (TonariEditor *self,
                          const char   *field);

/** tonari_editor_set_done: called after each successful save with the saved main row. */
void tonari_editor_set_done (TonariEditor     *self,
                             TonariContextDone done,
                             gpointer          data);

/**
 * tonari_editor_set_done_for:
 * @self: the editor
 * @done: called after each successful save with the saved main row and @widget as its data
 * @widget: the page that waits for it; only a weak reference is kept
 *
 * As tonari_editor_set_done(), for a page that may be closed while the save is on its way: then @done is not called.
 */
void tonari_editor_set_done_for (TonariEditor     *self,
                                 TonariContextDone done,
                                 GtkWidget        *widget);

/** tonari_editor_present_for: presents it, modal over @parent. */
void tonari_editor_present_for (TonariEditor *self,
                                GtkWidget    *parent);

G_END_DECLS

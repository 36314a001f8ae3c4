/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * A list of what belongs to one row (the parts of a session, the themes of a curriculum), in an order of its own.
 *
 * The user came to put a few things in order: to add one, tick one off, move one up, take one out.
 */

#pragma once

#include "tonari-context.h"
#include "tonari-editor.h"

G_BEGIN_DECLS

#define TONARI_TYPE_ORDERED_LIST (tonari_ordered_list_get_type ())
G_DECLARE_FINAL_TYPE (TonariOrderedList, tonari_ordered_list, TONARI, ORDERED_LIST, AdwBin)

/**
 * TonariOrderedDescribe:
 * @self: the list, for tonari_ordered_list_staff()
 * @rows: (element-type gpointer): all rows in their order
 * @index: which one to say
 * @title: (out) (transfer full): the first line
 * @subtitle: (out) (transfer full) (nullable): the lines under it
 * @data: what was handed over
 *
 * Says one row in plain text.
 */
typedef void (*TonariOrderedDescribe) (TonariOrderedList *self,
                                       GPtrArray         *rows,
                                       guint              index,
                                       char             **title,
                                       char             **subtitle,
                                       gpointer           data);

/**
 * TonariOrderedPrepare:
 * @self: the list, with all its rows
 * @editor: the editor of one, not yet presented
 * @row: (transfer none): what it begins with
 *
 * Adds to an editor what no table of fields can say.
 */
typedef void (*TonariOrderedPrepare) (TonariOrderedList *self,
                                      TonariEditor      *editor,
                                      gconstpointer      row);

/**
 * TonariOrderedKind:
 * @entity: which kind of rows
 * @owner: its reference to the row that they belong to
 * @tick: (nullable): a truth that is ticked in the list
 * @ordered: the entity has a `position`, and rows can be moved
 * @title: translatable title of the list
 * @add: translatable label of the button that adds
 * @empty: translatable, what to do while there is none
 * @new_title: translatable title of the editor of a new one
 * @edit_title: translatable title of the editor
 * @rows: (array length=n_rows): what the editor asks for
 * @n_rows: how many
 * @check: (nullable): rule of the editor
 * @delete_label: translatable name of deleting, for undo
 * @deleted: translatable, what is said afterwards
 * @describe: says a row
 * @prepare: (nullable): adds to the editor
 *
 * What a list holds.
 */
typedef struct
{
  const TonariEntity *entity;
  const char *owner;
  const char *tick;
  gboolean ordered;
  const char *title;
  const char *add;
  const char *empty;
  const char *new_title;
  const char *edit_title;
  const TonariEditorRow *rows;
  guint n_rows;
  TonariEditorCheck check;
  const char *delete_label;
  const char *deleted;
  TonariOrderedDescribe describe;
  TonariOrderedPrepare prepare;
} TonariOrderedKind;

/**
 * TonariOrderedList::loaded:
 * @list: the list
 *
 * Its rows were read again.
 */

/** tonari_ordered_list_new: (transfer floating): an empty list of that (static) kind; @data is for its describe function. */
GtkWidget *tonari_ordered_list_new (TonariContext           *context,
                                    const TonariOrderedKind *kind,
                                    gpointer                 data);

/** tonari_ordered_list_add_button: a further button beside the one that adds; @label is translated. */
void tonari_ordered_list_add_button (TonariOrderedList *self,
                                     const char        *label,
                                     const char        *action);

/** tonari_ordered_list_set_owner: shows what belongs to that row; 0 shows nothing. */
void tonari_ordered_list_set_owner (TonariOrderedList *self,
                                    gint64             owner);

/** tonari_ordered_list_set_locked: (nullable): while set, rows can be read but not changed, and pressing one says why. */
void tonari_ordered_list_set_locked (TonariOrderedList *self,
                                     const char        *why);

/** tonari_ordered_list_rows: (transfer none) (nullable): what is shown. */
GPtrArray *tonari_ordered_list_rows (TonariOrderedList *self);

/** tonari_ordered_list_staff: (transfer none) (nullable): the name of a staff member, by row. */
const char *tonari_ordered_list_staff (TonariOrderedList *self,
                                       gint64             staff);

/** tonari_ordered_list_refill: says all rows again, when something else that they are said by has changed. */
void tonari_ordered_list_refill (TonariOrderedList *self);

/** tonari_ordered_list_add: opens the editor of a new row at the end. */
void tonari_ordered_list_add (TonariOrderedList *self);

/** tonari_ordered_list_edit: (transfer none) (nullable): opens the editor of the row with that key. */
TonariEditor *tonari_ordered_list_edit (TonariOrderedList *self,
                                        gint64             id);

/** tonari_ordered_list_move: moves the row with that key by @step places, in one action. */
void tonari_ordered_list_move (TonariOrderedList *self,
                               gint64             id,
                               int                step);

/** tonari_ordered_list_set_tick: ticks the row with that key, or takes the tick away. */
void tonari_ordered_list_set_tick (TonariOrderedList *self,
                                   gint64             id,
                                   gboolean           ticked);

G_END_DECLS

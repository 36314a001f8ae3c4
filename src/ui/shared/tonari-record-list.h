/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * A section with rows: title, a button that adds, rows that open the editor, and on each row a menu with Delete, which can
 * be undone.
 */

#pragma once

#include <adwaita.h>

#include "tonari-context.h"
#include "tonari-editor.h"

G_BEGIN_DECLS

#define TONARI_TYPE_RECORD_LIST (tonari_record_list_get_type ())
G_DECLARE_FINAL_TYPE (TonariRecordList, tonari_record_list, TONARI, RECORD_LIST, AdwBin)

/**
 * TonariRecordDescribe:
 * @row: a row
 * @title: (out) (transfer full) (nullable): the first line
 * @subtitle: (out) (transfer full) (nullable): the lines under it
 * @data: what was handed over
 *
 * Says a row in plain text.
 */
typedef void (*TonariRecordDescribe) (gconstpointer row,
                                      char        **title,
                                      char        **subtitle,
                                      gpointer      data);

/**
 * TonariRecordEdit:
 * @self: the list
 * @row: (nullable): the row to edit, %NULL to add one
 * @data: what was handed over
 *
 * Opens the editor.
 */
typedef void (*TonariRecordEdit) (TonariRecordList *self,
                                  gconstpointer     row,
                                  gpointer          data);

/**
 * tonari_record_list_new:
 * @context: the context
 * @entity: which kind of rows
 * @title: translated title of the section
 * @add_label: (nullable): translated label of the button that adds; %NULL: nothing can be added
 * @empty: translated, what stands there while there are no rows: what to do next
 *
 * Returns: (transfer floating): the widget
 */
TonariRecordList *tonari_record_list_new (TonariContext      *context,
                                          const TonariEntity *entity,
                                          const char         *title,
                                          const char         *add_label,
                                          const char         *empty);

/** tonari_record_list_set_add_icon: what the button for a new row shows where it does not add one but opens something. */
void tonari_record_list_set_add_icon (TonariRecordList *self,
                                      const char       *icon);

/** tonari_record_list_set_description: (nullable): translated text under the title. */
void tonari_record_list_set_description (TonariRecordList *self,
                                         const char       *description);

/** tonari_record_list_set_describe: how rows are said. */
void tonari_record_list_set_describe (TonariRecordList    *self,
                                      TonariRecordDescribe describe,
                                      gpointer             data);

/** tonari_record_list_set_edit: what adding and activating do. */
void tonari_record_list_set_edit (TonariRecordList *self,
                                  TonariRecordEdit  edit,
                                  gpointer          data);

/** tonari_record_list_set_delete: translated label for the history and what the toast says; without it rows cannot be deleted. Before any rows. */
void tonari_record_list_set_delete (TonariRecordList *self,
                                    const char       *label,
                                    const char       *said);

/** TonariRecordTicked: whether @row is ticked. */
typedef gboolean (*TonariRecordTicked) (gconstpointer row,
                                        gpointer      data);

/** TonariRecordTick: the person has ticked @row, or has taken the tick away. */
typedef void (*TonariRecordTick) (TonariRecordList *self,
                                  gconstpointer     row,
                                  gboolean          ticked,
                                  gpointer          data);

/** tonari_record_list_set_tick: a box to tick before each row; @label is translated and says what a tick means. Before any rows. */
void tonari_record_list_set_tick (TonariRecordList  *self,
                                  const char        *label,
                                  TonariRecordTicked ticked,
                                  TonariRecordTick   tick,
                                  gpointer           data);

/** tonari_record_list_present_editor: presents the editor of one of the rows over the list; what can be deleted here can be deleted there too. */
void tonari_record_list_present_editor (TonariRecordList *self,
                                        TonariEditor     *editor);

/**
 * TonariRecordLinked:
 * @entity: the entity of the list
 * @row: a row
 *
 * Returns: what the row points at, 0 when at nothing
 */
typedef gint64 (*TonariRecordLinked) (const TonariEntity *entity,
                                      gconstpointer       row);

/**
 * tonari_record_list_set_link:
 * @self: the list
 * @label: translated label in the menu of a row
 * @linked: what a row points at
 * @go: goes there, from a widget of the window
 *
 * Lets the menu of each row that points at something lead there.
 */
void tonari_record_list_set_link (TonariRecordList  *self,
                                  const char        *label,
                                  TonariRecordLinked linked,
                                  void             (*go) (GtkWidget *from, gint64 id));

/**
 * TonariRecordMarked:
 * @entity: the entity of the list
 * @row: a row
 * @data: as set
 *
 * Returns: whether the row has the mark; -1 where it cannot have one
 */
typedef int (*TonariRecordMarked) (const TonariEntity *entity,
                                   gconstpointer       row,
                                   gpointer            data);

/**
 * TonariRecordMark:
 * @label: translated label in the menu of a row without the mark
 * @take_back: translated label in the menu of a row with it
 * @note: translated words that a row with the mark shows below the others
 * @marked: whether it has the mark
 * @toggle: gives or takes it
 * @data: for both; must outlive the list
 *
 * A mark that rows may have besides what they say.
 */
typedef struct
{
  const char *label;
  const char *take_back;
  const char *note;
  TonariRecordMarked marked;
  void (*toggle) (const TonariEntity *entity, gconstpointer row, gpointer data);
  gpointer data;
} TonariRecordMark;

/** tonari_record_list_set_mark: lets the menu of each row give @mark and take it back; its strings are those of the program and not copied. */
void tonari_record_list_set_mark (TonariRecordList       *self,
                                  const TonariRecordMark *mark);

/**
 * tonari_record_list_set_rows:
 * @self: the list
 * @rows: (transfer full) (element-type gpointer): the rows of its entity, with a free function set
 *
 * Shows these rows; the row that had the focus keeps it if it is still there.  A long list begins with its
 * first fifty and a row that shows more.
 */
void tonari_record_list_set_rows (TonariRecordList *self,
                                  GPtrArray        *rows);

/** tonari_record_list_rows: (transfer none) (nullable): what is shown. */
GPtrArray *tonari_record_list_rows (TonariRecordList *self);

/** tonari_record_list_reveal: focuses the row with @id; %FALSE when it is not there. */
gboolean tonari_record_list_reveal (TonariRecordList *self,
                                    gint64            id);

/** tonari_record_list_add: as if the button that adds were pressed. */
void tonari_record_list_add (TonariRecordList *self);

G_END_DECLS

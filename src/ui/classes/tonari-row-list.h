/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * A boxed list of a few dozen rows that is filled again after each change without losing the place of the focus.
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define TONARI_TYPE_ROW_LIST (tonari_row_list_get_type ())
G_DECLARE_FINAL_TYPE (TonariRowList, tonari_row_list, TONARI, ROW_LIST, AdwBin)

/**
 * TonariRowList::activated:
 * @list: the list
 * @key: key of the row
 *
 * Enter or a click on a row.
 *
 * TonariRowList::delete-pressed:
 * @list: the list
 * @key: key of the row
 *
 * The Delete key on a row.
 */

/** tonari_row_list_new: (transfer floating): an empty list; @name is its accessible name. */
GtkWidget *tonari_row_list_new (const char *name);

/** tonari_row_list_set_name: the accessible name. */
void tonari_row_list_set_name (TonariRowList *self,
                               const char    *name);

/** tonari_row_list_begin: takes all rows out and remembers where the focus was. */
void tonari_row_list_begin (TonariRowList *self);

/**
 * tonari_row_list_add:
 * @self: the list
 * @key: what the signals hand over
 * @row: (transfer floating): a row from tonari_row_list_row()
 * @menu: (nullable): what can be done with it, on a button at its end, the right mouse button and the Menu key
 */
void tonari_row_list_add (TonariRowList *self,
                          gint64         key,
                          GtkWidget     *row,
                          GMenuModel    *menu);

/** tonari_row_list_end: the list is full again: gives the focus back to the row of the same key, or the one that took its place. */
void tonari_row_list_end (TonariRowList *self);

/** tonari_row_list_length: how many rows. */
guint tonari_row_list_length (TonariRowList *self);

/** tonari_row_list_focused: key of the row that has the focus itself, not by something inside of it; 0 for none. */
gint64 tonari_row_list_focused (TonariRowList *self);

/** tonari_row_list_row: (transfer floating): an action row of plain text, no markup. */
GtkWidget *tonari_row_list_row (const char *title,
                                const char *subtitle,
                                gboolean    activatable);

/** tonari_row_list_switch: (transfer none): adds a row with a switch that is on to @group; @row is that row. */
GtkSwitch *tonari_row_list_switch (AdwPreferencesGroup *group,
                                   const char          *title,
                                   GtkWidget          **row);

/** tonari_row_list_stat: (transfer floating): a number over a small caption, for the end of a row. */
GtkWidget *tonari_row_list_stat (const char *number,
                                 const char *caption);

/** tonari_row_list_pill: (transfer floating): a word in a rounded frame. */
GtkWidget *tonari_row_list_pill (const char *word,
                                 const char *css_class);

G_END_DECLS

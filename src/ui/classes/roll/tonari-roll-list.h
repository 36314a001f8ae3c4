/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * The people of a roll call, one large row each, and what digits and a search do to them.
 */

#pragma once

#include <adwaita.h>

#include "tonari-class-model.h"
#include "tonari-roll-keys.h"
#include "tonari-roll-row.h"

G_BEGIN_DECLS

#define TONARI_TYPE_ROLL_LIST (tonari_roll_list_get_type ())
G_DECLARE_FINAL_TYPE (TonariRollList, tonari_roll_list, TONARI, ROLL_LIST, AdwBin)

/**
 * TonariRollList::said:
 * @list: the list
 * @text: what just happened, in words
 *
 * TonariRollList::letter:
 * @list: the list
 * @controller: (nullable): the controller that got the key, for forwarding it
 * @letter: the letter
 *
 * Somebody begins to type a name.
 *
 * Returns: whether it was taken
 *
 * TonariRollList::settled:
 * @list: the list
 *
 * One of several who were found has been marked; the search is over.
 *
 * TonariRollList::made-up:
 * @list: the list
 * @session: row of the missed session
 * @row: (type TonariRollRow): who it is about
 *
 * Somebody was marked as having made it up; where and how has not been said yet.
 */

/** tonari_roll_list_new: (transfer floating): the list; it follows the marks of the model by itself, shows more about a mark, and asks where two have marked. */
GtkWidget *tonari_roll_list_new (TonariClassModel *model);

/** tonari_roll_list_set_session: whose roll is called, 0 for none. */
void tonari_roll_list_set_session (TonariRollList *self,
                                   gint64          session);

/** tonari_roll_list_update: reads the rows from the model again. */
void tonari_roll_list_update (TonariRollList *self);

/** tonari_roll_list_unmarked: how many have no mark yet. */
guint tonari_roll_list_unmarked (TonariRollList *self);

/** tonari_roll_list_key: what a key does to the row that has the focus; %FALSE when it does nothing. @controller: (nullable): where it came from. */
gboolean tonari_roll_list_key (TonariRollList        *self,
                               GtkEventControllerKey *controller,
                               guint                  keyval,
                               GdkModifierType        modifiers);

/** tonari_roll_list_focus: gives the focus to the row at @index, from 0. */
void tonari_roll_list_focus (TonariRollList *self,
                             int             index);

/** tonari_roll_list_focus_first: gives it to the first who is shown and, where there is one, unmarked. */
void tonari_roll_list_focus_first (TonariRollList *self);

/** tonari_roll_list_find: shows only those whom @text fits, "" for all; returns how many it fits. */
guint tonari_roll_list_find (TonariRollList *self,
                             const char     *text);

/**
 * tonari_roll_list_write_found:
 * @self: the list
 * @keyval: a digit, or Enter for present
 *
 * Writes about the one who was found.  Where several fit, nobody is marked: the first of them gets the focus, and the
 * next key decides.
 *
 * Returns: how many were found
 */
guint tonari_roll_list_write_found (TonariRollList *self,
                                    guint           keyval);

/** tonari_roll_list_set_mode: what digits mean. */
void tonari_roll_list_set_mode (TonariRollList *self,
                                TonariRollMode  mode);

/** tonari_roll_list_show_details: whether full names and notes are on the screen. */
void tonari_roll_list_show_details (TonariRollList *self,
                                    gboolean        show);

/** tonari_roll_list_row: (transfer none) (nullable): the row of an enrolment. */
TonariRollRow *tonari_roll_list_row (TonariRollList *self,
                                     gint64          enrolment);

G_END_DECLS

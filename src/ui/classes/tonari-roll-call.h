/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * The page of one session: roll call on top, what belongs to the session below.
 *
 * Whoever stands at the door came to mark who has come, in whatever order they come, with others looking on: large
 * names to be called by and nothing else about anybody, one key for each mark, the totals always in sight.
 */

#pragma once

#include <adwaita.h>

#include "tonari-class-model.h"

G_BEGIN_DECLS

#define TONARI_TYPE_ROLL_CALL (tonari_roll_call_get_type ())
G_DECLARE_FINAL_TYPE (TonariRollCall, tonari_roll_call, TONARI, ROLL_CALL, AdwBin)

/**
 * TonariRollCall::gone:
 * @page: the page
 *
 * The session is no longer in the book.
 */

/** tonari_roll_call_new: (transfer floating): the page; it has the actions `roll.mark-rest`, `roll.mode` (`marks`, `before`, `after`), `roll.show-details`, `roll.show-run`, `roll.timer`, `roll.walk-in`, `roll.status`, `roll.edit` and `roll.themes`. */
GtkWidget *tonari_roll_call_new (TonariClassModel *model);

/** tonari_roll_call_set_session: shows a session of the model's class; the focus goes to the first who is unmarked. */
void tonari_roll_call_set_session (TonariRollCall *self,
                                   gint64          session);

/** tonari_roll_call_session: row of the session, 0 for none. */
gint64 tonari_roll_call_session (TonariRollCall *self);

/** tonari_roll_call_key: what a key does to the row that has the focus; %FALSE when it does nothing. */
gboolean tonari_roll_call_key (TonariRollCall *self,
                               guint           keyval,
                               GdkModifierType modifiers);

/** tonari_roll_call_mark_rest: marks all that are unmarked present; returns how many. */
guint tonari_roll_call_mark_rest (TonariRollCall *self);

/** tonari_roll_call_focus: gives the focus to the row at @index, from 0. */
void tonari_roll_call_focus (TonariRollCall *self,
                             int             index);

/** tonari_roll_call_walk_in: begins to add somebody who came without an application. */
void tonari_roll_call_walk_in (TonariRollCall *self);

/** tonari_roll_call_find: gives the focus to the line in which somebody is looked for. */
void tonari_roll_call_find (TonariRollCall *self);

/** tonari_roll_call_actions: (transfer none): the actions, for buttons outside of the page. */
GActionGroup *tonari_roll_call_actions (TonariRollCall *self);

G_END_DECLS

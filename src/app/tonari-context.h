/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * What every screen needs, handed around instead of looked up: the open book's queue, the settings,
 * today, who works here now, undo, and the news that something has changed.
 */

#pragma once

#include <gio/gio.h>

#include "tonari-entity.h"
#include "tonari-store-queue.h"

G_BEGIN_DECLS

#define TONARI_TYPE_CONTEXT (tonari_context_get_type ())
G_DECLARE_FINAL_TYPE (TonariContext, tonari_context, TONARI, CONTEXT, GObject)

/**
 * TonariContext::changed:
 * @context: the context
 * @table: the table that has changed, or "" when anything may have (undo, another program, another book)
 * @id: the row, or 0
 *
 * Something in the book has changed and is on disk; pages that show it load it again.
 *
 * TonariContext::said:
 * @context: the context
 * @text: what to tell the person
 * @action: the action that an Undo button takes back, 0 without one
 *
 * Something to tell by a toast.  The detail is `deleted` when @action has only deleted something, so that several of
 * them can be told in one.
 *
 * TonariContext::taken-back:
 * @context: the context
 * @action: an action of this window that has just been taken back
 *
 * However that was asked for, by a key or by a toast: an Undo button for it has nothing left to do.
 *
 * TonariContext::failed:
 * @context: the context
 * @text: what could not be done, in a sentence
 * @details: (nullable): what lies behind it
 *
 * An error that must reach the person.
 */

/** tonari_context_new: (transfer full): @queue may be %NULL (no book yet); @today 0 asks the clock at each question (a test passes a day). */
TonariContext *tonari_context_new (TonariStoreQueue *queue,
                                   GSettings        *settings,
                                   int               today);

/** tonari_context_queue: (transfer none) (nullable): the open book's queue. */
TonariStoreQueue *tonari_context_queue (TonariContext *self);

/** tonari_context_set_queue: another book; emits ::changed with "". */
void tonari_context_set_queue (TonariContext    *self,
                               TonariStoreQueue *queue);

/** tonari_context_settings: (transfer none): the settings. */
GSettings *tonari_context_settings (TonariContext *self);

/** tonari_context_today: day number of today. */
int tonari_context_today (TonariContext *self);

/** tonari_context_date_style: how dates are written: with 和暦 when the preference says so. @table: for tables, short. */
TonariDateStyle tonari_context_date_style (TonariContext *self,
                                           gboolean       table);

/** tonari_context_format_date: (transfer full): a date for the screen. */
char *tonari_context_format_date (TonariContext *self,
                                  TonariDate     date);

/** tonari_context_format_date_short: (transfer full): a date for a table. */
char *tonari_context_format_date_short (TonariContext *self,
                                        TonariDate     date);

/** tonari_context_staff: who works here now, row of staff or 0. */
gint64 tonari_context_staff (TonariContext *self);

/** tonari_context_set_staff: remembered on this machine, told to the book. */
void tonari_context_set_staff (TonariContext *self,
                               gint64         staff);

/** tonari_context_fictional: the open book is the example book: every page says so. */
gboolean tonari_context_fictional (TonariContext *self);

/**
 * TonariContextDone:
 * @context: the context
 * @row: (nullable): the saved row with its id, %NULL on failure or for other work
 * @error: (nullable): why it failed
 * @data: what was handed over
 */
typedef void (*TonariContextDone) (TonariContext *context,
                                   gconstpointer  row,
                                   const GError  *error,
                                   gpointer       data);

/**
 * tonari_context_save:
 * @self: the context
 * @entity: which kind of row
 * @row: (transfer none): copied
 * @label: what the person did, for undo
 * @said: (nullable): what to tell when it is on disk (「保存しました」); %NULL says nothing
 * @done: (nullable): called on the main loop
 * @data: for @done
 *
 * Saves one row as one action, remembers it for undo, emits ::changed and ::said.  On failure @done gets the error
 * and nothing is said, so that an editor can show it where it was typed; without @done ::failed is emitted.
 */
void tonari_context_save (TonariContext      *self,
                          const TonariEntity *entity,
                          gconstpointer       row,
                          const char         *label,
                          const char         *said,
                          TonariContextDone   done,
                          gpointer            data);

/** tonari_context_delete: deletes a row as one action; @said is told with an Undo button. */
void tonari_context_delete (TonariContext      *self,
                            const TonariEntity *entity,
                            gint64              id,
                            const char         *label,
                            const char         *said);

/**
 * tonari_context_change:
 * @self: the context
 * @func: runs on the worker inside an action; its answer is handed to @done as the row
 * @func_data: (transfer full) (nullable): for @func
 * @func_data_free: (nullable): frees it
 * @result_free: (nullable): frees the answer after @done
 * @label: what the person did, for undo
 * @said: (nullable): what to tell when it is on disk
 * @done: (nullable): called on the main loop
 * @data: for @done
 *
 * Several rows in one action (a relative and their person, a roll call marked in bulk); all or nothing.
 */
void tonari_context_change (TonariContext    *self,
                            TonariStoreFunc   func,
                            gpointer          func_data,
                            GDestroyNotify    func_data_free,
                            GDestroyNotify    result_free,
                            const char       *label,
                            const char       *said,
                            TonariContextDone done,
                            gpointer          data);

/** tonari_context_load: reads on the worker; like tonari_context_change() without action, undo and news. Errors without @done emit ::failed. */
void tonari_context_load (TonariContext    *self,
                          TonariStoreFunc   func,
                          gpointer          func_data,
                          GDestroyNotify    func_data_free,
                          GDestroyNotify    result_free,
                          GCancellable     *cancellable,
                          TonariContextDone done,
                          gpointer          data);

/** tonari_context_undo: takes back the last action of this window; says what it took back, or why not. */
void tonari_context_undo (TonariContext *self);

/** tonari_context_undo_action: takes back one action, for the Undo button of a toast. */
void tonari_context_undo_action (TonariContext *self,
                                 gint64         action);

/**
 * tonari_context_undo_actions:
 * @self: the context
 * @actions: (array length=n_actions): actions of this window, the oldest first
 * @n_actions: how many, at least 1
 *
 * Takes back several actions, the newest first, and says once how many came back.  One that cannot be taken back is told
 * by ::failed and does not hold up the others.
 */
void tonari_context_undo_actions (TonariContext *self,
                                  const gint64  *actions,
                                  guint          n_actions);

/** tonari_context_redo: takes back the last undo. */
void tonari_context_redo (TonariContext *self);

/** tonari_context_say: tells by a toast. */
void tonari_context_say (TonariContext *self,
                         const char    *text);

/** tonari_context_say_with_undo: tells by a toast whose button takes @action back; 0 has no button. For what is known only when it is on disk: who has moved up. */
void tonari_context_say_with_undo (TonariContext *self,
                                   const char    *text,
                                   gint64         action);

/** tonari_context_fail: tells an error, with details on request. */
void tonari_context_fail (TonariContext *self,
                          const char    *text,
                          const GError  *error);

G_END_DECLS

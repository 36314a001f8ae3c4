/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * How the files of the context share their work: every change goes one way.
 */

#pragma once

#include "tonari-context.h"

G_BEGIN_DECLS

/**
 * TonariContextUndoing:
 * @left: how many have not been answered yet
 * @done: how many have been taken back
 *
 * Several actions that are taken back by one press; shared (g_rc_box) by the work of each.
 */
typedef struct
{
  guint left;
  guint done;
} TonariContextUndoing;

/**
 * TonariContextWork:
 * @context: the context, held while it is under way
 * @queue: the book it was meant for
 * @func: runs on the worker inside an action
 * @func_data: for @func
 * @func_data_free: (nullable): frees it
 * @result_free: (nullable): frees the answer
 * @entity: (nullable): when the answer is a row of that kind, it is freed as such
 * @label: (nullable): what the person did
 * @said: (nullable): what to tell
 * @offers_undo: the toast has an Undo button
 * @deletes: it does nothing but delete
 * @undoes: the action to be taken back, instead of @func; 0 for none
 * @redoing: taking @undoes back is a redo
 * @undoing: (nullable): taken back together with others
 * @done: (nullable): called at last
 * @done_data: for @done
 *
 * One change on its way to the book and back.
 */
typedef struct
{
  TonariContext *context;
  TonariStoreQueue *queue;
  TonariStoreFunc func;
  gpointer func_data;
  GDestroyNotify func_data_free;
  GDestroyNotify result_free;
  const TonariEntity *entity;
  char *label;
  char *said;
  gboolean offers_undo;
  gboolean deletes;
  gint64 undoes;
  gboolean redoing;
  TonariContextUndoing *undoing;
  TonariContextDone done;
  gpointer done_data;
} TonariContextWork;

/** tonari_context_work_new: (transfer full): empty work. */
TonariContextWork *tonari_context_work_new (void);

/** tonari_context_work_start: sends @work (transfer full) on its way. */
void tonari_context_work_start (TonariContext     *self,
                                TonariContextWork *work);

/** tonari_context_emit_changed: emits ::changed. */
void tonari_context_emit_changed (TonariContext *self,
                                  const char    *table,
                                  gint64         id);

/** tonari_context_emit_said: emits ::said; @deleted: with that detail. */
void tonari_context_emit_said (TonariContext *self,
                               const char    *text,
                               gint64         action,
                               gboolean       deleted);

/** tonari_context_emit_taken_back: emits ::taken-back. */
void tonari_context_emit_taken_back (TonariContext *self,
                                     gint64         action);

/** tonari_context_undo_kept: an action of this window is on disk: undo can take it back, and redo has nothing any more. */
void tonari_context_undo_kept (TonariContext *self,
                               gint64         action);

/** tonari_context_undo_finished: an undo or redo is on disk, or failed with @error. */
void tonari_context_undo_finished (TonariContext           *self,
                                   const TonariContextWork *work,
                                   gint64                   action,
                                   const char              *label,
                                   const GError            *error);

/** tonari_context_undo_forget: another book: nothing can be taken back. */
void tonari_context_undo_forget (TonariContext *self);

/** tonari_context_undo_stack: (transfer none): actions that undo (or with @redo, redo) can play back, the last one last. */
GArray *tonari_context_undo_stack (TonariContext *self,
                                   gboolean       redo);

G_END_DECLS

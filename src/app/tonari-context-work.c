/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Saving, deleting, changing and loading on the worker.  Each change is one action; when it is on disk, undo
 * learns of it first, then the pages, then the person, and the one who asked last.
 */

#include <glib/gi18n-lib.h>

#include "tonari-context-private.h"
#include "tonari-history.h"
#include "tonari-rows.h"

/* What the worker answers: read on the main loop, freed there or, when nobody took it, with the request. */
typedef struct
{
  gpointer result;
  GDestroyNotify result_free;
  const TonariEntity *entity;
  gint64 action;
  char *label;
  GPtrArray *touched;
} Outcome;

static void
outcome_free (gpointer data)
{
  Outcome *outcome = data;

  if (outcome->result != NULL && outcome->entity != NULL)
    tonari_entity_free (outcome->entity, outcome->result);
  else if (outcome->result != NULL && outcome->result_free != NULL)
    outcome->result_free (outcome->result);
  g_free (outcome->label);
  g_clear_pointer (&outcome->touched, g_ptr_array_unref);
  g_free (outcome);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Outcome, outcome_free)

TonariContextWork *
tonari_context_work_new (void)
{
  return g_new0 (TonariContextWork, 1);
}

static void
work_free (TonariContextWork *work)
{
  if (work->func_data != NULL && work->func_data_free != NULL)
    work->func_data_free (work->func_data);
  g_clear_object (&work->context);
  g_clear_object (&work->queue);
  g_free (work->label);
  g_free (work->said);
  g_clear_pointer (&work->undoing, g_rc_box_release);
  g_free (work);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TonariContextWork, work_free)

static gboolean
run_in_action (
    TonariDb *db, const TonariContextWork *work, Outcome *outcome, GCancellable *cancellable, GError **error)
{
  g_autoptr (GError) local = NULL;
  gint64 action;

  if (!tonari_store_action_begin (db, work->label, error))
    return FALSE;
  outcome->result = work->func (db, work->func_data, cancellable, &local);
  if (local != NULL)
    {
      tonari_store_action_abort (db);
      g_propagate_error (error, g_steal_pointer (&local));
      return FALSE;
    }

  /* Asked inside the action, where the book need not be locked for it once more. */
  action = tonari_store_action_row (db);
  if (action != 0)
    outcome->touched = tonari_store_action_touched (db, action, NULL);

  return tonari_store_action_end (db, &outcome->action, error);
}

static gpointer
work_func (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  const TonariContextWork *work = data;
  g_autoptr (Outcome) outcome = g_new0 (Outcome, 1);
  gboolean done;

  outcome->entity = work->entity;
  outcome->result_free = work->result_free;
  if (work->undoes != 0)
    done = tonari_store_undo (db, work->undoes, &outcome->action, error);
  else
    done = run_in_action (db, work, outcome, cancellable, error);
  if (!done)
    return NULL;

  /* It is on disk; what cannot be read about it now is only news that pages then load as a whole. */
  if (outcome->action != 0 && work->undoes != 0)
    {
      outcome->label = tonari_store_action_label (db, outcome->action, NULL);
      outcome->touched = tonari_store_action_touched (db, outcome->action, NULL);
    }

  return g_steal_pointer (&outcome);
}

static void
tell_changed (TonariContext *self, const Outcome *outcome)
{
  if (outcome->action == 0)
    return;
  if (outcome->touched == NULL)
    tonari_context_emit_changed (self, "", 0);
  for (guint i = 0; outcome->touched != NULL && i < outcome->touched->len; i++)
    {
      const TonariTouched *touched = outcome->touched->pdata[i];

      tonari_context_emit_changed (self, touched->table, touched->row);
    }
}

static void
finish_work (TonariContext *self, const TonariContextWork *work, const Outcome *outcome, const GError *error)
{
  if (work->undoes != 0)
    {
      if (error == NULL)
        tell_changed (self, outcome);
      tonari_context_undo_finished (self, work, error == NULL ? outcome->action : 0,
                                    error == NULL ? outcome->label : NULL, error);
      return;
    }

  if (error == NULL && outcome->action != 0)
    tonari_context_undo_kept (self, outcome->action);
  if (error == NULL)
    tell_changed (self, outcome);
  if (error == NULL && work->said != NULL)
    tonari_context_emit_said (self, work->said, work->offers_undo ? outcome->action : 0, work->deletes);
  if (work->done != NULL)
    work->done (self, error == NULL ? outcome->result : NULL, error, work->done_data);
  else if (error != NULL && !g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    tonari_context_fail (self, error->message, NULL);
}

static void
work_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (TonariContextWork) work = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (Outcome) outcome = tonari_store_queue_run_finish (TONARI_STORE_QUEUE (source), result, &error);

  /* Undo of an action of a book that has been closed meanwhile would play another book's action back. */
  if (tonari_context_queue (work->context) == work->queue)
    finish_work (work->context, work, outcome, error);
  else if (work->done != NULL && work->undoes == 0)
    work->done (work->context, error == NULL ? outcome->result : NULL, error, work->done_data);
}

void
tonari_context_work_start (TonariContext *self, TonariContextWork *work)
{
  TonariStoreQueue *queue = tonari_context_queue (self);

  g_set_object (&work->context, self);
  if (queue == NULL)
    {
      g_autoptr (TonariContextWork) owned = work;
      g_autoptr (GError) error = g_error_new_literal (TONARI_STORE_ERROR, TONARI_STORE_ERROR_FAILED,
                                                      _ ("No book is open. Open one first."));

      finish_work (self, owned, NULL, error);
      return;
    }
  g_set_object (&work->queue, queue);
  tonari_store_queue_change_async (queue, work_func, work, outcome_free, work_cb, work);
}

typedef struct
{
  const TonariEntity *entity;
  gpointer row;
  gint64 id;
} RowWork;

static void
row_work_free (gpointer data)
{
  RowWork *row_work = data;

  tonari_entity_free (row_work->entity, row_work->row);
  g_free (row_work);
}

static gpointer
save_func (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  RowWork *row_work = data;

  if (!tonari_store_save (db, row_work->entity, row_work->row, error))
    return NULL;

  return g_steal_pointer (&row_work->row);
}

static gpointer
delete_func (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  const RowWork *row_work = data;

  tonari_store_delete (db, row_work->entity, row_work->id, error);

  return NULL;
}

void
tonari_context_save (TonariContext *self,
                     const TonariEntity *entity,
                     gconstpointer row,
                     const char *label,
                     const char *said,
                     TonariContextDone done,
                     gpointer data)
{
  TonariContextWork *work;
  RowWork *row_work;

  g_return_if_fail (TONARI_IS_CONTEXT (self));
  g_return_if_fail (entity != NULL && row != NULL);

  row_work = g_new0 (RowWork, 1);
  row_work->entity = entity;
  row_work->row = tonari_entity_copy (entity, row);
  work = tonari_context_work_new ();
  work->func = save_func;
  work->func_data = row_work;
  work->func_data_free = row_work_free;
  work->entity = entity;
  work->label = g_strdup (label);
  work->said = g_strdup (said);
  work->done = done;
  work->done_data = data;
  tonari_context_work_start (self, work);
}

void
tonari_context_delete (
    TonariContext *self, const TonariEntity *entity, gint64 id, const char *label, const char *said)
{
  TonariContextWork *work;
  RowWork *row_work;

  g_return_if_fail (TONARI_IS_CONTEXT (self));
  g_return_if_fail (entity != NULL && id > 0);

  row_work = g_new0 (RowWork, 1);
  row_work->entity = entity;
  row_work->id = id;
  work = tonari_context_work_new ();
  work->func = delete_func;
  work->func_data = row_work;
  work->func_data_free = row_work_free;
  work->label = g_strdup (label);
  work->said = g_strdup (said);
  work->offers_undo = TRUE;
  work->deletes = TRUE;
  tonari_context_work_start (self, work);
}

void
tonari_context_change (TonariContext *self,
                       TonariStoreFunc func,
                       gpointer func_data,
                       GDestroyNotify func_data_free,
                       GDestroyNotify result_free,
                       const char *label,
                       const char *said,
                       TonariContextDone done,
                       gpointer data)
{
  TonariContextWork *work;

  g_return_if_fail (TONARI_IS_CONTEXT (self));
  g_return_if_fail (func != NULL);

  work = tonari_context_work_new ();
  work->func = func;
  work->func_data = func_data;
  work->func_data_free = func_data_free;
  work->result_free = result_free;
  work->label = g_strdup (label);
  work->said = g_strdup (said);
  work->offers_undo = TRUE;
  work->done = done;
  work->done_data = data;
  tonari_context_work_start (self, work);
}

typedef struct
{
  TonariContext *context;
  GDestroyNotify result_free;
  TonariContextDone done;
  gpointer done_data;
} Load;

static void
load_free (Load *load)
{
  g_clear_object (&load->context);
  g_free (load);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Load, load_free)

static void
finish_load (const Load *load, gconstpointer result, const GError *error)
{
  if (load->done != NULL)
    load->done (load->context, result, error, load->done_data);
  else if (error != NULL && !g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    tonari_context_fail (load->context, error->message, NULL);
}

static void
load_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (Load) load = data;
  g_autoptr (GError) error = NULL;
  gpointer answer = tonari_store_queue_run_finish (TONARI_STORE_QUEUE (source), result, &error);

  finish_load (load, answer, error);
  if (answer != NULL && load->result_free != NULL)
    load->result_free (answer);
}

void
tonari_context_load (TonariContext *self,
                     TonariStoreFunc func,
                     gpointer func_data,
                     GDestroyNotify func_data_free,
                     GDestroyNotify result_free,
                     GCancellable *cancellable,
                     TonariContextDone done,
                     gpointer data)
{
  g_autoptr (Load) load = NULL;
  TonariStoreQueue *queue;

  g_return_if_fail (TONARI_IS_CONTEXT (self));
  g_return_if_fail (func != NULL);

  queue = tonari_context_queue (self);
  load = g_new0 (Load, 1);
  load->context = g_object_ref (self);
  load->result_free = result_free;
  load->done = done;
  load->done_data = data;
  if (queue == NULL)
    {
      g_autoptr (GError) error = g_error_new_literal (TONARI_STORE_ERROR, TONARI_STORE_ERROR_FAILED,
                                                      _ ("No book is open. Open one first."));

      finish_load (load, NULL, error);
      if (func_data != NULL && func_data_free != NULL)
        func_data_free (func_data);
      return;
    }
  tonari_store_queue_run_async (queue, func, func_data, func_data_free, result_free, cancellable, load_cb,
                                g_steal_pointer (&load));
}

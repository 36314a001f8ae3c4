/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-class-model.h"

#include <glib/gi18n-lib.h>

#include "tonari-store-error.h"

struct _TonariClassModel
{
  GObject parent_instance;

  TonariContext *context;
  gint64 class_id;
  TonariClassData *data;

  /* Grows with each mark and each change of class: what was asked for under another number is old. */
  guint serial;
  guint pending;
  gboolean loading;
  gboolean stale;
};

enum
{
  LOADED,
  MARKED,
  CONFLICT,
  GONE,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (TonariClassModel, tonari_class_model, G_TYPE_OBJECT)

/* One request on its way, with what is needed to take it back. */
typedef struct
{
  TonariClassModel *model;
  gint64 class_id;
  guint serial;
  gint64 session;
  GArray *changes;
} Request;

typedef struct
{
  gint64 enrolment;
  TonariAttendanceState before;
  TonariAttendanceState after;
} Change;

/* The answer of the worker is freed by the context after the callback, so it is a box out of which the data
 * are taken. */
typedef struct
{
  TonariClassData *data;
} Box;

static Request *
request_new (TonariClassModel *self)
{
  Request *request = g_new0 (Request, 1);

  request->model = g_object_ref (self);
  request->class_id = self->class_id;
  request->serial = self->serial;
  request->changes = g_array_new (FALSE, FALSE, sizeof (Change));

  return request;
}

static void
request_free (Request *request)
{
  g_array_unref (request->changes);
  g_object_unref (request->model);
  g_free (request);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Request, request_free)

static void
box_free (gpointer data)
{
  Box *box = data;

  g_clear_pointer (&box->data, tonari_class_data_free);
  g_free (box);
}

static gpointer
load_box (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  TonariClassData *loaded = tonari_class_data_load (db, data, cancellable, error);
  Box *box;

  if (loaded == NULL)
    return NULL;

  box = g_new0 (Box, 1);
  box->data = loaded;

  return box;
}

static void
loaded_cb (TonariContext *context, gconstpointer row, const GError *error, gpointer data)
{
  g_autoptr (Request) request = data;
  TonariClassModel *self = request->model;
  Box *box = (Box *) row;

  self->loading = FALSE;

  if (request->serial != self->serial || self->pending > 0 || self->stale)
    {
      self->stale = TRUE;
      if (self->pending == 0)
        tonari_class_model_reload (self);
      return;
    }

  if (box == NULL)
    {
      if (g_error_matches (error, TONARI_STORE_ERROR, TONARI_STORE_ERROR_NOT_FOUND))
        {
          tonari_class_model_set_class (self, 0);
          g_signal_emit (self, signals[GONE], 0);
        }
      else if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
        tonari_context_fail (context, _ ("The class could not be read."), error);
      return;
    }

  g_clear_pointer (&self->data, tonari_class_data_free);
  self->data = g_steal_pointer (&box->data);
  g_signal_emit (self, signals[LOADED], 0);
}

void
tonari_class_model_reload (TonariClassModel *self)
{
  gint64 *id;

  g_return_if_fail (TONARI_IS_CLASS_MODEL (self));

  if (self->class_id == 0 || tonari_context_queue (self->context) == NULL)
    return;
  if (self->loading || self->pending > 0)
    {
      self->stale = TRUE;
      return;
    }

  self->loading = TRUE;
  self->stale = FALSE;
  id = g_new (gint64, 1);
  *id = self->class_id;
  tonari_context_load (self->context, load_box, id, g_free, box_free, NULL, loaded_cb, request_new (self));
}

static void
changed_cb (TonariContext *context, const char *table, gint64 id, TonariClassModel *self)
{
  static const char *const tables[] = { "",           "classes",         "sessions", "enrolments",
                                        "attendance", "session_modules", "modules",  "curricula",
                                        "persons",    "relatives",       "staff",    "cases",
                                        NULL };

  if (g_strv_contains (tables, table))
    tonari_class_model_reload (self);
}

/* Shows a state; the mark is made where nothing is written yet. */
static void
show_state (TonariClassModel *self, gint64 session, gint64 enrolment, TonariAttendanceState state)
{
  TonariClassSheet *sheet = self->data->sheet;
  TonariAttendance *mark = tonari_class_sheet_mark (sheet, session, enrolment);

  if (mark == NULL)
    {
      mark = tonari_attendance_new ();
      mark->session = session;
      mark->enrolment = enrolment;
      g_ptr_array_add (sheet->marks, mark);
      tonari_class_sheet_reindex (sheet);
    }
  mark->state = state;
}

static gboolean
ask_which (TonariClassModel *self, const Request *request, const GError *error)
{
  gboolean asked = FALSE;

  if (request->changes->len == 1 && g_error_matches (error, TONARI_STORE_ERROR, TONARI_STORE_ERROR_CHANGED))
    {
      const Change *change = &g_array_index (request->changes, Change, 0);

      g_signal_emit (self, signals[CONFLICT], 0, request->session, change->enrolment, (int) change->after,
                     &asked);
    }

  return asked;
}

static void
written_cb (TonariContext *context, gconstpointer row, const GError *error, gpointer data)
{
  g_autoptr (Request) request = data;
  TonariClassModel *self = request->model;

  self->pending--;

  if (error != NULL)
    {
      /* Goes back only where nobody has marked again since. */
      if (self->data != NULL && self->class_id == request->class_id)
        for (guint i = 0; i < request->changes->len; i++)
          {
            const Change *change = &g_array_index (request->changes, Change, i);

            if (tonari_class_model_state (self, request->session, change->enrolment) == change->after)
              show_state (self, request->session, change->enrolment, change->before);
          }
      g_signal_emit (self, signals[MARKED], 0, request->session, (gint64) 0);
      self->stale = TRUE;
      if (!ask_which (self, request, error))
        tonari_context_fail (context, _ ("The mark could not be saved and has gone back to what it was."),
                             error);
    }

  if (self->pending == 0 && self->stale)
    tonari_class_model_reload (self);
}

static void
write_job (TonariClassModel *self,
           TonariStoreFunc func,
           TonariMarkJob *job,
           const char *label,
           const char *said,
           Request *request)
{
  self->serial++;
  self->pending++;
  request->session = job->session;
  tonari_context_change (self->context, func, job, (GDestroyNotify) tonari_mark_job_free, NULL, label, said,
                         written_cb, request);
}

static void
add_change (Request *request, gint64 enrolment, TonariAttendanceState before, TonariAttendanceState after)
{
  Change change = { enrolment, before, after };

  g_array_append_val (request->changes, change);
}

/* A mark of a walk-in that counts for a known person stays the walk-in's row. */
static gint64
written_as (TonariClassModel *self, gint64 session, gint64 enrolment)
{
  const TonariAttendance *mark = tonari_class_sheet_mark (self->data->sheet, session, enrolment);

  return mark != NULL && mark->enrolment != 0 ? mark->enrolment : enrolment;
}

void
tonari_class_model_mark (TonariClassModel *self,
                         gint64 session,
                         gint64 enrolment,
                         TonariAttendanceState state)
{
  TonariAttendanceState before;
  Request *request;
  TonariMarkJob *job;

  g_return_if_fail (TONARI_IS_CLASS_MODEL (self));

  if (self->data == NULL)
    return;
  before = tonari_class_model_state (self, session, enrolment);
  if (before == state)
    return;

  request = request_new (self);
  add_change (request, enrolment, before, state);
  show_state (self, session, enrolment, state);
  job = tonari_mark_job_new (session, written_as (self, session, enrolment));
  job->seen = before;
  job->state = state;
  write_job (self, tonari_class_data_mark, job, _ ("Mark attendance"), NULL, request);

  g_signal_emit (self, signals[MARKED], 0, session, enrolment);
}

guint
tonari_class_model_mark_rest (TonariClassModel *self, gint64 session)
{
  g_autofree char *said = NULL;
  Request *request;
  TonariMarkJob *job;
  guint n;

  g_return_val_if_fail (TONARI_IS_CLASS_MODEL (self), 0);

  if (self->data == NULL)
    return 0;

  request = request_new (self);
  for (guint i = 0; i < self->data->sheet->participants->len; i++)
    {
      const TonariParticipant *participant = g_ptr_array_index (self->data->sheet->participants, i);
      gint64 enrolment = participant->enrolment->row.id;

      if (!tonari_class_model_expects (self, session, participant) ||
          tonari_class_model_state (self, session, enrolment) != TONARI_ATTENDANCE_STATE_UNMARKED)
        continue;
      add_change (request, enrolment, TONARI_ATTENDANCE_STATE_UNMARKED, TONARI_ATTENDANCE_STATE_PRESENT);
      show_state (self, session, enrolment, TONARI_ATTENDANCE_STATE_PRESENT);
    }

  n = request->changes->len;
  if (n == 0)
    {
      request_free (request);
      tonari_context_say (self->context, _ ("Everybody has a mark already."));
      return 0;
    }

  said = g_strdup_printf (ngettext ("%u participant marked present", "%u participants marked present", n), n);
  job = tonari_mark_job_new (session, 0);
  job->state = TONARI_ATTENDANCE_STATE_PRESENT;
  write_job (self, tonari_class_data_mark_rest, job, _ ("Mark all unmarked present"), said, request);
  g_signal_emit (self, signals[MARKED], 0, session, (gint64) 0);

  return n;
}

void
tonari_class_model_set_ease (
    TonariClassModel *self, gint64 session, gint64 enrolment, double before, double after)
{
  TonariMarkJob *job;
  TonariAttendance *mark;
  TonariAttendanceState state;

  g_return_if_fail (TONARI_IS_CLASS_MODEL (self));

  if (self->data == NULL)
    return;

  state = tonari_class_model_state (self, session, enrolment);
  show_state (self, session, enrolment, state);
  mark = tonari_class_sheet_mark (self->data->sheet, session, enrolment);
  mark->ease_before = before;
  mark->ease_after = after;

  job = tonari_mark_job_new (session, written_as (self, session, enrolment));
  job->before = before;
  job->after = after;
  write_job (self, tonari_class_data_ease, job, _ ("Note how somebody felt"), NULL, request_new (self));
}

TonariContext *
tonari_class_model_context (TonariClassModel *self)
{
  g_return_val_if_fail (TONARI_IS_CLASS_MODEL (self), NULL);

  return self->context;
}

void
tonari_class_model_set_class (TonariClassModel *self, gint64 class_id)
{
  g_return_if_fail (TONARI_IS_CLASS_MODEL (self));

  if (self->class_id == class_id)
    return;

  self->class_id = class_id;
  self->serial++;
  g_clear_pointer (&self->data, tonari_class_data_free);
  g_signal_emit (self, signals[LOADED], 0);
  tonari_class_model_reload (self);
}

gint64
tonari_class_model_class (TonariClassModel *self)
{
  g_return_val_if_fail (TONARI_IS_CLASS_MODEL (self), 0);

  return self->class_id;
}

const TonariClassData *
tonari_class_model_data (TonariClassModel *self)
{
  g_return_val_if_fail (TONARI_IS_CLASS_MODEL (self), NULL);

  return self->data;
}

TonariClassSheet *
tonari_class_model_sheet (TonariClassModel *self)
{
  g_return_val_if_fail (TONARI_IS_CLASS_MODEL (self), NULL);

  return self->data != NULL ? self->data->sheet : NULL;
}

const TonariSession *
tonari_class_model_session (TonariClassModel *self, gint64 session)
{
  TonariClassSheet *sheet = tonari_class_model_sheet (self);

  if (sheet == NULL)
    return NULL;

  for (guint i = 0; i < sheet->sessions->len; i++)
    {
      const TonariSession *one = g_ptr_array_index (sheet->sessions, i);

      if (one->row.id == session)
        return one;
    }

  return NULL;
}

gboolean
tonari_class_model_expects (TonariClassModel *self, gint64 session, const TonariParticipant *participant)
{
  g_return_val_if_fail (participant != NULL, FALSE);

  return participant->enrolment->status != TONARI_ENROLMENT_STATUS_LEFT ||
         tonari_class_model_state (self, session, participant->enrolment->row.id) !=
             TONARI_ATTENDANCE_STATE_UNMARKED;
}

TonariAttendanceState
tonari_class_model_state (TonariClassModel *self, gint64 session, gint64 enrolment)
{
  TonariClassSheet *sheet = tonari_class_model_sheet (self);

  if (sheet == NULL)
    return TONARI_ATTENDANCE_STATE_UNMARKED;

  return tonari_class_sheet_state (sheet, session, enrolment);
}

static void
tonari_class_model_dispose (GObject *object)
{
  TonariClassModel *self = TONARI_CLASS_MODEL (object);

  if (self->context != NULL)
    g_signal_handlers_disconnect_by_data (self->context, self);
  g_clear_object (&self->context);
  g_clear_pointer (&self->data, tonari_class_data_free);

  G_OBJECT_CLASS (tonari_class_model_parent_class)->dispose (object);
}

static void
tonari_class_model_class_init (TonariClassModelClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = tonari_class_model_dispose;

  signals[LOADED] = g_signal_new ("loaded", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 0);
  signals[MARKED] = g_signal_new ("marked", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 2, G_TYPE_INT64, G_TYPE_INT64);
  signals[CONFLICT] = g_signal_new ("conflict", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                    g_signal_accumulator_true_handled, NULL, NULL, G_TYPE_BOOLEAN, 3,
                                    G_TYPE_INT64, G_TYPE_INT64, G_TYPE_INT);
  signals[GONE] = g_signal_new ("gone", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                G_TYPE_NONE, 0);
}

static void
tonari_class_model_init (TonariClassModel *self)
{
}

TonariClassModel *
tonari_class_model_new (TonariContext *context)
{
  TonariClassModel *self;

  g_return_val_if_fail (TONARI_IS_CONTEXT (context), NULL);

  self = g_object_new (TONARI_TYPE_CLASS_MODEL, NULL);
  self->context = g_object_ref (context);
  g_signal_connect (context, "changed", G_CALLBACK (changed_cb), self);

  return self;
}

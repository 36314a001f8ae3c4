/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-make-up-data.h"

#include "tonari-rows.h"
#include "tonari-store-classes.h"
#include "tonari-store-make-ups.h"

typedef struct
{
  gint64 session;
  gint64 enrolment;
} Key;

static void
data_clear (gpointer data)
{
  TonariMakeUpData *self = data;

  g_clear_pointer (&self->themes, g_ptr_array_unref);
  g_clear_pointer (&self->choices, g_ptr_array_unref);
  g_clear_pointer (&self->sheet, tonari_class_sheet_free);
}

TonariMakeUpData *
tonari_make_up_data_ref (const TonariMakeUpData *self)
{
  return g_atomic_rc_box_acquire ((gpointer) self);
}

void
tonari_make_up_data_unref (TonariMakeUpData *self)
{
  if (self != NULL)
    g_atomic_rc_box_release_full (self, data_clear);
}

static gpointer
load_func (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  const Key *key = data;
  g_autoptr (TonariMakeUpData) self = g_atomic_rc_box_new0 (TonariMakeUpData);
  g_autoptr (TonariSession) session = tonari_store_get (db, &tonari_session_entity, key->session, error);
  g_auto (GStrv) uids = NULL;

  if (session == NULL)
    return NULL;
  self->session = key->session;
  self->enrolment = key->enrolment;
  self->themes = g_ptr_array_new ();
  self->sheet = tonari_store_class_sheet (db, session->class_id, error);
  if (self->sheet == NULL)
    return NULL;
  self->choices = tonari_store_make_up_choices (db, key->session, error);
  if (self->choices == NULL)
    return NULL;

  uids = tonari_class_sheet_session_themes (self->sheet, key->session);
  for (guint i = 0; i < self->sheet->modules->len; i++)
    {
      TonariModule *module = g_ptr_array_index (self->sheet->modules, i);

      if (module->uid != NULL && g_strv_contains ((const char *const *) uids, module->uid))
        g_ptr_array_add (self->themes, module);
    }

  return g_steal_pointer (&self);
}

void
tonari_make_up_data_load (
    TonariContext *context, gint64 session, gint64 enrolment, TonariContextDone done, gpointer data)
{
  Key *key = g_new0 (Key, 1);

  key->session = session;
  key->enrolment = enrolment;
  tonari_context_load (context, load_func, key, g_free, (GDestroyNotify) tonari_make_up_data_unref, NULL,
                       done, data);
}

TonariMakeUpJob *
tonari_make_up_job_new (gint64 session, gint64 enrolment)
{
  TonariMakeUpJob *self = g_new0 (TonariMakeUpJob, 1);
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();

  self->session = session;
  self->enrolment = enrolment;
  self->now = g_date_time_format (now, "%Y-%m-%dT%H:%M:%SZ");

  return self;
}

void
tonari_make_up_job_free (TonariMakeUpJob *self)
{
  if (self == NULL)
    return;

  g_clear_pointer (&self->make_up, tonari_make_up_free);
  g_free (self->now);
  g_free (self);
}

gpointer
tonari_make_up_job_run (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  TonariMakeUpJob *job = data;

  if (job->make_up == NULL)
    tonari_store_make_up_clear (db, job->session, job->enrolment, job->now, error);
  else
    tonari_store_make_up_set (db, job->session, job->enrolment, job->make_up, job->in_session, job->now,
                              error);

  return NULL;
}

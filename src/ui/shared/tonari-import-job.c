/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-import-job.h"

#include <glib/gi18n-lib.h>

#include "tonari-import-parse.h"

TonariImportJob *
tonari_import_job_new (TonariContext *context, TonariImportKind kind, GFile *file)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();
  TonariImportJob *self = g_new0 (TonariImportJob, 1);

  g_atomic_ref_count_init (&self->ref_count);
  self->kind = kind;
  self->file = g_object_ref (file);
  self->today = tonari_context_today (context);
  self->now_utc = g_date_time_format (now, "%Y-%m-%dT%H:%M:%SZ");

  return self;
}

TonariImportJob *
tonari_import_job_ref (TonariImportJob *self)
{
  g_atomic_ref_count_inc (&self->ref_count);

  return self;
}

void
tonari_import_job_unref (TonariImportJob *self)
{
  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;

  g_clear_object (&self->file);
  g_clear_pointer (&self->bytes, g_bytes_unref);
  g_clear_pointer (&self->batch, tonari_import_batch_free);
  g_free (self->now_utc);
  g_free (self);
}

gboolean
tonari_import_job_has_changes_only (const TonariImportJob *self)
{
  return self->batch != NULL && self->batch->problems->len > 0 &&
         self->batch->problems->len == self->counts.changed;
}

static gpointer
run (TonariImportJob *self, TonariDb *db, gboolean dry_run, GCancellable *cancellable, GError **error)
{
  TonariImportOptions options = { self->update, dry_run, self->today, self->now_utc, NULL };

  if (self->bytes == NULL)
    self->bytes = g_file_load_bytes (self->file, cancellable, NULL, error);
  if (self->bytes == NULL)
    return NULL;

  /* Rows that were tried once carry what the book made of them. */
  g_clear_pointer (&self->batch, tonari_import_batch_free);
  self->batch = tonari_import_parse (self->kind, self->bytes, TONARI_ENCODING_AUTO);
  if (!tonari_store_import (db, self->batch, &options, &self->counts, error))
    return NULL;

  return tonari_import_job_ref (self);
}

static gpointer
apply_func (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  return run (data, db, FALSE, cancellable, error);
}

static gpointer
try_func (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  return run (data, db, TRUE, cancellable, error);
}

static void
unref_cb (gpointer data)
{
  tonari_import_job_unref (data);
}

void
tonari_import_job_apply (TonariImportJob *self, TonariContext *context, TonariContextDone done, gpointer data)
{
  tonari_context_change (context, apply_func, tonari_import_job_ref (self), unref_cb, unref_cb,
                         _ ("Import a table"), NULL, done, data);
}

void
tonari_import_job_try_update (TonariImportJob *self,
                              TonariContext *context,
                              TonariContextDone done,
                              gpointer data)
{
  self->update = TRUE;
  tonari_context_load (context, try_func, tonari_import_job_ref (self), unref_cb, unref_cb, NULL, done, data);
}

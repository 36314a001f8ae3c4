/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-print-writer.h"

#include <glib/gi18n-lib.h>

typedef struct
{
  gatomicrefcount ref_count;
  TonariPrintRequest *request;
  char *book;
  GFile *file;
  TonariPrintFormat format;
  TonariPrintProgress progress;
  TonariPrintWritten written;
  TonariPrintMade made;
  GWeakRef owner;
  int n_done;
  int told;
} Writer;

static Writer *
writer_ref (Writer *self)
{
  g_atomic_ref_count_inc (&self->ref_count);

  return self;
}

static void
writer_unref (gpointer data)
{
  Writer *self = data;

  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;

  tonari_print_request_free (self->request);
  g_clear_object (&self->file);
  g_weak_ref_clear (&self->owner);
  g_free (self->book);
  g_free (self);
}

static gboolean
tell_progress_cb (gpointer data)
{
  Writer *self = data;
  g_autoptr (GObject) owner = g_weak_ref_get (&self->owner);

  g_atomic_int_set (&self->told, 0);
  if (owner != NULL)
    self->progress ((guint) g_atomic_int_get (&self->n_done), owner);

  return G_SOURCE_REMOVE;
}

static void
progress_cb (guint n_done, gpointer data)
{
  Writer *self = data;

  g_atomic_int_set (&self->n_done, (int) n_done);
  /* One message at a time is under way, however quick the pages come. */
  if (g_atomic_int_compare_and_exchange (&self->told, 0, 1))
    g_idle_add_full (G_PRIORITY_DEFAULT_IDLE, tell_progress_cb, writer_ref (self), writer_unref);
}

static void
write_func (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  Writer *self = data;
  g_autofree char *path = g_file_get_path (self->file);
  GError *error = NULL;

  if (path == NULL)
    {
      g_task_return_new_error (
          task, G_IO_ERROR, G_IO_ERROR_NOT_SUPPORTED,
          _ ("Only folders of this computer can be written to. Please choose another one."));
      return;
    }

  if (tonari_print_work_write (self->request, self->book, path, self->format, progress_cb, self, cancellable,
                               &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

static void
make_func (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  Writer *self = data;
  GError *error = NULL;
  TonariPrintPages *pages =
      tonari_print_work_all (self->request, self->book, progress_cb, self, cancellable, &error);

  if (pages != NULL)
    g_task_return_pointer (task, pages, (GDestroyNotify) tonari_print_pages_unref);
  else
    g_task_return_error (task, error);
}

static void
made_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  Writer *self = data;
  g_autoptr (GObject) owner = g_weak_ref_get (&self->owner);
  g_autoptr (GError) error = NULL;
  g_autoptr (TonariPrintPages) pages = g_task_propagate_pointer (G_TASK (result), &error);

  if (owner != NULL)
    self->made (pages, error, owner);
  writer_unref (self);
}

static void
done_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  Writer *self = data;
  g_autoptr (GObject) owner = g_weak_ref_get (&self->owner);
  g_autoptr (GError) error = NULL;

  g_task_propagate_boolean (G_TASK (result), &error);
  if (owner != NULL)
    self->written (self->file, error, owner);
  writer_unref (self);
}

static Writer *
writer_new (TonariPrintRequest *request, const char *book, TonariPrintProgress progress, GObject *owner)
{
  Writer *self = g_new0 (Writer, 1);

  g_atomic_ref_count_init (&self->ref_count);
  self->request = request;
  self->book = g_strdup (book);
  self->progress = progress;
  g_weak_ref_init (&self->owner, owner);

  return self;
}

static void
start (Writer *self, GCancellable *cancellable, GTaskThreadFunc func, GAsyncReadyCallback done)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, done, self);

  g_task_set_task_data (task, writer_ref (self), writer_unref);
  g_task_run_in_thread (task, func);
}

void
tonari_print_writer_start (TonariPrintRequest *request,
                           const char *book,
                           GFile *file,
                           TonariPrintFormat format,
                           GCancellable *cancellable,
                           TonariPrintProgress progress,
                           TonariPrintWritten written,
                           GObject *owner)
{
  Writer *self = writer_new (request, book, progress, owner);

  self->file = g_object_ref (file);
  self->format = format;
  self->written = written;
  start (self, cancellable, write_func, done_cb);
}

void
tonari_print_writer_make (TonariPrintRequest *request,
                          const char *book,
                          GCancellable *cancellable,
                          TonariPrintProgress progress,
                          TonariPrintMade made,
                          GObject *owner)
{
  Writer *self = writer_new (request, book, progress, owner);

  self->made = made;
  start (self, cancellable, make_func, made_cb);
}

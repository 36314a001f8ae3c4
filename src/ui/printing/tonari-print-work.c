/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-print-work.h"

#include "tonari-book.h"
#include "tonari-rows.h"
#include "tonari-staff.h"
#include "tonari-store-settings.h"

#define PNG_DPI 200

struct _TonariPrintWork
{
  gatomicrefcount ref_count;
  TonariPrintJob job;
};

const char *
tonari_print_format_suffix (TonariPrintFormat format)
{
  static const char *const suffixes[] = { "pdf", "svg", "png" };

  return suffixes[format];
}

TonariPrintWork *
tonari_print_work_new (const TonariPrintJob *job)
{
  TonariPrintWork *self = g_new0 (TonariPrintWork, 1);

  g_atomic_ref_count_init (&self->ref_count);
  self->job = *job;
  /* The words belong to the dialog. */
  self->job.title = NULL;
  self->job.file_name = NULL;

  return self;
}

TonariPrintWork *
tonari_print_work_ref (TonariPrintWork *self)
{
  g_atomic_ref_count_inc (&self->ref_count);

  return self;
}

void
tonari_print_work_unref (TonariPrintWork *self)
{
  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;

  if (self->job.data_free != NULL)
    self->job.data_free (self->job.data);
  g_free (self);
}

TonariPrintRequest *
tonari_print_request_new (TonariPrintWork *work, const TonariPaperOptions *options, gint64 staff)
{
  TonariPrintRequest *self = g_new0 (TonariPrintRequest, 1);

  self->work = tonari_print_work_ref (work);
  self->options = *options;
  self->options.office = NULL;
  self->options.printed_by = NULL;
  self->options.approval = NULL;
  self->staff = staff;

  return self;
}

void
tonari_print_request_free (gpointer data)
{
  TonariPrintRequest *self = data;

  tonari_print_work_unref (self->work);
  g_free ((char *) self->options.office);
  g_free ((char *) self->options.printed_by);
  g_free ((char *) self->options.approval);
  g_free (self);
}

static gboolean
fill_in (TonariPrintRequest *self, TonariDb *db, GError **error)
{
  g_autoptr (TonariStaff) staff = NULL;
  g_autoptr (GError) local = NULL;

  if (self->options.office == NULL)
    self->options.office = tonari_store_setting (db, "office_name", &local);
  if (local == NULL && self->options.approval == NULL)
    self->options.approval = tonari_store_setting (db, "approval_boxes", &local);
  if (local != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&local));
      return FALSE;
    }

  if (self->staff == 0 || self->options.printed_by != NULL)
    return TRUE;

  /* One who was deleted meanwhile prints without a name. */
  staff = tonari_store_get (db, &tonari_staff_entity, self->staff, NULL);
  if (staff != NULL)
    self->options.printed_by = g_strdup (staff->name);

  return TRUE;
}

static TonariDocument *
make (TonariPrintRequest *self, TonariDb *db, guint index, GError **error)
{
  TonariPrintJob *job = &self->work->job;

  return job->make (db, index, &self->options, job->data, error);
}

gpointer
tonari_print_work_pages (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  TonariPrintRequest *request = data;
  g_autoptr (TonariDocument) document = NULL;

  if (!fill_in (request, db, error))
    return NULL;

  document = make (request, db, 0, error);

  return document != NULL ? tonari_print_pages_new (document) : NULL;
}

typedef struct
{
  TonariPrintRequest *request;
  TonariDb *db;
  guint next;
  TonariPrintProgress progress;
  gpointer data;
  GCancellable *cancellable;
} Writing;

static TonariDocument *
next_cb (gpointer data, GError **error)
{
  Writing *writing = data;

  if (g_cancellable_set_error_if_cancelled (writing->cancellable, error))
    return NULL;
  if (writing->progress != NULL)
    writing->progress (writing->next, writing->data);
  if (writing->next >= writing->request->work->job.n_documents)
    return NULL;

  return make (writing->request, writing->db, writing->next++, error);
}

TonariPrintPages *
tonari_print_work_all (TonariPrintRequest *request,
                       const char *book,
                       TonariPrintProgress progress,
                       gpointer data,
                       GCancellable *cancellable,
                       GError **error)
{
  g_autoptr (TonariDb) db = tonari_book_open (book, error);
  Writing writing = { request, db, 0, progress, data, cancellable };
  g_autoptr (TonariPrintPages) pages = NULL;
  g_autoptr (GError) local = NULL;
  TonariDocument *next;

  if (db == NULL || !fill_in (request, db, error))
    return NULL;

  while ((next = next_cb (&writing, &local)) != NULL)
    {
      g_autoptr (TonariDocument) document = next;

      if (pages == NULL)
        pages = tonari_print_pages_new (document);
      else
        tonari_print_pages_add (pages, document);
    }
  if (local != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&local));
      return NULL;
    }

  return g_steal_pointer (&pages);
}

gboolean
tonari_print_work_write (TonariPrintRequest *request,
                         const char *book,
                         const char *path,
                         TonariPrintFormat format,
                         TonariPrintProgress progress,
                         gpointer data,
                         GCancellable *cancellable,
                         GError **error)
{
  g_autoptr (TonariDb) db = tonari_book_open (book, error);
  g_autoptr (TonariDocument) document = NULL;

  if (db == NULL || !fill_in (request, db, error))
    return FALSE;

  if (format == TONARI_PRINT_FORMAT_PDF)
    {
      Writing writing = { request, db, 0, progress, data, cancellable };

      return tonari_paper_write_pdf (path, next_cb, &writing, NULL, request->options.today, cancellable,
                                     error);
    }

  document = make (request, db, 0, error);
  if (document == NULL)
    return FALSE;

  if (format == TONARI_PRINT_FORMAT_SVG)
    return tonari_paper_write_svg (path, document, error);

  return tonari_paper_write_png (path, document, PNG_DPI, error);
}

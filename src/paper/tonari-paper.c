/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Documents into files.  A file is written beside its name and renamed when it is whole, so that a full
 * disk or a cancelled batch leaves what was there; a device is written to directly.
 */

#include "tonari-paper-private.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cairo-pdf.h>
#include <cairo-svg.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>

typedef struct
{
  char *path;
  char *beside;
  int fd;
  int failed;
} Sink;

static gboolean
fail (const char *path, int code, GError **error)
{
  g_autofree char *name = g_filename_display_name (path);
  const char *reason = g_strerror (code);

  if (code == ENOSPC || code == EDQUOT)
    reason = _ ("there is no room left on the disk");
  else if (code == EACCES || code == EPERM || code == EROFS)
    reason = _ ("this place may not be written to");
  else if (code == ENOENT || code == ENOTDIR)
    reason = _ ("there is no such folder");

  /* Translators: a file name and a reason */
  g_set_error (error, G_IO_ERROR, g_io_error_from_errno (code),
               _ ("“%s” could not be written: %s. Choose another place."), name, reason);

  return FALSE;
}

static gboolean
sink_open (Sink *sink, const char *path, GError **error)
{
  GStatBuf status;
  gboolean there = g_stat (path, &status) == 0;

  sink->path = g_strdup (path);
  sink->beside = NULL;
  sink->fd = -1;
  sink->failed = 0;
  if (there && S_ISDIR (status.st_mode))
    return fail (path, EISDIR, error);

  if (there && !S_ISREG (status.st_mode))
    sink->fd = g_open (path, O_WRONLY | O_CLOEXEC, 0);
  else if (there && g_access (path, W_OK) != 0)
    /* Renaming over it would go around the lock that somebody put on the file. */
    return fail (path, errno, error);
  else
    {
      g_autofree char *folder = g_path_get_dirname (path);

      sink->beside = g_build_filename (folder, ".tonari-XXXXXX", NULL);
      sink->fd = g_mkstemp_full (sink->beside, O_WRONLY | O_CLOEXEC, 0666);
    }
  if (sink->fd < 0)
    {
      int code = errno;

      g_clear_pointer (&sink->beside, g_free);
      return fail (path, code, error);
    }

  return TRUE;
}

/*
 * Never tells cairo of a failure: cairo 1.16 walks into freed memory when a PDF's stream fails while it is
 * being finished.  The sink remembers it, swallows the rest, and check_surface() reports it.
 */
static cairo_status_t
sink_write_cb (void *data, const unsigned char *bytes, unsigned int length)
{
  Sink *sink = data;

  while (length > 0 && sink->failed == 0)
    {
      ssize_t written = write (sink->fd, bytes, length);

      if (written < 0 && errno == EINTR)
        continue;
      if (written <= 0)
        {
          sink->failed = written < 0 ? errno : EIO;
          return CAIRO_STATUS_SUCCESS;
        }
      bytes += written;
      length -= (unsigned int) written;
    }

  return CAIRO_STATUS_SUCCESS;
}

/* Gives up what was begun unless keep; frees the sink. */
static gboolean
sink_close (Sink *sink, gboolean keep, GError **error)
{
  gboolean ok = keep;

  if (sink->fd >= 0)
    {
      if (ok && sink->beside != NULL && fsync (sink->fd) != 0 && errno != EINVAL)
        ok = fail (sink->path, errno, error);
      if (close (sink->fd) != 0 && ok)
        ok = fail (sink->path, errno, error);
    }
  if (sink->beside != NULL)
    {
      if (ok && g_rename (sink->beside, sink->path) != 0)
        ok = fail (sink->path, errno, error);
      if (!ok)
        g_unlink (sink->beside);
    }
  g_free (sink->beside);
  g_free (sink->path);

  return ok;
}

/* A surface that ended badly: what the disk said comes before what cairo says. */
static gboolean
check_surface (const Sink *sink, cairo_surface_t *surface, GError **error)
{
  cairo_status_t status = cairo_surface_status (surface);

  if (sink->failed != 0)
    return fail (sink->path, sink->failed, error);
  if (status == CAIRO_STATUS_SUCCESS)
    return TRUE;

  {
    g_autofree char *name = g_filename_display_name (sink->path);

    g_set_error (error, G_IO_ERROR, G_IO_ERROR_FAILED, _ ("“%s” could not be drawn: %s."), name,
                 cairo_status_to_string (status));
  }
  return FALSE;
}

static gboolean
draw_page (TonariDocument *document, guint page, cairo_surface_t *surface, const Sink *sink, GError **error)
{
  cairo_t *cr = cairo_create (surface);

  tonari_document_draw (document, page, cr);
  cairo_show_page (cr);
  cairo_destroy (cr);

  return check_surface (sink, surface, error);
}

static void
describe_pdf (cairo_surface_t *surface, const char *title, const char *author, int today)
{
  g_autofree char *day = tonari_date_to_iso (tonari_date_from_day (today));
  g_autofree char *moment = g_strdup_printf ("%sT00:00:00Z", day != NULL ? day : "2000-01-01");

  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_TITLE, title);
  if (author != NULL && *author != '\0')
    cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_AUTHOR, author);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATOR, "Tonari");
  /* Left alone, cairo would write the time of the clock, and no two files would be the same. */
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATE_DATE, moment);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_MOD_DATE, moment);
}

gboolean
tonari_paper_write_pdf (const char *path,
                        TonariPaperNext next,
                        gpointer data,
                        const char *title,
                        int today,
                        GCancellable *cancellable,
                        GError **error)
{
  cairo_surface_t *surface = NULL;
  GError *local = NULL;
  guint n_pages = 0;
  gboolean ok = TRUE;
  Sink sink;

  g_return_val_if_fail (path != NULL, FALSE);
  g_return_val_if_fail (next != NULL, FALSE);

  if (!sink_open (&sink, path, error))
    return sink_close (&sink, FALSE, NULL);

  while (ok)
    {
      g_autoptr (TonariDocument) document = NULL;
      g_autofree char *link = NULL;

      if (g_cancellable_set_error_if_cancelled (cancellable, error))
        {
          ok = FALSE;
          break;
        }
      document = next (data, &local);
      if (document == NULL)
        {
          if (local != NULL)
            {
              g_propagate_error (error, local);
              ok = FALSE;
            }
          break;
        }

      if (surface == NULL)
        {
          surface =
              cairo_pdf_surface_create_for_stream (sink_write_cb, &sink, document->width, document->height);
          describe_pdf (surface, title != NULL ? title : document->title, tonari_document_office (document),
                        today);
        }
      cairo_pdf_surface_set_size (surface, document->width, document->height);
      link = g_strdup_printf ("page=%u", n_pages + 1);
      cairo_pdf_surface_add_outline (surface, CAIRO_PDF_OUTLINE_ROOT, document->title, link,
                                     (cairo_pdf_outline_flags_t) 0);
      for (guint page = 0; ok && page < document->n_pages; page++)
        ok = draw_page (document, page, surface, &sink, error);
      n_pages += document->n_pages;
    }

  if (ok && surface == NULL)
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA, _ ("There is nothing to print."));
      ok = FALSE;
    }
  if (surface != NULL)
    {
      cairo_surface_finish (surface);
      ok = ok && check_surface (&sink, surface, error);
      cairo_surface_destroy (surface);
    }

  return sink_close (&sink, ok, error);
}

static cairo_status_t
collect_cb (void *data, const unsigned char *bytes, unsigned int length)
{
  g_string_append_len (data, (const char *) bytes, length);

  return CAIRO_STATUS_SUCCESS;
}

/* cairo numbers its surfaces as long as a program runs; the same page must be the same file whenever it is
 * drawn. */
static void
forget_number (GString *svg)
{
  static const char start[] = "<g id=\"surface";
  char *found = strstr (svg->str, start);

  if (found != NULL)
    {
      gsize position = found - svg->str + strlen (start);
      gsize n_digits = strspn (svg->str + position, "0123456789");

      g_string_erase (svg, position, n_digits);
    }
}

gboolean
tonari_paper_write_svg (const char *path, TonariDocument *document, GError **error)
{
  GString *svg = NULL;
  cairo_surface_t *surface;
  cairo_t *cr;
  gboolean ok;
  Sink sink;

  g_return_val_if_fail (path != NULL, FALSE);
  g_return_val_if_fail (document != NULL, FALSE);

  if (!sink_open (&sink, path, error))
    return sink_close (&sink, FALSE, NULL);

  svg = g_string_new (NULL);
  surface = cairo_svg_surface_create_for_stream (collect_cb, svg, document->width, document->height);
  cr = cairo_create (surface);
  /* A drawing program with a dark ground would show dark words on it. */
  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_paint (cr);
  tonari_document_draw (document, 0, cr);
  cairo_destroy (cr);
  cairo_surface_finish (surface);
  ok = check_surface (&sink, surface, error);
  cairo_surface_destroy (surface);
  forget_number (svg);
  sink_write_cb (&sink, (const unsigned char *) svg->str, svg->len);
  if (ok && sink.failed != 0)
    ok = fail (path, sink.failed, error);
  g_string_free (svg, TRUE);

  return sink_close (&sink, ok, error);
}

gboolean
tonari_paper_write_png (const char *path, TonariDocument *document, double dpi, GError **error)
{
  double scale = dpi / 72;
  cairo_surface_t *surface;
  cairo_t *cr;
  gboolean ok;
  Sink sink;

  g_return_val_if_fail (path != NULL, FALSE);
  g_return_val_if_fail (document != NULL, FALSE);
  g_return_val_if_fail (dpi > 0, FALSE);

  if (!sink_open (&sink, path, error))
    return sink_close (&sink, FALSE, NULL);

  surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, (int) ceil (document->width * scale),
                                        (int) ceil (document->height * scale));
  cr = cairo_create (surface);
  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_paint (cr);
  cairo_scale (cr, scale, scale);
  tonari_document_draw (document, 0, cr);
  cairo_destroy (cr);
  ok = check_surface (&sink, surface, error);
  if (ok && (cairo_surface_write_to_png_stream (surface, sink_write_cb, &sink) != CAIRO_STATUS_SUCCESS ||
             sink.failed != 0))
    ok = fail (path, sink.failed != 0 ? sink.failed : EIO, error);
  cairo_surface_destroy (surface);

  return sink_close (&sink, ok, error);
}

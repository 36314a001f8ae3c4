/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-print-pages.h"

struct _TonariPrintPages
{
  gatomicrefcount ref_count;
  char *title;
  GStrv left_out;
  double width;
  double height;
  GPtrArray *pages;
};

TonariPrintPages *
tonari_print_pages_new (TonariDocument *document)
{
  TonariPrintPages *self = g_new0 (TonariPrintPages, 1);

  g_atomic_ref_count_init (&self->ref_count);
  self->title = g_strdup (tonari_document_title (document));
  self->left_out = g_strdupv ((GStrv) tonari_document_left_out (document));
  self->pages = g_ptr_array_new_with_free_func ((GDestroyNotify) cairo_surface_destroy);
  tonari_document_page_size (document, &self->width, &self->height);

  tonari_print_pages_add (self, document);

  return self;
}

void
tonari_print_pages_add (TonariPrintPages *self, TonariDocument *document)
{
  double width, height, scale;

  tonari_document_page_size (document, &width, &height);
  scale = MIN (self->width / width, self->height / height);

  for (guint i = 0; i < tonari_document_n_pages (document); i++)
    {
      cairo_rectangle_t extents = { 0, 0, self->width, self->height };
      cairo_surface_t *surface = cairo_recording_surface_create (CAIRO_CONTENT_COLOR_ALPHA, &extents);
      cairo_t *cr = cairo_create (surface);

      cairo_scale (cr, scale, scale);
      tonari_document_draw (document, i, cr);
      cairo_destroy (cr);
      cairo_surface_flush (surface);
      g_ptr_array_add (self->pages, surface);
    }
}

TonariPrintPages *
tonari_print_pages_ref (TonariPrintPages *self)
{
  g_atomic_ref_count_inc (&self->ref_count);

  return self;
}

void
tonari_print_pages_unref (TonariPrintPages *self)
{
  if (self == NULL || !g_atomic_ref_count_dec (&self->ref_count))
    return;

  g_ptr_array_unref (self->pages);
  g_free (self->title);
  g_strfreev (self->left_out);
  g_free (self);
}

guint
tonari_print_pages_count (const TonariPrintPages *self)
{
  return self->pages->len;
}

const char *
tonari_print_pages_title (const TonariPrintPages *self)
{
  return self->title;
}

void
tonari_print_pages_size (const TonariPrintPages *self, double *width, double *height)
{
  *width = self->width;
  *height = self->height;
}

void
tonari_print_pages_draw (const TonariPrintPages *self, guint page, cairo_t *cr, double width)
{
  double scale = width / self->width;

  g_return_if_fail (page < self->pages->len);

  cairo_save (cr);
  cairo_scale (cr, scale, scale);
  cairo_set_source_surface (cr, g_ptr_array_index (self->pages, page), 0, 0);
  cairo_paint (cr);
  cairo_restore (cr);
}

const char *const *
tonari_print_pages_left_out (const TonariPrintPages *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return (const char *const *) self->left_out;
}

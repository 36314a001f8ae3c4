/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * A thousand life charts into one PDF against raw cairo drawing the same visible paths, both in one run.
 *
 * Each page is recorded once, untimed, and replayed into a second PDF: what cairo and the fonts cost remains,
 * what Tonari does for a page (numbers, layout, measuring) is gone.  Making up the lives is in neither.  The
 * memory after the first hundred pages and after the last says whether a page is let go once it is drawn.
 */

#include <locale.h>
#include <stdio.h>
#include <unistd.h>

#include <cairo-pdf.h>
#include <glib/gstdio.h>

#include "fixture-life.h"
#include "tonari-paper.h"

#define PAGES 1000
#define SETTLED 100
/* Pages per second of raw cairo that ours must reach. */
#define WANTED 0.7
/* Growth of the memory from SETTLED to PAGES; the PDF's own list of pages and bookmarks grows. */
#define WANTED_MEMORY 1.3

typedef struct
{
  TonariPaperOptions options;
  guint n;
  gint64 making;
  long settled;
} Batch;

/* Resident pages of memory. */
static long
resident (void)
{
  g_autofree char *text = NULL;
  long size = 0, pages = 0;

  if (g_file_get_contents ("/proc/self/statm", &text, NULL, NULL))
    sscanf (text, "%ld %ld", &size, &pages);

  return pages;
}

static TonariDocument *
next_page (gpointer data, GError **error)
{
  Batch *batch = data;
  gint64 start = g_get_monotonic_time ();
  TonariLife *life;

  if (batch->n == SETTLED)
    batch->settled = resident ();
  if (batch->n == PAGES)
    return NULL;
  life = fixture_random (++batch->n);
  batch->making += g_get_monotonic_time () - start;

  return tonari_document_for_life (life, &batch->options);
}

static cairo_status_t
swallow_cb (void *data, const unsigned char *bytes, unsigned int length)
{
  FILE *file = data;

  return fwrite (bytes, 1, length, file) == length ? CAIRO_STATUS_SUCCESS : CAIRO_STATUS_WRITE_ERROR;
}

static double
bench_raw (const TonariPaperOptions *options, const char *path)
{
  FILE *file = g_fopen (path, "wb");
  cairo_surface_t *pdf = NULL;
  gint64 spent = 0, start;

  for (guint n = 1; n <= PAGES; n++)
    {
      g_autoptr (TonariDocument) document = tonari_document_for_life (fixture_random (n), options);
      cairo_rectangle_t extents = { 0, 0, 0, 0 };
      cairo_surface_t *recording;
      cairo_t *cr;

      tonari_document_page_size (document, &extents.width, &extents.height);
      recording = cairo_recording_surface_create (CAIRO_CONTENT_COLOR_ALPHA, &extents);
      cr = cairo_create (recording);
      tonari_document_draw (document, 0, cr);
      cairo_destroy (cr);

      start = g_get_monotonic_time ();
      if (pdf == NULL)
        pdf = cairo_pdf_surface_create_for_stream (swallow_cb, file, extents.width, extents.height);
      cr = cairo_create (pdf);
      cairo_set_source_surface (cr, recording, 0, 0);
      cairo_paint (cr);
      cairo_show_page (cr);
      cairo_destroy (cr);
      spent += g_get_monotonic_time () - start;
      cairo_surface_destroy (recording);
    }
  start = g_get_monotonic_time ();
  cairo_surface_finish (pdf);
  spent += g_get_monotonic_time () - start;
  g_assert_cmpint (cairo_surface_status (pdf), ==, CAIRO_STATUS_SUCCESS);
  cairo_surface_destroy (pdf);
  fclose (file);

  return (double) spent / G_USEC_PER_SEC;
}

int
main (void)
{
  Batch batch = { .options = { .size = TONARI_PAPER_A4, .wareki = TRUE } };
  g_autoptr (GError) error = NULL;
  g_autofree char *folder = NULL;
  g_autofree char *ours_path = NULL;
  g_autofree char *raw_path = NULL;
  double ours, raw;
  long last;
  gint64 start;

  setlocale (LC_ALL, "");
  batch.options.today = fixture_today ();
  folder = g_dir_make_tmp ("tonari-bench-XXXXXX", &error);
  g_assert_no_error (error);
  ours_path = g_build_filename (folder, "ours.pdf", NULL);
  raw_path = g_build_filename (folder, "raw.pdf", NULL);

  start = g_get_monotonic_time ();
  tonari_paper_write_pdf (ours_path, next_page, &batch, "Life charts", batch.options.today, NULL, &error);
  ours = (double) (g_get_monotonic_time () - start - batch.making) / G_USEC_PER_SEC;
  g_assert_no_error (error);
  last = resident ();
  raw = bench_raw (&batch.options, raw_path);

  g_print ("%d life charts into a PDF: %.1f pages a second, raw cairo %.1f\n", PAGES, PAGES / ours,
           PAGES / raw);
  g_print ("ratio pages %.2f (want ≥ %.1f)\n", raw / ours, WANTED);
  g_print ("memory after %d pages %ld pages of it, after %d %ld\n", SETTLED, batch.settled, PAGES, last);
  g_print ("ratio pages-memory %.2f (want ≤ %.1f)\n", (double) last / MAX (batch.settled, 1), WANTED_MEMORY);

  g_unlink (ours_path);
  g_unlink (raw_path);
  g_rmdir (folder);

  return 0;
}

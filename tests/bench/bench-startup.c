/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * From the start of the process to the first frame: Tonari with a large book against an empty libadwaita
 * window.
 *
 * Both are started in turn as processes of their own; each says the moment of its first frame by the clock
 * that all processes share, and the middle of several runs counts.
 */

#include <adwaita.h>
#include <glib/gstdio.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "tonari-application.h"
#include "tonari-book.h"
#include "tonari-demo.h"
#include "tonari-window.h"

#define RUNS 9
#define TEST_DAY 739941 /* 2026-11-21 */

static gboolean wants_book;

static void
painted_cb (GdkFrameClock *clock, gpointer window)
{
  static gboolean first = TRUE;

  if (first)
    printf ("first %" G_GINT64_FORMAT "\n", g_get_monotonic_time ());
  first = FALSE;
  if (wants_book && tonari_context_queue (tonari_window_context (window)) == NULL)
    return;
  printf ("book %" G_GINT64_FORMAT "\n", g_get_monotonic_time ());
  fflush (stdout);
  /* What comes after the frame is not measured. */
  _exit (0);
}

static void
mapped_cb (GtkWidget *window, gpointer data)
{
  g_signal_connect (gtk_widget_get_frame_clock (window), "after-paint", G_CALLBACK (painted_cb), window);
}

static void
window_added_cb (GtkApplication *application, GtkWindow *window, gpointer data)
{
  g_signal_connect (window, "map", G_CALLBACK (mapped_cb), NULL);
}

static void
empty_activate_cb (GtkApplication *application, gpointer data)
{
  GtkWidget *window = adw_application_window_new (application);

  gtk_window_set_default_size (GTK_WINDOW (window), 1180, 760);
  adw_application_window_set_content (ADW_APPLICATION_WINDOW (window), adw_header_bar_new ());
  gtk_window_present (GTK_WINDOW (window));
}

static int
run_empty (void)
{
  g_autoptr (AdwApplication) application =
      adw_application_new ("io.github.tonari_app.Empty", G_APPLICATION_NON_UNIQUE);

  g_signal_connect (application, "window-added", G_CALLBACK (window_added_cb), NULL);
  g_signal_connect (application, "activate", G_CALLBACK (empty_activate_cb), NULL);
  return g_application_run (G_APPLICATION (application), 0, NULL);
}

static int
run_book (char *path)
{
  g_autoptr (TonariApplication) application = tonari_application_new ();
  char *arguments[] = { (char *) "tonari", path, NULL };

  wants_book = TRUE;
  g_application_set_flags (G_APPLICATION (application),
                           G_APPLICATION_HANDLES_OPEN | G_APPLICATION_NON_UNIQUE);
  g_signal_connect (application, "window-added", G_CALLBACK (window_added_cb), NULL);
  return g_application_run (G_APPLICATION (application), 2, arguments);
}

static gboolean
measure (const char *self, const char *path, double *first, double *book)
{
  const char *arguments[] = { self, path != NULL ? "--book" : "--empty", path, NULL };
  g_autofree char *output = NULL;
  g_autoptr (GError) error = NULL;
  const char *line;
  gint64 start = g_get_monotonic_time ();

  if (!g_spawn_sync (NULL, (char **) arguments, NULL, G_SPAWN_DEFAULT, NULL, NULL, &output, NULL, NULL,
                     &error))
    {
      fprintf (stderr, "%s\n", error->message);
      return FALSE;
    }
  line = strstr (output, "first ");
  if (line == NULL)
    return FALSE;
  *first = (double) (g_ascii_strtoll (line + 6, NULL, 10) - start) / 1000;
  line = strstr (output, "book ");
  *book = line != NULL ? (double) (g_ascii_strtoll (line + 5, NULL, 10) - start) / 1000 : 0;
  return TRUE;
}

static int
compare (const void *a, const void *b)
{
  double x = *(const double *) a, y = *(const double *) b;

  return (x > y) - (x < y);
}

static double
middle (double *values)
{
  qsort (values, RUNS, sizeof *values, compare);
  return values[RUNS / 2];
}

static gboolean
make_book (const char *path)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (TonariDb) db = tonari_book_create (path, &error);
  TonariDemoOptions options = { 5000, 500000, 12, 1, TEST_DAY };

  if (db != NULL && tonari_demo_fill (db, &options, NULL, &error))
    return TRUE;
  fprintf (stderr, "%s\n", error->message);
  return FALSE;
}

int
main (int argc, char **argv)
{
  double empty[RUNS], first[RUNS], book[RUNS], ignored, reference;
  g_autofree char *folder = NULL;
  g_autofree char *path = NULL;
  int status = 0;

  if (argc > 1 && g_str_equal (argv[1], "--empty"))
    return run_empty ();
  if (argc > 2 && g_str_equal (argv[1], "--book"))
    return run_book (argv[2]);

  folder = g_dir_make_tmp ("tonari-startup-XXXXXX", NULL);
  path = g_build_filename (folder, "large.tonari", NULL);
  /* The daily backup and what else a book brings along stay in this folder too. */
  g_setenv ("XDG_DATA_HOME", folder, TRUE);
  if (!make_book (path))
    return 1;
  /* One of each first, so that both find the disk's cache warm. */
  if (!measure (argv[0], NULL, &ignored, &ignored) || !measure (argv[0], path, &ignored, &ignored))
    return 1;
  for (guint i = 0; i < RUNS && status == 0; i++)
    if (!measure (argv[0], NULL, &empty[i], &ignored) || !measure (argv[0], path, &first[i], &book[i]))
      status = 1;
  {
    /* The first backups lie beside the book. */
    const char *remove[] = { "rm", "-rf", folder, NULL };

    g_spawn_sync (NULL, (char **) remove, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, NULL, NULL, NULL, NULL);
  }
  if (status != 0)
    return status;

  reference = middle (empty);
  printf ("empty window %.0f ms, Tonari's first frame %.0f ms, with the book open %.0f ms\n", reference,
          middle (first), middle (book));
  printf ("ratio startup %.2f (want ≤ 1.5)\n", middle (first) / reference);
  printf ("ratio startup-with-book %.2f (for the record)\n", middle (book) / reference);
  return 0;
}

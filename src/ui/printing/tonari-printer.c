/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-printer.h"

#include <glib/gi18n-lib.h>

static void
draw_page_cb (GtkPrintOperation *operation, GtkPrintContext *context, int page, gpointer data)
{
  TonariPrintPages *pages = data;
  cairo_t *cr = gtk_print_context_get_cairo_context (context);
  double width = gtk_print_context_get_width (context);
  double height = gtk_print_context_get_height (context);
  double page_width, page_height, scale;

  tonari_print_pages_size (pages, &page_width, &page_height);

  /* On another paper than the one it was made for, the whole page is drawn smaller, in the middle. */
  scale = MIN (width / page_width, height / page_height);
  cairo_translate (cr, (width - page_width * scale) / 2, (height - page_height * scale) / 2);
  tonari_print_pages_draw (pages, (guint) page, cr, page_width * scale);
}

static void
pages_gone_cb (gpointer data, GClosure *closure)
{
  tonari_print_pages_unref (data);
}

GtkPrintOperation *
tonari_printer_operation (TonariPrintPages *pages)
{
  GtkPrintOperation *operation = gtk_print_operation_new ();
  g_autoptr (GtkPageSetup) setup = gtk_page_setup_new ();
  g_autoptr (GtkPaperSize) paper = NULL;
  double width, height;

  tonari_print_pages_size (pages, &width, &height);
  paper = gtk_paper_size_new (MAX (width, height) > 1000 ? GTK_PAPER_NAME_A3 : GTK_PAPER_NAME_A4);
  gtk_page_setup_set_paper_size (setup, paper);
  gtk_page_setup_set_orientation (setup, width > height ? GTK_PAGE_ORIENTATION_LANDSCAPE
                                                        : GTK_PAGE_ORIENTATION_PORTRAIT);

  gtk_print_operation_set_default_page_setup (operation, setup);
  gtk_print_operation_set_use_full_page (operation, TRUE);
  gtk_print_operation_set_unit (operation, GTK_UNIT_POINTS);
  gtk_print_operation_set_n_pages (operation, (int) tonari_print_pages_count (pages));
  gtk_print_operation_set_job_name (operation, tonari_print_pages_title (pages));
  gtk_print_operation_set_embed_page_setup (operation, TRUE);
  g_signal_connect_data (operation, "draw-page", G_CALLBACK (draw_page_cb), pages, pages_gone_cb, 0);

  return operation;
}

static void
done_cb (GtkPrintOperation *operation, GtkPrintOperationResult result, gpointer data)
{
  TonariContext *context = data;
  g_autoptr (GError) error = NULL;

  if (result != GTK_PRINT_OPERATION_RESULT_ERROR)
    return;

  gtk_print_operation_get_error (operation, &error);
  tonari_context_fail (context, _ ("It could not be printed."), error);
}

void
tonari_printer_run (GtkWindow *parent, TonariContext *context, TonariPrintPages *pages)
{
  g_autoptr (GtkPrintOperation) operation = tonari_printer_operation (pages);
  g_autoptr (GError) error = NULL;

  gtk_print_operation_set_allow_async (operation, TRUE);
  g_signal_connect_data (operation, "done", G_CALLBACK (done_cb), g_object_ref (context),
                         (GClosureNotify) (GCallback) g_object_unref, 0);

  if (gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_PRINT_DIALOG, parent, &error) ==
          GTK_PRINT_OPERATION_RESULT_ERROR &&
      error != NULL)
    tonari_context_fail (context, _ ("It could not be printed."), error);
}

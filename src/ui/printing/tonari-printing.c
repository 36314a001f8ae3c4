/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-printing.h"

#include "tonari-print-dialog.h"
#include "tonari-print.h"
#include "tonari-printer.h"
#include "tonari-printing-resources.h"

static void
print_document (GtkWindow *parent, TonariContext *context, TonariDocument *document)
{
  TonariPrintPages *pages = tonari_print_pages_new (document);

  tonari_document_free (document);
  tonari_printer_run (parent, context, pages);
}

static GtkWindow *
print_job (GtkWindow *parent, TonariContext *context, const TonariPrintJob *job)
{
  TonariPrintDialog *dialog = tonari_print_dialog_new (context, job);

  gtk_window_set_transient_for (GTK_WINDOW (dialog), parent);
  gtk_window_present (GTK_WINDOW (dialog));

  return GTK_WINDOW (dialog);
}

static const TonariPrintProvider provider = { print_document, print_job };

void
tonari_printing_init (void)
{
  static gsize done;

  if (g_once_init_enter (&done))
    {
      g_resources_register (tonari_printing_get_resource ());
      g_type_ensure (TONARI_TYPE_PRINT_DIALOG);
      tonari_print_set_provider (&provider);
      g_once_init_leave (&done, 1);
    }
}

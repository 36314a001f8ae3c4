/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-intake-print.h"

#include <glib/gi18n-lib.h>

#include "tonari-case-paper.h"
#include "tonari-print.h"
#include "tonari-store-case-papers.h"

/* Which form of which case; both 0 for a blank one. */
typedef struct
{
  gint64 case_id;
  gint64 intake;
} Which;

static TonariDocument *
make (TonariDb *db, guint index, const TonariPaperOptions *options, gpointer data, GError **error)
{
  const Which *which = data;
  g_autoptr (TonariCasePapers) papers = tonari_store_case_papers (db, which->case_id, error);

  return papers != NULL
             ? tonari_document_for_case (papers, TONARI_CASE_PAPER_INTAKE, which->intake, options, error)
             : NULL;
}

void
tonari_intake_print_open (GtkWidget *from, TonariContext *context, const TonariIntakeSheet *sheet)
{
  GtkRoot *root = gtk_widget_get_root (from);
  gboolean blank = sheet->intake->row.id == 0;
  Which *which = g_new0 (Which, 1);
  g_autofree char *file_name =
      blank ? g_strdup (_ ("Intake")) : g_strdup_printf (_ ("Intake %s"), sheet->acase->code);
  TonariPrintJob job = {
    .title = blank ? _ ("Print a Blank Intake") : _ ("Print the Intake"),
    .file_name = file_name,
    .n_documents = 1,
    .make = make,
    .data = which,
    .data_free = g_free,
  };

  if (!blank)
    {
      which->case_id = sheet->acase->row.id;
      which->intake = sheet->intake->row.id;
    }
  tonari_print_job (GTK_IS_WINDOW (root) ? GTK_WINDOW (root) : NULL, context, &job);
}

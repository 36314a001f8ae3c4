/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-letter-print.h"

#include <glib/gi18n-lib.h>

#include "tonari-case-paper.h"
#include "tonari-print.h"
#include "tonari-store-case-papers.h"

typedef struct
{
  gint64 case_id;
  gint64 record;
} Letter;

static TonariDocument *
make_letter (TonariDb *db, guint index, const TonariPaperOptions *options, gpointer data, GError **error)
{
  const Letter *letter = data;
  g_autoptr (TonariCasePapers) papers = tonari_store_case_papers (db, letter->case_id, error);

  return papers != NULL
             ? tonari_document_for_case (papers, TONARI_CASE_PAPER_LETTER, letter->record, options, error)
             : NULL;
}

void
tonari_letter_print (GtkWidget *from, TonariContext *context, const TonariRecord *record, const char *code)
{
  GtkRoot *root = gtk_widget_get_root (from);
  Letter *letter;
  g_autofree char *day = NULL;
  g_autofree char *file_name = NULL;
  TonariPrintJob job = { .title = _ ("Print the Letter"), .n_documents = 1, .make = make_letter };

  g_return_if_fail (TONARI_IS_CONTEXT (context));
  g_return_if_fail (record != NULL && record->case_id != 0);

  day = tonari_date_format (record->at.date, TONARI_DATE_ISO);
  /* Translators: name of a file with a letter, by the code of the case and the day */
  file_name = g_strdup_printf (_ ("letter_%s_%s"), code, day);
  letter = g_new0 (Letter, 1);
  letter->case_id = record->case_id;
  letter->record = record->row.id;
  job.file_name = file_name;
  job.data = letter;
  job.data_free = g_free;
  tonari_print_job (GTK_IS_WINDOW (root) ? GTK_WINDOW (root) : NULL, context, &job);
}

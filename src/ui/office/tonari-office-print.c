/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-office-print.h"

#include <glib/gi18n-lib.h>

#include "tonari-case-paper.h"
#include "tonari-handover.h"
#include "tonari-save-text.h"
#include "tonari-store-case-papers.h"

typedef struct
{
  gint64 case_id;
  gint64 row;
} Sheet;

static TonariDocument *
make_minutes (TonariDb *db, guint index, const TonariPaperOptions *options, gpointer data, GError **error)
{
  gint64 meeting = *(gint64 *) data;
  g_autoptr (TonariCasePapers) papers = tonari_store_meeting_papers (db, meeting, error);

  return papers != NULL
             ? tonari_document_for_case (papers, TONARI_CASE_PAPER_MEETING, meeting, options, error)
             : NULL;
}

static TonariDocument *
make_pack (TonariDb *db, guint index, const TonariPaperOptions *options, gpointer data, GError **error)
{
  g_autoptr (TonariCasePapers) papers = tonari_store_meeting_papers (db, *(gint64 *) data, error);
  g_autoptr (GPtrArray) cases = papers != NULL ? tonari_store_study_papers (db, papers, error) : NULL;

  return cases != NULL ? tonari_document_for_study (papers, cases, options, error) : NULL;
}

static TonariDocument *
make_sheet (TonariDb *db, guint index, const TonariPaperOptions *options, gpointer data, GError **error)
{
  const Sheet *sheet = &g_array_index ((GArray *) data, Sheet, index);
  g_autoptr (TonariCasePapers) papers = tonari_store_case_papers (db, sheet->case_id, error);

  return papers != NULL
             ? tonari_document_for_case (papers, TONARI_CASE_PAPER_HANDOVER, sheet->row, options, error)
             : NULL;
}

static GtkWindow *
print (GtkWidget *from, TonariContext *context, TonariPrintJob *job, const char *of)
{
  GtkRoot *root = gtk_widget_get_root (from);
  g_autofree char *name =
      tonari_save_text_name (of != NULL ? g_strdup_printf ("%s %s", job->title, of) : g_strdup (job->title));

  job->file_name = name;

  return tonari_print_job (GTK_IS_WINDOW (root) ? GTK_WINDOW (root) : NULL, context, job);
}

GtkWindow *
tonari_office_print_meeting (GtkWidget *from,
                             TonariContext *context,
                             const TonariOfficeData *data,
                             const TonariMeeting *meeting)
{
  gboolean is_study = meeting->kind == TONARI_MEETING_KIND_STUDY;
  g_autofree char *day = tonari_date_format (meeting->at.date, TONARI_DATE_ISO);
  TonariPrintJob job = { .n_documents = 1, .data_free = g_free };

  job.title = is_study ? _ ("Print the Pack") : _ ("Print the Minutes");
  job.make = is_study ? make_pack : make_minutes;
  job.data = g_memdup2 (&meeting->row.id, sizeof (gint64));

  /* What is for learning carries no case, not even in the name of its file. */
  return print (from, context, &job, is_study ? day : g_hash_table_lookup (data->codes, &meeting->case_id));
}

GtkWindow *
tonari_office_print_handovers (GtkWidget *from, TonariContext *context, const GPtrArray *handovers)
{
  GArray *sheets = g_array_new (FALSE, FALSE, sizeof (Sheet));
  TonariPrintJob job = { .make = make_sheet, .data_free = (GDestroyNotify) g_array_unref };

  for (guint i = 0; i < handovers->len; i++)
    {
      const TonariHandover *handover = g_ptr_array_index (handovers, i);
      const Sheet sheet = { handover->case_id, handover->row.id };

      g_array_append_val (sheets, sheet);
    }
  job.title = _ ("Print the Sheets");
  job.n_documents = sheets->len;
  job.data = sheets;

  return print (from, context, &job, NULL);
}

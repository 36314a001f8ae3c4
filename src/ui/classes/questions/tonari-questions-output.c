/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-questions-output.h"

#include <glib/gi18n-lib.h>

#include "tonari-answers-csv.h"
#include "tonari-class-paper.h"
#include "tonari-print.h"
#include "tonari-save-text.h"
#include "tonari-store-class-papers.h"

typedef struct
{
  gint64 class_id;
  gint64 questionnaire;
  int today;
} Form;

static TonariDocument *
make_form (TonariDb *db, guint index, const TonariPaperOptions *options, gpointer data, GError **error)
{
  const Form *form = data;
  g_autoptr (TonariClassPapers) papers = tonari_store_class_papers (db, form->class_id, form->today, error);

  return papers != NULL ? tonari_document_for_questionnaire (papers, form->questionnaire, options, error)
                        : NULL;
}

GtkWindow *
tonari_questions_output_print (TonariClassModel *model,
                               const TonariQuestionnaire *questionnaire,
                               GtkWidget *parent)
{
  TonariContext *context = tonari_class_model_context (model);
  g_autofree char *name = tonari_save_text_name (g_strdup (questionnaire->title));
  GtkRoot *root = gtk_widget_get_root (parent);
  Form form = { tonari_class_model_class (model), questionnaire->row.id, tonari_context_today (context) };
  TonariPrintJob job = {
    .title = _ ("Blank Form"),
    .file_name = name,
    .n_documents = 1,
    .make = make_form,
    .data_free = g_free,
  };

  job.data = g_memdup2 (&form, sizeof form);

  return tonari_print_job (GTK_IS_WINDOW (root) ? GTK_WINDOW (root) : NULL, context, &job);
}

void
tonari_questions_output_csv (TonariClassModel *model, const GPtrArray *results, GtkWidget *parent)
{
  const TonariClassSheet *sheet = tonari_class_model_sheet (model);
  TonariCompatFilter filter = { _ ("Tables (CSV)"), "*.csv" };
  g_autofree char *name = NULL;
  GString *text;

  if (sheet == NULL)
    return;

  /* Translators: name of a file: %s is the title of the class */
  name = g_strdup_printf (_ ("Answers %s.csv"), sheet->aclass->title != NULL ? sheet->aclass->title : "");
  text = g_string_new (NULL);
  tonari_answers_csv (text, results);
  tonari_save_text (tonari_class_model_context (model), parent, _ ("Save Answers"), name, &filter, text);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-questions-output.h"

#include <glib/gi18n-lib.h>

#include "tonari-answers-csv.h"
#include "tonari-class-paper.h"
#include "tonari-compat.h"
#include "tonari-print.h"
#include "tonari-store-class-papers.h"

typedef struct
{
  gint64 class_id;
  gint64 questionnaire;
  int today;
} Form;

/* What the file is to hold is settled when the person asks for it, not when the name is chosen. */
typedef struct
{
  TonariContext *context;
  GString *csv;
} Export;

static void
export_free (Export *export)
{
  g_string_free (export->csv, TRUE);
  g_object_unref (export->context);
  g_free (export);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Export, export_free)

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
  g_autofree char *name = g_strdup (questionnaire->title);
  GtkRoot *root = gtk_widget_get_root (parent);
  Form form = { tonari_class_model_class (model), questionnaire->row.id, tonari_context_today (context) };
  TonariPrintJob job = {
    .title = _ ("Blank Form"),
    .file_name = name,
    .n_documents = 1,
    .make = make_form,
    .data_free = g_free,
  };

  g_strdelimit (name, "/\\:*?\"<>|\n", '_');
  job.data = g_memdup2 (&form, sizeof form);

  return tonari_print_job (GTK_IS_WINDOW (root) ? GTK_WINDOW (root) : NULL, context, &job);
}

static void
written_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (Export) export = data;
  g_autoptr (GError) error = NULL;

  if (g_file_replace_contents_finish (G_FILE (source), result, NULL, &error))
    {
      g_autofree char *base = g_file_get_basename (G_FILE (source));
      g_autofree char *shown = g_filename_display_name (base);
      g_autofree char *said = g_strdup_printf (_ ("Saved as “%s”"), shown);

      tonari_context_say (export->context, said);
    }
  else
    tonari_context_fail (export->context, _ ("The file could not be saved. Please choose another place."),
                         error);
}

static void
chosen_cb (GFile *file, gpointer data)
{
  g_autoptr (Export) export = data;
  g_autoptr (GBytes) bytes = NULL;

  if (file == NULL)
    return;

  bytes = g_bytes_new (export->csv->str, export->csv->len);
  g_file_replace_contents_bytes_async (file, bytes, NULL, FALSE, G_FILE_CREATE_NONE, NULL, written_cb,
                                       g_steal_pointer (&export));
}

void
tonari_questions_output_csv (TonariClassModel *model, const GPtrArray *results, GtkWidget *parent)
{
  const TonariClassSheet *sheet = tonari_class_model_sheet (model);
  TonariCompatFilter filter = { _ ("Tables (CSV)"), "*.csv" };
  g_autofree char *name = NULL;
  Export *export;

  if (sheet == NULL)
    return;

  /* Translators: name of a file: %s is the title of the class */
  name = g_strdup_printf (_ ("Answers %s.csv"), sheet->aclass->title != NULL ? sheet->aclass->title : "");
  g_strdelimit (name, "/\\:*?\"<>|\n", '_');
  export = g_new0 (Export, 1);
  export->context = g_object_ref (tonari_class_model_context (model));
  export->csv = g_string_new (NULL);
  tonari_answers_csv (export->csv, results);
  tonari_compat_save_file (parent, _ ("Save Answers"), name, &filter, 1, NULL, chosen_cb, export);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-case-print.h"

#include <glib/gi18n-lib.h>

#include "tonari-print.h"
#include "tonari-save-text.h"
#include "tonari-store-case-papers.h"

typedef struct
{
  gint64 case_id;
  TonariCasePaperKind kind;
} Wanted;

static TonariDocument *
make_document (TonariDb *db, guint index, const TonariPaperOptions *options, gpointer data, GError **error)
{
  const Wanted *wanted = data;
  g_autoptr (TonariCasePapers) papers = tonari_store_case_papers (db, wanted->case_id, error);

  return papers != NULL ? tonari_document_for_case (papers, wanted->kind, 0, options, error) : NULL;
}

GMenuModel *
tonari_case_print_menu (const char *action, gboolean blank)
{
  GMenu *menu = g_menu_new ();

  for (guint i = 0; i < tonari_case_paper_words.n_list; i++)
    {
      const TonariWord *word = &tonari_case_paper_words.list[i];
      g_autoptr (GMenuItem) item = NULL;
      g_autofree char *label = NULL;

      if (blank && !tonari_case_paper_has_blank ((TonariCasePaperKind) word->value))
        continue;
      /* Translators: an item of a menu that opens a dialog: the name of a page */
      label =
          g_strdup_printf (C_ ("menu", "%s…"), tonari_words_label (&tonari_case_paper_words, word->value));
      item = g_menu_item_new (label, NULL);
      g_menu_item_set_action_and_target (item, action, "s", word->token);
      g_menu_append_item (menu, item);
    }

  return G_MENU_MODEL (menu);
}

GtkWindow *
tonari_case_print (GtkWidget *from, TonariContext *context, const TonariCaseSheet *sheet, const char *token)
{
  GtkRoot *root = gtk_widget_get_root (from);
  TonariPrintJob job = { .n_documents = 1, .make = make_document, .data_free = g_free };
  Wanted wanted = { 0 };
  g_autofree char *name = NULL;
  int kind;

  g_return_val_if_fail (TONARI_IS_CONTEXT (context), NULL);

  if (!tonari_words_from_token (&tonari_case_paper_words, token, &kind) ||
      (sheet == NULL && !tonari_case_paper_has_blank ((TonariCasePaperKind) kind)))
    return NULL;

  wanted.case_id = sheet != NULL ? sheet->case_id : 0;
  wanted.kind = (TonariCasePaperKind) kind;
  job.title = tonari_words_label (&tonari_case_paper_words, kind);
  /* The code alone: a file name is read by whoever looks into the folder. */
  name = tonari_save_text_name (sheet != NULL ? g_strdup_printf ("%s %s", job.title, sheet->acase->code)
                                              : g_strdup (job.title));
  job.file_name = name;
  job.data = g_memdup2 (&wanted, sizeof wanted);

  return tonari_print_job (GTK_IS_WINDOW (root) ? GTK_WINDOW (root) : NULL, context, &job);
}

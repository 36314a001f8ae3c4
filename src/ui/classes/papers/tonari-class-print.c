/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-class-print.h"

#include <glib/gi18n-lib.h>

#include "tonari-class-text.h"
#include "tonari-print.h"
#include "tonari-save-text.h"
#include "tonari-store-class-papers.h"

/* What the page of a session offers; the others are of the whole class. */
static const TonariClassPaperKind of_a_session[] = {
  TONARI_CLASS_PAPER_SIGN_IN,
  TONARI_CLASS_PAPER_NAME_TAGS,
  TONARI_CLASS_PAPER_RUN_SHEET,
  TONARI_CLASS_PAPER_LETTERS,
};

typedef struct
{
  gint64 class_id;
  gint64 session;
  TonariClassPaperKind kind;
} Wanted;

static TonariDocument *
make_document (TonariDb *db, guint index, const TonariPaperOptions *options, gpointer data, GError **error)
{
  const Wanted *wanted = data;
  g_autoptr (TonariClassPapers) papers =
      tonari_store_class_papers (db, wanted->class_id, options->today, error);

  return papers != NULL ? tonari_document_for_class (papers, wanted->kind, wanted->session, options, error)
                        : NULL;
}

static void
add_kind (GMenu *menu, TonariClassPaperKind kind)
{
  const char *token = tonari_words_token (&tonari_class_paper_words, (int) kind);
  /* Translators: an item of a menu that opens a dialog: the name of a page */
  g_autofree char *label =
      g_strdup_printf (C_ ("menu", "%s…"), tonari_words_label (&tonari_class_paper_words, (int) kind));
  g_autoptr (GMenuItem) item = g_menu_item_new (label, NULL);

  g_menu_item_set_action_and_target (item, TONARI_CLASS_PRINT_ACTION, "s", token);
  g_menu_append_item (menu, item);
}

GMenuModel *
tonari_class_print_menu (gboolean of_session)
{
  GMenu *menu = g_menu_new ();

  if (of_session)
    for (guint i = 0; i < G_N_ELEMENTS (of_a_session); i++)
      add_kind (menu, of_a_session[i]);
  else
    for (guint i = 0; i < tonari_class_paper_words.n_list; i++)
      add_kind (menu, (TonariClassPaperKind) tonari_class_paper_words.list[i].value);

  return G_MENU_MODEL (menu);
}

static char *
file_name (TonariClassModel *model, TonariClassPaperKind kind, const TonariSession *session)
{
  const TonariClassSheet *sheet = tonari_class_model_sheet (model);
  const char *what = tonari_words_label (&tonari_class_paper_words, (int) kind);
  const char *title = sheet != NULL && sheet->aclass->title != NULL ? sheet->aclass->title : "";
  char *name;

  if (session != NULL)
    {
      g_autofree char *number = tonari_class_text_number (session);

      name = g_strdup_printf ("%s %s %s", what, title, number);
    }
  else
    name = g_strdup_printf ("%s %s", what, title);

  return tonari_save_text_name (name);
}

GtkWindow *
tonari_class_print (TonariClassModel *model, const char *token, gint64 session, GtkWidget *parent)
{
  GtkRoot *root = gtk_widget_get_root (parent);
  g_autofree char *name = NULL;
  TonariPrintJob job = { .n_documents = 1, .make = make_document, .data_free = g_free };
  Wanted wanted = { tonari_class_model_class (model), session, TONARI_CLASS_PAPER_SIGN_IN };
  int kind;

  g_return_val_if_fail (TONARI_IS_CLASS_MODEL (model), NULL);

  if (wanted.class_id == 0 || !tonari_words_from_token (&tonari_class_paper_words, token, &kind))
    return NULL;

  wanted.kind = (TonariClassPaperKind) kind;
  if (!tonari_class_paper_is_of_session (wanted.kind))
    wanted.session = 0;
  name = file_name (model, wanted.kind,
                    wanted.session != 0 ? tonari_class_model_session (model, wanted.session) : NULL);
  job.title = tonari_words_label (&tonari_class_paper_words, kind);
  job.file_name = name;
  job.data = g_memdup2 (&wanted, sizeof wanted);

  return tonari_print_job (GTK_IS_WINDOW (root) ? GTK_WINDOW (root) : NULL,
                           tonari_class_model_context (model), &job);
}

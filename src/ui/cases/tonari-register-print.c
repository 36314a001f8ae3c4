/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-register-print.h"

#include <glib/gi18n-lib.h>

#include "tonari-case-paper.h"
#include "tonari-print.h"
#include "tonari-save-text.h"
#include "tonari-store-register-view.h"

typedef struct
{
  GArray *cases;
  GStrv columns;
} Wanted;

static void
wanted_free (gpointer data)
{
  Wanted *self = data;

  g_array_unref (self->cases);
  g_strfreev (self->columns);
  g_free (self);
}

static TonariDocument *
make_document (TonariDb *db, guint index, const TonariPaperOptions *options, gpointer data, GError **error)
{
  const Wanted *wanted = data;
  g_autoptr (GPtrArray) entries = tonari_store_register_today (db, options->today, error);
  g_autoptr (GHashTable) by_case = g_hash_table_new (g_int64_hash, g_int64_equal);
  g_autoptr (GPtrArray) shown = g_ptr_array_new ();

  if (entries == NULL)
    return NULL;

  for (guint i = 0; i < entries->len; i++)
    {
      TonariRegisterEntry *entry = g_ptr_array_index (entries, i);

      g_hash_table_insert (by_case, &entry->case_id, entry);
    }
  /* One that was deleted while the dialog stands is left out. */
  for (guint i = 0; i < wanted->cases->len; i++)
    {
      gpointer entry = g_hash_table_lookup (by_case, &g_array_index (wanted->cases, gint64, i));

      if (entry != NULL)
        g_ptr_array_add (shown, entry);
    }

  return tonari_document_for_register_columns (shown, NULL, (const char *const *) wanted->columns, options);
}

GtkWindow *
tonari_register_print_open (GtkWidget *from, TonariContext *context, GArray *cases, GStrv columns)
{
  GtkRoot *root = gtk_widget_get_root (from);
  TonariPrintJob job = {
    .n_documents = 1, .offers = TONARI_PRINT_OFFER_HIDE, .make = make_document, .data_free = wanted_free
  };
  g_autofree char *name = NULL;
  Wanted *wanted;

  g_return_val_if_fail (TONARI_IS_CONTEXT (context), NULL);

  if (cases->len == 0)
    {
      tonari_context_say (context, _ ("There is no case in this list."));
      g_array_unref (cases);
      g_strfreev (columns);
      return NULL;
    }

  wanted = g_new0 (Wanted, 1);
  wanted->cases = cases;
  wanted->columns = columns;
  job.title = C_ ("paper", "Case Register");
  name = tonari_save_text_name (g_strdup (job.title));
  job.file_name = name;
  job.data = wanted;

  return tonari_print_job (GTK_IS_WINDOW (root) ? GTK_WINDOW (root) : NULL, context, &job);
}

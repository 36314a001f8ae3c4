/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-save-text.h"

#include <glib/gi18n-lib.h>

typedef struct
{
  TonariContext *context;
  GBytes *bytes;
} Saving;

static void
saving_free (Saving *saving)
{
  g_bytes_unref (saving->bytes);
  g_object_unref (saving->context);
  g_free (saving);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Saving, saving_free)

static void
written_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (Saving) saving = data;
  g_autoptr (GError) error = NULL;

  if (g_file_replace_contents_finish (G_FILE (source), result, NULL, &error))
    {
      g_autofree char *base = g_file_get_basename (G_FILE (source));
      g_autofree char *shown = g_filename_display_name (base);
      g_autofree char *said = g_strdup_printf (_ ("Saved as “%s”"), shown);

      tonari_context_say (saving->context, said);
    }
  else
    tonari_context_fail (saving->context, _ ("The file could not be saved. Please choose another place."),
                         error);
}

static void
chosen_cb (GFile *file, gpointer data)
{
  g_autoptr (Saving) saving = data;
  GBytes *bytes = saving->bytes;

  if (file != NULL)
    g_file_replace_contents_bytes_async (file, bytes, NULL, FALSE, G_FILE_CREATE_NONE, NULL, written_cb,
                                         g_steal_pointer (&saving));
}

char *
tonari_save_text_name (char *name)
{
  g_return_val_if_fail (name != NULL, NULL);

  return g_strdelimit (name, "/\\:*?\"<>|\n", '_');
}

void
tonari_save_text (TonariContext *context,
                  GtkWidget *parent,
                  const char *title,
                  const char *name,
                  const TonariCompatFilter *filter,
                  GString *text)
{
  g_autofree char *clean = NULL;
  Saving *saving;

  g_return_if_fail (TONARI_IS_CONTEXT (context));

  clean = tonari_save_text_name (g_strdup (name));
  saving = g_new0 (Saving, 1);
  saving->context = g_object_ref (context);
  saving->bytes = g_string_free_to_bytes (text);
  tonari_compat_save_file (parent, title, clean, filter, 1, NULL, chosen_cb, saving);
}

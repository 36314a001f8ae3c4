/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-unsaved.h"

#include <glib/gi18n-lib.h>

#include "tonari-compat.h"

#define ASKING "tonari-unsaved-asking"
#define DISCARDED "tonari-unsaved-discarded"

typedef struct
{
  GtkWindow *window;
  TonariUnsavedSave save;
} Question;

static gboolean
destroy_idle_cb (gpointer data)
{
  gtk_window_destroy (data);
  return G_SOURCE_REMOVE;
}

void
tonari_unsaved_destroy_later (GtkWindow *window)
{
  g_return_if_fail (GTK_IS_WINDOW (window));

  /* The question still stands over the window while it is being answered. */
  g_idle_add_full (G_PRIORITY_DEFAULT_IDLE, destroy_idle_cb, g_object_ref (window), g_object_unref);
}

static void
answered_cb (const char *response, gpointer data)
{
  g_autofree Question *question = data;
  g_autoptr (GtkWindow) window = question->window;

  g_object_set_data (G_OBJECT (window), ASKING, NULL);
  if (g_str_equal (response, "discard"))
    {
      g_object_set_data (G_OBJECT (window), DISCARDED, window);
      tonari_unsaved_destroy_later (window);
    }
  else if (g_str_equal (response, "save"))
    question->save (window);
}

gboolean
tonari_unsaved_close (GtkWindow *window, gboolean saving, gboolean changed, TonariUnsavedSave save)
{
  const TonariCompatResponse responses[] = {
    { "cancel", _ ("_Keep Editing"), TONARI_COMPAT_PLAIN },
    { "discard", _ ("_Discard"), TONARI_COMPAT_DESTRUCTIVE },
    { "save", _ ("_Save"), TONARI_COMPAT_SUGGESTED },
  };
  Question *question;

  g_return_val_if_fail (GTK_IS_WINDOW (window), FALSE);
  g_return_val_if_fail (save != NULL, FALSE);

  if (saving || g_object_get_data (G_OBJECT (window), ASKING) != NULL)
    return TRUE;
  if (!changed)
    return FALSE;

  g_object_set_data (G_OBJECT (window), ASKING, GINT_TO_POINTER (TRUE));
  question = g_new0 (Question, 1);
  question->window = g_object_ref (window);
  question->save = save;
  tonari_compat_ask (GTK_WIDGET (window), _ ("Save What You Typed?"),
                     _ ("What you typed here has not been saved yet."), NULL, responses,
                     G_N_ELEMENTS (responses), "save", answered_cb, question);
  return TRUE;
}

gboolean
tonari_unsaved_is_discarded (GtkWindow *window)
{
  g_return_val_if_fail (GTK_IS_WINDOW (window), FALSE);

  return g_object_get_data (G_OBJECT (window), DISCARDED) != NULL;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-unsaved.h"

#include <glib/gi18n-lib.h>

#include "tonari-compat.h"
#include "tonari-save-keys.h"

#define ASKING "tonari-unsaved-asking"
#define DISCARDED "tonari-unsaved-discarded"
#define GUARD "tonari-unsaved-guard"

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

typedef struct
{
  TonariUnsavedAsk ask;
  TonariUnsavedSave save;
} Guard;

TonariUnsavedWhat
tonari_unsaved_what (gboolean saving, gboolean changed)
{
  if (saving)
    return TONARI_UNSAVED_SAVING;

  return changed ? TONARI_UNSAVED_TYPED : TONARI_UNSAVED_NOTHING;
}

static gboolean
close_request_cb (GtkWindow *window, const Guard *guard)
{
  TonariUnsavedWhat what = guard->ask (window);

  return tonari_unsaved_close (window, what == TONARI_UNSAVED_SAVING, what == TONARI_UNSAVED_TYPED,
                               guard->save);
}

static gboolean
save_key_cb (GtkWidget *widget, GVariant *args, gpointer data)
{
  const Guard *guard = g_object_get_data (G_OBJECT (widget), GUARD);

  guard->save (GTK_WINDOW (widget));

  return TRUE;
}

static gboolean
close_key_cb (GtkWidget *widget, GVariant *args, gpointer data)
{
  gtk_window_close (GTK_WINDOW (widget));

  return TRUE;
}

static void
add_key (GtkEventController *keys, guint key, GdkModifierType modifiers, GtkShortcutFunc func)
{
  gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (keys),
                                        gtk_shortcut_new (gtk_keyval_trigger_new (key, modifiers),
                                                          gtk_callback_action_new (func, NULL, NULL)));
}

void
tonari_unsaved_guard (GtkWindow *window, TonariUnsavedAsk ask, TonariUnsavedSave save)
{
  GtkEventController *keys;
  Guard *guard;

  g_return_if_fail (GTK_IS_WINDOW (window));
  g_return_if_fail (ask != NULL && save != NULL);

  keys = gtk_shortcut_controller_new ();
  guard = g_new0 (Guard, 1);
  guard->ask = ask;
  guard->save = save;
  g_object_set_data_full (G_OBJECT (window), GUARD, guard, g_free);
  g_signal_connect (window, "close-request", G_CALLBACK (close_request_cb), guard);
  tonari_save_keys_add (GTK_WIDGET (window), save_key_cb);
  /* These wait until nothing inside has taken the key: a choice that is open closes first. */
  add_key (keys, GDK_KEY_s, GDK_CONTROL_MASK, save_key_cb);
  add_key (keys, GDK_KEY_Escape, 0, close_key_cb);
  gtk_widget_add_controller (GTK_WIDGET (window), keys);
}

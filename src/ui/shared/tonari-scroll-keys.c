/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-scroll-keys.h"

static gboolean
scroll_cb (GtkWidget *scrolled, GVariant *args, gpointer data)
{
  GtkRoot *root = gtk_widget_get_root (scrolled);
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;
  GtkAdjustment *upright = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scrolled));

  if (focus != NULL && GTK_IS_TEXT_VIEW (focus))
    return FALSE;
  gtk_adjustment_set_value (upright, GPOINTER_TO_INT (data) == GTK_SCROLL_END
                                         ? gtk_adjustment_get_upper (upright)
                                         : gtk_adjustment_get_lower (upright));

  return TRUE;
}

void
tonari_scroll_keys_add (GtkScrolledWindow *scrolled)
{
  static const struct
  {
    guint key;
    GtkScrollType to;
  } keys[] = {
    { GDK_KEY_Home, GTK_SCROLL_START },
    { GDK_KEY_KP_Home, GTK_SCROLL_START },
    { GDK_KEY_End, GTK_SCROLL_END },
    { GDK_KEY_KP_End, GTK_SCROLL_END },
  };
  GtkEventController *shortcuts = gtk_shortcut_controller_new ();

  g_return_if_fail (GTK_IS_SCROLLED_WINDOW (scrolled));

  /* An entry of one line would take the keys, though Home and End say the same to it. */
  gtk_event_controller_set_propagation_phase (shortcuts, GTK_PHASE_CAPTURE);
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    gtk_shortcut_controller_add_shortcut (
        GTK_SHORTCUT_CONTROLLER (shortcuts),
        gtk_shortcut_new (gtk_keyval_trigger_new (keys[i].key, GDK_CONTROL_MASK),
                          gtk_callback_action_new (scroll_cb, GINT_TO_POINTER (keys[i].to), NULL)));
  gtk_widget_add_controller (GTK_WIDGET (scrolled), shortcuts);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-dialog.h"

#include <glib/gi18n-lib.h>

static void
add_key (GtkShortcutController *controller,
         guint keyval,
         GdkModifierType modifiers,
         GtkShortcutAction *action)
{
  gtk_shortcut_controller_add_shortcut (controller,
                                        gtk_shortcut_new (gtk_keyval_trigger_new (keyval, modifiers),
                                                          action));
}

static gboolean
accept_cb (GtkWidget *widget, GVariant *args, gpointer data)
{
  GtkWidget *accept = GTK_WIDGET (data);

  if (!gtk_widget_is_sensitive (accept))
    return FALSE;

  g_signal_emit_by_name (accept, "clicked");
  return TRUE;
}

GtkWidget *
tonari_dialog_frame (AdwWindow *window, const char *title, const char *accept, GtkWidget *content)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *header = adw_header_bar_new ();
  GtkWidget *cancel = gtk_button_new_with_mnemonic (accept != NULL ? _ ("_Cancel") : _ ("_Close"));
  GtkWidget *button = NULL;
  GtkEventController *keys = gtk_shortcut_controller_new ();

  adw_header_bar_set_show_start_title_buttons (ADW_HEADER_BAR (header), FALSE);
  adw_header_bar_set_show_end_title_buttons (ADW_HEADER_BAR (header), FALSE);
  adw_header_bar_pack_start (ADW_HEADER_BAR (header), cancel);
  if (accept != NULL)
    {
      button = gtk_button_new_with_mnemonic (accept);
      adw_header_bar_pack_end (ADW_HEADER_BAR (header), button);
      gtk_widget_add_css_class (button, "suggested-action");
    }
  gtk_widget_set_vexpand (content, TRUE);
  gtk_box_append (GTK_BOX (box), header);
  gtk_box_append (GTK_BOX (box), content);
  adw_window_set_content (window, box);
  gtk_window_set_title (GTK_WINDOW (window), title);

  gtk_actionable_set_action_name (GTK_ACTIONABLE (cancel), "window.close");
  gtk_shortcut_controller_set_scope (GTK_SHORTCUT_CONTROLLER (keys), GTK_SHORTCUT_SCOPE_MANAGED);
  add_key (GTK_SHORTCUT_CONTROLLER (keys), GDK_KEY_Escape, 0, gtk_named_action_new ("window.close"));
  if (button != NULL)
    add_key (GTK_SHORTCUT_CONTROLLER (keys), GDK_KEY_Return, GDK_CONTROL_MASK,
             gtk_callback_action_new (accept_cb, button, NULL));
  gtk_widget_add_controller (GTK_WIDGET (window), keys);

  return button;
}

void
tonari_dialog_present (GtkWindow *window, GtkWidget *parent)
{
  GtkRoot *root = parent != NULL ? gtk_widget_get_root (parent) : NULL;

  if (GTK_IS_WINDOW (root))
    {
      gtk_window_set_transient_for (window, GTK_WINDOW (root));
      gtk_window_set_modal (window, TRUE);
      gtk_window_set_destroy_with_parent (window, TRUE);
    }
  gtk_window_present (window);
}

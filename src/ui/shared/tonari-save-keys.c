/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-save-keys.h"

void
tonari_save_keys_add (GtkWidget *window, GtkShortcutFunc save)
{
  static const guint vals[] = { GDK_KEY_Return, GDK_KEY_KP_Enter };
  GtkEventController *keys = gtk_shortcut_controller_new ();

  g_return_if_fail (GTK_IS_WIDGET (window) && save != NULL);

  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  for (guint i = 0; i < G_N_ELEMENTS (vals); i++)
    gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (keys),
                                          gtk_shortcut_new (gtk_keyval_trigger_new (vals[i],
                                                                                    GDK_CONTROL_MASK),
                                                            gtk_callback_action_new (save, NULL, NULL)));
  gtk_widget_add_controller (window, keys);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-roll-shortcuts.h"

typedef struct
{
  guint keyval;
  GdkModifierType modifiers;
  const char *action;
} Shortcut;

static const Shortcut shortcuts[] = {
  { GDK_KEY_a, GDK_CONTROL_MASK | GDK_SHIFT_MASK, "roll.mark-rest" },
  { GDK_KEY_F2, 0, "roll.toggle-mode::before" },
  { GDK_KEY_F3, 0, "roll.toggle-mode::after" },
  { GDK_KEY_F4, 0, "roll.show-details" },
  { GDK_KEY_F5, 0, "roll.show-run" },
  { GDK_KEY_F6, 0, "roll.timer" },
};

static gboolean
shortcut_cb (GtkWidget *widget, GVariant *args, gpointer data)
{
  const Shortcut *shortcut = data;
  g_autofree char *name = NULL;
  g_autoptr (GVariant) target = NULL;

  /* The controller listens in the whole window; only the page that is seen may answer. */
  if (!gtk_widget_get_mapped (widget) ||
      !g_action_parse_detailed_name (shortcut->action, &name, &target, NULL))
    return FALSE;

  return gtk_widget_activate_action_variant (widget, name, target);
}

void
tonari_roll_shortcuts_add (GtkWidget *room)
{
  GtkEventController *controller = gtk_shortcut_controller_new ();

  g_return_if_fail (GTK_IS_WIDGET (room));

  gtk_shortcut_controller_set_scope (GTK_SHORTCUT_CONTROLLER (controller), GTK_SHORTCUT_SCOPE_GLOBAL);
  /* Before the list takes the keys for unselecting all. */
  gtk_event_controller_set_propagation_phase (controller, GTK_PHASE_CAPTURE);
  for (guint i = 0; i < G_N_ELEMENTS (shortcuts); i++)
    gtk_shortcut_controller_add_shortcut (
        GTK_SHORTCUT_CONTROLLER (controller),
        gtk_shortcut_new (gtk_keyval_trigger_new (shortcuts[i].keyval, shortcuts[i].modifiers),
                          gtk_callback_action_new (shortcut_cb, (gpointer) &shortcuts[i], NULL)));
  gtk_widget_add_controller (room, controller);
}

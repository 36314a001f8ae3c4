/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-window-header.h"

/* Only giving the name anew makes a button look for its action again. */
static void
find_actions (GtkWidget *widget)
{
  if (GTK_IS_ACTIONABLE (widget) && gtk_actionable_get_action_name (GTK_ACTIONABLE (widget)) != NULL)
    {
      GtkActionable *actionable = GTK_ACTIONABLE (widget);
      g_autofree char *name = g_strdup (gtk_actionable_get_action_name (actionable));
      GVariant *target = gtk_actionable_get_action_target_value (actionable);
      g_autoptr (GVariant) kept = target != NULL ? g_variant_ref (target) : NULL;

      gtk_actionable_set_action_name (actionable, NULL);
      gtk_actionable_set_action_target_value (actionable, kept);
      gtk_actionable_set_action_name (actionable, name);
    }

  /* The entries of a menu know no action by a name that could be given anew: the menu is made again. */
  if (GTK_IS_MENU_BUTTON (widget) && gtk_menu_button_get_menu_model (GTK_MENU_BUTTON (widget)) != NULL)
    {
      g_autoptr (GMenuModel) model = g_object_ref (gtk_menu_button_get_menu_model (GTK_MENU_BUTTON (widget)));

      gtk_menu_button_set_menu_model (GTK_MENU_BUTTON (widget), NULL);
      gtk_menu_button_set_menu_model (GTK_MENU_BUTTON (widget), model);
      return;
    }

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    find_actions (child);
}

void
tonari_window_header_put (AdwBin *slot, GtkWidget *widget)
{
  GtkWidget *stack;

  g_return_if_fail (ADW_IS_BIN (slot));
  g_return_if_fail (widget == NULL || GTK_IS_WIDGET (widget));

  stack = adw_bin_get_child (slot);
  if (stack == NULL)
    {
      stack = g_object_new (GTK_TYPE_STACK, "hhomogeneous", FALSE, "vhomogeneous", FALSE, NULL);
      adw_bin_set_child (slot, stack);
    }
  gtk_widget_set_visible (stack, widget != NULL);
  if (widget == NULL || gtk_stack_get_visible_child (GTK_STACK (stack)) == widget)
    return;

  /* They stay when others come: GTK 4.8 complains of what was read aloud once and comes into a window again.
   */
  if (gtk_widget_get_parent (widget) != stack)
    {
      gtk_stack_add_child (GTK_STACK (stack), widget);
      find_actions (widget);
    }
  gtk_stack_set_visible_child (GTK_STACK (stack), widget);
}

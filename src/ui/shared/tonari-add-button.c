/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-add-button.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

GtkWidget *
tonari_add_button_new (const char *label, const char *action)
{
  /* Translators: %s is the label of the button, such as “New Case”. */
  g_autofree char *tooltip = g_strdup_printf (_ ("%s (Ctrl+N)"), label);
  GtkWidget *content = adw_button_content_new ();
  GtkWidget *button = gtk_button_new ();

  adw_button_content_set_icon_name (ADW_BUTTON_CONTENT (content), "list-add-symbolic");
  adw_button_content_set_label (ADW_BUTTON_CONTENT (content), label);
  gtk_button_set_child (GTK_BUTTON (button), content);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_tooltip_text (button, tooltip);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);

  return button;
}

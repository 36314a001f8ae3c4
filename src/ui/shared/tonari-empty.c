/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-empty.h"

#include "tonari-label-parts.h"

GtkWidget *
tonari_empty_new (
    const char *icon, const char *title, const char *description, const char *button, const char *action)
{
  GtkWidget *page = g_object_new (ADW_TYPE_STATUS_PAGE, "icon-name", icon, "title", title, "description",
                                  description, "vexpand", TRUE, NULL);

  if (description != NULL)
    tonari_label_phrases_show_description (ADW_STATUS_PAGE (page));
  if (button != NULL)
    {
      GtkWidget *widget = g_object_new (GTK_TYPE_BUTTON, "label", button, "action-name", action, "halign",
                                        GTK_ALIGN_CENTER, NULL);

      gtk_widget_add_css_class (widget, "pill");
      gtk_widget_add_css_class (widget, "suggested-action");
      adw_status_page_set_child (ADW_STATUS_PAGE (page), widget);
    }
  return page;
}

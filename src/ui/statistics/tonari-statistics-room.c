/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-statistics-room.h"

#include <gtk/gtk.h>

#include "tonari-statistics-resources.h"

void
tonari_statistics_room_init (void)
{
  static gsize done;
  GdkDisplay *display = gdk_display_get_default ();

  if (g_once_init_enter (&done))
    {
      g_resources_register (tonari_statistics_get_resource ());
      g_once_init_leave (&done, 1);
    }

  if (display != NULL && g_object_get_data (G_OBJECT (display), "tonari-statistics") == NULL)
    {
      g_autoptr (GtkCssProvider) provider = gtk_css_provider_new ();

      gtk_css_provider_load_from_resource (provider,
                                           "/io/github/tonari_app/Tonari/statistics/tonari-statistics.css");
      gtk_style_context_add_provider_for_display (display, GTK_STYLE_PROVIDER (provider),
                                                  GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
      g_object_set_data (G_OBJECT (display), "tonari-statistics", GINT_TO_POINTER (1));
    }
}

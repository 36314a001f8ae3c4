/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-lifechart.h"

#include "tonari-chart-legend.h"
#include "tonari-life-view.h"
#include "tonari-lifechart-resources.h"

void
tonari_lifechart_init (void)
{
  static gsize done;
  GdkDisplay *display = gdk_display_get_default ();

  if (g_once_init_enter (&done))
    {
      g_resources_register (tonari_lifechart_get_resource ());
      g_type_ensure (TONARI_TYPE_LIFE_CHART);
      g_type_ensure (TONARI_TYPE_CHART_LEGEND);
      g_type_ensure (TONARI_TYPE_LIFE_VIEW);
      g_once_init_leave (&done, 1);
    }

  if (display != NULL && g_object_get_data (G_OBJECT (display), "tonari-lifechart") == NULL)
    {
      g_autoptr (GtkCssProvider) provider = gtk_css_provider_new ();

      gtk_css_provider_load_from_resource (provider,
                                           "/io/github/tonari_app/Tonari/lifechart/tonari-lifechart.css");
      gtk_style_context_add_provider_for_display (display, GTK_STYLE_PROVIDER (provider),
                                                  GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
      g_object_set_data (G_OBJECT (display), "tonari-lifechart", GINT_TO_POINTER (1));
    }
}

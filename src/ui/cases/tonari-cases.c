/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-cases.h"

#include "tonari-cases-page.h"
#include "tonari-cases-resources.h"
#include "tonari-lifechart.h"
#include "tonari-shared.h"

void
tonari_cases_init (void)
{
  static gsize done;
  GdkDisplay *display = gdk_display_get_default ();

  tonari_shared_init ();
  tonari_lifechart_init ();

  if (g_once_init_enter (&done))
    {
      g_resources_register (tonari_cases_get_resource ());
      g_type_ensure (TONARI_TYPE_CASES_PAGE);
      g_once_init_leave (&done, 1);
    }

  if (display != NULL && g_object_get_data (G_OBJECT (display), "tonari-cases") == NULL)
    {
      g_autoptr (GtkCssProvider) provider = gtk_css_provider_new ();

      gtk_css_provider_load_from_resource (provider, "/io/github/tonari_app/Tonari/cases/tonari-cases.css");
      gtk_style_context_add_provider_for_display (display, GTK_STYLE_PROVIDER (provider),
                                                  GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
      g_object_set_data (G_OBJECT (display), "tonari-cases", GINT_TO_POINTER (1));
    }
}

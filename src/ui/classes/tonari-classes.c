/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-classes.h"

#include "tonari-class-list.h"
#include "tonari-class-page.h"
#include "tonari-class-tab.h"
#include "tonari-classes-page.h"
#include "tonari-classes-resources.h"
#include "tonari-roll-call.h"
#include "tonari-roll-row.h"
#include "tonari-row-list.h"

void
tonari_classes_init (void)
{
  static gsize done;
  GdkDisplay *display = gdk_display_get_default ();

  if (g_once_init_enter (&done))
    {
      g_resources_register (tonari_classes_get_resource ());
      g_type_ensure (TONARI_TYPE_ROW_LIST);
      g_type_ensure (TONARI_TYPE_CLASS_TAB);
      g_type_ensure (TONARI_TYPE_CLASS_LIST);
      g_type_ensure (TONARI_TYPE_CLASS_PAGE);
      g_type_ensure (TONARI_TYPE_ROLL_ROW);
      g_type_ensure (TONARI_TYPE_ROLL_CALL);
      g_type_ensure (TONARI_TYPE_CLASSES_PAGE);
      g_once_init_leave (&done, 1);
    }

  if (display != NULL && g_object_get_data (G_OBJECT (display), "tonari-classes") == NULL)
    {
      g_autoptr (GtkCssProvider) provider = gtk_css_provider_new ();

      gtk_css_provider_load_from_resource (provider,
                                           "/io/github/tonari_app/Tonari/classes/tonari-classes.css");
      gtk_style_context_add_provider_for_display (display, GTK_STYLE_PROVIDER (provider),
                                                  GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
      g_object_set_data (G_OBJECT (display), "tonari-classes", GINT_TO_POINTER (1));
    }
}

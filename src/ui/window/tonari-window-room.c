/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-window-room.h"

#include <gtk/gtk.h>

#include "tonari-cases.h"
#include "tonari-classes.h"
#include "tonari-lifechart.h"
#include "tonari-printing.h"
#include "tonari-shared.h"
#include "tonari-window-resources.h"

static void
load_style (GdkDisplay *display)
{
  g_autoptr (GtkCssProvider) provider = gtk_css_provider_new ();

  gtk_css_provider_load_from_resource (provider, "/io/github/tonari_app/Tonari/window/style.css");
  gtk_style_context_add_provider_for_display (display, GTK_STYLE_PROVIDER (provider),
                                              GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
}

void
tonari_window_room_init (void)
{
  static gboolean done;
  GdkDisplay *display = gdk_display_get_default ();

  if (done || display == NULL)
    return;

  done = TRUE;
  g_resources_register (tonari_window_get_resource ());
  gtk_icon_theme_add_resource_path (gtk_icon_theme_get_for_display (display),
                                    "/io/github/tonari_app/Tonari/icons");
  load_style (display);
  tonari_shared_init ();
  tonari_lifechart_init ();
  tonari_printing_init ();
  tonari_cases_init ();
  tonari_classes_init ();
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-shared.h"

#include <gtk/gtk.h>

#include "tonari-compat.h"
#include "tonari-shared-resources.h"

void
tonari_shared_init (void)
{
  static gboolean done;
  g_autoptr (GtkCssProvider) provider = NULL;
  GdkDisplay *display = gdk_display_get_default ();

  if (done || display == NULL)
    return;

  done = TRUE;
  tonari_compat_name_once ();
  g_resources_register (tonari_shared_get_resource ());
  provider = gtk_css_provider_new ();
  gtk_css_provider_load_from_resource (provider, "/io/github/tonari_app/Tonari/shared/style.css");
  gtk_style_context_add_provider_for_display (display, GTK_STYLE_PROVIDER (provider),
                                              GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
}

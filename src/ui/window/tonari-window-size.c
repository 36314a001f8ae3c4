/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-window-size.h"

void
tonari_window_size_restore (GtkWindow *window, GSettings *settings)
{
  if (settings == NULL)
    {
      gtk_window_set_default_size (window, 1180, 760);
      return;
    }
  gtk_window_set_default_size (window, g_settings_get_int (settings, "window-width"),
                               g_settings_get_int (settings, "window-height"));
  if (g_settings_get_boolean (settings, "window-maximized"))
    gtk_window_maximize (window);
}

void
tonari_window_size_save (GtkWindow *window, GSettings *settings)
{
  int width, height;

  if (settings == NULL)
    return;

  /* The default size follows what the person draws, and stays what it was while maximised. */
  gtk_window_get_default_size (window, &width, &height);
  g_settings_set_boolean (settings, "window-maximized", gtk_window_is_maximized (window));
  if (width > 0 && height > 0)
    {
      g_settings_set_int (settings, "window-width", MAX (width, 360));
      g_settings_set_int (settings, "window-height", MAX (height, 294));
    }
}

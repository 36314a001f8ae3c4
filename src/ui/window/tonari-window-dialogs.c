/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-window-dialogs.h"

#include "tonari-books.h"
#include "tonari-preferences.h"

void
tonari_window_dialogs_preferences (GtkWindow *parent, TonariContext *context)
{
  GtkWindow *window = tonari_preferences_new (context, parent);
  TonariStoreQueue *queue = tonari_context_queue (context);

  if (queue != NULL)
    {
      g_autofree char *folder = tonari_books_backup_directory (tonari_store_queue_path (queue));

      tonari_preferences_set_backups (TONARI_PREFERENCES (window), folder);
    }
  gtk_window_present (window);
}

void
tonari_window_dialogs_shortcuts (GtkWindow *parent)
{
  g_autoptr (GtkBuilder) builder = NULL;
  GtkWindow *window;

  builder = gtk_builder_new_from_resource ("/io/github/tonari_app/Tonari/window/tonari-shortcuts.ui");
  window = GTK_WINDOW (gtk_builder_get_object (builder, "shortcuts"));
  gtk_window_set_transient_for (window, parent);
  gtk_window_present (window);
}

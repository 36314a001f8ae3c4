/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-application.h"

#include <glib/gi18n-lib.h>

#include "tonari-compat.h"
#include "tonari-config.h"
#include "tonari-trouble.h"
#include "tonari-window-room.h"
#include "tonari-window.h"

struct _TonariApplication
{
  AdwApplication parent;

  GSettings *settings;
};

G_DEFINE_FINAL_TYPE (TonariApplication, tonari_application, ADW_TYPE_APPLICATION)

static TonariWindow *
new_window (TonariApplication *self)
{
  if (self->settings == NULL)
    self->settings = g_settings_new (TONARI_APPLICATION_ID);
  return tonari_window_new (GTK_APPLICATION (self), self->settings);
}

static TonariWindow *
a_window (TonariApplication *self)
{
  for (GList *l = gtk_application_get_windows (GTK_APPLICATION (self)); l != NULL; l = l->next)
    if (TONARI_IS_WINDOW (l->data))
      return l->data;
  return NULL;
}

static void
tonari_application_activate (GApplication *application)
{
  TonariApplication *self = TONARI_APPLICATION (application);
  TonariWindow *window = a_window (self);

  if (window == NULL)
    {
      window = new_window (self);
      tonari_window_open_last (window);
    }
  gtk_window_present (GTK_WINDOW (window));
}

static void
tonari_application_open (GApplication *application, GFile **files, int n_files, const char *hint)
{
  TonariApplication *self = TONARI_APPLICATION (application);
  TonariWindow *window = a_window (self);
  g_autofree char *path = g_file_get_path (files[0]);

  /* One window, one book: a second one named is said rather than passed over in silence. */
  if (window == NULL)
    window = new_window (self);
  gtk_window_present (GTK_WINDOW (window));
  if (path == NULL)
    {
      g_autofree char *uri = g_file_get_uri (files[0]);
      g_autofree char *text = g_strdup_printf (
          _ ("%s does not lie on this computer. Please copy it here first and open the copy."), uri);

      tonari_trouble_show (GTK_WIDGET (window), _ ("The Book Could Not Be Opened"), text, NULL);
      return;
    }
  tonari_window_open (window, path);
  if (n_files > 1)
    tonari_context_say (tonari_window_context (window), _ ("Only the first of the books is opened."));
}

static void
quit_action (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  GList *windows = g_list_copy (gtk_application_get_windows (user_data));

  /* Each window is asked, so that an editor with unsaved text can speak up. */
  for (GList *l = windows; l != NULL; l = l->next)
    gtk_window_close (l->data);
  g_list_free (windows);
}

static void
help_action (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  GtkWindow *window = gtk_application_get_active_window (user_data);
  TonariPage *shown = TONARI_IS_WINDOW (window) ? tonari_window_page (TONARI_WINDOW (window)) : NULL;
  const char *page = shown != NULL ? tonari_page_get_help (shown) : NULL;
  g_autofree char *uri = page != NULL ? g_strconcat ("help:tonari/", page, NULL) : g_strdup ("help:tonari");

  tonari_compat_show_uri (GTK_WIDGET (window), uri);
}

static void
about_action (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  adw_show_about_window (gtk_application_get_active_window (user_data), "application-name", _ ("Tonari"),
                         "application-icon", TONARI_APPLICATION_ID, "version", TONARI_VERSION,
                         "developer-name", _ ("The Tonari developers"), "license-type", GTK_LICENSE_GPL_3_0,
                         "comments",
                         _ ("Keep family classes, and walk beside families and people for years."),
                         /* Translators: your names, one a line. */
                         "translator-credits", _ ("translator-credits"), NULL);
}

static void
tonari_application_startup (GApplication *application)
{
  static const GActionEntry entries[] = {
    { .name = "quit", .activate = quit_action },
    { .name = "help", .activate = help_action },
    { .name = "about", .activate = about_action },
  };
  static const struct
  {
    const char *action;
    const char *keys[3];
  } accels[] = {
    { "app.quit", { "<Primary>q" } },
    { "app.help", { "F1" } },
    { "window.close", { "<Primary>w" } },
    { "win.open-book", { "<Primary>o" } },
    { "win.preferences", { "<Primary>comma" } },
    { "win.shortcuts", { "<Primary>question" } },
    { "win.add", { "<Primary>n" } },
    { "win.find", { "<Primary>f" } },
    { "win.print", { "<Primary>p" } },
    { "win.record", { "<Primary>r" } },
    { "win.add-call", { "<Primary><Shift>r" } },
    { "win.search", { "<Primary><Shift>f" } },
    { "win.back", { "<Alt>Left", "Back" } },
    { "win.sidebar", { "F9" } },
    { "win.show-page::today", { "<Primary>1" } },
    { "win.show-page::classes", { "<Primary>2" } },
    { "win.show-page::cases", { "<Primary>3" } },
    { "win.show-page::directory", { "<Primary>4" } },
    { "win.show-page::statistics", { "<Primary>5" } },
    { "win.open-row(('meetings', int64 0))", { "<Primary><Shift>m" } },
    { "win.open-row(('knowledge', int64 0))", { "<Primary><Shift>l" } },
    { "win.open-row(('gaps', int64 0))", { "<Primary><Shift>g" } },
    { "win.open-row(('case_handovers', int64 0))", { "<Primary><Shift>h" } },
  };

  G_APPLICATION_CLASS (tonari_application_parent_class)->startup (application);

  tonari_window_room_init ();
  gtk_window_set_default_icon_name (TONARI_APPLICATION_ID);
  g_action_map_add_action_entries (G_ACTION_MAP (application), entries, G_N_ELEMENTS (entries), application);
  for (guint i = 0; i < G_N_ELEMENTS (accels); i++)
    gtk_application_set_accels_for_action (GTK_APPLICATION (application), accels[i].action,
                                           (const char *const *) accels[i].keys);
}

static void
tonari_application_dispose (GObject *object)
{
  g_clear_object (&TONARI_APPLICATION (object)->settings);
  G_OBJECT_CLASS (tonari_application_parent_class)->dispose (object);
}

static void
tonari_application_class_init (TonariApplicationClass *klass)
{
  GApplicationClass *application_class = G_APPLICATION_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = tonari_application_dispose;
  application_class->startup = tonari_application_startup;
  application_class->activate = tonari_application_activate;
  application_class->open = tonari_application_open;
}

static void
tonari_application_init (TonariApplication *self)
{
}

TonariApplication *
tonari_application_new (void)
{
  return g_object_new (TONARI_TYPE_APPLICATION, "application-id", TONARI_APPLICATION_ID, "flags",
                       G_APPLICATION_HANDLES_OPEN, "resource-base-path", "/io/github/tonari_app/Tonari",
                       NULL);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-compat.h"

#include <glib/gi18n-lib.h>

#define HAVE_FILE_DIALOG GTK_CHECK_VERSION (4, 10, 0)

typedef struct
{
  GtkFileChooserAction action;
  GtkWidget *parent;
  /* What is saved was proposed under this name; its suffix says what kind of file it is. */
  char *name;
  GFile *completed;
  TonariCompatFile chosen;
  gpointer data;
} Choice;

static GtkWindow *
window_of (GtkWidget *parent)
{
  GtkRoot *root = parent != NULL ? gtk_widget_get_root (parent) : NULL;

  return GTK_IS_WINDOW (root) ? GTK_WINDOW (root) : NULL;
}

static GtkFileFilter *
filter_new (const TonariCompatFilter *description)
{
  GtkFileFilter *filter = gtk_file_filter_new ();
  g_auto (GStrv) patterns = g_strsplit (description->pattern, ";", -1);

  gtk_file_filter_set_name (filter, description->name);
  for (guint i = 0; patterns[i] != NULL; i++)
    gtk_file_filter_add_pattern (filter, patterns[i]);
  return filter;
}

/* Takes the choice. */
static void
tell (Choice *choice, GFile *file)
{
  if (choice->chosen != NULL)
    choice->chosen (file, choice->data);
  g_clear_weak_pointer (&choice->parent);
  g_clear_object (&choice->completed);
  g_free (choice->name);
  g_free (choice);
}

static void
replace_cb (const char *response, gpointer data)
{
  Choice *choice = data;
  gboolean replace = g_str_equal (response, "replace");

  tell (choice, replace ? choice->completed : NULL);
}

/* The chooser has asked whether the file may be replaced whose name was typed; the one with the suffix is
 * another. */
static void
complete (Choice *choice, GFile *file)
{
  const TonariCompatResponse responses[] = {
    { "cancel", _ ("_Cancel"), TONARI_COMPAT_PLAIN },
    { "replace", _ ("_Replace"), TONARI_COMPAT_DESTRUCTIVE },
  };
  g_autofree char *name = NULL;
  g_autofree char *shown = NULL;
  g_autofree char *heading = NULL;

  if (file != NULL && choice->name != NULL)
    choice->completed = tonari_compat_with_suffix (file, choice->name);
  if (choice->completed == NULL || g_file_equal (choice->completed, file) ||
      !g_file_query_exists (choice->completed, NULL))
    {
      tell (choice, choice->completed != NULL ? choice->completed : file);
      return;
    }

  name = g_file_get_basename (choice->completed);
  shown = g_filename_display_name (name);
  /* Translators: %s is the name of a file. */
  heading = g_strdup_printf (_ ("Replace “%s”?"), shown);
  tonari_compat_ask (choice->parent, heading,
                     _ ("There is a file of this name already. Replacing it throws it away."), NULL,
                     responses, G_N_ELEMENTS (responses), "cancel", replace_cb, choice);
}

static Choice *
choice_new (
    GtkWidget *parent, GtkFileChooserAction action, const char *name, TonariCompatFile chosen, gpointer data)
{
  Choice *choice = g_new0 (Choice, 1);

  choice->action = action;
  g_set_weak_pointer (&choice->parent, parent);
  choice->name = g_strdup (name);
  choice->chosen = chosen;
  choice->data = data;

  return choice;
}

#if HAVE_FILE_DIALOG

static void
chosen_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  GtkFileDialog *dialog = GTK_FILE_DIALOG (source);
  Choice *choice = user_data;
  g_autoptr (GFile) file = NULL;

  /* The only errors here are that nothing was chosen, which the caller learns by NULL. */
  switch (choice->action)
    {
    case GTK_FILE_CHOOSER_ACTION_SAVE:
      file = gtk_file_dialog_save_finish (dialog, result, NULL);
      break;
    case GTK_FILE_CHOOSER_ACTION_SELECT_FOLDER:
      file = gtk_file_dialog_select_folder_finish (dialog, result, NULL);
      break;
    case GTK_FILE_CHOOSER_ACTION_OPEN:
    default:
      file = gtk_file_dialog_open_finish (dialog, result, NULL);
      break;
    }
  complete (choice, file);
}

static void
choose (GtkWidget *parent,
        GtkFileChooserAction action,
        const char *title,
        const char *name,
        const TonariCompatFilter *filters,
        guint n_filters,
        GFile *folder,
        TonariCompatFile chosen,
        gpointer data)
{
  g_autoptr (GtkFileDialog) dialog = gtk_file_dialog_new ();
  Choice *choice = choice_new (parent, action, name, chosen, data);

  gtk_file_dialog_set_title (dialog, title);
  gtk_file_dialog_set_modal (dialog, TRUE);
  if (folder != NULL)
    gtk_file_dialog_set_initial_folder (dialog, folder);
  if (name != NULL)
    gtk_file_dialog_set_initial_name (dialog, name);
  if (n_filters > 0)
    {
      g_autoptr (GListStore) list = g_list_store_new (GTK_TYPE_FILE_FILTER);

      for (guint i = 0; i < n_filters; i++)
        {
          g_autoptr (GtkFileFilter) filter = filter_new (&filters[i]);

          g_list_store_append (list, filter);
        }
      gtk_file_dialog_set_filters (dialog, G_LIST_MODEL (list));
    }

  switch (action)
    {
    case GTK_FILE_CHOOSER_ACTION_SAVE:
      gtk_file_dialog_save (dialog, window_of (parent), NULL, chosen_cb, choice);
      break;
    case GTK_FILE_CHOOSER_ACTION_SELECT_FOLDER:
      gtk_file_dialog_select_folder (dialog, window_of (parent), NULL, chosen_cb, choice);
      break;
    case GTK_FILE_CHOOSER_ACTION_OPEN:
    default:
      gtk_file_dialog_open (dialog, window_of (parent), NULL, chosen_cb, choice);
      break;
    }
}

#else

static void
response_cb (GtkNativeDialog *dialog, int response, Choice *choice)
{
  g_autoptr (GFile) file = NULL;

  if (response == GTK_RESPONSE_ACCEPT)
    file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (dialog));
  g_signal_handlers_disconnect_by_func (dialog, response_cb, choice);
  complete (choice, file);
  g_object_unref (dialog);
}

static void
choose (GtkWidget *parent,
        GtkFileChooserAction action,
        const char *title,
        const char *name,
        const TonariCompatFilter *filters,
        guint n_filters,
        GFile *folder,
        TonariCompatFile chosen,
        gpointer data)
{
  GtkFileChooserNative *dialog = gtk_file_chooser_native_new (title, window_of (parent), action, NULL, NULL);
  Choice *choice = choice_new (parent, action, name, chosen, data);

  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (dialog), TRUE);
  if (folder != NULL)
    gtk_file_chooser_set_current_folder (GTK_FILE_CHOOSER (dialog), folder, NULL);
  if (name != NULL)
    gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (dialog), name);
  for (guint i = 0; i < n_filters; i++)
    {
      g_autoptr (GtkFileFilter) filter = filter_new (&filters[i]);

      gtk_file_chooser_add_filter (GTK_FILE_CHOOSER (dialog), filter);
    }
  g_signal_connect (dialog, "response", G_CALLBACK (response_cb), choice);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (dialog));
}

#endif

GFile *
tonari_compat_with_suffix (GFile *file, const char *name)
{
  const char *suffix = strrchr (name, '.');
  g_autofree char *base = g_file_get_basename (file);
  g_autofree char *path = g_file_get_path (file);
  g_autofree char *portal = g_build_filename (g_get_user_runtime_dir (), "doc", "", NULL);
  g_autofree char *typed = NULL;
  g_autofree char *wanted = NULL;
  g_autofree char *whole = NULL;
  g_autoptr (GFile) folder = NULL;

  if (suffix == NULL || base == NULL)
    return g_object_ref (file);
  /* A sandbox may write the file that was chosen, and none beside it. */
  if (path != NULL && g_str_has_prefix (path, portal))
    return g_object_ref (file);

  typed = g_ascii_strdown (base, -1);
  wanted = g_ascii_strdown (suffix, -1);
  if (g_str_has_suffix (typed, wanted))
    return g_object_ref (file);

  folder = g_file_get_parent (file);
  if (folder == NULL)
    return g_object_ref (file);
  /* “name.” was begun and left. */
  if (g_str_has_suffix (base, "."))
    base[strlen (base) - 1] = '\0';
  whole = g_strconcat (base, suffix, NULL);

  return g_file_get_child (folder, whole);
}

void
tonari_compat_open_file (GtkWidget *parent,
                         const char *title,
                         const TonariCompatFilter *filters,
                         guint n_filters,
                         GFile *folder,
                         TonariCompatFile chosen,
                         gpointer data)
{
  choose (parent, GTK_FILE_CHOOSER_ACTION_OPEN, title, NULL, filters, n_filters, folder, chosen, data);
}

void
tonari_compat_save_file (GtkWidget *parent,
                         const char *title,
                         const char *name,
                         const TonariCompatFilter *filters,
                         guint n_filters,
                         GFile *folder,
                         TonariCompatFile chosen,
                         gpointer data)
{
  choose (parent, GTK_FILE_CHOOSER_ACTION_SAVE, title, name, filters, n_filters, folder, chosen, data);
}

void
tonari_compat_select_folder (
    GtkWidget *parent, const char *title, GFile *folder, TonariCompatFile chosen, gpointer data)
{
  choose (parent, GTK_FILE_CHOOSER_ACTION_SELECT_FOLDER, title, NULL, NULL, 0, folder, chosen, data);
}

typedef struct
{
  GtkWidget *parent;
  char *uri;
} Showing;

static void
shown_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  const TonariCompatResponse responses[] = { { "close", _ ("_Close"), TONARI_COMPAT_PLAIN } };
  Showing *showing = user_data;
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;

#if HAVE_FILE_DIALOG
  gtk_uri_launcher_launch_finish (GTK_URI_LAUNCHER (source), result, &error);
#else
  gtk_show_uri_full_finish (GTK_WINDOW (source), result, &error);
#endif
  if (error != NULL && showing->parent != NULL && !g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    {
      /* Translators: an address, and the reason in the system's words. */
      text = g_strdup_printf (_ ("No program on this computer shows %s: %s"), showing->uri, error->message);
      tonari_compat_ask (showing->parent, _ ("This Could Not Be Shown"), text, NULL, responses,
                         G_N_ELEMENTS (responses), "close", NULL, NULL);
    }
  g_clear_weak_pointer (&showing->parent);
  g_free (showing->uri);
  g_free (showing);
}

void
tonari_compat_show_uri (GtkWidget *parent, const char *uri)
{
  Showing *showing = g_new0 (Showing, 1);

  g_set_weak_pointer (&showing->parent, parent);
  showing->uri = g_strdup (uri);
#if HAVE_FILE_DIALOG
  {
    g_autoptr (GtkUriLauncher) launcher = gtk_uri_launcher_new (uri);

    gtk_uri_launcher_launch (launcher, window_of (parent), NULL, shown_cb, showing);
  }
#else
  gtk_show_uri_full (window_of (parent), uri, GDK_CURRENT_TIME, NULL, shown_cb, showing);
#endif
}

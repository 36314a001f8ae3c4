/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-restore-dialog.h"

#include <glib/gi18n-lib.h>

#include "tonari-books.h"
#include "tonari-compat.h"
#include "tonari-unsaved.h"

struct _TonariRestoreDialog
{
  AdwWindow parent;

  TonariBookKeeper *keeper;
  char *chosen;
};

typedef struct
{
  char *path;
  char *title;
  gint64 changed;
  goffset size;
} Backup;

G_DEFINE_FINAL_TYPE (TonariRestoreDialog, tonari_restore_dialog, ADW_TYPE_WINDOW)

static void
backup_free (gpointer data)
{
  Backup *self = data;

  g_free (self->path);
  g_free (self->title);
  g_free (self);
}

static int
compare_cb (gconstpointer a, gconstpointer b)
{
  const Backup *one = *(const Backup *const *) a;
  const Backup *other = *(const Backup *const *) b;

  if (one->changed != other->changed)
    return one->changed > other->changed ? -1 : 1;
  return g_strcmp0 (other->path, one->path);
}

/* A daily backup is called after its book and day; what was set aside before restoring is called by what it
 * is. */
static char *
title_of (const char *path)
{
  g_autofree char *name = tonari_books_name (path);

  if (g_str_has_prefix (name, TONARI_BOOK_KEEPER_SET_ASIDE))
    return g_strdup (_ ("The book before restoring"));
  return g_steal_pointer (&name);
}

static void
collect (const char *folder, GPtrArray *backups)
{
  g_autoptr (GFile) directory = g_file_new_for_path (folder);
  g_autoptr (GFileEnumerator) files = NULL;
  GFileInfo *info;
  GFile *file;

  /* Where no backup was ever made there is no folder either. */
  files = g_file_enumerate_children (directory, "standard::name,standard::size,standard::type,time::modified",
                                     G_FILE_QUERY_INFO_NONE, NULL, NULL);
  while (files != NULL && g_file_enumerator_iterate (files, &info, &file, NULL, NULL) && info != NULL)
    {
      Backup *backup;

      if (!g_str_has_suffix (g_file_info_get_name (info), TONARI_BOOK_SUFFIX))
        continue;
      backup = g_new0 (Backup, 1);
      backup->path = g_file_get_path (file);
      backup->title = title_of (backup->path);
      backup->size = g_file_info_get_size (info);
      backup->changed = (gint64) g_file_info_get_attribute_uint64 (info, G_FILE_ATTRIBUTE_TIME_MODIFIED);
      g_ptr_array_add (backups, backup);
    }
}

static GPtrArray *
find_backups (TonariContext *context)
{
  GPtrArray *backups = g_ptr_array_new_with_free_func (backup_free);
  TonariStoreQueue *queue = tonari_context_queue (context);

  if (queue != NULL)
    {
      g_autofree char *folder = tonari_books_backup_directory (tonari_store_queue_path (queue));

      collect (folder, backups);
    }
  else
    {
      g_autofree char *books = tonari_books_directory ();
      g_autofree char *all = g_build_filename (books, "backups", NULL);
      g_autoptr (GDir) directory = g_dir_open (all, 0, NULL);
      const char *name;

      while (directory != NULL && (name = g_dir_read_name (directory)) != NULL)
        {
          g_autofree char *folder = g_build_filename (all, name, NULL);

          collect (folder, backups);
        }
    }
  g_ptr_array_sort (backups, compare_cb);
  return backups;
}

static void
confirmed_cb (const char *response, gpointer data)
{
  g_autoptr (TonariRestoreDialog) self = data;

  if (!g_str_equal (response, "restore"))
    return;
  tonari_book_keeper_restore (self->keeper, self->chosen);
  tonari_unsaved_destroy_later (GTK_WINDOW (self));
}

static void
confirm (TonariRestoreDialog *self, const char *path)
{
  const TonariCompatResponse responses[] = {
    { "cancel", _ ("_Cancel"), TONARI_COMPAT_PLAIN },
    { "restore", _ ("_Restore"), TONARI_COMPAT_SUGGESTED },
  };
  g_autofree char *name = title_of (path);
  g_autofree char *heading = g_strdup_printf (_ ("Restore “%s”?"), name);

  g_free (self->chosen);
  self->chosen = g_strdup (path);
  tonari_compat_ask (
      GTK_WIDGET (self), heading,
      _ ("What was written since then is no longer in the book. The book as it is now is kept among the backups, so that you can come back to it."),
      NULL, responses, G_N_ELEMENTS (responses), "restore", confirmed_cb, g_object_ref (self));
}

static void
row_cb (GtkWidget *row, TonariRestoreDialog *self)
{
  confirm (self, g_object_get_data (G_OBJECT (row), "path"));
}

static void
file_cb (GFile *file, gpointer data)
{
  g_autoptr (TonariRestoreDialog) self = data;
  g_autofree char *path = file != NULL ? g_file_get_path (file) : NULL;

  if (path != NULL)
    confirm (self, path);
}

static void
other_cb (TonariRestoreDialog *self)
{
  const TonariCompatFilter filters[] = { { _ ("Books of Tonari"), "*" TONARI_BOOK_SUFFIX },
                                         { _ ("All files"), "*" } };

  tonari_compat_open_file (GTK_WIDGET (self), _ ("Restore a Backup"), filters, G_N_ELEMENTS (filters), NULL,
                           file_cb, g_object_ref (self));
}

static gboolean
close_cb (GtkWidget *widget, GVariant *args, gpointer data)
{
  gtk_window_close (GTK_WINDOW (widget));
  return TRUE;
}

static void
tonari_restore_dialog_dispose (GObject *object)
{
  TonariRestoreDialog *self = TONARI_RESTORE_DIALOG (object);

  g_clear_object (&self->keeper);
  g_clear_pointer (&self->chosen, g_free);
  G_OBJECT_CLASS (tonari_restore_dialog_parent_class)->dispose (object);
}

static void
tonari_restore_dialog_class_init (TonariRestoreDialogClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = tonari_restore_dialog_dispose;
  gtk_widget_class_add_binding (GTK_WIDGET_CLASS (klass), GDK_KEY_Escape, 0, close_cb, NULL);
}

static void
tonari_restore_dialog_init (TonariRestoreDialog *self)
{
}

static GtkWidget *
backup_row (TonariRestoreDialog *self, TonariContext *context, const Backup *backup)
{
  g_autoptr (GDateTime) moment = g_date_time_new_from_unix_local (backup->changed);
  g_autofree char *size = g_format_size ((guint64) backup->size);
  g_autofree char *date =
      tonari_context_format_date (context, tonari_date_new (g_date_time_get_year (moment),
                                                            g_date_time_get_month (moment),
                                                            g_date_time_get_day_of_month (moment)));
  g_autofree char *when = g_date_time_format (moment, "%H:%M");
  g_autofree char *subtitle = g_strdup_printf ("%s %s · %s", date, when, size);
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), backup->title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), gtk_image_new_from_icon_name ("go-next-symbolic"));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  g_object_set_data_full (G_OBJECT (row), "path", g_strdup (backup->path), g_free);
  g_signal_connect_object (row, "activated", G_CALLBACK (row_cb), self, 0);
  return row;
}

TonariRestoreDialog *
tonari_restore_dialog_new (GtkWindow *parent, TonariContext *context, TonariBookKeeper *keeper)
{
  TonariRestoreDialog *self =
      g_object_new (TONARI_TYPE_RESTORE_DIALOG, "title", _ ("Restore a Backup"), "modal", TRUE,
                    "transient-for", parent, "default-width", 480, "default-height", 460, NULL);
  GtkWidget *content = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *header = adw_header_bar_new ();
  GtkWidget *page = adw_preferences_page_new ();
  AdwPreferencesGroup *group = ADW_PREFERENCES_GROUP (adw_preferences_group_new ());
  GtkWidget *other = gtk_button_new_with_label (_ ("Other File…"));
  g_autoptr (GPtrArray) backups = find_backups (context);

  self->keeper = g_object_ref (keeper);
  adw_preferences_group_set_title (group, _ ("Backups"));
  adw_preferences_group_set_description (group,
                                         backups->len > 0
                                             ? _ ("A copy is made each day on which the book is opened.\n"
                                                  "Choose the copy to go back to.")
                                             : _ ("A copy is made each day on which the book is opened."));
  for (guint i = 0; i < backups->len; i++)
    adw_preferences_group_add (group, backup_row (self, context, g_ptr_array_index (backups, i)));
  if (backups->len == 0)
    adw_preferences_group_add (group, g_object_new (ADW_TYPE_ACTION_ROW, "title",
                                                    _ ("There is no backup yet."), NULL));
  adw_preferences_page_add (ADW_PREFERENCES_PAGE (page), group);

  g_signal_connect_object (other, "clicked", G_CALLBACK (other_cb), self, G_CONNECT_SWAPPED);
  adw_header_bar_pack_start (ADW_HEADER_BAR (header), other);
  gtk_widget_set_vexpand (page, TRUE);
  gtk_box_append (GTK_BOX (content), header);
  gtk_box_append (GTK_BOX (content), page);
  adw_window_set_content (ADW_WINDOW (self), content);
  return self;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-book-keeper.h"

#include <glib/gi18n-lib.h>

#include "tonari-book-work.h"
#include "tonari-books.h"
#include "tonari-compat.h"
#include "tonari-trouble.h"

struct _TonariBookKeeper
{
  GObject parent;

  TonariContext *context;
  GtkWidget *widget;
  GCancellable *cancellable;
  GtkWidget *name_entry;
  gboolean making_example;
};

enum
{
  BUSY,
  OPENED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (TonariBookKeeper, tonari_book_keeper, G_TYPE_OBJECT)

static void
tonari_book_keeper_dispose (GObject *object)
{
  TonariBookKeeper *self = TONARI_BOOK_KEEPER (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->context);
  g_clear_weak_pointer (&self->widget);
  g_clear_weak_pointer (&self->name_entry);
  G_OBJECT_CLASS (tonari_book_keeper_parent_class)->dispose (object);
}

static void
tonari_book_keeper_class_init (TonariBookKeeperClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = tonari_book_keeper_dispose;
  signals[BUSY] = g_signal_new ("busy", TONARI_TYPE_BOOK_KEEPER, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                G_TYPE_NONE, 1, G_TYPE_STRING);
  signals[OPENED] = g_signal_new ("opened", TONARI_TYPE_BOOK_KEEPER, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 0);
}

static void
tonari_book_keeper_init (TonariBookKeeper *self)
{
  self->cancellable = g_cancellable_new ();
}

TonariBookKeeper *
tonari_book_keeper_new (TonariContext *context, GtkWidget *parent)
{
  TonariBookKeeper *self = g_object_new (TONARI_TYPE_BOOK_KEEPER, NULL);

  self->context = g_object_ref (context);
  g_set_weak_pointer (&self->widget, parent);
  return self;
}

static void
busy (TonariBookKeeper *self, const char *text)
{
  g_signal_emit (self, signals[BUSY], 0, text);
}

static void
trouble (TonariBookKeeper *self, const char *heading, const GError *error)
{
  g_autofree char *details =
      g_strdup_printf ("%s %d: %s", g_quark_to_string (error->domain), error->code, error->message);

  if (self->widget != NULL && !g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    tonari_trouble_show (self->widget, heading, error->message, details);
}

static void
backed_up_cb (TonariContext *context, gconstpointer row, const GError *error, gpointer data)
{
  if (error != NULL && !g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    tonari_context_fail (context, _ ("Today’s backup could not be made."), error);
}

static void
take_over (TonariBookKeeper *self, TonariStoreQueue *queue)
{
  const char *path = tonari_store_queue_path (queue);
  g_autofree char *backups = tonari_books_backup_directory (path);

  tonari_book_keeper_close (self);
  tonari_books_remember (tonari_context_settings (self->context), path);
  tonari_context_set_queue (self->context, queue);
  busy (self, NULL);
  g_signal_emit (self, signals[OPENED], 0);
  tonari_book_work_backup (self->context, backups, backed_up_cb, NULL);
}

static void
opened_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (TonariBookKeeper) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (TonariStoreQueue) queue = tonari_store_queue_open_finish (result, &error);

  if (queue == NULL)
    {
      busy (self, NULL);
      trouble (self, _ ("The Book Could Not Be Opened"), error);
      return;
    }
  if (self->context == NULL)
    {
      tonari_store_queue_close (queue);
      return;
    }
  take_over (self, queue);
}

static void
made_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (TonariBookKeeper) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (TonariStoreQueue) queue = tonari_store_queue_open_finish (result, &error);

  if (queue == NULL)
    {
      busy (self, NULL);
      trouble (self, _ ("The Book Could Not Be Made"), error);
      return;
    }
  if (self->context != NULL)
    take_over (self, queue);
}

typedef struct
{
  TonariBookKeeper *keeper;
  TonariStoreQueue *queue;
} Filling;

static void
filled_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Filling *filling = user_data;
  g_autoptr (TonariBookKeeper) self = filling->keeper;
  g_autoptr (TonariStoreQueue) queue = filling->queue;
  g_autoptr (GError) error = NULL;

  g_free (filling);
  tonari_store_queue_run_finish (queue, result, &error);
  if (error != NULL)
    {
      g_autofree char *path = g_strdup (tonari_store_queue_path (queue));

      /* Half an example is worse than none. */
      tonari_store_queue_close (queue);
      tonari_book_work_remove (path);
      busy (self, NULL);
      trouble (self, _ ("The Example Book Could Not Be Made"), error);
      return;
    }
  if (self->context != NULL)
    take_over (self, queue);
}

static void
example_made_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (TonariBookKeeper) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (TonariStoreQueue) queue = tonari_store_queue_open_finish (result, &error);
  Filling *filling;

  if (queue == NULL || self->context == NULL)
    {
      busy (self, NULL);
      if (error != NULL)
        trouble (self, _ ("The Example Book Could Not Be Made"), error);
      return;
    }
  filling = g_new0 (Filling, 1);
  filling->keeper = g_object_ref (self);
  filling->queue = g_object_ref (queue);
  tonari_book_work_fill (queue, tonari_context_today (self->context), self->cancellable, filled_cb, filling);
}

static void
copied_in_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (TonariBookKeeper) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autofree char *path = g_task_propagate_pointer (G_TASK (result), &error);

  if (path == NULL)
    {
      busy (self, NULL);
      trouble (self, _ ("The Book Could Not Be Opened"), error);
      return;
    }
  tonari_book_keeper_open (self, path);
}

void
tonari_book_keeper_open (TonariBookKeeper *self, const char *path)
{
  g_autofree char *name = NULL;
  g_autofree char *text = NULL;

  g_return_if_fail (TONARI_IS_BOOK_KEEPER (self));

  name = tonari_books_name (path);
  /* Translators: %s is the name of a book. */
  text = g_strdup_printf (_ ("Opening “%s” …"), name);
  busy (self, text);
  if (tonari_books_is_lent (path))
    {
      g_autofree char *place = tonari_books_path (name);

      tonari_book_work_copy_file (path, place, self->cancellable, copied_in_cb, g_object_ref (self));
      return;
    }
  tonari_store_queue_open_async (path, FALSE, self->cancellable, opened_cb, g_object_ref (self));
}

gboolean
tonari_book_keeper_open_last (TonariBookKeeper *self)
{
  GSettings *settings;
  g_autofree char *path = NULL;

  g_return_val_if_fail (TONARI_IS_BOOK_KEEPER (self), FALSE);

  settings = tonari_context_settings (self->context);
  if (settings == NULL)
    return FALSE;
  path = g_settings_get_string (settings, "last-book");
  if (*path == '\0')
    return FALSE;
  tonari_book_keeper_open (self, path);
  return TRUE;
}

static void
make (TonariBookKeeper *self, const char *path)
{
  busy (self, _ ("Making the book …"));
  tonari_store_queue_open_async (path, TRUE, self->cancellable, made_cb, g_object_ref (self));
}

static void
place_chosen_cb (GFile *file, gpointer data)
{
  g_autoptr (TonariBookKeeper) self = data;
  g_autofree char *path = file != NULL ? g_file_get_path (file) : NULL;

  if (path == NULL)
    return;
  if (!g_str_has_suffix (path, TONARI_BOOK_SUFFIX))
    {
      g_autofree char *bare = g_steal_pointer (&path);

      path = g_strconcat (bare, TONARI_BOOK_SUFFIX, NULL);
    }
  make (self, path);
}

static const TonariCompatFilter *
filters (void)
{
  static TonariCompatFilter list[2];

  list[0] = (TonariCompatFilter){ _ ("Books of Tonari"), "*" TONARI_BOOK_SUFFIX };
  list[1] = (TonariCompatFilter){ _ ("All files"), "*" };
  return list;
}

static void
name_answer_cb (const char *response, gpointer data)
{
  g_autoptr (TonariBookKeeper) self = data;
  g_autofree char *name = NULL;
  g_autofree char *path = NULL;

  if (self->name_entry != NULL)
    name = g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->name_entry)));
  if (name == NULL || g_str_equal (response, "cancel"))
    return;

  if (g_str_equal (response, "place"))
    {
      g_autofree char *file = g_strconcat (g_strstrip (name), TONARI_BOOK_SUFFIX, NULL);

      tonari_compat_save_file (self->widget, _ ("Where Shall the Book Lie?"), file, filters (), 2, NULL,
                               place_chosen_cb, g_object_ref (self));
      return;
    }
  path = tonari_books_path (name);
  make (self, path);
}

void
tonari_book_keeper_ask_new (TonariBookKeeper *self)
{
  const TonariCompatResponse responses[] = {
    { "cancel", _ ("_Cancel"), TONARI_COMPAT_PLAIN },
    { "place", _ ("Other _Place…"), TONARI_COMPAT_PLAIN },
    { "make", _ ("_Make"), TONARI_COMPAT_SUGGESTED },
  };
  g_autofree char *directory = tonari_books_directory ();
  g_autofree char *shown = g_filename_display_name (directory);
  g_autofree char *body = NULL;

  g_return_if_fail (TONARI_IS_BOOK_KEEPER (self));

  body = g_strdup_printf (
      _ ("The book is one file on this computer, and a backup is kept each day. It will be kept in:\n%s"),
      shown);
  g_set_weak_pointer (&self->name_entry, gtk_entry_new ());
  gtk_editable_set_text (GTK_EDITABLE (self->name_entry), _ ("Our office"));
  gtk_entry_set_activates_default (GTK_ENTRY (self->name_entry), TRUE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->name_entry), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Name of the book"), -1);
  tonari_compat_ask (self->widget, _ ("Name of the New Book"), body, self->name_entry, responses,
                     G_N_ELEMENTS (responses), "make", name_answer_cb, g_object_ref (self));
}

static void
file_chosen_cb (GFile *file, gpointer data)
{
  g_autoptr (TonariBookKeeper) self = data;
  g_autofree char *path = file != NULL ? g_file_get_path (file) : NULL;

  if (path != NULL)
    tonari_book_keeper_open (self, path);
}

void
tonari_book_keeper_ask_open (TonariBookKeeper *self)
{
  g_autofree char *directory = tonari_books_directory ();
  g_autoptr (GFile) folder = g_file_new_for_path (directory);

  g_return_if_fail (TONARI_IS_BOOK_KEEPER (self));

  tonari_compat_open_file (self->widget, _ ("Open a Book"), filters (), 2, folder, file_chosen_cb,
                           g_object_ref (self));
}

static void
example_answer_cb (const char *response, gpointer data)
{
  g_autoptr (TonariBookKeeper) self = data;
  g_autofree char *path = tonari_books_example_path ();

  if (g_str_equal (response, "go-on"))
    tonari_book_keeper_open (self, path);
  else if (g_str_equal (response, "again"))
    {
      if (tonari_context_queue (self->context) != NULL &&
          g_strcmp0 (tonari_store_queue_path (tonari_context_queue (self->context)), path) == 0)
        tonari_book_keeper_close (self);
      tonari_book_work_remove (path);
      tonari_book_keeper_example (self);
    }
}

void
tonari_book_keeper_example (TonariBookKeeper *self)
{
  const TonariCompatResponse responses[] = {
    { "cancel", _ ("_Cancel"), TONARI_COMPAT_PLAIN },
    { "again", _ ("_Begin Afresh"), TONARI_COMPAT_PLAIN },
    { "go-on", _ ("_Open It"), TONARI_COMPAT_SUGGESTED },
  };
  g_autofree char *path = tonari_books_example_path ();

  g_return_if_fail (TONARI_IS_BOOK_KEEPER (self));

  if (g_file_test (path, G_FILE_TEST_EXISTS))
    {
      tonari_compat_ask (
          self->widget, _ ("Example Book"),
          _ ("There is an example book already, with what was changed in it. Beginning afresh throws these changes away."),
          NULL, responses, G_N_ELEMENTS (responses), "go-on", example_answer_cb, g_object_ref (self));
      return;
    }
  busy (self, _ ("Making the example book …"));
  tonari_store_queue_open_async (path, TRUE, self->cancellable, example_made_cb, g_object_ref (self));
}

static void
copied_cb (TonariContext *context, gconstpointer row, const GError *error, gpointer data)
{
  g_autoptr (TonariBookKeeper) self = data;

  if (error != NULL)
    trouble (self, _ ("The Copy Could Not Be Saved"), error);
  else
    tonari_context_say (context, _ ("The copy is saved"));
}

static void
copy_place_cb (GFile *file, gpointer data)
{
  g_autoptr (TonariBookKeeper) self = data;
  g_autofree char *path = file != NULL ? g_file_get_path (file) : NULL;

  if (path != NULL && self->context != NULL)
    tonari_book_work_copy (self->context, path, copied_cb, g_object_ref (self));
}

void
tonari_book_keeper_ask_copy (TonariBookKeeper *self)
{
  g_autofree char *name = NULL;
  g_autofree char *day = NULL;
  g_autofree char *file = NULL;

  g_return_if_fail (TONARI_IS_BOOK_KEEPER (self));

  if (tonari_context_queue (self->context) == NULL)
    return;
  name = tonari_books_name (tonari_store_queue_path (tonari_context_queue (self->context)));
  day = tonari_date_to_iso (tonari_date_from_day (tonari_context_today (self->context)));
  file = g_strdup_printf ("%s-%s%s", name, day, TONARI_BOOK_SUFFIX);
  tonari_compat_save_file (self->widget, _ ("Save a Copy"), file, filters (), 2, NULL, copy_place_cb,
                           g_object_ref (self));
}

static void
restored_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (TonariBookKeeper) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autofree char *path = g_task_propagate_pointer (G_TASK (result), &error);

  if (error != NULL)
    {
      busy (self, NULL);
      trouble (self, _ ("The Backup Could Not Be Restored"), error);
      /* The book that was open is still what it was. */
      if (self->context != NULL)
        tonari_book_keeper_open_last (self);
      return;
    }
  tonari_book_keeper_open (self, path);
  if (self->context != NULL)
    tonari_context_say (self->context, _ ("The backup is restored"));
}

void
tonari_book_keeper_restore (TonariBookKeeper *self, const char *backup)
{
  TonariStoreQueue *queue;
  g_autofree char *path = NULL;
  g_autofree char *kept = NULL;

  g_return_if_fail (TONARI_IS_BOOK_KEEPER (self));

  queue = tonari_context_queue (self->context);
  busy (self, _ ("Restoring the backup …"));
  if (queue != NULL)
    {
      g_autofree char *backups = NULL;
      g_autofree char *name = NULL;
      g_autoptr (GDateTime) now = g_date_time_new_now_local ();
      g_autofree char *moment = g_date_time_format (now, "%Y-%m-%d-%H%M%S");

      path = g_strdup (tonari_store_queue_path (queue));
      backups = tonari_books_backup_directory (path);
      name = g_strdup_printf (TONARI_BOOK_KEEPER_SET_ASIDE "%s%s", moment, TONARI_BOOK_SUFFIX);
      kept = g_build_filename (backups, name, NULL);
      tonari_book_keeper_close (self);
    }
  else
    {
      g_autofree char *name = tonari_books_name (backup);

      path = tonari_books_path (name);
    }
  tonari_book_work_restore (backup, path, kept, self->cancellable, restored_cb, g_object_ref (self));
}

void
tonari_book_keeper_close (TonariBookKeeper *self)
{
  g_autoptr (TonariStoreQueue) queue = NULL;

  g_return_if_fail (TONARI_IS_BOOK_KEEPER (self));

  if (tonari_context_queue (self->context) == NULL)
    return;
  queue = g_object_ref (tonari_context_queue (self->context));
  tonari_context_set_queue (self->context, NULL);
  tonari_store_queue_close (queue);
}

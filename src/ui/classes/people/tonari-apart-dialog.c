/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-apart-dialog.h"

#include <glib/gi18n-lib.h>

#include "tonari-dialog.h"
#include "tonari-people-editors.h"
#include "tonari-polite-name.h"
#include "tonari-record-list.h"
#include "tonari-rows.h"
#include "tonari-weak.h"

struct _TonariApartDialog
{
  AdwWindow parent_instance;

  TonariContext *context;
  gint64 person;
  char *name;
  GHashTable *names;
  TonariRecordList *list;
};

G_DEFINE_FINAL_TYPE (TonariApartDialog, tonari_apart_dialog, ADW_TYPE_WINDOW)

/* The pairs, with the names of the others by their row. */
typedef struct
{
  GPtrArray *pairs;
  GHashTable *names;
} Apart;

static void
apart_free (gpointer data)
{
  Apart *apart = data;

  g_clear_pointer (&apart->pairs, g_ptr_array_unref);
  g_clear_pointer (&apart->names, g_hash_table_unref);
  g_free (apart);
}

static gint64
other_of (const TonariNotTogether *pair, gint64 person)
{
  return pair->person == person ? pair->other_person : pair->person;
}

static gboolean
read_pairs (TonariDb *db, Apart *apart, const char *column, gint64 person, GError **error)
{
  g_autoptr (GPtrArray) pairs = tonari_store_list (db, &tonari_not_together_entity, column, person, error);

  for (guint i = 0; pairs != NULL && i < pairs->len; i++)
    {
      const TonariNotTogether *pair = g_ptr_array_index (pairs, i);
      gint64 other = other_of (pair, person);
      /* Whoever is gone from the book has no name here; the pair can be deleted all the same. */
      g_autoptr (TonariPerson) row = tonari_store_get (db, &tonari_person_entity, other, NULL);

      g_ptr_array_add (apart->pairs, tonari_not_together_copy (pair));
      if (row != NULL && row->name != NULL)
        g_hash_table_insert (apart->names, g_memdup2 (&other, sizeof other), g_strdup (row->name));
    }

  return pairs != NULL;
}

static gpointer
load_func (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  gint64 person = *(gint64 *) data;
  Apart *apart = g_new0 (Apart, 1);

  apart->pairs = g_ptr_array_new_with_free_func ((GDestroyNotify) tonari_not_together_free);
  apart->names = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, g_free);
  if (!read_pairs (db, apart, "person", person, error) ||
      !read_pairs (db, apart, "other_person", person, error))
    {
      apart_free (apart);
      return NULL;
    }

  return apart;
}

static void
loaded_cb (TonariContext *context, gconstpointer row, const GError *error, gpointer data)
{
  g_autoptr (TonariApartDialog) self = tonari_weak_take (data);
  const Apart *apart = row;

  if (self == NULL || self->context == NULL)
    return;
  if (apart == NULL)
    {
      tonari_context_fail (context, _ ("Who is not to sit together could not be read."), error);
      return;
    }

  g_clear_pointer (&self->names, g_hash_table_unref);
  self->names = g_hash_table_ref (apart->names);
  tonari_record_list_set_rows (self->list, g_ptr_array_ref (apart->pairs));
}

static void
load (TonariApartDialog *self)
{
  tonari_context_load (self->context, load_func, g_memdup2 (&self->person, sizeof self->person), g_free,
                       apart_free, NULL, loaded_cb, tonari_weak_new (self));
}

static void
changed_cb (TonariContext *context, const char *table, gint64 id, TonariApartDialog *self)
{
  if (*table == '\0' || g_str_equal (table, "not_together") || g_str_equal (table, "persons"))
    load (self);
}

static void
describe (gconstpointer row, char **title, char **subtitle, gpointer data)
{
  TonariApartDialog *self = TONARI_APART_DIALOG (data);
  const TonariNotTogether *pair = row;
  gint64 other = other_of (pair, self->person);
  const char *name = self->names != NULL ? g_hash_table_lookup (self->names, &other) : NULL;

  *title = g_strdup (name != NULL ? name : _ ("No name"));
  *subtitle = g_strdup (pair->reason);
}

static void
edit (TonariRecordList *list, gconstpointer row, gpointer data)
{
  TonariApartDialog *self = TONARI_APART_DIALOG (data);
  g_autoptr (TonariNotTogether) pair =
      row != NULL ? tonari_not_together_copy (row) : tonari_not_together_new ();

  /* Which of the two was written first says nothing; on this screen the other one is chosen. */
  if (row != NULL)
    pair->other_person = other_of (row, self->person);
  pair->person = self->person;
  tonari_record_list_present_editor (list, tonari_not_together_editor_new (self->context, pair, self->name));
}

static void
tonari_apart_dialog_dispose (GObject *object)
{
  TonariApartDialog *self = TONARI_APART_DIALOG (object);

  if (self->context != NULL)
    g_signal_handlers_disconnect_by_data (self->context, self);
  g_clear_object (&self->context);
  g_clear_pointer (&self->names, g_hash_table_unref);
  g_clear_pointer (&self->name, g_free);

  G_OBJECT_CLASS (tonari_apart_dialog_parent_class)->dispose (object);
}

static void
tonari_apart_dialog_class_init (TonariApartDialogClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = tonari_apart_dialog_dispose;
}

static void
tonari_apart_dialog_init (TonariApartDialog *self)
{
  gtk_window_set_default_size (GTK_WINDOW (self), 480, 360);
}

GtkWindow *
tonari_apart_dialog_present (TonariContext *context, gint64 person, const char *name, GtkWidget *parent)
{
  TonariApartDialog *self = g_object_new (TONARI_TYPE_APART_DIALOG, NULL);
  GtkWidget *page = adw_preferences_page_new ();
  GtkWidget *group = adw_preferences_group_new ();
  /* Translators: %s is a name */
  g_autofree char *polite = tonari_polite_name (name);
  g_autofree char *title = g_strdup_printf (_ ("Not to Be Seated Beside %s"), polite);

  self->context = g_object_ref (context);
  self->person = person;
  self->name = g_strdup (name);
  self->list = tonari_record_list_new (context, &tonari_not_together_entity, _ ("Not Beside"),
                                       _ ("Add a Person"), _ ("They can sit beside anybody."));
  tonari_record_list_set_description (self->list, _ ("Only staff see this; no paper for the room shows it."));
  tonari_record_list_set_describe (self->list, describe, self);
  tonari_record_list_set_edit (self->list, edit, self);
  tonari_record_list_set_delete (self->list, _ ("Let them sit together"), _ ("They may sit together again"));
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), GTK_WIDGET (self->list));
  adw_preferences_page_add (ADW_PREFERENCES_PAGE (page), ADW_PREFERENCES_GROUP (group));
  tonari_dialog_frame (ADW_WINDOW (self), title, NULL, page);

  g_signal_connect (context, "changed", G_CALLBACK (changed_cb), self);
  load (self);
  tonari_dialog_present (GTK_WINDOW (self), parent);

  return GTK_WINDOW (self);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-register-views.h"

#include <glib/gi18n-lib.h>

#include "tonari-rows.h"
#include "tonari-weak.h"

#define MARGIN 12

struct _TonariRegisterViews
{
  AdwBin parent;

  TonariContext *context;
  GPtrArray *views;
  GtkWidget *list;
  GtkWidget *name;
  GtkWidget *button;
  gint64 renamed;
};

G_DEFINE_FINAL_TYPE (TonariRegisterViews, tonari_register_views, ADW_TYPE_BIN)

enum
{
  CHOSEN,
  ASKED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
view_cb (GtkWidget *button, gpointer data)
{
  TonariRegisterViews *self = TONARI_REGISTER_VIEWS (data);
  g_autoptr (TonariSavedView) view = tonari_saved_view_copy (g_object_get_data (G_OBJECT (button), "view"));

  gtk_menu_button_popdown (GTK_MENU_BUTTON (self->button));
  g_signal_emit (self, signals[CHOSEN], 0, view);
}

static void
rename_cb (GtkWidget *button, gpointer data)
{
  TonariRegisterViews *self = TONARI_REGISTER_VIEWS (data);
  const TonariSavedView *view = g_object_get_data (G_OBJECT (button), "view");

  self->renamed = view->row.id;
  gtk_editable_set_text (GTK_EDITABLE (self->name), view->name);
  gtk_widget_grab_focus (self->name);
}

static void
delete_cb (GtkWidget *button, gpointer data)
{
  TonariRegisterViews *self = TONARI_REGISTER_VIEWS (data);
  const TonariSavedView *view = g_object_get_data (G_OBJECT (button), "view");

  tonari_context_delete (self->context, &tonari_saved_view_entity, view->row.id, _ ("Delete a View"),
                         _ ("The view was deleted."));
}

static GtkWidget *
view_button_new (
    TonariRegisterViews *self, const TonariSavedView *view, const char *icon, const char *label, GCallback cb)
{
  GtkWidget *button = icon != NULL ? gtk_button_new_from_icon_name (icon) : gtk_button_new_with_label (label);

  gtk_widget_add_css_class (button, "flat");
  g_object_set_data (G_OBJECT (button), "view", (gpointer) view);
  if (icon != NULL)
    gtk_widget_set_tooltip_text (button, label);
  else
    gtk_widget_set_hexpand (button, TRUE);
  g_signal_connect_object (button, "clicked", cb, self, 0);

  return button;
}

static void
show_views (TonariRegisterViews *self)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (self->list)) != NULL)
    gtk_box_remove (GTK_BOX (self->list), child);
  for (guint i = 0; i < self->views->len; i++)
    {
      const TonariSavedView *view = self->views->pdata[i];
      GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);

      gtk_box_append (GTK_BOX (row), view_button_new (self, view, NULL, view->name, G_CALLBACK (view_cb)));
      gtk_box_append (GTK_BOX (row), view_button_new (self, view, "document-edit-symbolic",
                                                      _ ("Rename the View"), G_CALLBACK (rename_cb)));
      gtk_box_append (GTK_BOX (row), view_button_new (self, view, "user-trash-symbolic",
                                                      _ ("Delete the View"), G_CALLBACK (delete_cb)));
      gtk_box_append (GTK_BOX (self->list), row);
    }
}

static gpointer
load_func (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  return tonari_store_list (db, &tonari_saved_view_entity, NULL, 0, error);
}

static void
loaded_cb (TonariContext *context, gconstpointer row, const GError *error, gpointer data)
{
  g_autoptr (TonariRegisterViews) self = tonari_weak_take (data);

  if (self == NULL || self->context == NULL)
    return;
  if (error != NULL)
    {
      if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
        tonari_context_fail (context, _ ("The views could not be read."), error);
      return;
    }
  g_ptr_array_unref (self->views);
  self->views = g_ptr_array_ref ((GPtrArray *) row);
  show_views (self);
}

static void
load_views (TonariRegisterViews *self)
{
  if (tonari_context_queue (self->context) != NULL)
    tonari_context_load (self->context, load_func, NULL, NULL, (GDestroyNotify) g_ptr_array_unref, NULL,
                         loaded_cb, tonari_weak_new (self));
}

static TonariSavedView *
view_to_save (TonariRegisterViews *self, const char *name)
{
  TonariSavedView *view;

  /* A view that is renamed keeps what it shows, and saving under a name that there is takes its place. */
  for (guint i = 0; i < self->views->len; i++)
    {
      const TonariSavedView *one = self->views->pdata[i];

      if (self->renamed != 0 ? one->row.id != self->renamed : g_strcmp0 (one->name, name) != 0)
        continue;
      view = tonari_saved_view_copy (one);
      g_free (view->name);
      view->name = g_strdup (name);
      if (self->renamed == 0)
        g_signal_emit (self, signals[ASKED], 0, view);
      return view;
    }
  view = tonari_saved_view_new ();
  view->name = g_strdup (name);
  g_signal_emit (self, signals[ASKED], 0, view);

  return view;
}

static void
save_cb (TonariRegisterViews *self)
{
  g_autofree char *name = g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->name)));
  g_autoptr (TonariSavedView) view = NULL;

  g_strstrip (name);
  if (*name == '\0')
    {
      gtk_widget_error_bell (self->name);
      gtk_widget_grab_focus (self->name);
      return;
    }
  view = view_to_save (self, name);
  self->renamed = 0;
  gtk_editable_set_text (GTK_EDITABLE (self->name), "");
  tonari_context_save (self->context, &tonari_saved_view_entity, view, _ ("Save a View"),
                       _ ("The view was saved."), NULL, NULL);
}

static GtkWidget *
build (TonariRegisterViews *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *save = gtk_button_new_with_label (_ ("Save This View"));

  self->list = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  self->name = gtk_entry_new ();
  gtk_entry_set_placeholder_text (GTK_ENTRY (self->name), _ ("Name of the view"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->name), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Name of the view"), -1);
  g_signal_connect_object (self->name, "activate", G_CALLBACK (save_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (save, "clicked", G_CALLBACK (save_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (box), self->list);
  gtk_box_append (GTK_BOX (box), self->name);
  gtk_box_append (GTK_BOX (box), save);
  self->button = tonari_register_menu_new (_ ("Views"), box);

  return self->button;
}

static void
changed_cb (TonariRegisterViews *self, const char *table)
{
  if (*table == '\0' || g_str_equal (table, "saved_views"))
    load_views (self);
}

static void
tonari_register_views_dispose (GObject *object)
{
  TonariRegisterViews *self = TONARI_REGISTER_VIEWS (object);

  g_clear_object (&self->context);

  G_OBJECT_CLASS (tonari_register_views_parent_class)->dispose (object);
}

static void
tonari_register_views_finalize (GObject *object)
{
  TonariRegisterViews *self = TONARI_REGISTER_VIEWS (object);

  g_ptr_array_unref (self->views);

  G_OBJECT_CLASS (tonari_register_views_parent_class)->finalize (object);
}

static void
tonari_register_views_class_init (TonariRegisterViewsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = tonari_register_views_dispose;
  G_OBJECT_CLASS (klass)->finalize = tonari_register_views_finalize;

  signals[CHOSEN] = g_signal_new ("chosen", TONARI_TYPE_REGISTER_VIEWS, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                  NULL, G_TYPE_NONE, 1, G_TYPE_POINTER);
  signals[ASKED] = g_signal_new ("asked", TONARI_TYPE_REGISTER_VIEWS, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                 G_TYPE_NONE, 1, G_TYPE_POINTER);
}

static void
tonari_register_views_init (TonariRegisterViews *self)
{
  self->views = g_ptr_array_new ();
}

GtkWidget *
tonari_register_menu_new (const char *label, GtkWidget *child)
{
  GtkWidget *button = gtk_menu_button_new ();
  GtkWidget *popover = gtk_popover_new ();

  gtk_widget_set_margin_start (child, MARGIN);
  gtk_widget_set_margin_end (child, MARGIN);
  gtk_widget_set_margin_top (child, MARGIN);
  gtk_widget_set_margin_bottom (child, MARGIN);
  gtk_popover_set_child (GTK_POPOVER (popover), child);
  gtk_menu_button_set_label (GTK_MENU_BUTTON (button), label);
  gtk_menu_button_set_popover (GTK_MENU_BUTTON (button), popover);

  return button;
}

GtkWidget *
tonari_register_views_new (TonariContext *context)
{
  TonariRegisterViews *self = g_object_new (TONARI_TYPE_REGISTER_VIEWS, NULL);

  self->context = g_object_ref (context);
  adw_bin_set_child (ADW_BIN (self), build (self));
  g_signal_connect_object (context, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  load_views (self);

  return GTK_WIDGET (self);
}

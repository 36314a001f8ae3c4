/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-staff-menu.h"

#include <glib/gi18n-lib.h>

#include "tonari-choices.h"

struct _TonariStaffMenu
{
  GObject parent;

  TonariContext *context;
  GtkMenuButton *button;
  GCancellable *cancellable;
};

G_DEFINE_FINAL_TYPE (TonariStaffMenu, tonari_staff_menu, G_TYPE_OBJECT)

static void
append (GMenu *menu, gint64 id, const char *text, gboolean here)
{
  g_autoptr (GMenuItem) item = NULL;
  g_autofree char *label = NULL;
  g_auto (GStrv) parts = g_strsplit (text, "_", -1);

  /* An underline in a name is no mnemonic. */
  label = g_strjoinv ("__", parts);
  if (here)
    {
      g_autofree char *plain = g_steal_pointer (&label);

      label = g_strconcat ("✓ ", plain, NULL);
    }
  item = g_menu_item_new (label, NULL);
  g_menu_item_set_action_and_target (item, "win.staff", "x", id);
  g_menu_append_item (menu, item);
}

static void
loaded_cb (TonariContext *context, gconstpointer row, const GError *error, gpointer data)
{
  g_autoptr (TonariStaffMenu) self = data;
  const GPtrArray *choices = row;
  g_autoptr (GMenu) menu = g_menu_new ();
  g_autoptr (GMenu) people = g_menu_new ();
  g_autoptr (GMenu) more = g_menu_new ();
  g_autofree char *label = NULL;
  gint64 here;

  if (self->button == NULL || self->context == NULL)
    return;
  if (error != NULL)
    {
      if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
        tonari_context_fail (context, _ ("The staff list could not be read."), error);
      return;
    }

  here = tonari_context_staff (context);
  for (guint i = 0; choices != NULL && i < choices->len; i++)
    {
      const TonariChoice *choice = g_ptr_array_index (choices, i);

      append (people, choice->id, choice->text, choice->id == here);
      if (choice->id == here)
        label = g_strdup (choice->text);
    }
  append (people, 0, _ ("Nobody named"), here == 0);
  g_menu_append (more, _ ("_Edit the Staff List…"), "win.preferences");
  g_menu_append_section (menu, _ ("Who works here now"), G_MENU_MODEL (people));
  g_menu_append_section (menu, NULL, G_MENU_MODEL (more));
  gtk_menu_button_set_menu_model (self->button, G_MENU_MODEL (menu));
  gtk_menu_button_set_label (self->button, label != NULL ? label : _ ("Who are you?"));
}

static void
tonari_staff_menu_dispose (GObject *object)
{
  TonariStaffMenu *self = TONARI_STAFF_MENU (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->context);
  g_clear_weak_pointer (&self->button);
  G_OBJECT_CLASS (tonari_staff_menu_parent_class)->dispose (object);
}

static void
tonari_staff_menu_class_init (TonariStaffMenuClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = tonari_staff_menu_dispose;
}

static void
tonari_staff_menu_init (TonariStaffMenu *self)
{
}

TonariStaffMenu *
tonari_staff_menu_new (TonariContext *context, GtkMenuButton *button)
{
  TonariStaffMenu *self = g_object_new (TONARI_TYPE_STAFF_MENU, NULL);

  self->context = g_object_ref (context);
  g_set_weak_pointer (&self->button, button);
  gtk_menu_button_set_label (button, _ ("Who are you?"));
  return self;
}

void
tonari_staff_menu_reload (TonariStaffMenu *self)
{
  g_return_if_fail (TONARI_IS_STAFF_MENU (self));

  if (self->context == NULL || tonari_context_queue (self->context) == NULL)
    return;
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  self->cancellable = g_cancellable_new ();
  tonari_choices_load (self->context, "staff", NULL, 0, self->cancellable, loaded_cb, g_object_ref (self));
}

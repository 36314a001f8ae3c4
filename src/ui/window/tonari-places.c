/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-places.h"

#include <glib/gi18n-lib.h>

#include "tonari-cases-page.h"
#include "tonari-classes-page.h"
#include "tonari-directory-page.h"
#include "tonari-office-page.h"
#include "tonari-statistics-page.h"
#include "tonari-today-page.h"

/* Those of the sidebar first. */
static const TonariPlace places[] = {
  { "today", "tonari-today-symbolic", NULL, tonari_today_page_new },
  { "classes", "tonari-classes-symbolic", NULL, tonari_classes_page_new },
  { "cases", "tonari-cases-symbolic", NULL, tonari_cases_page_new },
  { "directory", "tonari-directory-symbolic", NULL, tonari_directory_page_new },
  { "statistics", "tonari-statistics-symbolic", NULL, tonari_statistics_page_new },
  { "office", "tonari-cases-symbolic", "cases", tonari_office_page_new },
};

static const char *const labels[G_N_ELEMENTS (places)] = {
  NC_ ("sidebar", "Today"),         NC_ ("sidebar", "Classes"),    NC_ ("sidebar", "Cases"),
  NC_ ("sidebar", "Organisations"), NC_ ("sidebar", "Statistics"), NC_ ("sidebar", "Office Work"),
};

const TonariPlace *
tonari_places_at (guint index)
{
  g_return_val_if_fail (index < TONARI_N_PLACES, NULL);

  return &places[index];
}

const TonariPlace *
tonari_places_find (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    if (g_strcmp0 (places[i].name, name) == 0)
      return &places[i];
  return NULL;
}

const char *
tonari_place_label (const TonariPlace *self)
{
  return g_dpgettext2 (NULL, "sidebar", labels[self - places]);
}

GtkWidget *
tonari_place_row (const TonariPlace *self)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);

  gtk_box_append (GTK_BOX (box), gtk_image_new_from_icon_name (self->icon));
  gtk_box_append (GTK_BOX (box), gtk_label_new (tonari_place_label (self)));
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  tonari_place_label (self), -1);
  return row;
}

static gboolean
leave_cb (GtkWidget *list, GVariant *args, gpointer data)
{
  GtkWidget *root = GTK_WIDGET (gtk_widget_get_root (list));

  gtk_widget_set_can_focus (list, FALSE);
  gtk_widget_child_focus (root, (GtkDirectionType) GPOINTER_TO_INT (data));
  gtk_widget_set_can_focus (list, TRUE);

  return TRUE;
}

void
tonari_places_fill (GtkListBox *list)
{
  static const struct
  {
    guint key;
    GdkModifierType modifiers;
    GtkDirectionType direction;
  } ways[] = {
    { GDK_KEY_Tab, 0, GTK_DIR_TAB_FORWARD },
    { GDK_KEY_KP_Tab, 0, GTK_DIR_TAB_FORWARD },
    { GDK_KEY_ISO_Left_Tab, GDK_SHIFT_MASK, GTK_DIR_TAB_BACKWARD },
    { GDK_KEY_Tab, GDK_SHIFT_MASK, GTK_DIR_TAB_BACKWARD },
  };
  GtkEventController *shortcuts = gtk_shortcut_controller_new ();

  g_return_if_fail (GTK_IS_LIST_BOX (list));

  for (guint i = 0; i < TONARI_N_PLACES; i++)
    gtk_list_box_append (list, tonari_place_row (tonari_places_at (i)));

  gtk_event_controller_set_propagation_phase (shortcuts, GTK_PHASE_CAPTURE);
  for (guint i = 0; i < G_N_ELEMENTS (ways); i++)
    gtk_shortcut_controller_add_shortcut (
        GTK_SHORTCUT_CONTROLLER (shortcuts),
        gtk_shortcut_new (gtk_keyval_trigger_new (ways[i].key, ways[i].modifiers),
                          gtk_callback_action_new (leave_cb, GINT_TO_POINTER (ways[i].direction), NULL)));
  gtk_widget_add_controller (GTK_WIDGET (list), shortcuts);
}

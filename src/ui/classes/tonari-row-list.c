/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-row-list.h"

#include <glib/gi18n-lib.h>

struct _TonariRowList
{
  AdwBin parent_instance;

  GtkListBox *list;
  guint length;
  gboolean had_focus;
  gint64 focus_key;
  int focus_index;
};

enum
{
  ACTIVATED,
  DELETE_PRESSED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (TonariRowList, tonari_row_list, ADW_TYPE_BIN)

static GQuark
key_quark (void)
{
  return g_quark_from_static_string ("tonari-row-key");
}

static GQuark
menu_quark (void)
{
  return g_quark_from_static_string ("tonari-row-menu");
}

static gint64
row_key (GtkListBoxRow *row)
{
  gint64 *key = g_object_get_qdata (G_OBJECT (row), key_quark ());

  return key != NULL ? *key : 0;
}

static GtkListBoxRow *
focused_row (TonariRowList *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;
  GtkWidget *row;

  if (focus == NULL || !gtk_widget_is_ancestor (focus, GTK_WIDGET (self->list)))
    return NULL;

  row = gtk_widget_get_ancestor (focus, GTK_TYPE_LIST_BOX_ROW);

  return row != NULL ? GTK_LIST_BOX_ROW (row) : NULL;
}

static void
row_activated_cb (GtkListBox *list, GtkListBoxRow *row, TonariRowList *self)
{
  g_signal_emit (self, signals[ACTIVATED], 0, row_key (row));
}

static gboolean
popup_menu (GtkListBoxRow *row)
{
  GtkWidget *button = g_object_get_qdata (G_OBJECT (row), menu_quark ());

  if (button == NULL)
    return FALSE;

  gtk_menu_button_popup (GTK_MENU_BUTTON (button));
  return TRUE;
}

static gboolean
key_pressed_cb (GtkEventControllerKey *controller,
                guint keyval,
                guint keycode,
                GdkModifierType modifiers,
                TonariRowList *self)
{
  GtkListBoxRow *row = focused_row (self);

  if (row == NULL)
    return FALSE;

  if ((keyval == GDK_KEY_Delete || keyval == GDK_KEY_KP_Delete) &&
      (modifiers & gtk_accelerator_get_default_mod_mask ()) == 0)
    {
      g_signal_emit (self, signals[DELETE_PRESSED], 0, row_key (row));
      return TRUE;
    }
  if (keyval == GDK_KEY_Menu ||
      (keyval == GDK_KEY_F10 && (modifiers & gtk_accelerator_get_default_mod_mask ()) == GDK_SHIFT_MASK))
    return popup_menu (row);

  return FALSE;
}

static void
secondary_pressed_cb (GtkGestureClick *gesture, int n_press, double x, double y, TonariRowList *self)
{
  GtkListBoxRow *row = gtk_list_box_get_row_at_y (self->list, (int) y);

  if (row != NULL && popup_menu (row))
    gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_CLAIMED);
}

void
tonari_row_list_set_name (TonariRowList *self, const char *name)
{
  g_return_if_fail (TONARI_IS_ROW_LIST (self));

  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

void
tonari_row_list_begin (TonariRowList *self)
{
  GtkListBoxRow *row;

  g_return_if_fail (TONARI_IS_ROW_LIST (self));

  row = focused_row (self);
  self->had_focus = row != NULL;
  if (row != NULL)
    {
      self->focus_key = row_key (row);
      self->focus_index = gtk_list_box_row_get_index (row);
    }

  while ((row = gtk_list_box_get_row_at_index (self->list, 0)) != NULL)
    gtk_list_box_remove (self->list, GTK_WIDGET (row));
  self->length = 0;
}

void
tonari_row_list_add (TonariRowList *self, gint64 key, GtkWidget *row, GMenuModel *menu)
{
  g_return_if_fail (TONARI_IS_ROW_LIST (self));
  g_return_if_fail (ADW_IS_ACTION_ROW (row));

  g_object_set_qdata_full (G_OBJECT (row), key_quark (), g_memdup2 (&key, sizeof key), g_free);

  if (menu != NULL)
    {
      GtkWidget *button = gtk_menu_button_new ();
      g_autofree char *name = NULL;

      name = g_strdup_printf (_ ("Menu of %s"), adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)));
      gtk_menu_button_set_icon_name (GTK_MENU_BUTTON (button), "view-more-symbolic");
      gtk_menu_button_set_menu_model (GTK_MENU_BUTTON (button), menu);
      gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
      gtk_widget_add_css_class (button, "flat");
      gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
      adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);
      g_object_set_qdata (G_OBJECT (row), menu_quark (), button);
    }

  gtk_list_box_append (self->list, row);
  self->length++;
}

void
tonari_row_list_end (TonariRowList *self)
{
  GtkListBoxRow *target = NULL;
  GtkListBoxRow *row;

  g_return_if_fail (TONARI_IS_ROW_LIST (self));

  gtk_widget_set_visible (GTK_WIDGET (self), self->length > 0);
  if (!self->had_focus)
    return;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->list, i)) != NULL; i++)
    if (row_key (row) == self->focus_key)
      target = row;
  if (target == NULL)
    target = gtk_list_box_get_row_at_index (self->list, MIN (self->focus_index, (int) self->length - 1));
  if (target != NULL)
    gtk_widget_grab_focus (GTK_WIDGET (target));
}

guint
tonari_row_list_length (TonariRowList *self)
{
  g_return_val_if_fail (TONARI_IS_ROW_LIST (self), 0);

  return self->length;
}

gint64
tonari_row_list_focused (TonariRowList *self)
{
  GtkListBoxRow *row;

  g_return_val_if_fail (TONARI_IS_ROW_LIST (self), 0);

  row = focused_row (self);

  return row != NULL && gtk_widget_is_focus (GTK_WIDGET (row)) ? row_key (row) : 0;
}

GtkWidget *
tonari_row_list_row (const char *title, const char *subtitle, gboolean activatable)
{
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  if (subtitle != NULL)
    adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), activatable);

  return row;
}

GtkSwitch *
tonari_row_list_switch (AdwPreferencesGroup *group, const char *title, GtkWidget **row)
{
  GtkWidget *toggle = g_object_new (GTK_TYPE_SWITCH, "valign", GTK_ALIGN_CENTER, "active", TRUE, NULL);

  *row = tonari_row_list_row (title, NULL, TRUE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (toggle), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  adw_action_row_add_suffix (ADW_ACTION_ROW (*row), toggle);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (*row), toggle);
  adw_preferences_group_add (group, *row);

  return GTK_SWITCH (toggle);
}

GtkWidget *
tonari_row_list_stat (const char *number, const char *caption)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *top = gtk_label_new (number);
  GtkWidget *bottom = gtk_label_new (caption);

  gtk_widget_add_css_class (top, "heading");
  gtk_widget_add_css_class (top, "numeric");
  gtk_widget_add_css_class (bottom, "caption");
  gtk_widget_add_css_class (bottom, "dim-label");
  gtk_box_append (GTK_BOX (box), top);
  gtk_box_append (GTK_BOX (box), bottom);
  gtk_widget_set_valign (box, GTK_ALIGN_CENTER);
  gtk_widget_set_size_request (box, 56, -1);

  return box;
}

GtkWidget *
tonari_row_list_pill (const char *word, const char *css_class)
{
  GtkWidget *label = gtk_label_new (word);

  gtk_widget_add_css_class (label, "tonari-pill");
  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);
  gtk_widget_set_valign (label, GTK_ALIGN_CENTER);

  return label;
}

static void
tonari_row_list_class_init (TonariRowListClass *klass)
{
  signals[ACTIVATED] = g_signal_new ("activated", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                     NULL, G_TYPE_NONE, 1, G_TYPE_INT64);
  signals[DELETE_PRESSED] = g_signal_new ("delete-pressed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                          NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT64);
}

static void
tonari_row_list_init (TonariRowList *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();
  GtkGesture *click = gtk_gesture_click_new ();

  self->list = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_list_box_set_selection_mode (self->list, GTK_SELECTION_NONE);
  gtk_widget_add_css_class (GTK_WIDGET (self->list), "boxed-list");
  gtk_widget_set_valign (GTK_WIDGET (self->list), GTK_ALIGN_START);
  g_signal_connect_object (self->list, "row-activated", G_CALLBACK (row_activated_cb), self, 0);
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->list));

  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self, 0);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);

  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (click), GDK_BUTTON_SECONDARY);
  g_signal_connect_object (click, "pressed", G_CALLBACK (secondary_pressed_cb), self, 0);
  gtk_widget_add_controller (GTK_WIDGET (self->list), GTK_EVENT_CONTROLLER (click));
}

GtkWidget *
tonari_row_list_new (const char *name)
{
  TonariRowList *self = g_object_new (TONARI_TYPE_ROW_LIST, NULL);

  tonari_row_list_set_name (self, name);

  return GTK_WIDGET (self);
}

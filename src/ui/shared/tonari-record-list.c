/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-record-list.h"

#include <glib/gi18n-lib.h>

#include "tonari-label-parts.h"
#include "tonari-record-row.h"

#define FIRST_SHOWN 50

struct _TonariRecordList
{
  AdwBin parent;

  TonariContext *context;
  const TonariEntity *entity;
  char *empty;
  char *delete_label;
  char *delete_said;
  AdwPreferencesGroup *group;
  GtkWidget *add; /* what the button for a new row shows, or none */
  GtkWidget *list;
  GtkWidget *menu;
  GPtrArray *rows;
  guint n_shown;
  gint64 menu_id;
  TonariRecordDescribe describe;
  gpointer describe_data;
  TonariRecordEdit edit;
  gpointer edit_data;
  GMenu *items;
  TonariRecordLinked linked;
  void (*go) (GtkWidget *from, gint64 id);
  char *tick_label;
  TonariRecordTicked ticked;
  TonariRecordTick tick;
  gpointer tick_data;
  TonariRecordMark mark;
};

G_DEFINE_FINAL_TYPE (TonariRecordList, tonari_record_list, ADW_TYPE_BIN)

static gconstpointer
row_with (TonariRecordList *self, gint64 id)
{
  for (guint i = 0; self->rows != NULL && i < self->rows->len; i++)
    {
      const TonariRow *row = g_ptr_array_index (self->rows, i);

      if (row->id == id)
        return row;
    }
  return NULL;
}

static GtkWidget *
focused_row (TonariRecordList *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  if (focus == NULL || !gtk_widget_is_ancestor (focus, self->list))
    return NULL;
  return GTK_IS_LIST_BOX_ROW (focus) ? focus : gtk_widget_get_ancestor (focus, GTK_TYPE_LIST_BOX_ROW);
}

static void
edit_row (TonariRecordList *self, gint64 id)
{
  gconstpointer row = row_with (self, id);

  if (row != NULL && self->edit != NULL)
    self->edit (self, row, self->edit_data);
}

static void
delete_row (TonariRecordList *self, gint64 id)
{
  if (self->delete_label != NULL && row_with (self, id) != NULL)
    tonari_context_delete (self->context, self->entity, id, self->delete_label, self->delete_said);
}

static void fill (TonariRecordList *self);

static void
activated_cb (TonariRecordList *self, GtkListBoxRow *row)
{
  gint64 id = tonari_record_row_id (GTK_WIDGET (row));

  if (id != 0)
    {
      edit_row (self, id);
      return;
    }
  if (self->rows != NULL && self->n_shown < self->rows->len)
    {
      guint next = self->n_shown;
      GtkListBoxRow *first;

      self->n_shown += 4 * FIRST_SHOWN;
      fill (self);
      first = gtk_list_box_get_row_at_index (GTK_LIST_BOX (self->list), next);
      if (first != NULL)
        gtk_widget_grab_focus (GTK_WIDGET (first));
      return;
    }
  tonari_record_list_add (self);
}

static gint64
linked_of (TonariRecordList *self, gint64 id)
{
  gconstpointer row = row_with (self, id);

  return row != NULL && self->linked != NULL ? self->linked (self->entity, row) : 0;
}

/* Whether the row has the mark; -1 where there is none to have. */
static int
mark_of (TonariRecordList *self, gconstpointer row)
{
  return row != NULL && self->mark.marked != NULL ? self->mark.marked (self->entity, row, self->mark.data)
                                                  : -1;
}

/* @row has the menu, which stands at @place: the row itself or the button at its end. */
static void
open_menu (TonariRecordList *self, GtkWidget *row, GtkWidget *place)
{
  graphene_rect_t bounds;
  int mark;

  self->menu_id = tonari_record_row_id (row);
  if (self->menu_id == 0 || !gtk_widget_compute_bounds (place, GTK_WIDGET (self), &bounds))
    return;

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "record.link", linked_of (self, self->menu_id) != 0);
  mark = mark_of (self, row_with (self, self->menu_id));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "record.mark", mark == 0);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "record.unmark", mark == 1);
  /* After a deletion the focus goes to the neighbour of this row. */
  gtk_widget_grab_focus (row);

  gtk_popover_set_pointing_to (GTK_POPOVER (self->menu),
                               &(GdkRectangle){ (int) (bounds.origin.x + bounds.size.width / 2),
                                                (int) bounds.origin.y, 1, (int) bounds.size.height });
  gtk_popover_popup (GTK_POPOVER (self->menu));
}

static void
pressed_cb (TonariRecordList *self, int n_press, double x, double y)
{
  GtkListBoxRow *row = gtk_list_box_get_row_at_y (GTK_LIST_BOX (self->list), (int) y);

  if (row != NULL)
    open_menu (self, GTK_WIDGET (row), GTK_WIDGET (row));
}

static void
more_cb (TonariRecordList *self, GtkWidget *button)
{
  open_menu (self, gtk_widget_get_ancestor (button, GTK_TYPE_LIST_BOX_ROW), button);
}

static void
long_pressed_cb (TonariRecordList *self, double x, double y)
{
  pressed_cb (self, 1, x, y);
}

static gboolean
delete_key_cb (GtkWidget *widget, GVariant *args, gpointer data)
{
  TonariRecordList *self = TONARI_RECORD_LIST (widget);
  GtkWidget *row = focused_row (self);

  if (row == NULL || tonari_record_row_id (row) == 0)
    return FALSE;
  delete_row (self, tonari_record_row_id (row));
  return TRUE;
}

static gboolean
menu_key_cb (GtkWidget *widget, GVariant *args, gpointer data)
{
  TonariRecordList *self = TONARI_RECORD_LIST (widget);
  GtkWidget *row = focused_row (self);

  if (row == NULL || tonari_record_row_id (row) == 0)
    return FALSE;
  open_menu (self, row, row);
  return TRUE;
}

static void
edit_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  edit_row (TONARI_RECORD_LIST (widget), TONARI_RECORD_LIST (widget)->menu_id);
}

static void
delete_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  delete_row (TONARI_RECORD_LIST (widget), TONARI_RECORD_LIST (widget)->menu_id);
}

static void
link_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  TonariRecordList *self = TONARI_RECORD_LIST (widget);
  gint64 linked = linked_of (self, self->menu_id);

  if (linked != 0)
    self->go (widget, linked);
}

static void
mark_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  TonariRecordList *self = TONARI_RECORD_LIST (widget);
  gconstpointer row = row_with (self, self->menu_id);

  if (mark_of (self, row) >= 0)
    self->mark.toggle (self->entity, row, self->mark.data);
}

/* The one menu of the list serves every row: a menu button each would make a popover each. */
static void
add_more (TonariRecordList *self, AdwActionRow *row, const char *title)
{
  GtkWidget *button = gtk_button_new_from_icon_name ("view-more-symbolic");
  g_autofree char *name = g_strdup_printf (_ ("Menu of %s"), title);

  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "flat");
  /* The keyboard has Delete and the Menu key on the row; a stop for each row would only make the way longer.
   */
  gtk_widget_set_focusable (button, FALSE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  GTK_ACCESSIBLE_PROPERTY_HAS_POPUP, TRUE, -1);
  g_signal_connect_object (button, "clicked", G_CALLBACK (more_cb), self, G_CONNECT_SWAPPED);
  adw_action_row_add_suffix (row, button);
}

static void
tick_cb (TonariRecordList *self, GtkCheckButton *button)
{
  gconstpointer row =
      row_with (self,
                tonari_record_row_id (gtk_widget_get_ancestor (GTK_WIDGET (button), GTK_TYPE_LIST_BOX_ROW)));

  if (row != NULL)
    self->tick (self, row, gtk_check_button_get_active (button), self->tick_data);
}

static void
add_tick (TonariRecordList *self, AdwActionRow *row, const TonariRow *record, const char *title)
{
  GtkWidget *button = gtk_check_button_new ();
  /* Translators: what a tick means, and of what */
  g_autofree char *name = g_strdup_printf (C_ ("tick", "%1$s: %2$s"), self->tick_label, title);

  gtk_check_button_set_active (GTK_CHECK_BUTTON (button), self->ticked (record, self->tick_data));
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_set_tooltip_text (button, self->tick_label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  g_signal_connect_object (button, "toggled", G_CALLBACK (tick_cb), self, G_CONNECT_SWAPPED);
  adw_action_row_add_prefix (row, button);
}

static GtkWidget *
new_row (TonariRecordList *self, const TonariRow *record)
{
  g_autofree char *title = NULL;
  g_autofree char *subtitle = NULL;
  const char *note = mark_of (self, record) == 1 ? self->mark.note : NULL;
  AdwActionRow *row;

  if (self->describe != NULL)
    self->describe (record, &title, &subtitle, self->describe_data);
  row = tonari_record_row_new (record->id, note, title, subtitle);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), self->edit != NULL);
  if (self->tick != NULL)
    add_tick (self, row, record, adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)));
  if (self->delete_label != NULL)
    add_more (self, row, adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)));

  return GTK_WIDGET (row);
}

static void
fill (TonariRecordList *self)
{
  GtkWidget *child;
  guint n_rows = self->rows != NULL ? self->rows->len : 0;

  while ((child = gtk_widget_get_first_child (self->list)) != NULL)
    gtk_list_box_remove (GTK_LIST_BOX (self->list), child);

  for (guint i = 0; i < MIN (n_rows, self->n_shown); i++)
    gtk_list_box_append (GTK_LIST_BOX (self->list), new_row (self, g_ptr_array_index (self->rows, i)));
  if (n_rows > self->n_shown)
    {
      g_autofree char *more =
          g_strdup_printf (ngettext ("Show %u more", "Show %u more", n_rows - self->n_shown),
                           n_rows - self->n_shown);

      gtk_list_box_append (GTK_LIST_BOX (self->list), tonari_record_row_new_quiet (more, TRUE));
    }
  if (n_rows == 0)
    gtk_list_box_append (GTK_LIST_BOX (self->list), tonari_record_row_new_quiet (self->empty, FALSE));
}

static void
tonari_record_list_dispose (GObject *object)
{
  TonariRecordList *self = TONARI_RECORD_LIST (object);

  g_clear_pointer (&self->menu, gtk_widget_unparent);
  g_clear_object (&self->items);
  g_clear_pointer (&self->rows, g_ptr_array_unref);
  g_clear_object (&self->context);
  G_OBJECT_CLASS (tonari_record_list_parent_class)->dispose (object);
}

static void
tonari_record_list_finalize (GObject *object)
{
  TonariRecordList *self = TONARI_RECORD_LIST (object);

  g_free (self->empty);
  g_free (self->delete_label);
  g_free (self->delete_said);
  g_free (self->tick_label);
  G_OBJECT_CLASS (tonari_record_list_parent_class)->finalize (object);
}

static void
tonari_record_list_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  GTK_WIDGET_CLASS (tonari_record_list_parent_class)->size_allocate (widget, width, height, baseline);
  gtk_popover_present (GTK_POPOVER (TONARI_RECORD_LIST (widget)->menu));
}

static void
tonari_record_list_class_init (TonariRecordListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = tonari_record_list_dispose;
  G_OBJECT_CLASS (klass)->finalize = tonari_record_list_finalize;
  widget_class->size_allocate = tonari_record_list_size_allocate;
  gtk_widget_class_install_action (widget_class, "record.edit", NULL, edit_action);
  gtk_widget_class_install_action (widget_class, "record.delete", NULL, delete_action);
  gtk_widget_class_install_action (widget_class, "record.link", NULL, link_action);
  gtk_widget_class_install_action (widget_class, "record.mark", NULL, mark_action);
  gtk_widget_class_install_action (widget_class, "record.unmark", NULL, mark_action);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Delete, 0, delete_key_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_KP_Delete, 0, delete_key_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Menu, 0, menu_key_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_F10, GDK_SHIFT_MASK, menu_key_cb, NULL);
}

static void
tonari_record_list_init (TonariRecordList *self)
{
  g_autoptr (GMenu) menu = g_menu_new ();
  GtkGesture *click = gtk_gesture_click_new ();
  GtkGesture *press = gtk_gesture_long_press_new ();

  self->n_shown = FIRST_SHOWN;
  self->group = ADW_PREFERENCES_GROUP (adw_preferences_group_new ());
  self->list = g_object_new (GTK_TYPE_LIST_BOX, "selection-mode", GTK_SELECTION_NONE, NULL);
  gtk_widget_add_css_class (self->list, "boxed-list");
  adw_preferences_group_add (self->group, self->list);
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->group));
  g_signal_connect_object (self->list, "row-activated", G_CALLBACK (activated_cb), self, G_CONNECT_SWAPPED);

  g_menu_append (menu, _ ("_Edit"), "record.edit");
  g_menu_append (menu, _ ("_Delete"), "record.delete");
  self->items = g_object_ref (menu);
  self->menu = gtk_popover_menu_new_from_model (G_MENU_MODEL (menu));
  gtk_widget_set_parent (self->menu, GTK_WIDGET (self));

  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (click), GDK_BUTTON_SECONDARY);
  g_signal_connect_swapped (click, "pressed", G_CALLBACK (pressed_cb), self);
  gtk_widget_add_controller (self->list, GTK_EVENT_CONTROLLER (click));
  gtk_gesture_single_set_touch_only (GTK_GESTURE_SINGLE (press), TRUE);
  g_signal_connect_swapped (press, "pressed", G_CALLBACK (long_pressed_cb), self);
  gtk_widget_add_controller (self->list, GTK_EVENT_CONTROLLER (press));
}

TonariRecordList *
tonari_record_list_new (TonariContext *context,
                        const TonariEntity *entity,
                        const char *title,
                        const char *add_label,
                        const char *empty)
{
  TonariRecordList *self = g_object_new (TONARI_TYPE_RECORD_LIST, NULL);

  self->context = g_object_ref (context);
  self->entity = entity;
  self->empty = g_strdup (empty);
  adw_preferences_group_set_title (self->group, title);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "record.delete", FALSE);
  if (add_label != NULL)
    {
      GtkWidget *content = adw_button_content_new ();
      GtkWidget *button = gtk_button_new ();

      adw_button_content_set_icon_name (ADW_BUTTON_CONTENT (content), "list-add-symbolic");
      self->add = content;
      adw_button_content_set_label (ADW_BUTTON_CONTENT (content), add_label);
      gtk_button_set_child (GTK_BUTTON (button), content);
      gtk_widget_add_css_class (button, "flat");
      gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
      g_signal_connect_object (button, "clicked", G_CALLBACK (tonari_record_list_add), self,
                               G_CONNECT_SWAPPED);
      adw_preferences_group_set_header_suffix (self->group, button);
    }
  fill (self);
  return self;
}

void
tonari_record_list_set_add_icon (TonariRecordList *self, const char *icon)
{
  g_return_if_fail (TONARI_IS_RECORD_LIST (self) && self->add != NULL);

  adw_button_content_set_icon_name (ADW_BUTTON_CONTENT (self->add), icon);
}

void
tonari_record_list_set_description (TonariRecordList *self, const char *description)
{
  g_return_if_fail (TONARI_IS_RECORD_LIST (self));

  tonari_label_phrases_show_group (self->group, description);
}

void
tonari_record_list_set_describe (TonariRecordList *self, TonariRecordDescribe describe, gpointer data)
{
  g_return_if_fail (TONARI_IS_RECORD_LIST (self));

  self->describe = describe;
  self->describe_data = data;
}

void
tonari_record_list_set_edit (TonariRecordList *self, TonariRecordEdit edit, gpointer data)
{
  g_return_if_fail (TONARI_IS_RECORD_LIST (self));

  self->edit = edit;
  self->edit_data = data;
}

void
tonari_record_list_set_delete (TonariRecordList *self, const char *label, const char *said)
{
  g_return_if_fail (TONARI_IS_RECORD_LIST (self));

  g_free (self->delete_label);
  g_free (self->delete_said);
  self->delete_label = g_strdup (label);
  self->delete_said = g_strdup (said);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "record.delete", label != NULL);
}

static void
insert_hidden_item (TonariRecordList *self, const char *label, const char *action)
{
  g_autoptr (GMenuItem) item = g_menu_item_new (label, action);

  g_menu_item_set_attribute (item, "hidden-when", "s", "action-disabled");
  g_menu_insert_item (self->items, 1, item);
}

void
tonari_record_list_set_link (TonariRecordList *self,
                             const char *label,
                             TonariRecordLinked linked,
                             void (*go) (GtkWidget *from, gint64 id))
{
  g_return_if_fail (TONARI_IS_RECORD_LIST (self) && linked != NULL && go != NULL);

  self->linked = linked;
  self->go = go;
  insert_hidden_item (self, label, "record.link");
}

void
tonari_record_list_set_mark (TonariRecordList *self, const TonariRecordMark *mark)
{
  g_return_if_fail (TONARI_IS_RECORD_LIST (self) && mark->marked != NULL && mark->toggle != NULL);

  self->mark = *mark;
  insert_hidden_item (self, mark->take_back, "record.unmark");
  insert_hidden_item (self, mark->label, "record.mark");
}

void
tonari_record_list_set_tick (TonariRecordList *self,
                             const char *label,
                             TonariRecordTicked ticked,
                             TonariRecordTick tick,
                             gpointer data)
{
  g_return_if_fail (TONARI_IS_RECORD_LIST (self));
  g_return_if_fail (ticked != NULL && tick != NULL);

  g_free (self->tick_label);
  self->tick_label = g_strdup (label);
  self->ticked = ticked;
  self->tick = tick;
  self->tick_data = data;
}

void
tonari_record_list_present_editor (TonariRecordList *self, TonariEditor *editor)
{
  g_return_if_fail (TONARI_IS_RECORD_LIST (self));

  if (self->delete_label != NULL)
    tonari_editor_set_delete (editor, self->delete_label, self->delete_said);
  tonari_editor_present_for (editor, GTK_WIDGET (self));
}

void
tonari_record_list_set_rows (TonariRecordList *self, GPtrArray *rows)
{
  GtkWidget *focused;
  GtkListBoxRow *next;
  gint64 id = 0;
  int place = -1;

  g_return_if_fail (TONARI_IS_RECORD_LIST (self));

  focused = focused_row (self);
  if (focused != NULL)
    {
      id = tonari_record_row_id (focused);
      place = gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (focused));
    }
  g_clear_pointer (&self->rows, g_ptr_array_unref);
  self->rows = rows;
  fill (self);

  if (place < 0 || tonari_record_list_reveal (self, id))
    return;
  next = gtk_list_box_get_row_at_index (GTK_LIST_BOX (self->list), place);
  if (next == NULL)
    next = gtk_list_box_get_row_at_index (GTK_LIST_BOX (self->list), MAX (place - 1, 0));
  if (next != NULL)
    gtk_widget_grab_focus (GTK_WIDGET (next));
}

GPtrArray *
tonari_record_list_rows (TonariRecordList *self)
{
  g_return_val_if_fail (TONARI_IS_RECORD_LIST (self), NULL);

  return self->rows;
}

gboolean
tonari_record_list_reveal (TonariRecordList *self, gint64 id)
{
  g_return_val_if_fail (TONARI_IS_RECORD_LIST (self), FALSE);

  for (guint i = 0; id != 0 && self->rows != NULL && i < self->rows->len; i++)
    {
      GtkListBoxRow *row;

      if (((const TonariRow *) g_ptr_array_index (self->rows, i))->id != id)
        continue;
      if (i >= self->n_shown)
        {
          self->n_shown = i + FIRST_SHOWN;
          fill (self);
        }
      row = gtk_list_box_get_row_at_index (GTK_LIST_BOX (self->list), (int) i);
      gtk_widget_grab_focus (GTK_WIDGET (row));
      return TRUE;
    }
  return FALSE;
}

void
tonari_record_list_add (TonariRecordList *self)
{
  g_return_if_fail (TONARI_IS_RECORD_LIST (self));

  if (self->edit != NULL)
    self->edit (self, NULL, self->edit_data);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-ordered-list.h"

#include <glib/gi18n-lib.h>

#include "tonari-row-list.h"
#include "tonari-rows.h"
#include "tonari-staff.h"

struct _TonariOrderedList
{
  AdwBin parent_instance;

  TonariContext *context;
  const TonariOrderedKind *kind;
  gpointer describe_data;
  gint64 owner;
  char *locked;
  GPtrArray *rows;
  GHashTable *staff;
  GCancellable *cancellable;
  GSimpleActionGroup *actions;

  AdwPreferencesGroup *group;
  GtkBox *buttons;
  GtkWidget *add;
  TonariRowList *list;
  GtkLabel *empty;
};

enum
{
  LOADED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (TonariOrderedList, tonari_ordered_list, ADW_TYPE_BIN)

/* What is asked of the worker, and what it answers. */
typedef struct
{
  const TonariOrderedKind *kind;
  gint64 owner;
  gint64 id;
  int value;
} Job;

typedef struct
{
  GPtrArray *rows;
  GHashTable *staff;
} Answer;

static void
answer_free (Answer *self)
{
  g_clear_pointer (&self->rows, g_ptr_array_unref);
  g_clear_pointer (&self->staff, g_hash_table_unref);
  g_free (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Answer, answer_free)

static Job *
job_new (TonariOrderedList *self, gint64 id, int value)
{
  Job *job = g_new0 (Job, 1);

  job->kind = self->kind;
  job->owner = self->owner;
  job->id = id;
  job->value = value;

  return job;
}

static gint64 *
position_of (const TonariOrderedKind *kind, gpointer row)
{
  return TONARI_FIELD_PTR (tonari_entity_field (kind->entity, "position"), row, gint64);
}

static gpointer
load (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  const Job *job = data;
  g_autoptr (Answer) answer = g_new0 (Answer, 1);
  g_autoptr (GPtrArray) staff = NULL;

  answer->rows = tonari_store_list (db, job->kind->entity, job->kind->owner, job->owner, error);
  if (answer->rows == NULL)
    return NULL;
  staff = tonari_store_list (db, &tonari_staff_entity, NULL, 0, error);
  if (staff == NULL)
    return NULL;

  answer->staff = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, g_free);
  for (guint i = 0; i < staff->len; i++)
    {
      const TonariStaff *one = g_ptr_array_index (staff, i);

      g_hash_table_insert (answer->staff, g_memdup2 (&one->row.id, sizeof one->row.id), g_strdup (one->name));
    }

  return g_steal_pointer (&answer);
}

/* The places are counted anew, so that two rows that once got the same one come apart. */
static gpointer
move (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  const Job *job = data;
  g_autoptr (GPtrArray) rows = tonari_store_list (db, job->kind->entity, job->kind->owner, job->owner, error);
  guint from = G_MAXUINT;
  gint64 to;
  gpointer moved;

  if (rows == NULL)
    return NULL;

  for (guint i = 0; i < rows->len; i++)
    if (((TonariRow *) g_ptr_array_index (rows, i))->id == job->id)
      from = i;
  if (from == G_MAXUINT)
    return NULL;

  to = CLAMP ((gint64) from + job->value, 0, (gint64) rows->len - 1);
  moved = g_ptr_array_steal_index (rows, from);
  g_ptr_array_insert (rows, (int) to, moved);
  for (guint i = 0; i < rows->len; i++)
    {
      gpointer row = g_ptr_array_index (rows, i);
      gint64 *position = position_of (job->kind, row);

      if (*position == (gint64) i + 1)
        continue;
      *position = (gint64) i + 1;
      if (!tonari_store_save (db, job->kind->entity, row, error))
        return NULL;
    }

  return NULL;
}

/* The tick alone is written, over whatever somebody else has typed into the row meanwhile. */
static gpointer
tick (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  const Job *job = data;
  gpointer row = tonari_store_get (db, job->kind->entity, job->id, error);

  if (row == NULL)
    return NULL;
  *TONARI_FIELD_PTR (tonari_entity_field (job->kind->entity, job->kind->tick), row, gboolean) = job->value;
  tonari_store_save (db, job->kind->entity, row, error);
  tonari_entity_free (job->kind->entity, row);

  return NULL;
}

static gpointer
row_with (TonariOrderedList *self, gint64 id)
{
  for (guint i = 0; self->rows != NULL && i < self->rows->len; i++)
    {
      TonariRow *row = g_ptr_array_index (self->rows, i);

      if (row->id == id)
        return row;
    }

  return NULL;
}

static gboolean
is_ticked (TonariOrderedList *self, gconstpointer row)
{
  return self->kind->tick != NULL &&
         *TONARI_FIELD_PTR (tonari_entity_field (self->kind->entity, self->kind->tick), row, gboolean);
}

void
tonari_ordered_list_set_tick (TonariOrderedList *self, gint64 id, gboolean ticked)
{
  g_return_if_fail (TONARI_IS_ORDERED_LIST (self));
  g_return_if_fail (self->kind->tick != NULL);

  tonari_context_change (self->context, tick, job_new (self, id, ticked), g_free, NULL,
                         ticked ? _ ("Tick off") : _ ("Take the tick away"), NULL, NULL, NULL);
}

void
tonari_ordered_list_move (TonariOrderedList *self, gint64 id, int step)
{
  g_return_if_fail (TONARI_IS_ORDERED_LIST (self));

  if (self->kind->ordered && self->locked == NULL)
    tonari_context_change (self->context, move, job_new (self, id, step), g_free, NULL,
                           _ ("Change the order"), NULL, NULL, NULL);
}

static TonariEditor *
open_editor (TonariOrderedList *self, gconstpointer row, const char *title)
{
  TonariEditor *editor =
      tonari_editor_new (self->context, title, self->kind->entity, row, self->kind->rows, self->kind->n_rows);

  if (self->kind->check != NULL)
    tonari_editor_set_check (editor, self->kind->check, NULL, NULL);
  if (self->kind->prepare != NULL)
    self->kind->prepare (self, editor, row);
  tonari_editor_present_for (editor, GTK_WIDGET (self));

  return editor;
}

TonariEditor *
tonari_ordered_list_edit (TonariOrderedList *self, gint64 id)
{
  gpointer row;

  g_return_val_if_fail (TONARI_IS_ORDERED_LIST (self), NULL);

  row = row_with (self, id);
  if (row == NULL)
    return NULL;
  if (self->locked != NULL)
    {
      tonari_context_say (self->context, self->locked);
      return NULL;
    }

  return open_editor (self, row, _ (self->kind->edit_title));
}

void
tonari_ordered_list_add (TonariOrderedList *self)
{
  gpointer row;

  g_return_if_fail (TONARI_IS_ORDERED_LIST (self));

  if (self->owner == 0)
    return;
  if (self->locked != NULL)
    {
      tonari_context_say (self->context, self->locked);
      return;
    }

  row = tonari_entity_new (self->kind->entity);
  *TONARI_FIELD_PTR (tonari_entity_field (self->kind->entity, self->kind->owner), row, gint64) = self->owner;
  if (self->kind->ordered)
    *position_of (self->kind, row) = self->rows != NULL ? (gint64) self->rows->len + 1 : 1;
  open_editor (self, row, _ (self->kind->new_title));
  tonari_entity_free (self->kind->entity, row);
}

static void
delete_row (TonariOrderedList *self, gint64 id)
{
  if (row_with (self, id) == NULL)
    return;
  if (self->locked != NULL)
    tonari_context_say (self->context, self->locked);
  else
    tonari_context_delete (self->context, self->kind->entity, id, _ (self->kind->delete_label),
                           _ (self->kind->deleted));
}

static void
append (GMenu *menu, const char *label, const char *action, gint64 id)
{
  g_autoptr (GMenuItem) item = g_menu_item_new (label, NULL);

  g_menu_item_set_action_and_target (item, action, "x", id);
  g_menu_append_item (menu, item);
}

static GMenuModel *
row_menu (TonariOrderedList *self, guint index)
{
  const TonariRow *row = g_ptr_array_index (self->rows, index);
  g_autoptr (GMenu) menu = g_menu_new ();

  if (self->locked != NULL)
    return NULL;

  append (menu, _ ("_Edit…"), "ordered.edit", row->id);
  if (self->kind->ordered && index > 0)
    append (menu, _ ("Move _Up"), "ordered.up", row->id);
  if (self->kind->ordered && index + 1 < self->rows->len)
    append (menu, _ ("Move _Down"), "ordered.down", row->id);
  append (menu, _ ("_Delete"), "ordered.delete", row->id);

  return G_MENU_MODEL (g_steal_pointer (&menu));
}

static void
toggled_cb (GtkCheckButton *check, TonariOrderedList *self)
{
  const gint64 *id = g_object_get_data (G_OBJECT (check), "id");

  tonari_ordered_list_set_tick (self, *id, gtk_check_button_get_active (check));
}

static GtkWidget *
new_row (TonariOrderedList *self, guint index)
{
  const TonariRow *record = g_ptr_array_index (self->rows, index);
  g_autofree char *title = NULL;
  g_autofree char *subtitle = NULL;
  GtkWidget *row;
  GtkWidget *check;

  self->kind->describe (self, self->rows, index, &title, &subtitle, self->describe_data);
  row = tonari_row_list_row (title != NULL ? title : "", subtitle, TRUE);
  adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 2);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 4);
  if (self->kind->tick == NULL)
    return row;

  check = gtk_check_button_new ();
  gtk_widget_set_valign (check, GTK_ALIGN_CENTER);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (check), is_ticked (self, record));
  gtk_accessible_update_property (GTK_ACCESSIBLE (check), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  title != NULL ? title : "", -1);
  g_object_set_data_full (G_OBJECT (check), "id", g_memdup2 (&record->id, sizeof record->id), g_free);
  g_signal_connect_object (check, "toggled", G_CALLBACK (toggled_cb), self, 0);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), check);

  return row;
}

void
tonari_ordered_list_refill (TonariOrderedList *self)
{
  guint n_rows;

  g_return_if_fail (TONARI_IS_ORDERED_LIST (self));

  n_rows = self->rows != NULL ? self->rows->len : 0;
  tonari_row_list_begin (self->list);
  for (guint i = 0; i < n_rows; i++)
    {
      const TonariRow *row = g_ptr_array_index (self->rows, i);
      g_autoptr (GMenuModel) menu = row_menu (self, i);

      tonari_row_list_add (self->list, row->id, new_row (self, i), menu);
    }
  tonari_row_list_end (self->list);
  gtk_widget_set_visible (GTK_WIDGET (self->empty), n_rows == 0);
}

static void
loaded_cb (TonariContext *context, gconstpointer row, const GError *error, gpointer data)
{
  g_autoptr (TonariOrderedList) self = data;
  const Answer *answer = row;

  if (self->context == NULL || g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  if (answer == NULL)
    {
      tonari_context_fail (context, _ ("The list could not be read."), error);
      return;
    }

  g_clear_pointer (&self->rows, g_ptr_array_unref);
  self->rows = g_ptr_array_ref (answer->rows);
  g_clear_pointer (&self->staff, g_hash_table_unref);
  self->staff = g_hash_table_ref (answer->staff);
  tonari_ordered_list_refill (self);
  g_signal_emit (self, signals[LOADED], 0);
}

static void
reload (TonariOrderedList *self)
{
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  if (self->owner == 0 || tonari_context_queue (self->context) == NULL)
    return;

  self->cancellable = g_cancellable_new ();
  tonari_context_load (self->context, load, job_new (self, 0, 0), g_free, (GDestroyNotify) answer_free,
                       self->cancellable, loaded_cb, g_object_ref (self));
}

void
tonari_ordered_list_set_owner (TonariOrderedList *self, gint64 owner)
{
  g_return_if_fail (TONARI_IS_ORDERED_LIST (self));

  if (self->owner == owner)
    return;
  self->owner = owner;
  g_clear_pointer (&self->rows, g_ptr_array_unref);
  tonari_ordered_list_refill (self);
  reload (self);
}

void
tonari_ordered_list_set_locked (TonariOrderedList *self, const char *why)
{
  g_return_if_fail (TONARI_IS_ORDERED_LIST (self));

  if (g_strcmp0 (self->locked, why) == 0)
    return;
  g_free (self->locked);
  self->locked = g_strdup (why);
  gtk_widget_set_visible (GTK_WIDGET (self->buttons), why == NULL);
  tonari_ordered_list_refill (self);
}

GPtrArray *
tonari_ordered_list_rows (TonariOrderedList *self)
{
  g_return_val_if_fail (TONARI_IS_ORDERED_LIST (self), NULL);

  return self->rows;
}

const char *
tonari_ordered_list_staff (TonariOrderedList *self, gint64 staff)
{
  g_return_val_if_fail (TONARI_IS_ORDERED_LIST (self), NULL);

  return self->staff != NULL && staff != 0 ? g_hash_table_lookup (self->staff, &staff) : NULL;
}

static void
changed_cb (TonariContext *context, const char *table, gint64 id, TonariOrderedList *self)
{
  if (*table == '\0' || g_str_equal (table, self->kind->entity->table) || g_str_equal (table, "staff"))
    reload (self);
}

static void
activated_cb (TonariRowList *list, gint64 id, TonariOrderedList *self)
{
  tonari_ordered_list_edit (self, id);
}

static void
delete_pressed_cb (TonariRowList *list, gint64 id, TonariOrderedList *self)
{
  delete_row (self, id);
}

static gboolean
key_pressed_cb (GtkEventControllerKey *controller,
                guint keyval,
                guint keycode,
                GdkModifierType modifiers,
                TonariOrderedList *self)
{
  GdkModifierType held = modifiers & gtk_accelerator_get_default_mod_mask ();
  gint64 id = tonari_row_list_focused (self->list);

  if (id == 0)
    return FALSE;
  if (held == GDK_ALT_MASK && (keyval == GDK_KEY_Up || keyval == GDK_KEY_Down))
    {
      tonari_ordered_list_move (self, id, keyval == GDK_KEY_Up ? -1 : 1);
      return TRUE;
    }
  if (held == 0 && keyval == GDK_KEY_space && self->kind->tick != NULL)
    {
      tonari_ordered_list_set_tick (self, id, !is_ticked (self, row_with (self, id)));
      return TRUE;
    }

  return FALSE;
}

static void
edit_action_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  tonari_ordered_list_edit (data, g_variant_get_int64 (parameter));
}

static void
up_action_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  tonari_ordered_list_move (data, g_variant_get_int64 (parameter), -1);
}

static void
down_action_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  tonari_ordered_list_move (data, g_variant_get_int64 (parameter), 1);
}

static void
delete_action_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  delete_row (data, g_variant_get_int64 (parameter));
}

static void
add_action_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  tonari_ordered_list_add (data);
}

void
tonari_ordered_list_add_button (TonariOrderedList *self, const char *label, const char *action)
{
  GtkWidget *button;

  g_return_if_fail (TONARI_IS_ORDERED_LIST (self));

  button = gtk_button_new_with_mnemonic (label);
  gtk_widget_add_css_class (button, "flat");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
  gtk_box_append (self->buttons, button);
}

static void
tonari_ordered_list_dispose (GObject *object)
{
  TonariOrderedList *self = TONARI_ORDERED_LIST (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  if (self->context != NULL)
    g_signal_handlers_disconnect_by_data (self->context, self);
  g_clear_object (&self->context);
  g_clear_object (&self->actions);
  g_clear_pointer (&self->rows, g_ptr_array_unref);
  g_clear_pointer (&self->staff, g_hash_table_unref);
  g_clear_pointer (&self->locked, g_free);

  G_OBJECT_CLASS (tonari_ordered_list_parent_class)->dispose (object);
}

static void
tonari_ordered_list_class_init (TonariOrderedListClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = tonari_ordered_list_dispose;

  signals[LOADED] = g_signal_new ("loaded", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 0);
}

static void
tonari_ordered_list_init (TonariOrderedList *self)
{
  static const GActionEntry entries[] = {
    { "add", add_action_cb },        { "edit", edit_action_cb, "x" },     { "up", up_action_cb, "x" },
    { "down", down_action_cb, "x" }, { "delete", delete_action_cb, "x" },
  };
  GtkEventController *keys = gtk_event_controller_key_new ();

  self->actions = g_simple_action_group_new ();
  g_action_map_add_action_entries (G_ACTION_MAP (self->actions), entries, G_N_ELEMENTS (entries), self);
  gtk_widget_insert_action_group (GTK_WIDGET (self), "ordered", G_ACTION_GROUP (self->actions));

  self->group = ADW_PREFERENCES_GROUP (adw_preferences_group_new ());
  self->buttons = GTK_BOX (gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6));
  adw_preferences_group_set_header_suffix (self->group, GTK_WIDGET (self->buttons));
  self->empty = GTK_LABEL (gtk_label_new (NULL));
  gtk_label_set_wrap (self->empty, TRUE);
  gtk_label_set_xalign (self->empty, 0);
  gtk_widget_add_css_class (GTK_WIDGET (self->empty), "dim-label");
  adw_preferences_group_add (self->group, GTK_WIDGET (self->empty));
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->group));

  /* A list box and its rows would take the keys for themselves. */
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self, 0);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
}

GtkWidget *
tonari_ordered_list_new (TonariContext *context, const TonariOrderedKind *kind, gpointer data)
{
  TonariOrderedList *self = g_object_new (TONARI_TYPE_ORDERED_LIST, NULL);

  self->context = g_object_ref (context);
  self->kind = kind;
  self->describe_data = data;
  adw_preferences_group_set_title (self->group, _ (kind->title));
  gtk_label_set_text (self->empty, _ (kind->empty));
  self->list = TONARI_ROW_LIST (tonari_row_list_new (_ (kind->title)));
  gtk_widget_set_visible (GTK_WIDGET (self->list), FALSE);
  adw_preferences_group_add (self->group, GTK_WIDGET (self->list));
  tonari_ordered_list_add_button (self, _ (kind->add), "ordered.add");
  g_signal_connect_object (self->list, "activated", G_CALLBACK (activated_cb), self, 0);
  g_signal_connect_object (self->list, "delete-pressed", G_CALLBACK (delete_pressed_cb), self, 0);
  g_signal_connect (context, "changed", G_CALLBACK (changed_cb), self);

  return GTK_WIDGET (self);
}

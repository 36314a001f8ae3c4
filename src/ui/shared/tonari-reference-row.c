/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-reference-row.h"

#include <glib/gi18n-lib.h>

#include "tonari-choices.h"
#include "tonari-entities.h"
#include "tonari-entity.h"

struct _TonariReferenceRow
{
  AdwActionRow parent;

  TonariContext *context;
  GtkWidget *menu;
  GtkStringList *names;
  GArray *ids;
  GCancellable *cancellable;
  const TonariEntity *owner;
  gconstpointer owner_row;
  gint64 value;
  gboolean setting;
  gboolean chosen;
};

static void tonari_reference_row_field_row_init (TonariFieldRowInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (TonariReferenceRow,
                               tonari_reference_row,
                               ADW_TYPE_ACTION_ROW,
                               G_IMPLEMENT_INTERFACE (TONARI_TYPE_FIELD_ROW,
                                                      tonari_reference_row_field_row_init))

static void
offer (TonariReferenceRow *self, gint64 id, const char *text)
{
  gtk_string_list_append (self->names, text);
  g_array_append_val (self->ids, id);
}

static void
select_value (TonariReferenceRow *self)
{
  self->setting = TRUE;
  for (guint i = 0; i < self->ids->len; i++)
    if (g_array_index (self->ids, gint64, i) == self->value)
      gtk_drop_down_set_selected (GTK_DROP_DOWN (self->menu), i);
  self->setting = FALSE;
}

static void
fill (TonariReferenceRow *self, const GPtrArray *choices)
{
  self->setting = TRUE;
  for (guint i = 0; i < choices->len; i++)
    {
      const TonariChoice *choice = g_ptr_array_index (choices, i);

      offer (self, choice->id, choice->text);
    }
  gtk_drop_down_set_enable_search (GTK_DROP_DOWN (self->menu), self->ids->len > 8);
  self->setting = FALSE;
  select_value (self);
}

static void
loaded_cb (TonariContext *context, gconstpointer row, const GError *error, gpointer data)
{
  g_autoptr (TonariReferenceRow) self = data;
  const GPtrArray *choices = row;

  if (self->chosen)
    return;
  if (error != NULL)
    {
      if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
        adw_action_row_set_subtitle (ADW_ACTION_ROW (self), error->message);
      return;
    }
  if (choices == NULL)
    return;

  fill (self, choices);
}

/* What belongs to one case offers rows of that case only; likewise a class and a curriculum. */
static const char *
shared_owner (TonariReferenceRow *self, const char *table, gint64 *value)
{
  static const char *const columns[] = { "case_id", "class_id", "curriculum" };
  const TonariEntity *target = tonari_entity_for_table (table);

  for (guint i = 0; self->owner != NULL && target != NULL && i < G_N_ELEMENTS (columns); i++)
    {
      const TonariField *ours = tonari_entity_field (self->owner, columns[i]);
      const TonariField *theirs = tonari_entity_field (target, columns[i]);

      if (ours == NULL || theirs == NULL)
        continue;
      *value = *TONARI_FIELD_PTR (ours, self->owner_row, gint64);
      if (*value != 0)
        return columns[i];
    }
  return NULL;
}

static void
tonari_reference_row_set_value (TonariFieldRow *row, const TonariField *field, gconstpointer value)
{
  TonariReferenceRow *self = TONARI_REFERENCE_ROW (row);
  gint64 owner = 0;
  const char *column = shared_owner (self, field->table, &owner);

  self->value = *TONARI_FIELD_PTR (field, value, gint64);
  if (self->chosen || self->ids->len > 1)
    {
      select_value (self);
      return;
    }
  tonari_choices_load (self->context, field->table, column, owner, self->cancellable, loaded_cb,
                       g_object_ref (self));
}

static gboolean
tonari_reference_row_read (TonariFieldRow *row, const TonariField *field, gpointer value, char **message)
{
  TonariReferenceRow *self = TONARI_REFERENCE_ROW (row);

  *TONARI_FIELD_PTR (field, value, gint64) = self->value;
  return TRUE;
}

static GtkWidget *
tonari_reference_row_get_control (TonariFieldRow *row)
{
  return TONARI_REFERENCE_ROW (row)->menu;
}

static void
selected_cb (TonariReferenceRow *self)
{
  guint selected = gtk_drop_down_get_selected (GTK_DROP_DOWN (self->menu));

  if (self->setting || selected >= self->ids->len)
    return;

  self->value = g_array_index (self->ids, gint64, selected);
  tonari_field_row_changed (TONARI_FIELD_ROW (self));
}

/* The focus is on the button inside of the menu, which has no name of its own. */
static void
name_button (TonariReferenceRow *self)
{
  GtkWidget *button = gtk_widget_get_first_child (self->menu);
  guint selected = gtk_drop_down_get_selected (GTK_DROP_DOWN (self->menu));

  if (button != NULL)
    tonari_field_row_name (button, adw_preferences_row_get_title (ADW_PREFERENCES_ROW (self)),
                           gtk_string_list_get_string (self->names, selected));
}

static void
tonari_reference_row_dispose (GObject *object)
{
  TonariReferenceRow *self = TONARI_REFERENCE_ROW (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->context);
  g_clear_object (&self->names);
  G_OBJECT_CLASS (tonari_reference_row_parent_class)->dispose (object);
}

static void
tonari_reference_row_finalize (GObject *object)
{
  g_array_unref (TONARI_REFERENCE_ROW (object)->ids);
  G_OBJECT_CLASS (tonari_reference_row_parent_class)->finalize (object);
}

static void
tonari_reference_row_class_init (TonariReferenceRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = tonari_reference_row_dispose;
  G_OBJECT_CLASS (klass)->finalize = tonari_reference_row_finalize;
}

/* An open list has its focus on what is chosen: what is typed there goes into its search, which would be two
 * steps away. */
static void
type_to_find (GtkWidget *widget, GtkWidget *popover)
{
  if (GTK_IS_POPOVER (widget))
    popover = widget;
  if (GTK_IS_SEARCH_ENTRY (widget) && popover != NULL)
    gtk_search_entry_set_key_capture_widget (GTK_SEARCH_ENTRY (widget), popover);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    type_to_find (child, popover);
}

static void
tonari_reference_row_init (TonariReferenceRow *self)
{
  g_autoptr (GtkExpression) text = gtk_property_expression_new (GTK_TYPE_STRING_OBJECT, NULL, "string");

  self->cancellable = g_cancellable_new ();
  self->ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  self->names = gtk_string_list_new (NULL);
  self->menu = gtk_drop_down_new (G_LIST_MODEL (g_object_ref (self->names)), NULL);
  gtk_widget_add_css_class (self->menu, "tonari-reference");
  gtk_drop_down_set_expression (GTK_DROP_DOWN (self->menu), text);
  type_to_find (self->menu, NULL);
  gtk_widget_set_valign (self->menu, GTK_ALIGN_CENTER);
  offer (self, 0, _ ("None"));
  g_signal_connect_object (self->menu, "notify::selected", G_CALLBACK (selected_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->menu, "notify::selected-item", G_CALLBACK (name_button), self,
                           G_CONNECT_SWAPPED);
  adw_action_row_add_suffix (ADW_ACTION_ROW (self), self->menu);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (self), self->menu);
  gtk_widget_set_focusable (GTK_WIDGET (self), FALSE);
}

static void
tonari_reference_row_field_row_init (TonariFieldRowInterface *iface)
{
  iface->set_value = tonari_reference_row_set_value;
  iface->read = tonari_reference_row_read;
  iface->get_control = tonari_reference_row_get_control;
}

GtkWidget *
tonari_reference_row_new (TonariContext *context, const char *label, const char *hint)
{
  TonariReferenceRow *self = g_object_new (TONARI_TYPE_REFERENCE_ROW, "title", label, NULL);

  self->context = g_object_ref (context);
  tonari_field_row_hint (ADW_ACTION_ROW (self), self->menu, hint);
  name_button (self);
  return GTK_WIDGET (self);
}

void
tonari_reference_row_set_owner (TonariReferenceRow *self, const TonariEntity *owner, gconstpointer row)
{
  g_return_if_fail (TONARI_IS_REFERENCE_ROW (self));

  self->owner = owner;
  self->owner_row = row;
}

void
tonari_reference_row_set_choices (TonariReferenceRow *self, const GPtrArray *choices)
{
  g_return_if_fail (TONARI_IS_REFERENCE_ROW (self));
  g_return_if_fail (choices != NULL);

  /* The rows of the whole table may be on their way: they are not wanted any more. */
  g_cancellable_cancel (self->cancellable);
  self->chosen = TRUE;
  self->setting = TRUE;
  gtk_string_list_splice (self->names, 1, self->ids->len - 1, NULL);
  g_array_set_size (self->ids, 1);
  self->setting = FALSE;
  fill (self, choices);
}

char *
tonari_reference_row_say (TonariReferenceRow *self, gint64 id)
{
  g_return_val_if_fail (TONARI_IS_REFERENCE_ROW (self), NULL);

  for (guint i = 0; i < self->ids->len; i++)
    if (g_array_index (self->ids, gint64, i) == id)
      return g_strdup (gtk_string_list_get_string (self->names, i));
  return g_strdup (_ ("another choice"));
}

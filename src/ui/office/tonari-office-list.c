/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-office-list.h"

#include <glib/gi18n-lib.h>

#include "tonari-empty.h"
#include "tonari-fold.h"
#include "tonari-office-data.h"

struct _TonariOfficeList
{
  AdwBin parent_instance;

  const TonariOfficeListLook *look;
  TonariRecordDescribe describe;
  gpointer words;
  GPtrArray *rows;
  GPtrArray *folded;
  GtkWidget *bar;
  GtkWidget *entry;
  GtkLabel *count;
  GtkStack *stack;
  TonariRecordList *list;
  TonariOfficeListMatch match;
  gpointer match_data;
};

G_DEFINE_FINAL_TYPE (TonariOfficeList, tonari_office_list, ADW_TYPE_BIN)

/* All that can be read in a row: what the list says of it, and its own texts to their end. */
static char *
folded_text (TonariOfficeList *self, gconstpointer row)
{
  const TonariEntity *entity = self->look->entity;
  g_autofree char *title = NULL;
  g_autofree char *subtitle = NULL;
  g_autoptr (GString) text = NULL;

  self->describe (row, &title, &subtitle, self->words);
  text = g_string_new (title);
  if (subtitle != NULL)
    g_string_append_printf (text, "\n%s", subtitle);
  for (guint i = 0; i < entity->n_fields; i++)
    {
      const TonariField *field = &entity->fields[i];

      if (field->kind == TONARI_FIELD_TEXT && *TONARI_FIELD_PTR (field, row, char *) != NULL)
        g_string_append_printf (text, "\n%s", *TONARI_FIELD_PTR (field, row, char *));
    }

  return tonari_fold (text->str);
}

static gboolean
has_all (const char *text, GStrv needles)
{
  for (guint i = 0; needles[i] != NULL; i++)
    if (*needles[i] != '\0' && strstr (text, needles[i]) == NULL)
      return FALSE;

  return TRUE;
}

static void
update (TonariOfficeList *self)
{
  g_autofree char *needle = tonari_fold (gtk_editable_get_text (GTK_EDITABLE (self->entry)));
  g_auto (GStrv) needles = g_strsplit (needle, " ", -1);
  const TonariEntity *entity = self->look->entity;
  GPtrArray *shown = g_ptr_array_new_with_free_func (entity->free_row);
  g_autofree char *said = NULL;
  guint n = self->rows != NULL ? self->rows->len : 0;

  for (guint i = 0; i < n; i++)
    {
      gconstpointer row = g_ptr_array_index (self->rows, i);

      if ((self->match == NULL || self->match (row, self->match_data)) &&
          has_all (g_ptr_array_index (self->folded, i), needles))
        g_ptr_array_add (shown, tonari_entity_copy (entity, row));
    }
  if (n > 0)
    said = shown->len < n ? g_strdup_printf (_ ("%u of %u"), shown->len, n)
                          : g_strdup_printf (ngettext ("%u entry", "%u entries", n), n);
  gtk_label_set_text (self->count, said != NULL ? said : "");
  gtk_stack_set_visible_child_name (self->stack, n == 0 ? "empty" : shown->len == 0 ? "nothing" : "rows");
  gtk_widget_set_visible (self->bar, n > 0);
  tonari_record_list_set_rows (self->list, shown);
}

static void
activate_cb (TonariOfficeList *self)
{
  GPtrArray *rows = tonari_record_list_rows (self->list);

  /* Enter in the search goes to the first that was found; one more Enter opens it. */
  if (rows != NULL && rows->len > 0)
    tonari_record_list_reveal (self->list, ((const TonariRow *) g_ptr_array_index (rows, 0))->id);
}

static void
stop_cb (TonariOfficeList *self)
{
  gtk_editable_set_text (GTK_EDITABLE (self->entry), "");
}

static gboolean
down_cb (GtkWidget *widget, GVariant *args, gpointer data)
{
  activate_cb (data);

  return TRUE;
}

static void
tonari_office_list_finalize (GObject *object)
{
  TonariOfficeList *self = TONARI_OFFICE_LIST (object);

  g_clear_pointer (&self->rows, g_ptr_array_unref);
  g_clear_pointer (&self->folded, g_ptr_array_unref);
  G_OBJECT_CLASS (tonari_office_list_parent_class)->finalize (object);
}

static void
tonari_office_list_class_init (TonariOfficeListClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = tonari_office_list_finalize;
}

static GtkWidget *
bar_new (TonariOfficeList *self)
{
  GtkWidget *clamp = adw_clamp_new ();
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkEventController *keys = gtk_shortcut_controller_new ();

  self->bar = g_object_new (GTK_TYPE_BOX, "orientation", GTK_ORIENTATION_VERTICAL, "spacing", 8,
                            "margin-start", 12, "margin-end", 12, "margin-top", 12, "margin-bottom", 6, NULL);
  self->entry = gtk_search_entry_new ();
  gtk_widget_set_hexpand (self->entry, TRUE);
  g_signal_connect_object (self->entry, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->entry, "activate", G_CALLBACK (activate_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->entry, "stop-search", G_CALLBACK (stop_cb), self, G_CONNECT_SWAPPED);
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (keys),
                                        gtk_shortcut_new (gtk_keyval_trigger_new (GDK_KEY_Down, 0),
                                                          gtk_callback_action_new (down_cb, self, NULL)));
  gtk_widget_add_controller (self->entry, keys);
  self->count = GTK_LABEL (gtk_label_new (NULL));
  gtk_widget_add_css_class (GTK_WIDGET (self->count), "dim-label");
  gtk_widget_add_css_class (GTK_WIDGET (self->count), "numeric");
  gtk_box_append (GTK_BOX (line), self->entry);
  gtk_box_append (GTK_BOX (line), GTK_WIDGET (self->count));
  gtk_box_append (GTK_BOX (self->bar), line);
  g_object_set (clamp, "maximum-size", 820, "child", self->bar, NULL);

  return clamp;
}

static void
tonari_office_list_init (TonariOfficeList *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  self->stack = GTK_STACK (gtk_stack_new ());
  gtk_widget_set_vexpand (GTK_WIDGET (self->stack), TRUE);
  gtk_box_append (GTK_BOX (box), bar_new (self));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->stack));
  adw_bin_set_child (ADW_BIN (self), box);
}

static GtkWidget *
rows_new (TonariOfficeList *self)
{
  GtkWidget *scrolled = gtk_scrolled_window_new ();
  GtkWidget *clamp = adw_clamp_new ();

  g_object_set (clamp, "maximum-size", 820, "child", self->list, "margin-start", 12, "margin-end", 12,
                "margin-top", 6, "margin-bottom", 24, NULL);
  g_object_set (scrolled, "hscrollbar-policy", GTK_POLICY_NEVER, "child", clamp, NULL);

  return scrolled;
}

GtkWidget *
tonari_office_list_new (TonariContext *context,
                        const TonariOfficeListLook *look,
                        TonariRecordDescribe describe,
                        gpointer words)
{
  TonariOfficeList *self;

  g_return_val_if_fail (TONARI_IS_CONTEXT (context) && look != NULL && describe != NULL, NULL);

  self = g_object_new (TONARI_TYPE_OFFICE_LIST, NULL);
  self->look = look;
  self->describe = describe;
  self->words = words;
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_PROPERTY_LABEL, _ (look->find),
                                  -1);
  g_object_set (self->entry, "placeholder-text", _ (look->find), NULL);
  self->list = tonari_record_list_new (context, look->entity, _ (look->title), NULL, _ (look->empty_text));
  tonari_record_list_set_describe (self->list, describe, words);
  tonari_record_list_set_delete (self->list, _ (look->deleted), _ (look->said_deleted));
  gtk_stack_add_named (self->stack, rows_new (self), "rows");
  gtk_stack_add_named (self->stack,
                       tonari_empty_new (look->icon, _ (look->empty_title), _ (look->empty_text),
                                         _ (look->empty_button), look->empty_action),
                       "empty");
  gtk_stack_add_named (self->stack,
                       tonari_empty_new ("edit-find-symbolic", _ ("Nothing Found"),
                                         _ ("Try fewer letters, another word, or another choice above."),
                                         NULL, NULL),
                       "nothing");

  return GTK_WIDGET (self);
}

TonariRecordList *
tonari_office_list_rows (TonariOfficeList *self)
{
  g_return_val_if_fail (TONARI_IS_OFFICE_LIST (self), NULL);

  return self->list;
}

void
tonari_office_list_set_filter (TonariOfficeList *self,
                               GtkWidget *widget,
                               TonariOfficeListMatch match,
                               gpointer data)
{
  g_return_if_fail (TONARI_IS_OFFICE_LIST (self) && match != NULL);

  gtk_box_append (GTK_BOX (self->bar), widget);
  self->match = match;
  self->match_data = data;
}

void
tonari_office_list_take (TonariOfficeList *self, GPtrArray *rows)
{
  gint64 newest;

  g_return_if_fail (TONARI_IS_OFFICE_LIST (self) && rows != NULL);

  newest = tonari_office_data_newest (self->rows, rows);
  g_clear_pointer (&self->rows, g_ptr_array_unref);
  g_clear_pointer (&self->folded, g_ptr_array_unref);
  self->rows = rows;
  self->folded = g_ptr_array_new_with_free_func (g_free);
  for (guint i = 0; i < rows->len; i++)
    g_ptr_array_add (self->folded, folded_text (self, g_ptr_array_index (rows, i)));
  update (self);
  if (newest != 0 && gtk_widget_get_mapped (GTK_WIDGET (self)))
    tonari_record_list_reveal (self->list, newest);
}

void
tonari_office_list_refilter (TonariOfficeList *self)
{
  g_return_if_fail (TONARI_IS_OFFICE_LIST (self));

  update (self);
}

void
tonari_office_list_find (TonariOfficeList *self)
{
  g_return_if_fail (TONARI_IS_OFFICE_LIST (self));

  gtk_widget_grab_focus (self->entry);
}

void
tonari_office_list_focus (TonariOfficeList *self)
{
  g_return_if_fail (TONARI_IS_OFFICE_LIST (self));

  if (g_strcmp0 (gtk_stack_get_visible_child_name (self->stack), "rows") == 0)
    activate_cb (self);
  else
    gtk_widget_child_focus (GTK_WIDGET (self->stack), GTK_DIR_TAB_FORWARD);
}

gconstpointer
tonari_office_list_reveal (TonariOfficeList *self, gint64 id)
{
  g_return_val_if_fail (TONARI_IS_OFFICE_LIST (self), NULL);

  if (!tonari_record_list_reveal (self->list, id))
    {
      gtk_editable_set_text (GTK_EDITABLE (self->entry), "");
      tonari_record_list_reveal (self->list, id);
    }
  for (guint i = 0; self->rows != NULL && i < self->rows->len; i++)
    if (((const TonariRow *) g_ptr_array_index (self->rows, i))->id == id)
      return g_ptr_array_index (self->rows, i);

  return NULL;
}

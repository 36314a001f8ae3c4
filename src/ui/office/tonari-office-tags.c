/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-office-tags.h"

#include <glib/gi18n-lib.h>

#include "tonari-knowledge.h"

struct _TonariOfficeTags
{
  AdwBin parent_instance;

  GtkFlowBox *box;
  GHashTable *pressed;
  gboolean filling;
};

G_DEFINE_FINAL_TYPE (TonariOfficeTags, tonari_office_tags, ADW_TYPE_BIN)

enum
{
  CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
toggled_cb (TonariOfficeTags *self, GtkToggleButton *button)
{
  const char *tag = gtk_button_get_label (GTK_BUTTON (button));

  if (self->filling)
    return;
  if (gtk_toggle_button_get_active (button))
    g_hash_table_add (self->pressed, g_strdup (tag));
  else
    g_hash_table_remove (self->pressed, tag);
  g_signal_emit (self, signals[CHANGED], 0);
}

static int
compare (gconstpointer a, gconstpointer b)
{
  return g_utf8_collate (*(const char *const *) a, *(const char *const *) b);
}

static GPtrArray *
tags_in_use (const TonariOfficeData *data)
{
  const GPtrArray *rows = tonari_case_papers_rows (data->rows, &tonari_knowledge_entity);
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  GPtrArray *tags = g_ptr_array_new ();

  for (guint i = 0; i < rows->len; i++)
    {
      const TonariKnowledge *row = g_ptr_array_index (rows, i);

      for (guint t = 0; row->tags[t] != NULL; t++)
        if (g_hash_table_add (seen, row->tags[t]))
          g_ptr_array_add (tags, row->tags[t]);
    }
  g_ptr_array_sort (tags, compare);

  return tags;
}

static void
forget_gone (TonariOfficeTags *self, const GPtrArray *tags)
{
  GHashTableIter iter;
  gpointer tag;

  g_hash_table_iter_init (&iter, self->pressed);
  while (g_hash_table_iter_next (&iter, &tag, NULL))
    if (!g_ptr_array_find_with_equal_func ((GPtrArray *) tags, tag, g_str_equal, NULL))
      g_hash_table_iter_remove (&iter);
}

void
tonari_office_tags_show (TonariOfficeTags *self, const TonariOfficeData *data)
{
  g_autoptr (GPtrArray) tags = NULL;
  GtkWidget *child;

  g_return_if_fail (TONARI_IS_OFFICE_TAGS (self) && data != NULL);

  tags = tags_in_use (data);
  forget_gone (self, tags);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->box))) != NULL)
    gtk_flow_box_remove (self->box, child);
  self->filling = TRUE;
  for (guint i = 0; i < tags->len; i++)
    {
      const char *tag = g_ptr_array_index (tags, i);
      GtkWidget *button = gtk_toggle_button_new_with_label (tag);

      gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (button), g_hash_table_contains (self->pressed, tag));
      g_signal_connect_object (button, "toggled", G_CALLBACK (toggled_cb), self, G_CONNECT_SWAPPED);
      gtk_flow_box_append (self->box, button);
      /* The button alone takes the focus, not the cell around it. */
      gtk_widget_set_focusable (gtk_widget_get_parent (button), FALSE);
      gtk_widget_set_halign (gtk_widget_get_parent (button), GTK_ALIGN_START);
    }
  self->filling = FALSE;
  gtk_widget_set_visible (GTK_WIDGET (self), tags->len > 0);
}

gboolean
tonari_office_tags_match (gconstpointer row, gpointer data)
{
  TonariOfficeTags *self = data;
  const TonariKnowledge *knowledge = row;
  GHashTableIter iter;
  gpointer tag;

  g_hash_table_iter_init (&iter, self->pressed);
  while (g_hash_table_iter_next (&iter, &tag, NULL))
    if (!g_strv_contains ((const char *const *) knowledge->tags, tag))
      return FALSE;

  return TRUE;
}

void
tonari_office_tags_clear (TonariOfficeTags *self)
{
  g_return_if_fail (TONARI_IS_OFFICE_TAGS (self));

  g_hash_table_remove_all (self->pressed);
  self->filling = TRUE;
  for (GtkWidget *cell = gtk_widget_get_first_child (GTK_WIDGET (self->box)); cell != NULL;
       cell = gtk_widget_get_next_sibling (cell))
    gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (
                                      gtk_flow_box_child_get_child (GTK_FLOW_BOX_CHILD (cell))),
                                  FALSE);
  self->filling = FALSE;
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
tonari_office_tags_finalize (GObject *object)
{
  g_hash_table_unref (TONARI_OFFICE_TAGS (object)->pressed);
  G_OBJECT_CLASS (tonari_office_tags_parent_class)->finalize (object);
}

static void
tonari_office_tags_class_init (TonariOfficeTagsClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = tonari_office_tags_finalize;
  signals[CHANGED] = g_signal_new ("changed", TONARI_TYPE_OFFICE_TAGS, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 0);
}

static void
tonari_office_tags_init (TonariOfficeTags *self)
{
  GtkWidget *box = g_object_new (GTK_TYPE_FLOW_BOX, "selection-mode", GTK_SELECTION_NONE,
                                 "max-children-per-line", 20, "column-spacing", 6, "row-spacing", 6, NULL);

  self->pressed = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->box = GTK_FLOW_BOX (box);
  gtk_accessible_update_property (GTK_ACCESSIBLE (box), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Only with These Tags"), -1);
  adw_bin_set_child (ADW_BIN (self), box);
}

GtkWidget *
tonari_office_tags_new (void)
{
  return g_object_new (TONARI_TYPE_OFFICE_TAGS, NULL);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-met-group.h"

#include <glib/gi18n-lib.h>

/* As it is stored and as files have it; these words are data, not labels. */
#define MET_PERSON "本人"
#define MET_AGENCY "関係機関"

struct _TonariMetGroup
{
  AdwPreferencesGroup parent;

  GtkWidget *box;
  GtkWidget *person;
  GPtrArray *toggles;
  GtkWidget *others;
};

G_DEFINE_FINAL_TYPE (TonariMetGroup, tonari_met_group, ADW_TYPE_PREFERENCES_GROUP)

enum
{
  CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

const char *
tonari_met_group_word (const char *stored)
{
  g_return_val_if_fail (stored != NULL, NULL);

  if (g_str_equal (stored, MET_PERSON))
    return _ ("The person");
  if (g_str_equal (stored, MET_AGENCY))
    return _ ("An agency");

  return stored;
}

static void
changed_cb (TonariMetGroup *self)
{
  g_signal_emit (self, signals[CHANGED], 0);
}

static char *
key_of (guint index)
{
  return index < 9 ? g_strdup_printf (_ ("Ctrl+%u"), index + 1) : NULL;
}

static GtkWidget *
add_toggle (TonariMetGroup *self, const char *label, const char *stored, gboolean active)
{
  GtkWidget *toggle = gtk_toggle_button_new_with_label (label);
  g_autofree char *key = key_of (self->toggles->len);

  gtk_widget_set_tooltip_text (toggle, key);
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (toggle), active);
  g_object_set_data_full (G_OBJECT (toggle), "stored", g_strdup (stored), g_free);
  g_signal_connect_object (toggle, "toggled", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  gtk_flow_box_insert (GTK_FLOW_BOX (self->box), toggle, -1);
  gtk_widget_set_focusable (gtk_widget_get_parent (toggle), FALSE);
  g_ptr_array_add (self->toggles, toggle);

  return toggle;
}

static void
tonari_met_group_dispose (GObject *object)
{
  TonariMetGroup *self = TONARI_MET_GROUP (object);

  g_clear_pointer (&self->toggles, g_ptr_array_unref);

  G_OBJECT_CLASS (tonari_met_group_parent_class)->dispose (object);
}

static void
tonari_met_group_class_init (TonariMetGroupClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = tonari_met_group_dispose;

  signals[CHANGED] =
      g_signal_new ("changed", TONARI_TYPE_MET_GROUP, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
tonari_met_group_init (TonariMetGroup *self)
{
  GtkWidget *row;

  self->toggles = g_ptr_array_new ();
  self->box = gtk_flow_box_new ();
  gtk_flow_box_set_selection_mode (GTK_FLOW_BOX (self->box), GTK_SELECTION_NONE);
  gtk_flow_box_set_max_children_per_line (GTK_FLOW_BOX (self->box), 8);
  gtk_flow_box_set_column_spacing (GTK_FLOW_BOX (self->box), 6);
  gtk_flow_box_set_row_spacing (GTK_FLOW_BOX (self->box), 6);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->box), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Who Was Met"), -1);
  gtk_widget_set_margin_start (self->box, 9);
  gtk_widget_set_margin_end (self->box, 9);
  gtk_widget_set_margin_top (self->box, 9);
  gtk_widget_set_margin_bottom (self->box, 9);

  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (self), _ ("Who Was Met"));
  adw_preferences_group_set_description (
      ADW_PREFERENCES_GROUP (self),
      _ ("None chosen: nobody was met. Ctrl+1, Ctrl+2 … choose in this order."));
  /* In a row of its own: a group puts what is no row below all its rows. */
  row = adw_preferences_row_new ();
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), self->box);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  gtk_widget_set_focusable (row, FALSE);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (self), row);
}

static char *
relative_label (const TonariCaseSheet *sheet, const TonariRelative *relative)
{
  const TonariPerson *person = tonari_case_sheet_person (sheet, relative);

  if (relative->relation != NULL && person != NULL && person->name != NULL)
    return g_strdup_printf (_ ("%s (%s)"), relative->relation, person->name);

  return g_strdup (relative->relation != NULL ? relative->relation : person != NULL ? person->name : "");
}

GtkWidget *
tonari_met_group_new (const TonariCaseSheet *sheet, const char *const *met, gboolean met_person)
{
  TonariMetGroup *self = g_object_new (TONARI_TYPE_MET_GROUP, NULL);
  g_autoptr (GStrvBuilder) rest = g_strv_builder_new ();
  g_autoptr (GHashTable) known = g_hash_table_new (g_str_hash, g_str_equal);
  g_auto (GStrv) others = NULL;
  g_autofree char *text = NULL;

  if (met == NULL)
    met = (const char *const[]){ NULL };

  self->person = add_toggle (self, tonari_met_group_word (MET_PERSON), MET_PERSON,
                             met_person || g_strv_contains (met, MET_PERSON));
  g_hash_table_add (known, (gpointer) MET_PERSON);

  for (guint i = 0; sheet != NULL && i < sheet->relatives->len; i++)
    {
      const TonariRelative *relative = g_ptr_array_index (sheet->relatives, i);
      g_autofree char *label = relative_label (sheet, relative);
      const char *stored = relative->relation != NULL ? relative->relation : label;

      /* Two brothers are told apart by what is stored: the first by the relation alone, as files have it. */
      if (g_hash_table_contains (known, stored))
        stored = label;
      if (*label == '\0' || g_hash_table_contains (known, stored))
        continue;

      {
        GtkWidget *toggle = add_toggle (self, label, stored, g_strv_contains (met, stored));

        g_hash_table_add (known, g_object_get_data (G_OBJECT (toggle), "stored"));
      }
    }

  add_toggle (self, tonari_met_group_word (MET_AGENCY), MET_AGENCY, g_strv_contains (met, MET_AGENCY));
  g_hash_table_add (known, (gpointer) MET_AGENCY);

  for (guint i = 0; met[i] != NULL; i++)
    if (!g_hash_table_contains (known, met[i]))
      g_strv_builder_add (rest, met[i]);
  others = g_strv_builder_end (rest);
  text = g_strjoinv ("・", others);

  self->others = adw_entry_row_new ();
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->others), _ ("Others"));
  gtk_editable_set_text (GTK_EDITABLE (self->others), text);
  g_signal_connect_object (self->others, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (self), self->others);

  return GTK_WIDGET (self);
}

GStrv
tonari_met_group_met (TonariMetGroup *self)
{
  g_autoptr (GStrvBuilder) met = g_strv_builder_new ();
  g_auto (GStrv) others = NULL;

  g_return_val_if_fail (TONARI_IS_MET_GROUP (self), NULL);

  for (guint i = 0; i < self->toggles->len; i++)
    {
      GtkToggleButton *toggle = g_ptr_array_index (self->toggles, i);

      if (gtk_toggle_button_get_active (toggle))
        g_strv_builder_add (met, g_object_get_data (G_OBJECT (toggle), "stored"));
    }

  others = g_regex_split_simple ("[・;；、]", gtk_editable_get_text (GTK_EDITABLE (self->others)), 0, 0);
  for (guint i = 0; others[i] != NULL; i++)
    if (*g_strstrip (others[i]) != '\0')
      g_strv_builder_add (met, others[i]);

  return g_strv_builder_end (met);
}

gboolean
tonari_met_group_met_person (TonariMetGroup *self)
{
  g_return_val_if_fail (TONARI_IS_MET_GROUP (self), FALSE);

  return gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (self->person));
}

gboolean
tonari_met_group_toggle (TonariMetGroup *self, guint index)
{
  GtkToggleButton *toggle;

  g_return_val_if_fail (TONARI_IS_MET_GROUP (self), FALSE);

  if (index >= self->toggles->len)
    return FALSE;
  toggle = g_ptr_array_index (self->toggles, index);
  gtk_toggle_button_set_active (toggle, !gtk_toggle_button_get_active (toggle));

  return TRUE;
}

void
tonari_met_group_set (TonariMetGroup *self, const char *const *met, gboolean met_person)
{
  g_autoptr (GStrvBuilder) rest = g_strv_builder_new ();
  g_auto (GStrv) others = NULL;
  g_auto (GStrv) before = NULL;
  g_autofree char *text = NULL;

  g_return_if_fail (TONARI_IS_MET_GROUP (self));

  before = tonari_met_group_met (self);
  if (met == NULL ||
      (g_strv_equal ((const char *const *) before, met) && met_person == tonari_met_group_met_person (self)))
    return;

  for (guint i = 0; i < self->toggles->len; i++)
    {
      GtkToggleButton *toggle = g_ptr_array_index (self->toggles, i);

      gtk_toggle_button_set_active (toggle,
                                    g_strv_contains (met, g_object_get_data (G_OBJECT (toggle), "stored")) ||
                                        (GTK_WIDGET (toggle) == self->person && met_person));
    }
  for (guint i = 0; met[i] != NULL; i++)
    {
      gboolean known = FALSE;

      for (guint k = 0; k < self->toggles->len && !known; k++)
        known = g_str_equal (met[i],
                             g_object_get_data (G_OBJECT (g_ptr_array_index (self->toggles, k)), "stored"));
      if (!known)
        g_strv_builder_add (rest, met[i]);
    }
  others = g_strv_builder_end (rest);
  text = g_strjoinv ("・", others);
  gtk_editable_set_text (GTK_EDITABLE (self->others), text);
}

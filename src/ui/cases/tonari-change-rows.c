/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-change-rows.h"

#include <glib/gi18n-lib.h>

#include "tonari-record.h"
#include "tonari-small-change.h"

/* The person's first, then the family's.  Source: domain.md, Records: small changes, the family's own too. */
static const char *const often[][8] = {
  {
      N_ ("Answered through the door"),
      N_ ("Came out of the room"),
      N_ ("Ate together with the family"),
      N_ ("Talked with the family"),
      N_ ("Went out of the house"),
      N_ ("Took up something they like"),
      N_ ("Said what they want"),
  },
  {
      N_ ("Could rest"),
      N_ ("Could enjoy something"),
      N_ ("Greeted the person without expecting an answer"),
      N_ ("Talked about everyday things"),
      N_ ("Could say no"),
      N_ ("Talked with somebody outside the family"),
  },
};

typedef struct
{
  GtkWidget *person;
  GtkWidget *family;
} ChangeRows;

static void
add_change (GPtrArray *extras, const TonariRecord *record, GtkWidget *row, TonariWhose whose)
{
  TonariSmallChange *change;
  g_autofree char *text = g_strdup (gtk_editable_get_text (GTK_EDITABLE (row)));

  if (*g_strstrip (text) == '\0')
    return;

  change = tonari_small_change_new ();
  change->case_id = record->case_id;
  change->date = record->at.date;
  change->whose = whose;
  change->text = g_steal_pointer (&text);
  g_ptr_array_add (extras, tonari_editor_extra_new (&tonari_small_change_entity, change, "record"));
}

static GPtrArray *
changes_of (gconstpointer row, gpointer data)
{
  GPtrArray *extras = g_ptr_array_new_with_free_func ((GDestroyNotify) tonari_editor_extra_free);
  const ChangeRows *rows = data;

  add_change (extras, row, rows->person, TONARI_WHOSE_PERSON);
  add_change (extras, row, rows->family, TONARI_WHOSE_FAMILY);
  return extras;
}

static void
typed_cb (TonariEditor *editor)
{
  const ChangeRows *rows = g_object_get_data (G_OBJECT (editor), "change-rows");

  tonari_editor_set_typed (editor, *gtk_editable_get_text (GTK_EDITABLE (rows->person)) != '\0' ||
                                       *gtk_editable_get_text (GTK_EDITABLE (rows->family)) != '\0');
}

static void
pick_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  GtkEditable *row = data;
  const char *typed = gtk_editable_get_text (row);
  const char *picked = g_variant_get_string (parameter, NULL);
  g_autofree char *text =
      *typed == '\0' ? g_strdup (picked) : g_strjoin (C_ ("list", ", "), typed, picked, NULL);

  gtk_editable_set_text (row, text);
  gtk_widget_grab_focus (GTK_WIDGET (row));
}

static GtkWidget *
pick_button (GtkWidget *row, guint whose)
{
  const GActionEntry entries[] = { { "pick", pick_cb, "s", NULL, NULL, { 0 } } };
  g_autoptr (GSimpleActionGroup) actions = g_simple_action_group_new ();
  g_autoptr (GMenu) menu = g_menu_new ();
  GtkWidget *button = gtk_menu_button_new ();

  g_action_map_add_action_entries (G_ACTION_MAP (actions), entries, G_N_ELEMENTS (entries), row);
  gtk_widget_insert_action_group (row, "change", G_ACTION_GROUP (actions));
  for (guint i = 0; i < G_N_ELEMENTS (often[whose]) && often[whose][i] != NULL; i++)
    {
      g_autoptr (GMenuItem) item = g_menu_item_new (_ (often[whose][i]), NULL);

      g_menu_item_set_action_and_target (item, "change.pick", "s", _ (often[whose][i]));
      g_menu_append_item (menu, item);
    }

  gtk_menu_button_set_menu_model (GTK_MENU_BUTTON (button), G_MENU_MODEL (menu));
  gtk_menu_button_set_label (GTK_MENU_BUTTON (button), _ ("Pick"));
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_tooltip_text (button, _ ("What is often seen; you may change the words"));

  return button;
}

static GtkWidget *
row_new (TonariEditor *editor, AdwPreferencesGroup *group, const char *title, guint whose, const char *name)
{
  GtkWidget *row = adw_entry_row_new ();

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_entry_row_add_suffix (ADW_ENTRY_ROW (row), pick_button (row, whose));
  g_signal_connect_object (row, "changed", G_CALLBACK (typed_cb), editor, G_CONNECT_SWAPPED);
  adw_preferences_group_add (group, row);
  tonari_editor_keep (editor, name, GTK_EDITABLE (row));

  return row;
}

void
tonari_change_rows_add (TonariEditor *editor)
{
  AdwPreferencesGroup *group = ADW_PREFERENCES_GROUP (adw_preferences_group_new ());
  ChangeRows *rows = g_new0 (ChangeRows, 1);

  g_return_if_fail (TONARI_IS_EDITOR (editor));

  adw_preferences_group_set_title (group, _ ("Small Changes"));
  rows->person = row_new (editor, group, _ ("The Person’s Small Change"), 0, "person-change");
  rows->family = row_new (editor, group, _ ("The Family’s Small Change"), 1, "family-change");
  tonari_editor_insert_widget (editor, "person_words", GTK_WIDGET (group));
  g_object_set_data_full (G_OBJECT (editor), "change-rows", rows, g_free);
  tonari_editor_set_extras (editor, changes_of, rows);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-preferences.h"

#include <glib/gi18n-lib.h>

#include "tonari-closing-days.h"
#include "tonari-compat.h"
#include "tonari-editor.h"
#include "tonari-record-list.h"
#include "tonari-rows.h"
#include "tonari-staff.h"
#include "tonari-store-settings.h"

/* What the book says on papers: its setting, what it is called here, and what the history says of a change.
 */
static const struct
{
  const char *setting;
  const char *label;
  const char *action;
} texts[] = {
  { "office_name", N_ ("Name of the Office, for Printed Pages"), N_ ("Name the office") },
  { "approval_boxes", N_ ("Signature Boxes on Staff Papers, Separated by Commas"), N_ ("Name the boxes") },
};

#define N_TEXTS G_N_ELEMENTS (texts)

struct _TonariPreferences
{
  AdwPreferencesWindow parent;

  TonariContext *context;
  GCancellable *cancellable;
  GtkWidget *entries[N_TEXTS];
  TonariRecordList *staff;
  AdwPreferencesGroup *people;
  GtkWidget *closing_days;
  AdwPreferencesGroup *closing;
  AdwPreferencesGroup *places;
  char *saved[N_TEXTS];
};

typedef struct
{
  char *texts[N_TEXTS];
  GPtrArray *staff;
} Answer;

static const TonariEditorRow staff_rows[] = {
  { "name", N_ ("Name"), NULL, TONARI_EDITOR_REQUIRED },
  { "kana", N_ ("Reading"), NULL, 0 },
  { "duty", N_ ("Profession or Duty"), NULL, 0 },
  { "active", N_ ("Works Here"), N_ ("Whoever has left keeps their name on what they wrote."), 0 },
};

G_DEFINE_FINAL_TYPE (TonariPreferences, tonari_preferences, ADW_TYPE_PREFERENCES_WINDOW)

static void
answer_free (gpointer data)
{
  Answer *self = data;

  for (guint i = 0; i < N_TEXTS; i++)
    g_free (self->texts[i]);
  g_clear_pointer (&self->staff, g_ptr_array_unref);
  g_free (self);
}

static gpointer
load (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  Answer *answer = g_new0 (Answer, 1);
  GError *trouble = NULL;

  for (guint i = 0; i < N_TEXTS && trouble == NULL; i++)
    answer->texts[i] = tonari_store_setting (db, texts[i].setting, &trouble);
  if (trouble == NULL)
    answer->staff = tonari_store_list (db, &tonari_staff_entity, NULL, 0, &trouble);
  if (trouble == NULL)
    return answer;
  g_propagate_error (error, trouble);
  answer_free (answer);
  return NULL;
}

static void
loaded_cb (TonariContext *context, gconstpointer row, const GError *error, gpointer data)
{
  g_autoptr (TonariPreferences) self = data;
  const Answer *answer = row;

  if (self->context == NULL || g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  if (error != NULL)
    {
      tonari_context_fail (context, _ ("The settings of the book could not be read."), error);
      return;
    }
  for (guint i = 0; i < N_TEXTS; i++)
    {
      g_free (self->saved[i]);
      self->saved[i] = g_strdup (answer->texts[i] != NULL ? answer->texts[i] : "");
      gtk_editable_set_text (GTK_EDITABLE (self->entries[i]), self->saved[i]);
    }
  tonari_record_list_set_rows (self->staff, g_ptr_array_ref (answer->staff));
}

static void
reload (TonariPreferences *self)
{
  if (tonari_context_queue (self->context) == NULL)
    return;
  tonari_context_load (self->context, load, NULL, NULL, answer_free, self->cancellable, loaded_cb,
                       g_object_ref (self));
}

static void
changed_cb (TonariPreferences *self, const char *table)
{
  if (*table == '\0' || g_str_equal (table, "staff"))
    reload (self);
}

typedef struct
{
  const char *setting;
  char *text;
} Change;

static void
change_free (gpointer data)
{
  Change *self = data;

  g_free (self->text);
  g_free (self);
}

static gpointer
save_text (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  const Change *change = data;

  tonari_store_set_setting (db, change->setting, *change->text != '\0' ? change->text : NULL, error);
  return NULL;
}

static void
apply_cb (TonariPreferences *self)
{
  for (guint i = 0; i < N_TEXTS; i++)
    {
      const char *text = gtk_editable_get_text (GTK_EDITABLE (self->entries[i]));
      Change *change;

      if (self->saved[i] == NULL || g_str_equal (text, self->saved[i]))
        continue;
      g_free (self->saved[i]);
      self->saved[i] = g_strdup (text);
      change = g_new0 (Change, 1);
      change->setting = texts[i].setting;
      change->text = g_strdup (text);
      tonari_context_change (self->context, save_text, change, change_free, NULL, _ (texts[i].action),
                             _ ("Saved"), NULL, NULL);
    }
}

static void
describe_staff (gconstpointer row, char **title, char **subtitle, gpointer data)
{
  const TonariStaff *staff = row;

  *title = g_strdup (staff->name);
  if (!staff->active)
    *subtitle = g_strdup (_ ("has left"));
  else
    *subtitle = g_strdup (staff->duty);
}

static void
edit_staff (TonariRecordList *list, gconstpointer row, gpointer data)
{
  TonariPreferences *self = data;
  g_autoptr (TonariStaff) fresh = tonari_staff_new ();
  TonariEditor *editor;

  fresh->active = TRUE;
  editor = tonari_editor_new (self->context, row == NULL ? _ ("New Staff Member") : _ ("Staff Member"),
                              &tonari_staff_entity, row != NULL ? row : fresh, staff_rows,
                              G_N_ELEMENTS (staff_rows));
  tonari_record_list_present_editor (list, editor);
}

static void
show_folder_cb (GtkWidget *button, gpointer data)
{
  const char *folder = g_object_get_data (G_OBJECT (button), "folder");
  g_autoptr (GFile) file = g_file_new_for_path (folder);
  g_autofree char *uri = g_file_get_uri (file);

  g_mkdir_with_parents (folder, 0700);
  tonari_compat_show_uri (button, uri);
}

static void
add_place (TonariPreferences *self, const char *title, const char *shown, const char *folder)
{
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *button = gtk_button_new_from_icon_name ("folder-open-symbolic");
  g_autofree char *name = NULL;

  /* Translators: %s is what lies there. */
  name = g_strdup_printf (_ ("Show the Folder: %s"), title);
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), shown);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 0);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_tooltip_text (button, name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  g_object_set_data_full (G_OBJECT (button), "folder", g_strdup (folder), g_free);
  g_signal_connect (button, "clicked", G_CALLBACK (show_folder_cb), NULL);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);
  adw_preferences_group_add (self->places, row);
}

static void
tonari_preferences_dispose (GObject *object)
{
  TonariPreferences *self = TONARI_PREFERENCES (object);

  /* What stands in the entry when the window goes is meant. */
  if (self->context != NULL && tonari_context_queue (self->context) != NULL)
    apply_cb (self);
  /* libadwaita 1.2 keeps the pages of a closed preferences window; the lists would keep the book with them.
   */
  if (self->staff != NULL)
    adw_preferences_group_remove (self->people, GTK_WIDGET (g_steal_pointer (&self->staff)));
  if (self->closing_days != NULL)
    adw_preferences_group_remove (self->closing, g_steal_pointer (&self->closing_days));
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->context);
  for (guint i = 0; i < N_TEXTS; i++)
    g_clear_pointer (&self->saved[i], g_free);
  G_OBJECT_CLASS (tonari_preferences_parent_class)->dispose (object);
}

static void
tonari_preferences_class_init (TonariPreferencesClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = tonari_preferences_dispose;
}

static void
tonari_preferences_init (TonariPreferences *self)
{
  self->cancellable = g_cancellable_new ();
}

static void
add_switch (TonariPreferences *self,
            AdwPreferencesGroup *group,
            const char *key,
            const char *title,
            const char *subtitle)
{
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *toggle = g_object_new (GTK_TYPE_SWITCH, "valign", GTK_ALIGN_CENTER, NULL);
  GSettings *settings = tonari_context_settings (self->context);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  gtk_widget_set_focusable (row, FALSE);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), toggle);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), toggle);
  if (settings != NULL)
    g_settings_bind (settings, key, toggle, "active", G_SETTINGS_BIND_DEFAULT);
  adw_preferences_group_add (group, row);
}

static void
add_dates (TonariPreferences *self, AdwPreferencesPage *page)
{
  AdwPreferencesGroup *group = ADW_PREFERENCES_GROUP (adw_preferences_group_new ());

  adw_preferences_group_set_title (group, _ ("Dates"));
  add_switch (self, group, "date-wareki", _ ("Japanese Years Beside Western Ones"),
              _ ("For instance 2026 (R8). Either can be typed, whatever is chosen here."));
  add_switch (self, group, "birthdays", _ ("Birthdays on the Today Page"),
              _ ("Of the people of open cases, for the two weeks before."));
  adw_preferences_page_add (page, group);
}

static void
add_office (TonariPreferences *self, AdwPreferencesPage *page)
{
  AdwPreferencesGroup *group = ADW_PREFERENCES_GROUP (adw_preferences_group_new ());

  self->people = ADW_PREFERENCES_GROUP (adw_preferences_group_new ());
  adw_preferences_group_set_title (group, _ ("Office"));
  for (guint i = 0; i < N_TEXTS; i++)
    {
      GtkWidget *entry = self->entries[i] = adw_entry_row_new ();

      adw_preferences_row_set_title (ADW_PREFERENCES_ROW (entry), _ (texts[i].label));
      adw_entry_row_set_show_apply_button (ADW_ENTRY_ROW (entry), TRUE);
      gtk_accessible_update_property (GTK_ACCESSIBLE (gtk_editable_get_delegate (GTK_EDITABLE (entry))),
                                      GTK_ACCESSIBLE_PROPERTY_LABEL, _ (texts[i].label), -1);
      g_signal_connect_object (entry, "apply", G_CALLBACK (apply_cb), self, G_CONNECT_SWAPPED);
      adw_preferences_group_add (group, entry);
    }
  adw_preferences_page_add (page, group);

  self->staff =
      tonari_record_list_new (self->context, &tonari_staff_entity, _ ("Staff Members"),
                              _ ("Add a Staff Member"), _ ("Nobody yet. Add those who write in this book."));
  tonari_record_list_set_describe (self->staff, describe_staff, NULL);
  tonari_record_list_set_edit (self->staff, edit_staff, self);
  tonari_record_list_set_delete (self->staff, _ ("Delete a staff member"), _ ("Staff member deleted"));
  adw_preferences_group_add (self->people, GTK_WIDGET (self->staff));
  adw_preferences_page_add (page, self->people);

  self->closing = ADW_PREFERENCES_GROUP (adw_preferences_group_new ());
  self->closing_days = tonari_closing_days_new (self->context);
  adw_preferences_group_add (self->closing, self->closing_days);
  adw_preferences_page_add (page, self->closing);
}

GtkWindow *
tonari_preferences_new (TonariContext *context, GtkWindow *parent)
{
  TonariPreferences *self =
      g_object_new (TONARI_TYPE_PREFERENCES, "title", _ ("Preferences"), "modal", TRUE, "transient-for",
                    parent, "search-enabled", FALSE, "default-width", 560, "default-height", 560, NULL);
  AdwPreferencesPage *page = ADW_PREFERENCES_PAGE (adw_preferences_page_new ());
  TonariStoreQueue *queue = tonari_context_queue (context);

  self->context = g_object_ref (context);
  add_dates (self, page);
  if (queue != NULL)
    {
      const char *path = tonari_store_queue_path (queue);
      g_autofree char *folder = g_path_get_dirname (path);
      g_autofree char *shown = g_filename_display_name (path);

      add_office (self, page);
      self->places = ADW_PREFERENCES_GROUP (adw_preferences_group_new ());
      adw_preferences_group_set_title (self->places, _ ("Where Things Lie"));
      add_place (self, _ ("Book"), shown, folder);
      adw_preferences_page_add (page, self->places);
    }
  adw_preferences_window_add (ADW_PREFERENCES_WINDOW (self), page);
  g_signal_connect_object (context, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  reload (self);
  return GTK_WINDOW (self);
}

void
tonari_preferences_set_backups (TonariPreferences *self, const char *folder)
{
  g_autofree char *shown = g_filename_display_name (folder);

  g_return_if_fail (TONARI_IS_PREFERENCES (self));

  if (self->places != NULL)
    add_place (self, _ ("Backups, One for Each Day"), shown, folder);
}

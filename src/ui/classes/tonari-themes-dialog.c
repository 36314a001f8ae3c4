/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-themes-dialog.h"

#include <glib/gi18n-lib.h>

#include "tonari-class-text.h"
#include "tonari-dialog.h"
#include "tonari-session-module.h"

struct _TonariThemesDialog
{
  AdwWindow parent_instance;

  TonariClassModel *model;
  gint64 session;
  gint64 version;
  GPtrArray *modules;
  GPtrArray *checks;
  GtkWidget *others;
  GtkWidget *save;
};

G_DEFINE_FINAL_TYPE (TonariThemesDialog, tonari_themes_dialog, ADW_TYPE_WINDOW)

static gboolean
covers (const TonariClassSheet *sheet, gint64 session, gint64 module)
{
  for (guint i = 0; i < sheet->session_modules->len; i++)
    {
      const TonariSessionModule *link = g_ptr_array_index (sheet->session_modules, i);

      if (link->session == session && link->module == module)
        return TRUE;
    }

  return FALSE;
}

static gboolean
is_module_title (const TonariClassSheet *sheet, const char *title)
{
  for (guint i = 0; i < sheet->modules->len; i++)
    {
      const TonariModule *module = g_ptr_array_index (sheet->modules, i);

      if (g_strcmp0 (module->title, title) == 0)
        return TRUE;
    }

  return FALSE;
}

/* Themes in free words, as one line to edit. */
static char *
other_themes (const TonariClassSheet *sheet, const TonariSession *session)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; session->themes != NULL && session->themes[i] != NULL; i++)
    {
      if (is_module_title (sheet, session->themes[i]))
        continue;
      if (text->len > 0)
        g_string_append (text, _ (", "));
      g_string_append (text, session->themes[i]);
    }

  return g_string_free (text, FALSE);
}

/* Commas of both scripts divide themes; a middle dot may stand inside of one. */
static void
add_others (GPtrArray *themes, const char *text)
{
  g_auto (GStrv) parts = g_regex_split_simple ("[,、，;；]", text, 0, 0);

  for (guint i = 0; parts[i] != NULL; i++)
    {
      char *part = g_strstrip (parts[i]);

      if (*part != '\0')
        g_ptr_array_add (themes, g_strdup (part));
    }
}

static void
saved_cb (TonariContext *context, gconstpointer row, const GError *error, gpointer data)
{
  g_autoptr (TonariThemesDialog) self = data;

  if (error != NULL)
    {
      gtk_widget_set_sensitive (self->save, TRUE);
      tonari_context_fail (context, _ ("The themes could not be saved."), error);
      return;
    }

  gtk_window_destroy (GTK_WINDOW (self));
}

static void
save_cb (GtkButton *button, TonariThemesDialog *self)
{
  TonariThemesJob *job = g_new0 (TonariThemesJob, 1);
  g_autoptr (GPtrArray) themes = g_ptr_array_new ();

  job->session = self->session;
  job->version = self->version;
  job->modules = g_array_new (FALSE, FALSE, sizeof (gint64));
  for (guint i = 0; i < self->modules->len; i++)
    {
      const TonariModule *module = g_ptr_array_index (self->modules, i);

      if (!gtk_check_button_get_active (g_ptr_array_index (self->checks, i)))
        continue;
      g_array_append_val (job->modules, module->row.id);
      g_ptr_array_add (themes, g_strdup (module->title));
    }
  add_others (themes, gtk_editable_get_text (GTK_EDITABLE (self->others)));
  g_ptr_array_add (themes, NULL);
  job->themes = (GStrv) g_ptr_array_steal (themes, NULL);

  gtk_widget_set_sensitive (self->save, FALSE);
  tonari_context_change (tonari_class_model_context (self->model), tonari_class_data_set_themes, job,
                         (GDestroyNotify) tonari_themes_job_free, NULL, _ ("Choose themes"), _ ("Saved"),
                         saved_cb, g_object_ref (self));
}

static void
fill (TonariThemesDialog *self, const TonariSession *session)
{
  const TonariClassSheet *sheet = tonari_class_model_sheet (self->model);
  GtkWidget *page = adw_preferences_page_new ();
  GtkWidget *group = adw_preferences_group_new ();
  g_autofree char *others = other_themes (sheet, session);

  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (group), _ ("Themes of the Curriculum"));
  for (guint i = 0; i < sheet->modules->len; i++)
    {
      const TonariModule *module = g_ptr_array_index (sheet->modules, i);
      GtkWidget *row = adw_action_row_new ();
      GtkWidget *check = gtk_check_button_new ();

      adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
      adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), module->title);
      adw_action_row_set_subtitle (ADW_ACTION_ROW (row), module->aims != NULL ? module->aims : "");
      adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 2);
      gtk_widget_set_valign (check, GTK_ALIGN_CENTER);
      gtk_check_button_set_active (GTK_CHECK_BUTTON (check), covers (sheet, self->session, module->row.id));
      adw_action_row_add_prefix (ADW_ACTION_ROW (row), check);
      adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), check);
      adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), row);
      g_ptr_array_add (self->modules, tonari_module_copy (module));
      g_ptr_array_add (self->checks, check);
    }
  if (sheet->modules->len > 0)
    adw_preferences_page_add (ADW_PREFERENCES_PAGE (page), ADW_PREFERENCES_GROUP (group));
  else
    g_object_unref (g_object_ref_sink (group));

  group = adw_preferences_group_new ();
  adw_preferences_group_set_description (
      ADW_PREFERENCES_GROUP (group),
      _ ("Several are divided by commas. They do not count for the coverage of themes."));
  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (group), _ ("Other Themes"));
  self->others = adw_entry_row_new ();
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->others), _ ("In free words"));
  gtk_editable_set_text (GTK_EDITABLE (self->others), others);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), self->others);
  adw_preferences_page_add (ADW_PREFERENCES_PAGE (page), ADW_PREFERENCES_GROUP (group));

  self->save = tonari_dialog_frame (ADW_WINDOW (self), _ ("Themes"), _ ("_Save"), page);
  g_signal_connect_object (self->save, "clicked", G_CALLBACK (save_cb), self, 0);
}

static void
tonari_themes_dialog_dispose (GObject *object)
{
  TonariThemesDialog *self = TONARI_THEMES_DIALOG (object);

  g_clear_object (&self->model);
  g_clear_pointer (&self->modules, g_ptr_array_unref);
  g_clear_pointer (&self->checks, g_ptr_array_unref);

  G_OBJECT_CLASS (tonari_themes_dialog_parent_class)->dispose (object);
}

static void
tonari_themes_dialog_class_init (TonariThemesDialogClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = tonari_themes_dialog_dispose;
}

static void
tonari_themes_dialog_init (TonariThemesDialog *self)
{
  self->modules = g_ptr_array_new_with_free_func ((GDestroyNotify) tonari_module_free);
  self->checks = g_ptr_array_new ();
  gtk_window_set_default_size (GTK_WINDOW (self), 520, 560);
}

GtkWindow *
tonari_themes_dialog_present (TonariClassModel *model, gint64 session, GtkWidget *parent)
{
  TonariThemesDialog *self = g_object_new (TONARI_TYPE_THEMES_DIALOG, NULL);
  const TonariSession *row = tonari_class_model_session (model, session);

  g_return_val_if_fail (row != NULL, NULL);

  self->model = g_object_ref (model);
  self->session = session;
  self->version = row->row.version;
  fill (self, row);
  tonari_dialog_present (GTK_WINDOW (self), parent);

  return GTK_WINDOW (self);
}

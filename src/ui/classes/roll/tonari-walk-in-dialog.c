/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-walk-in-dialog.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "tonari-dialog.h"
#include "tonari-enrolment-outcome.h"
#include "tonari-roll-data.h"
#include "tonari-trouble.h"

typedef struct
{
  TonariContext *context;
  gint64 class_id;
  gint64 session;
  AdwWindow *window;
  AdwEntryRow *name;
  AdwEntryRow *relation;
  GtkSwitch *observer;
  GtkWidget *add;
} Dialog;

static void
dialog_free (gpointer data)
{
  Dialog *self = data;

  g_object_unref (self->context);
  g_free (self);
}

static char *
typed (AdwEntryRow *row)
{
  return g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (row))));
}

static void
name_changed_cb (GtkEditable *editable, Dialog *self)
{
  g_autofree char *name = typed (self->name);

  gtk_widget_set_sensitive (self->add, *name != '\0');
}

static void
added_cb (TonariContext *context, gconstpointer row, const GError *error, gpointer data)
{
  g_autoptr (AdwWindow) window = data;
  Dialog *self = g_object_get_data (G_OBJECT (window), "dialog");

  if (error == NULL)
    {
      gtk_window_destroy (GTK_WINDOW (window));
      return;
    }
  /* What was typed stays, to be tried again. */
  gtk_widget_set_sensitive (self->add, TRUE);
  tonari_trouble_show (GTK_WIDGET (window), _ ("Not Added"),
                       _ ("The person could not be added. What you typed is still here."), error->message);
}

static void
add_cb (GtkWidget *button, Dialog *self)
{
  TonariRollJob *job;
  g_autofree char *name = typed (self->name);
  g_autofree char *relation = typed (self->relation);
  g_autofree char *said = NULL;

  if (*name == '\0' || !gtk_widget_get_sensitive (self->add))
    return;

  gtk_widget_set_sensitive (self->add, FALSE);
  job = tonari_roll_job_new (self->session, 0, tonari_context_today (self->context));
  job->class_id = self->class_id;
  job->name = g_strdup (name);
  job->relation = *relation != '\0' ? g_strdup (relation) : NULL;
  job->observer = gtk_switch_get_active (self->observer);
  /* Translators: %s is the name of somebody who came without an application */
  said = g_strdup_printf (_ ("%s is in the list, as present"), name);
  tonari_context_change (self->context, tonari_roll_data_walk_in, job, (GDestroyNotify) tonari_roll_job_free,
                         (GDestroyNotify) tonari_enrolment_outcome_free, _ ("Add walk-in"), said, added_cb,
                         g_object_ref (self->window));
}

static void
name_entered_cb (AdwEntryRow *row, Dialog *self)
{
  g_autofree char *name = typed (self->name);

  if (*name != '\0')
    gtk_widget_grab_focus (GTK_WIDGET (self->relation));
}

static AdwEntryRow *
entry_new (const char *title)
{
  GtkWidget *row = adw_entry_row_new ();

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  return ADW_ENTRY_ROW (row);
}

static GtkWidget *
build (Dialog *self, const char *name)
{
  GtkWidget *page = adw_preferences_page_new ();
  GtkWidget *group = adw_preferences_group_new ();
  GtkWidget *observer = adw_action_row_new ();

  adw_preferences_group_set_description (
      ADW_PREFERENCES_GROUP (group),
      _ ("This is enough for now. Who it is can be said later, from the three dots in the row."));
  self->name = entry_new (_ ("Name to be called by"));
  self->relation = entry_new (_ ("Relation, such as mother or brother"));
  self->observer = GTK_SWITCH (gtk_switch_new ());
  gtk_widget_set_valign (GTK_WIDGET (self->observer), GTK_ALIGN_CENTER);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (observer), _ ("An observer today"));
  adw_action_row_add_suffix (ADW_ACTION_ROW (observer), GTK_WIDGET (self->observer));
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (observer), GTK_WIDGET (self->observer));
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), GTK_WIDGET (self->name));
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), GTK_WIDGET (self->relation));
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), observer);
  adw_preferences_page_add (ADW_PREFERENCES_PAGE (page), ADW_PREFERENCES_GROUP (group));
  gtk_editable_set_text (GTK_EDITABLE (self->name), name);

  g_signal_connect (self->name, "changed", G_CALLBACK (name_changed_cb), self);
  g_signal_connect (self->name, "entry-activated", G_CALLBACK (name_entered_cb), self);
  g_signal_connect (self->relation, "entry-activated", G_CALLBACK (add_cb), self);

  return page;
}

void
tonari_walk_in_dialog_present (TonariClassModel *model, gint64 session, const char *name, GtkWidget *parent)
{
  Dialog *self;
  GtkWidget *content;

  g_return_if_fail (TONARI_IS_CLASS_MODEL (model));

  self = g_new0 (Dialog, 1);
  self->context = g_object_ref (tonari_class_model_context (model));
  self->class_id = tonari_class_model_class (model);
  self->session = session;
  self->window =
      ADW_WINDOW (g_object_new (ADW_TYPE_WINDOW, "default-width", 420, "default-height", 360, NULL));
  g_object_set_data_full (G_OBJECT (self->window), "dialog", self, dialog_free);
  content = build (self, name);
  self->add = tonari_dialog_frame (self->window, _ ("Walk-in"), _ ("_Add"), content);
  g_signal_connect (self->add, "clicked", G_CALLBACK (add_cb), self);
  name_changed_cb (NULL, self);

  tonari_dialog_present (GTK_WINDOW (self->window), parent);
  gtk_widget_grab_focus (GTK_WIDGET (*name != '\0' ? self->relation : self->name));
}

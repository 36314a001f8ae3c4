/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-care-dialog.h"

#include <glib/gi18n-lib.h>

#include "tonari-care-step.h"
#include "tonari-person.h"
#include "tonari-relative.h"
#include "tonari-rows.h"
#include "tonari-store-progress.h"

/* What is known for a call or a letter. */
typedef struct
{
  char *promise;
  char *phone;
  char *address;
} Reach;

static void
reach_free (gpointer data)
{
  Reach *self = data;

  g_free (self->promise);
  g_free (self->phone);
  g_free (self->address);
  g_free (self);
}

typedef struct
{
  gint64 relative;
  gint64 person;
} Whom;

static gpointer
load_reach (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  const Whom *whom = data;
  g_autoptr (TonariRelative) relative = NULL;
  g_autoptr (TonariPerson) person = NULL;
  Reach *reach;

  if (whom->relative != 0)
    {
      relative = tonari_store_get (db, &tonari_relative_entity, whom->relative, error);
      if (relative == NULL)
        return NULL;
    }
  if (whom->person != 0)
    {
      person = tonari_store_get (db, &tonari_person_entity, whom->person, error);
      if (person == NULL)
        return NULL;
    }

  reach = g_new0 (Reach, 1);
  if (relative != NULL)
    reach->promise = tonari_relative_promise (relative);
  if (person != NULL)
    {
      reach->phone = g_strdup (person->phone);
      reach->address = g_strdup (person->address);
    }
  return reach;
}

static void
show_reach (TonariEditor *editor)
{
  const Reach *reach = g_object_get_data (G_OBJECT (editor), "reach");
  const TonariCareStep *step = tonari_editor_peek (editor);
  g_autoptr (GString) text = g_string_new (NULL);
  gboolean by_post = step->way == TONARI_CARE_WAY_LETTER || step->way == TONARI_CARE_WAY_MATERIALS;
  const char *where = by_post || step->way == TONARI_CARE_WAY_VISIT ? reach->address
                      : step->way == TONARI_CARE_WAY_PHONE          ? reach->phone
                                                                    : NULL;

  /* Whoever waits for now calls nobody. */
  if (step->way == TONARI_CARE_WAY_WAIT)
    {
      tonari_editor_set_notice (editor, NULL);
      return;
    }

  g_string_append_printf (text, _ ("Agreed on contact: %s"),
                          reach->promise != NULL ? reach->promise : _ ("nothing is noted"));
  if (where != NULL && *where != '\0')
    g_string_append_printf (text, "\n%s", where);
  tonari_editor_set_notice (editor, text->str);
}

static void
changed_cb (TonariEditor *editor, gpointer data)
{
  if (g_object_get_data (G_OBJECT (editor), "reach") != NULL)
    show_reach (editor);
}

static void
reach_loaded_cb (TonariContext *context, gconstpointer row, const GError *error, gpointer data)
{
  g_autoptr (TonariEditor) editor = data;
  const Reach *loaded = row;
  Reach *reach;

  if (error != NULL)
    {
      tonari_context_fail (context,
                           _ ("What was agreed about contact could not be read. Please look it up first."),
                           error);
      return;
    }

  reach = g_new0 (Reach, 1);
  reach->promise = g_strdup (loaded->promise);
  reach->phone = g_strdup (loaded->phone);
  reach->address = g_strdup (loaded->address);
  g_object_set_data_full (G_OBJECT (editor), "reach", reach, reach_free);
  show_reach (editor);
}

/* The step was saved with the row of the editor; the store adds the record of the case and lets the step
 * point at it. */
static gboolean
add_record (TonariDb *db, const TonariCareStep *saved, gboolean reached, GError **error)
{
  g_autoptr (TonariCareStep) step = tonari_care_step_copy (saved);

  return tonari_store_care_step (db, step, reached, error);
}

static gboolean
also_reached (TonariDb *db, gconstpointer row, gpointer data, GError **error)
{
  return add_record (db, row, TRUE, error);
}

static gboolean
also_unreached (TonariDb *db, gconstpointer row, gpointer data, GError **error)
{
  return add_record (db, row, FALSE, error);
}

static void
reached_cb (GtkSwitch *reached, GParamSpec *pspec, TonariEditor *editor)
{
  tonari_editor_set_also (editor, gtk_switch_get_active (reached) ? also_reached : also_unreached, NULL,
                          NULL);
}

static GtkWidget *
reached_new (TonariEditor *editor, const TonariConcern *concern)
{
  GtkWidget *group = adw_preferences_group_new ();
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *reached = gtk_switch_new ();

  gtk_switch_set_active (GTK_SWITCH (reached), TRUE);
  gtk_widget_set_valign (reached, GTK_ALIGN_CENTER);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), _ ("Reached them"));
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row),
                               concern->case_id != 0
                                   ? _ ("A call or visit that reached nobody becomes a record as well.")
                                   : _ ("There is no intake yet, so it becomes no record of a case."));
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), reached);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), reached);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), row);
  g_signal_connect_object (reached, "notify::active", G_CALLBACK (reached_cb), editor, 0);

  return group;
}

static const TonariEditorRow rows[] = {
  { "way", N_ ("Step"), NULL, 0 },
  { "date", N_ ("Date"), NULL, TONARI_EDITOR_REQUIRED | TONARI_EDITOR_CERTAIN },
  { "staff", N_ ("Staff"), NULL, 0 },
  { "text", N_ ("What was said or sent"), NULL, TONARI_EDITOR_LONG },
};

TonariEditor *
tonari_care_dialog_new (TonariContext *context, const TonariConcern *concern, TonariCareWay way)
{
  g_autoptr (TonariCareStep) step = tonari_care_step_new ();
  g_autofree char *title = NULL;
  TonariEditor *editor;
  Whom *whom;

  g_return_val_if_fail (TONARI_IS_CONTEXT (context), NULL);
  g_return_val_if_fail (concern != NULL, NULL);

  step->enrolment = concern->enrolment;
  step->session = concern->session;
  step->way = way;
  step->date = tonari_date_from_day (tonari_context_today (context));
  step->staff = tonari_context_staff (context);
  /* Translators: %s is the name of somebody whom a step is taken towards */
  title =
      g_strdup_printf (_ ("A Step Towards %s"), concern->name != NULL ? concern->name : concern->called_name);

  editor = tonari_editor_new (context, title, &tonari_care_step_entity, step, rows, G_N_ELEMENTS (rows));
  tonari_editor_set_also (editor, also_reached, NULL, NULL);
  tonari_editor_add_widget (editor, reached_new (editor, concern));
  tonari_editor_set_changed (editor, changed_cb, NULL, NULL);

  whom = g_new0 (Whom, 1);
  whom->relative = concern->relative;
  whom->person = concern->person;
  tonari_context_load (context, load_reach, whom, g_free, reach_free, NULL, reach_loaded_cb,
                       g_object_ref (editor));

  return editor;
}

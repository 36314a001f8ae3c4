/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-application-dialog.h"

#include <glib/gi18n-lib.h>

#include "tonari-application-job.h"
#include "tonari-candidates.h"
#include "tonari-dialog.h"
#include "tonari-editor-part.h"
#include "tonari-fold.h"
#include "tonari-people-actions.h"
#include "tonari-people-editors.h"
#include "tonari-row-list.h"
#include "tonari-rows.h"
#include "tonari-unsaved.h"
#include "tonari-weak.h"

/* More than a screenful is no answer to a search. */
#define MOST_FOUND 6

enum
{
  PERSON,
  RELATIVE,
  APPLICATION,
  APART,
  N_PARTS,
};

struct _TonariApplicationDialog
{
  AdwWindow parent_instance;

  TonariClassModel *model;
  GPtrArray *candidates;
  TonariEditorPart *parts[N_PARTS];
  gboolean saving;

  GtkWidget *accept;
  GtkEditable *search;
  TonariRowList *found;
  GtkLabel *hint;
  AdwPreferencesGroup *chosen_group;
  AdwActionRow *chosen;
  GtkBox *box;
  AdwComboRow *next;
  GtkRevealer *trouble;
  GtkLabel *trouble_label;
};

G_DEFINE_FINAL_TYPE (TonariApplicationDialog, tonari_application_dialog, ADW_TYPE_WINDOW)

static void
say_trouble (TonariApplicationDialog *self, const char *text)
{
  if (text != NULL)
    gtk_label_set_text (self->trouble_label, text);
  gtk_revealer_set_reveal_child (self->trouble, text != NULL);
}

static void
part_changed_cb (gpointer data)
{
  say_trouble (TONARI_APPLICATION_DIALOG (data), NULL);
}

static gboolean
is_changed (TonariApplicationDialog *self)
{
  for (guint i = 0; i < N_PARTS; i++)
    if (self->parts[i] != NULL && tonari_editor_part_is_changed (self->parts[i]))
      return TRUE;

  return FALSE;
}

static void
clear_parts (TonariApplicationDialog *self, guint from, guint to)
{
  for (guint i = from; i <= to; i++)
    {
      if (self->parts[i] == NULL)
        continue;
      if (self->box != NULL)
        gtk_box_remove (self->box, tonari_editor_part_widget (self->parts[i]));
      g_clear_pointer (&self->parts[i], tonari_editor_part_free);
    }
}

static void
set_part (TonariApplicationDialog *self,
          guint place,
          const TonariEntity *entity,
          gconstpointer row,
          TonariPeopleRows rows,
          const char *title)
{
  GtkWidget *before = GTK_WIDGET (self->chosen_group);

  clear_parts (self, place, place);
  self->parts[place] = tonari_editor_part_new (tonari_class_model_context (self->model), entity, row,
                                               rows.rows, rows.n_rows, title, NULL, part_changed_cb, self);
  for (guint i = 0; i < place; i++)
    if (self->parts[i] != NULL)
      before = tonari_editor_part_widget (self->parts[i]);
  gtk_box_insert_child_after (self->box, tonari_editor_part_widget (self->parts[place]), before);
}

static void
set_people (TonariApplicationDialog *self, const TonariPerson *person, const TonariRelative *relative)
{
  set_part (self, PERSON, &tonari_person_entity, person, tonari_people_rows_person (), _ ("Who"));
  set_part (self, RELATIVE, &tonari_relative_entity, relative, tonari_people_rows_relative (), NULL);
}

static void
set_nobody (TonariApplicationDialog *self, const char *name)
{
  g_autoptr (TonariPerson) person = tonari_person_new ();
  g_autoptr (TonariRelative) relative = tonari_relative_new ();

  gtk_widget_set_visible (GTK_WIDGET (self->chosen_group), FALSE);
  set_people (self, person, relative);
  if (name != NULL && *name != '\0')
    {
      person->name = g_strdup (name);
      tonari_editor_part_put (self->parts[PERSON], "name", person);
    }
}

static void
set_application (TonariApplicationDialog *self, const TonariCandidate *candidate)
{
  TonariContext *context = tonari_class_model_context (self->model);
  g_autoptr (TonariEnrolment) enrolment = tonari_enrolment_new ();

  enrolment->class_id = tonari_class_model_class (self->model);
  enrolment->status = TONARI_ENROLMENT_STATUS_APPLIED;
  enrolment->applied_on = tonari_date_from_day (tonari_context_today (context));
  enrolment->channel = TONARI_CHANNEL_PHONE;
  if (candidate != NULL)
    enrolment->called_name = g_strdup (candidate->called_name);
  set_part (self, APPLICATION, &tonari_enrolment_entity, enrolment, tonari_people_rows_application (),
            _ ("Application"));
}

static void
show_found (TonariApplicationDialog *self)
{
  g_autofree char *folded = g_strstrip (tonari_fold (gtk_editable_get_text (self->search)));
  guint n = 0;

  tonari_row_list_begin (self->found);
  for (guint i = 0; self->candidates != NULL && *folded != '\0' && i < self->candidates->len; i++)
    {
      const TonariCandidate *candidate = g_ptr_array_index (self->candidates, i);
      g_autofree char *subtitle = NULL;
      GtkWidget *row;

      if (!tonari_candidate_matches (candidate, folded) || ++n > MOST_FOUND)
        continue;
      subtitle = g_strdup_printf ("%s  ·  %s",
                                  candidate->case_code != NULL ? candidate->case_code : _ ("No intake yet"),
                                  candidate->relation != NULL ? candidate->relation : "");
      row = tonari_row_list_row (candidate->name, subtitle, TRUE);
      tonari_row_list_add (self->found, candidate->person, row, NULL);
    }
  tonari_row_list_end (self->found);

  if (*folded == '\0')
    gtk_label_set_text (
        self->hint, _ ("Known from a case or an earlier class? Type a part of the name. Somebody new goes "
                       "straight into the fields below."));
  else if (n == 0)
    gtk_label_set_text (self->hint, _ ("Nobody by that name. Enter goes on with somebody new."));
  else
    gtk_label_set_text (self->hint, _ ("Enter takes the first."));
}

/* What the book knows of somebody who was chosen. */
static gpointer
load_person_func (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  const TonariEnrolment *key = data;
  TonariApplicationJob *known = tonari_application_job_new ();

  known->person = tonari_store_get (db, &tonari_person_entity, key->person, error);
  if (known->person != NULL && key->relative != 0)
    known->relative = tonari_store_get (db, &tonari_relative_entity, key->relative, error);
  if (known->person == NULL || (key->relative != 0 && known->relative == NULL))
    g_clear_pointer (&known, tonari_application_job_free);

  return known;
}

static void
person_cb (TonariContext *context, gconstpointer row, const GError *error, gpointer data)
{
  g_autoptr (TonariApplicationDialog) self = tonari_weak_take (data);
  const TonariApplicationJob *known = row;
  g_autoptr (TonariRelative) relative = NULL;
  g_autofree char *promise = NULL;

  if (self == NULL || self->model == NULL)
    return;
  if (known == NULL)
    {
      say_trouble (self, error->message);
      return;
    }

  if (known->relative != NULL)
    relative = tonari_relative_copy (known->relative);
  else
    {
      relative = tonari_relative_new ();
      relative->person = known->person->row.id;
    }
  set_people (self, known->person, relative);
  promise = tonari_relative_promise (relative);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->chosen),
                                 known->person->name != NULL ? known->person->name : _ ("No name"));
  adw_action_row_set_subtitle (self->chosen, promise != NULL ? promise : "");
  gtk_widget_set_visible (GTK_WIDGET (self->chosen_group), TRUE);
  tonari_field_row_focus (tonari_editor_part_first (self->parts[APPLICATION]));
}

static void
choose (TonariApplicationDialog *self, gint64 person)
{
  const TonariCandidate *candidate = NULL;
  TonariEnrolment *key;

  for (guint i = 0; self->candidates != NULL && i < self->candidates->len; i++)
    if (((TonariCandidate *) g_ptr_array_index (self->candidates, i))->person == person)
      candidate = g_ptr_array_index (self->candidates, i);
  if (candidate == NULL)
    return;

  if (!tonari_editor_part_is_changed (self->parts[APPLICATION]))
    set_application (self, candidate);
  key = tonari_enrolment_new ();
  key->person = candidate->person;
  key->relative = candidate->relative;
  gtk_editable_set_text (self->search, "");
  tonari_context_load (tonari_class_model_context (self->model), load_person_func, key,
                       (GDestroyNotify) tonari_enrolment_free, (GDestroyNotify) tonari_application_job_free,
                       NULL, person_cb, tonari_weak_new (self));
}

static void
found_activated_cb (TonariRowList *list, gint64 person, TonariApplicationDialog *self)
{
  choose (self, person);
}

static void
search_changed_cb (GtkEditable *search, TonariApplicationDialog *self)
{
  show_found (self);
}

static void
search_activate_cb (GtkSearchEntry *search, TonariApplicationDialog *self)
{
  g_autofree char *typed = g_strstrip (g_strdup (gtk_editable_get_text (self->search)));
  g_autofree char *folded = g_strstrip (tonari_fold (typed));

  for (guint i = 0; self->candidates != NULL && *folded != '\0' && i < self->candidates->len; i++)
    {
      const TonariCandidate *candidate = g_ptr_array_index (self->candidates, i);

      if (!tonari_candidate_matches (candidate, folded))
        continue;
      choose (self, candidate->person);
      return;
    }

  if (*typed != '\0')
    {
      set_nobody (self, typed);
      gtk_editable_set_text (self->search, "");
    }
  tonari_field_row_focus (tonari_editor_part_first (self->parts[PERSON]));
}

static void
stop_search_cb (GtkSearchEntry *search, TonariApplicationDialog *self)
{
  if (*gtk_editable_get_text (self->search) != '\0')
    gtk_editable_set_text (self->search, "");
  else
    gtk_window_close (GTK_WINDOW (self));
}

static void
another_cb (GtkButton *button, TonariApplicationDialog *self)
{
  set_nobody (self, NULL);
  gtk_widget_grab_focus (GTK_WIDGET (self->search));
}

static void
candidates_cb (TonariContext *context, gconstpointer row, const GError *error, gpointer data)
{
  g_autoptr (TonariApplicationDialog) self = tonari_weak_take (data);

  if (self == NULL || self->model == NULL)
    return;
  if (row == NULL)
    {
      say_trouble (self, error->message);
      return;
    }

  self->candidates = g_ptr_array_ref ((GPtrArray *) row);
  show_found (self);
}

static void
applied_cb (TonariContext *context, gconstpointer row, const GError *error, gpointer data)
{
  g_autoptr (TonariApplicationDialog) self = data;
  const TonariEnrolmentOutcome *outcome = row;
  const TonariPerson *person;
  g_autofree char *said = NULL;

  self->saving = FALSE;
  if (self->model == NULL)
    return;
  gtk_widget_set_sensitive (self->accept, TRUE);
  if (outcome == NULL)
    {
      say_trouble (self, error->message);
      return;
    }

  person = tonari_editor_part_working (self->parts[PERSON]);
  /* Translators: a name, and where they stand in the class now */
  said = g_strdup_printf (_ ("%1$s: %2$s"), person->name,
                          tonari_words_label (&tonari_enrolment_status_words, (int) outcome->status));
  tonari_people_say_outcome (context, said, outcome);
  gtk_window_destroy (GTK_WINDOW (self));
}

static void
save (TonariApplicationDialog *self)
{
  TonariContext *context = tonari_class_model_context (self->model);
  TonariFieldRow *bad = NULL;
  const TonariNotTogether *apart;
  TonariApplicationJob *job;

  if (self->saving)
    return;

  say_trouble (self, NULL);
  for (guint i = 0; i < N_PARTS; i++)
    {
      TonariFieldRow *wrong = tonari_editor_part_read (self->parts[i], TRUE);

      if (bad == NULL)
        bad = wrong;
    }
  apart = tonari_editor_part_working (self->parts[APART]);
  if (bad == NULL && apart->other_person != 0 &&
      apart->other_person ==
          ((const TonariPerson *) tonari_editor_part_working (self->parts[PERSON]))->row.id)
    bad = tonari_editor_part_say (self->parts[APART], "other_person",
                                  _ ("This is the same person. Please choose somebody else."));
  if (bad != NULL)
    {
      tonari_field_row_focus (bad);
      return;
    }

  job = tonari_application_job_new ();
  job->person = tonari_person_copy (tonari_editor_part_working (self->parts[PERSON]));
  job->save_person = tonari_editor_part_is_changed (self->parts[PERSON]);
  job->relative = tonari_relative_copy (tonari_editor_part_working (self->parts[RELATIVE]));
  job->save_relative = tonari_editor_part_is_changed (self->parts[RELATIVE]);
  job->enrolment = tonari_enrolment_copy (tonari_editor_part_working (self->parts[APPLICATION]));
  job->apart = apart->other_person != 0 ? tonari_not_together_copy (apart) : NULL;
  job->next = (TonariApplicationNext) adw_combo_row_get_selected (self->next);
  job->today = tonari_context_today (context);

  self->saving = TRUE;
  gtk_widget_set_sensitive (self->accept, FALSE);
  tonari_context_change (context, tonari_application_job_run, job,
                         (GDestroyNotify) tonari_application_job_free,
                         (GDestroyNotify) tonari_enrolment_outcome_free, _ ("Take an application"), NULL,
                         applied_cb, g_object_ref (self));
}

static void
accept_cb (GtkButton *button, TonariApplicationDialog *self)
{
  save (self);
}

static void
save_window (GtkWindow *window)
{
  save (TONARI_APPLICATION_DIALOG (window));
}

static gboolean
tonari_application_dialog_close_request (GtkWindow *window)
{
  TonariApplicationDialog *self = TONARI_APPLICATION_DIALOG (window);

  return tonari_unsaved_close (window, self->saving, is_changed (self), save_window);
}

static void
tonari_application_dialog_dispose (GObject *object)
{
  TonariApplicationDialog *self = TONARI_APPLICATION_DIALOG (object);

  self->box = NULL;
  clear_parts (self, 0, N_PARTS - 1);
  g_clear_object (&self->model);
  g_clear_pointer (&self->candidates, g_ptr_array_unref);

  G_OBJECT_CLASS (tonari_application_dialog_parent_class)->dispose (object);
}

static void
tonari_application_dialog_class_init (TonariApplicationDialogClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = tonari_application_dialog_dispose;
  GTK_WINDOW_CLASS (klass)->close_request = tonari_application_dialog_close_request;
}

static void
tonari_application_dialog_init (TonariApplicationDialog *self)
{
  gtk_window_set_default_size (GTK_WINDOW (self), 560, 680);
}

static GtkWidget *
trouble_new (TonariApplicationDialog *self)
{
  self->trouble_label = GTK_LABEL (gtk_label_new (NULL));
  gtk_label_set_wrap (self->trouble_label, TRUE);
  gtk_label_set_xalign (self->trouble_label, 0);
  gtk_widget_add_css_class (GTK_WIDGET (self->trouble_label), "tonari-trouble");
  self->trouble = GTK_REVEALER (gtk_revealer_new ());
  gtk_revealer_set_child (self->trouble, GTK_WIDGET (self->trouble_label));

  return GTK_WIDGET (self->trouble);
}

static GtkWidget *
search_new (TonariApplicationDialog *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  const char *name = _ ("Name, reading or case code");

  self->search = GTK_EDITABLE (gtk_search_entry_new ());
  g_object_set (self->search, "placeholder-text", name, NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->search), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  self->found = TONARI_ROW_LIST (tonari_row_list_new (_ ("Found")));
  self->hint = GTK_LABEL (gtk_label_new (NULL));
  gtk_label_set_wrap (self->hint, TRUE);
  gtk_label_set_xalign (self->hint, 0);
  gtk_widget_add_css_class (GTK_WIDGET (self->hint), "dim-label");
  gtk_widget_add_css_class (GTK_WIDGET (self->hint), "caption");
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->search));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->hint));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->found));

  g_signal_connect_object (self->search, "changed", G_CALLBACK (search_changed_cb), self, 0);
  g_signal_connect_object (self->search, "activate", G_CALLBACK (search_activate_cb), self, 0);
  g_signal_connect_object (self->search, "stop-search", G_CALLBACK (stop_search_cb), self, 0);
  g_signal_connect_object (self->found, "activated", G_CALLBACK (found_activated_cb), self, 0);

  return box;
}

static GtkWidget *
chosen_new (TonariApplicationDialog *self)
{
  GtkWidget *another = gtk_button_new_with_mnemonic (_ ("_Somebody Else"));

  self->chosen_group = ADW_PREFERENCES_GROUP (adw_preferences_group_new ());
  self->chosen = ADW_ACTION_ROW (tonari_row_list_row ("", NULL, FALSE));
  gtk_widget_set_valign (another, GTK_ALIGN_CENTER);
  g_signal_connect_object (another, "clicked", G_CALLBACK (another_cb), self, 0);
  adw_action_row_add_suffix (self->chosen, another);
  adw_preferences_group_add (self->chosen_group, GTK_WIDGET (self->chosen));

  return GTK_WIDGET (self->chosen_group);
}

static GtkWidget *
next_new (TonariApplicationDialog *self)
{
  const char *words[TONARI_APPLICATION_NEXT_OBSERVE + 2] = { NULL };
  g_autoptr (GtkStringList) list = NULL;
  GtkWidget *group = adw_preferences_group_new ();

  words[TONARI_APPLICATION_NEXT_LATER] = _ ("Stays an application for now");
  words[TONARI_APPLICATION_NEXT_ACCEPT] = _ ("Takes part; waits where no place is free");
  words[TONARI_APPLICATION_NEXT_OBSERVE] = _ ("As an observer");
  list = gtk_string_list_new (words);
  self->next = ADW_COMBO_ROW (adw_combo_row_new ());
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->next), _ ("What comes next"));
  adw_combo_row_set_model (self->next, G_LIST_MODEL (list));
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), GTK_WIDGET (self->next));

  return group;
}

static void
fill (TonariApplicationDialog *self)
{
  GtkWidget *outer = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *scrolled = gtk_scrolled_window_new ();
  g_autoptr (TonariNotTogether) apart = tonari_not_together_new ();
  gint64 class_id = tonari_class_model_class (self->model);

  self->box = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 18));
  gtk_widget_set_margin_top (GTK_WIDGET (self->box), 18);
  gtk_widget_set_margin_bottom (GTK_WIDGET (self->box), 24);
  gtk_widget_set_margin_start (GTK_WIDGET (self->box), 18);
  gtk_widget_set_margin_end (GTK_WIDGET (self->box), 18);
  gtk_box_append (self->box, search_new (self));
  gtk_box_append (self->box, chosen_new (self));
  set_nobody (self, NULL);
  set_application (self, NULL);
  set_part (self, APART, &tonari_not_together_entity, apart, tonari_people_rows_not_together (), _ ("Seats"));
  gtk_box_append (self->box, next_new (self));

  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scrolled), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), GTK_WIDGET (self->box));
  gtk_widget_set_vexpand (scrolled, TRUE);
  gtk_box_append (GTK_BOX (outer), trouble_new (self));
  gtk_box_append (GTK_BOX (outer), scrolled);
  self->accept = tonari_dialog_frame (ADW_WINDOW (self), _ ("Application"), _ ("_Take It"), outer);
  g_signal_connect_object (self->accept, "clicked", G_CALLBACK (accept_cb), self, 0);

  show_found (self);
  tonari_context_load (tonari_class_model_context (self->model), tonari_candidates_load,
                       g_memdup2 (&class_id, sizeof class_id), g_free, (GDestroyNotify) g_ptr_array_unref,
                       NULL, candidates_cb, tonari_weak_new (self));
}

GtkWindow *
tonari_application_dialog_present (TonariClassModel *model, GtkWidget *parent)
{
  TonariApplicationDialog *self = g_object_new (TONARI_TYPE_APPLICATION_DIALOG, NULL);

  self->model = g_object_ref (model);
  fill (self);
  tonari_dialog_present (GTK_WINDOW (self), parent);
  gtk_widget_grab_focus (GTK_WIDGET (self->search));

  return GTK_WINDOW (self);
}

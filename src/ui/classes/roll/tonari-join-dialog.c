/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-join-dialog.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "tonari-candidates.h"
#include "tonari-dialog.h"
#include "tonari-enrolment-outcome.h"
#include "tonari-fold.h"
#include "tonari-polite-name.h"
#include "tonari-roll-data.h"
#include "tonari-row-list.h"

/* More than a screenful is no answer to a search. */
#define MOST_FOUND 12

typedef struct
{
  TonariContext *context;
  gint64 class_id;
  gint64 enrolment;
  gint64 own_person;
  char *name;
  GPtrArray *candidates;
  AdwWindow *window;
  GtkEditable *search;
  TonariRowList *found;
  GtkLabel *hint;
} Dialog;

static void
dialog_free (gpointer data)
{
  Dialog *self = data;

  g_clear_pointer (&self->candidates, g_ptr_array_unref);
  g_object_unref (self->context);
  g_free (self->name);
  g_free (self);
}

static GtkWidget *
row_new (const TonariCandidate *candidate)
{
  g_autofree char *title = candidate->kana != NULL
                               ? g_strdup_printf (_ ("%1$s (%2$s)"), candidate->name, candidate->kana)
                               : g_strdup (candidate->name);
  g_autofree char *subtitle =
      candidate->case_code != NULL
          ? g_strdup_printf ("%s  ·  %s", candidate->case_code,
                             candidate->relation != NULL ? candidate->relation : "")
          : g_strdup (candidate->called_name != NULL ? candidate->called_name : _ ("No intake yet"));

  return tonari_row_list_row (title, subtitle, TRUE);
}

static void
show_found (Dialog *self)
{
  g_autofree char *folded = g_strstrip (tonari_fold (gtk_editable_get_text (self->search)));
  g_autofree char *hint = NULL;
  guint n = 0;

  tonari_row_list_begin (self->found);
  for (guint i = 0; self->candidates != NULL && i < self->candidates->len; i++)
    {
      const TonariCandidate *candidate = g_ptr_array_index (self->candidates, i);

      if (candidate->person == self->own_person || !tonari_candidate_matches (candidate, folded))
        continue;
      n++;
      if (n <= MOST_FOUND)
        tonari_row_list_add (self->found, (gint64) i + 1, row_new (candidate), NULL);
    }
  tonari_row_list_end (self->found);

  if (self->candidates != NULL && n == 0)
    hint = g_strdup (_ ("Nobody by that name. As long as nobody fits, the walk-in stands for themselves."));
  else if (n > MOST_FOUND)
    hint = g_strdup_printf (ngettext ("%u more; go on typing.", "%u more; go on typing.", n - MOST_FOUND),
                            n - MOST_FOUND);
  gtk_label_set_text (self->hint, hint != NULL ? hint : "");
}

static void
outcome_cb (TonariContext *context, gconstpointer row, const GError *error, gpointer data)
{
  const TonariEnrolmentOutcome *outcome = row;
  g_autofree char *said = NULL;

  if (error != NULL)
    {
      tonari_context_fail (context, _ ("It could not be noted who this is."), error);
      return;
    }
  if (outcome == NULL || outcome->doubled == 0)
    return;

  said = g_strdup_printf (ngettext ("In %u session both had a mark; the known person's own counts there.",
                                    "In %u sessions both had a mark; the known person's own counts there.",
                                    outcome->doubled),
                          outcome->doubled);
  tonari_context_say (context, said);
}

static void
activated_cb (TonariRowList *list, gint64 key, Dialog *self)
{
  const TonariCandidate *candidate = g_ptr_array_index (self->candidates, (guint) (key - 1));
  TonariRollJob *job = tonari_roll_job_new (0, self->enrolment, tonari_context_today (self->context));
  g_autofree char *polite = tonari_polite_name (candidate->name);
  /* Translators: the name a walk-in gave, and whom they were found to be */
  g_autofree char *said = g_strdup_printf (_ ("%1$s is %2$s"), self->name, polite);

  job->person = candidate->person;
  job->relative = candidate->relative;
  tonari_context_change (self->context, tonari_roll_data_join, job, (GDestroyNotify) tonari_roll_job_free,
                         (GDestroyNotify) tonari_enrolment_outcome_free, _ ("Join walk-in to a person"), said,
                         outcome_cb, NULL);
  gtk_window_destroy (GTK_WINDOW (self->window));
}

static void
search_changed_cb (GtkEditable *editable, Dialog *self)
{
  show_found (self);
}

static void
loaded_cb (TonariContext *context, gconstpointer row, const GError *error, gpointer data)
{
  g_autoptr (AdwWindow) window = data;
  Dialog *self = g_object_get_data (G_OBJECT (window), "dialog");

  if (error != NULL)
    {
      tonari_context_fail (context, _ ("The people could not be read."), error);
      return;
    }
  /* The answer is freed after this; a second reference keeps it. */
  self->candidates = g_ptr_array_ref ((GPtrArray *) row);
  show_found (self);
}

static GtkWidget *
build (Dialog *self)
{
  GtkWidget *scrolled = gtk_scrolled_window_new ();
  GtkWidget *box =
      g_object_new (GTK_TYPE_BOX, "orientation", GTK_ORIENTATION_VERTICAL, "spacing", 12, "margin-start", 18,
                    "margin-end", 18, "margin-top", 12, "margin-bottom", 18, NULL);
  g_autofree char *text =
      /* Translators: %s is the name a walk-in gave */
      g_strdup_printf (
          _ ("Who is %s? Their marks will stand with the person you choose. It can be parted again."),
          self->name);
  GtkWidget *label = gtk_label_new (text);
  GtkWidget *search = gtk_search_entry_new ();

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  self->search = GTK_EDITABLE (search);
  g_object_set (search, "placeholder-text", _ ("Name or reading"), NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (search), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Name or reading"), -1);
  self->found = TONARI_ROW_LIST (tonari_row_list_new (_ ("Known people")));
  self->hint = GTK_LABEL (gtk_label_new (NULL));
  gtk_label_set_wrap (self->hint, TRUE);
  gtk_widget_add_css_class (GTK_WIDGET (self->hint), "dim-label");
  gtk_box_append (GTK_BOX (box), label);
  gtk_box_append (GTK_BOX (box), search);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->found));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->hint));
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scrolled), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), box);

  g_signal_connect (search, "changed", G_CALLBACK (search_changed_cb), self);
  g_signal_connect (self->found, "activated", G_CALLBACK (activated_cb), self);

  return scrolled;
}

static const TonariParticipant *
find_participant (TonariClassModel *model, gint64 enrolment)
{
  TonariClassSheet *sheet = tonari_class_model_sheet (model);

  for (guint i = 0; sheet != NULL && i < sheet->participants->len; i++)
    {
      const TonariParticipant *one = g_ptr_array_index (sheet->participants, i);

      if (one->enrolment->row.id == enrolment)
        return one;
    }

  return NULL;
}

void
tonari_join_dialog_present (TonariClassModel *model, gint64 enrolment, GtkWidget *parent)
{
  const TonariParticipant *participant;
  Dialog *self;

  g_return_if_fail (TONARI_IS_CLASS_MODEL (model));

  participant = find_participant (model, enrolment);
  if (participant == NULL)
    return;

  self = g_new0 (Dialog, 1);
  self->context = g_object_ref (tonari_class_model_context (model));
  self->enrolment = enrolment;
  self->own_person = participant->enrolment->person;
  self->name = g_strdup (tonari_participant_room_name (participant));
  self->window =
      ADW_WINDOW (g_object_new (ADW_TYPE_WINDOW, "default-width", 460, "default-height", 520, NULL));
  g_object_set_data_full (G_OBJECT (self->window), "dialog", self, dialog_free);
  tonari_dialog_frame (self->window, _ ("A Known Person"), NULL, build (self));
  /* Class 0: whoever is in this class already may be the one. */
  tonari_context_load (self->context, tonari_candidates_load, g_new0 (gint64, 1), g_free,
                       (GDestroyNotify) g_ptr_array_unref, NULL, loaded_cb, g_object_ref (self->window));
  tonari_dialog_present (GTK_WINDOW (self->window), parent);
  gtk_widget_grab_focus (GTK_WIDGET (self->search));
}

void
tonari_join_dialog_part (TonariClassModel *model, gint64 enrolment)
{
  TonariContext *context;

  g_return_if_fail (TONARI_IS_CLASS_MODEL (model));

  context = tonari_class_model_context (model);
  tonari_context_change (context, tonari_roll_data_part,
                         tonari_roll_job_new (0, enrolment, tonari_context_today (context)),
                         (GDestroyNotify) tonari_roll_job_free,
                         (GDestroyNotify) tonari_enrolment_outcome_free, _ ("Part walk-in from a person"),
                         _ ("They stand for themselves again"), outcome_cb, NULL);
}

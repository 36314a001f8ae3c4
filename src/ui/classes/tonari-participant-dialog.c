/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-participant-dialog.h"

#include <glib/gi18n-lib.h>

#include "tonari-candidates.h"
#include "tonari-dialog.h"
#include "tonari-enrolment-outcome.h"
#include "tonari-fold.h"
#include "tonari-people-actions.h"
#include "tonari-polite-name.h"
#include "tonari-row-list.h"
#include "tonari-waiting.h"

/* More than a screenful is no answer to a search; the hint says how many there are. */
#define MOST_FOUND 12

struct _TonariParticipantDialog
{
  AdwWindow parent_instance;

  TonariClassModel *model;
  GPtrArray *candidates;

  GtkLabel *note;
  AdwComboRow *status;
  GtkEditable *search;
  TonariRowList *found;
  GtkLabel *hint;
  GtkEditable *name;
  GtkEditable *kana;
  GtkWidget *add_new;
  /* What was searched for in vain and stands as the new person's name, until somebody types another. */
  char *carried;
  /* What was said of whoever was added last. */
  char *said;
  /* Somebody is being added; a second press adds nobody twice. */
  gboolean adding;
};

G_DEFINE_FINAL_TYPE (TonariParticipantDialog, tonari_participant_dialog, ADW_TYPE_WINDOW)

/* Whom it is about: until they are added, and for what is said afterwards. */
typedef struct
{
  TonariParticipantDialog *self;
  TonariEnrolJob *job;
  gint64 person;
  char *name;
} Added;

static void
added_free (Added *added)
{
  added->self->adding = FALSE;
  g_object_unref (added->self);
  g_clear_pointer (&added->job, tonari_enrol_job_free);
  g_free (added->name);
  g_free (added);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Added, added_free)

static void
show_capacity (TonariParticipantDialog *self)
{
  const char *said = self->said != NULL ? self->said : "";
  const TonariClassSheet *sheet = tonari_class_model_sheet (self->model);
  g_autofree char *text = NULL;
  gint64 capacity;
  guint taken = 0;

  if (sheet == NULL)
    return;

  for (guint i = 0; i < sheet->participants->len; i++)
    taken += tonari_waiting_takes_place (
        ((const TonariParticipant *) g_ptr_array_index (sheet->participants, i))->enrolment);
  capacity = sheet->aclass->capacity;
  if (capacity != TONARI_INT_UNKNOWN && (gint64) taken >= capacity)
    text = g_strdup_printf (
        _ ("%1$sThe class has room for %2$d, and %3$u are in it. Anyone who joins now can go on the waiting list."),
        said, (int) capacity, taken);
  else
    text = g_strdup (said);

  gtk_label_set_text (self->note, text);
  gtk_widget_set_visible (GTK_WIDGET (self->note), *text != '\0');
}

/* Nobody types a name twice. */
static void
carry_name (TonariParticipantDialog *self, gboolean in_vain)
{
  g_autofree char *typed = g_strstrip (g_strdup (gtk_editable_get_text (self->search)));
  const char *name = gtk_editable_get_text (self->name);

  if (*name != '\0' && g_strcmp0 (name, self->carried) != 0)
    return;

  g_free (self->carried);
  self->carried = in_vain ? g_steal_pointer (&typed) : g_strdup ("");
  gtk_editable_set_text (self->name, self->carried);
}

static void
show_found (TonariParticipantDialog *self)
{
  g_autofree char *folded = tonari_fold (gtk_editable_get_text (self->search));
  g_autofree char *hint = NULL;
  guint n = 0;

  tonari_row_list_begin (self->found);
  for (guint i = 0; self->candidates != NULL && *g_strstrip (folded) != '\0' && i < self->candidates->len;
       i++)
    {
      const TonariCandidate *candidate = g_ptr_array_index (self->candidates, i);
      g_autofree char *title = NULL;
      g_autofree char *subtitle = NULL;
      GtkWidget *row;

      if (!tonari_candidate_matches (candidate, folded))
        continue;
      n++;
      if (n > MOST_FOUND)
        continue;

      title = candidate->kana != NULL ? g_strdup_printf (_ ("%1$s (%2$s)"), candidate->name, candidate->kana)
                                      : g_strdup (candidate->name);
      if (candidate->case_code != NULL)
        subtitle = g_strdup_printf ("%s  ·  %s", candidate->case_code,
                                    candidate->relation != NULL ? candidate->relation : "");
      else
        subtitle = g_strdup (_ ("No intake yet"));
      row = tonari_row_list_row (title, subtitle, TRUE);
      adw_action_row_add_suffix (ADW_ACTION_ROW (row), gtk_image_new_from_icon_name ("list-add-symbolic"));
      tonari_row_list_add (self->found, candidate->person, row, NULL);
    }
  tonari_row_list_end (self->found);
  carry_name (self, self->candidates != NULL && n == 0 && *folded != '\0');

  if (self->candidates == NULL)
    hint = g_strdup ("");
  else if (*folded == '\0')
    hint = g_strdup (_ ("Type a part of the name; Enter adds the first."));
  else if (n == 0)
    hint = g_strdup (_ ("Nobody by that name. Enter goes on to add them as somebody new."));
  else if (n > MOST_FOUND)
    hint = g_strdup_printf (ngettext ("%u more; go on typing.", "%u more; go on typing.", n - MOST_FOUND),
                            n - MOST_FOUND);
  else
    hint = g_strdup ("");
  gtk_label_set_text (self->hint, hint);
}

static void
forget_candidate (TonariParticipantDialog *self, gint64 person)
{
  for (guint i = 0; self->candidates != NULL && i < self->candidates->len; i++)
    {
      const TonariCandidate *candidate = g_ptr_array_index (self->candidates, i);

      if (candidate->person == person)
        {
          g_ptr_array_remove_index (self->candidates, i);
          return;
        }
    }
}

static void
enrolled_cb (TonariContext *context, gconstpointer row, const GError *error, gpointer data)
{
  g_autoptr (Added) added = data;
  TonariParticipantDialog *self = added->self;
  const TonariEnrolmentOutcome *outcome = row;
  g_autofree char *polite = NULL;
  g_autofree char *toast = NULL;
  g_autofree char *said = NULL;
  gboolean waits;

  if (outcome == NULL)
    {
      tonari_context_fail (context, _ ("The participant could not be added."), error);
      return;
    }

  waits = outcome->status == TONARI_ENROLMENT_STATUS_WAITING;
  polite = tonari_polite_name (added->name);
  toast = g_strdup_printf (waits ? _ ("%s is on the waiting list") : _ ("%s added"), polite);
  tonari_people_say_outcome (context, toast, outcome);
  if (self->model == NULL)
    return;

  said = g_strdup_printf (waits ? _ ("%s waits for a place. ") : _ ("%s has been added. "), polite);
  g_free (self->said);
  self->said = g_strdup (said);
  show_capacity (self);

  if (added->person != 0)
    forget_candidate (self, added->person);
  else
    {
      gtk_editable_set_text (self->name, "");
      gtk_editable_set_text (self->kana, "");
    }
  /* Whoever came by way of the search goes on there. */
  if (added->person != 0 || *gtk_editable_get_text (self->search) != '\0')
    {
      gtk_editable_set_text (self->search, "");
      gtk_widget_grab_focus (GTK_WIDGET (self->search));
    }
  else
    gtk_widget_grab_focus (GTK_WIDGET (self->name));
  show_found (self);
}

static void
start (Added *added)
{
  TonariContext *context = tonari_class_model_context (added->self->model);

  tonari_context_change (context, tonari_candidates_enrol, g_steal_pointer (&added->job),
                         (GDestroyNotify) tonari_enrol_job_free,
                         (GDestroyNotify) tonari_enrolment_outcome_free, _ ("Add participant"), NULL,
                         enrolled_cb, added);
}

static void
place_cb (const char *response, gpointer data)
{
  g_autoptr (Added) added = data;

  if (g_str_equal (response, "cancel") || added->self->model == NULL)
    return;

  if (g_str_equal (response, "wait"))
    added->job->enrolment->status = TONARI_ENROLMENT_STATUS_WAITING;
  else
    added->job->all_the_same = TRUE;
  start (g_steal_pointer (&added));
}

static void
full_cb (TonariContext *context, gconstpointer row, const GError *error, gpointer data)
{
  g_autoptr (Added) added = data;
  TonariParticipantDialog *self = added->self;
  const gboolean *full = row;
  const char *name = added->name;

  if (self->model == NULL)
    return;
  if (full == NULL)
    {
      tonari_context_fail (context, _ ("The participant could not be added."), error);
      return;
    }

  if (*full)
    tonari_people_ask_place (name, GTK_WIDGET (self), place_cb, g_steal_pointer (&added));
  else
    start (g_steal_pointer (&added));
}

static void
enrol (TonariParticipantDialog *self, const TonariCandidate *candidate)
{
  TonariContext *context = tonari_class_model_context (self->model);
  gint64 class_id = tonari_class_model_class (self->model);
  TonariEnrolJob *job;
  Added *added;

  if (self->adding)
    return;

  job = g_new0 (TonariEnrolJob, 1);
  added = g_new0 (Added, 1);
  job->today = tonari_context_today (context);
  job->enrolment = tonari_enrolment_new ();
  job->enrolment->class_id = class_id;
  job->enrolment->status =
      (TonariEnrolmentStatus) tonari_enrolment_status_words.list[adw_combo_row_get_selected (self->status)]
          .value;
  job->enrolment->applied_on = tonari_date_from_day (job->today);
  if (candidate != NULL)
    {
      job->enrolment->person = candidate->person;
      job->enrolment->relative = candidate->relative;
      job->enrolment->called_name = g_strdup (candidate->called_name);
      added->person = candidate->person;
      added->name = g_strdup (candidate->name);
    }
  else
    {
      g_autofree char *kana = g_strstrip (g_strdup (gtk_editable_get_text (self->kana)));

      job->name = g_strstrip (g_strdup (gtk_editable_get_text (self->name)));
      job->kana = *kana != '\0' ? g_steal_pointer (&kana) : NULL;
      added->name = g_strdup (job->name);
    }
  added->job = job;
  added->self = g_object_ref (self);

  self->adding = TRUE;
  if (job->enrolment->status == TONARI_ENROLMENT_STATUS_ENROLLED)
    tonari_context_load (context, tonari_candidates_is_full, g_memdup2 (&class_id, sizeof class_id), g_free,
                         g_free, NULL, full_cb, added);
  else
    start (added);
}

static void
enrol_person (TonariParticipantDialog *self, gint64 person)
{
  for (guint i = 0; self->candidates != NULL && i < self->candidates->len; i++)
    {
      const TonariCandidate *candidate = g_ptr_array_index (self->candidates, i);

      if (candidate->person == person)
        {
          enrol (self, candidate);
          return;
        }
    }
}

static void
found_activated_cb (TonariRowList *list, gint64 person, TonariParticipantDialog *self)
{
  enrol_person (self, person);
}

static void
search_changed_cb (GtkEditable *search, TonariParticipantDialog *self)
{
  show_found (self);
}

static void
search_activate_cb (GtkSearchEntry *search, TonariParticipantDialog *self)
{
  g_autofree char *folded = g_strstrip (tonari_fold (gtk_editable_get_text (self->search)));

  for (guint i = 0; self->candidates != NULL && *folded != '\0' && i < self->candidates->len; i++)
    if (tonari_candidate_matches (g_ptr_array_index (self->candidates, i), folded))
      {
        enrol (self, g_ptr_array_index (self->candidates, i));
        return;
      }
  if (self->candidates != NULL && *folded != '\0')
    {
      gtk_widget_grab_focus (GTK_WIDGET (self->name));
      gtk_editable_set_position (self->name, -1);
    }
}

static void
name_changed_cb (GtkEditable *editable, TonariParticipantDialog *self)
{
  g_autofree char *name = g_strstrip (g_strdup (gtk_editable_get_text (self->name)));

  gtk_widget_set_sensitive (self->add_new, *name != '\0');
}

static void
add_new_cb (GtkWidget *widget, TonariParticipantDialog *self)
{
  if (gtk_widget_is_sensitive (self->add_new))
    enrol (self, NULL);
}

static void
candidates_cb (TonariContext *context, gconstpointer row, const GError *error, gpointer data)
{
  g_autoptr (TonariParticipantDialog) self = data;

  if (self->model == NULL)
    return;
  if (row == NULL)
    {
      tonari_context_fail (context, _ ("The cases could not be read."), error);
      return;
    }

  g_clear_pointer (&self->candidates, g_ptr_array_unref);
  self->candidates = g_ptr_array_ref ((GPtrArray *) row);
  show_found (self);
}

static void
stop_search_cb (GtkSearchEntry *search, TonariParticipantDialog *self)
{
  if (*gtk_editable_get_text (self->search) != '\0')
    gtk_editable_set_text (self->search, "");
  else
    gtk_window_close (GTK_WINDOW (self));
}

static void
fill (TonariParticipantDialog *self)
{
  g_autoptr (GtkBuilder) builder = gtk_builder_new ();
  g_autoptr (GtkStringList) words = gtk_string_list_new (NULL);
  g_autoptr (GError) error = NULL;
  gint64 *id = g_new (gint64, 1);
  GtkWidget *page;

  if (!gtk_builder_add_from_resource (builder,
                                      "/io/github/tonari_app/Tonari/classes/tonari-participant-dialog.ui",
                                      &error))
    g_error ("%s", error->message);
  page = GTK_WIDGET (gtk_builder_get_object (builder, "page"));
  self->note = GTK_LABEL (gtk_builder_get_object (builder, "note"));
  self->status = ADW_COMBO_ROW (gtk_builder_get_object (builder, "status"));
  self->search = GTK_EDITABLE (gtk_builder_get_object (builder, "search"));
  self->found = TONARI_ROW_LIST (gtk_builder_get_object (builder, "found"));
  self->hint = GTK_LABEL (gtk_builder_get_object (builder, "hint"));
  self->name = GTK_EDITABLE (gtk_builder_get_object (builder, "name"));
  self->kana = GTK_EDITABLE (gtk_builder_get_object (builder, "kana"));
  self->add_new = GTK_WIDGET (gtk_builder_get_object (builder, "add_new"));

  for (guint i = 0; i < tonari_enrolment_status_words.n_list; i++)
    gtk_string_list_append (words, tonari_words_label (&tonari_enrolment_status_words,
                                                       tonari_enrolment_status_words.list[i].value));
  adw_combo_row_set_model (self->status, G_LIST_MODEL (words));
  tonari_row_list_set_name (self->found, _ ("Found"));

  tonari_dialog_frame (ADW_WINDOW (self), _ ("Add Participants"), NULL, page);
  g_signal_connect_object (self->search, "changed", G_CALLBACK (search_changed_cb), self, 0);
  g_signal_connect_object (self->search, "activate", G_CALLBACK (search_activate_cb), self, 0);
  g_signal_connect_object (self->search, "stop-search", G_CALLBACK (stop_search_cb), self, 0);
  g_signal_connect_object (self->found, "activated", G_CALLBACK (found_activated_cb), self, 0);
  g_signal_connect_object (self->name, "changed", G_CALLBACK (name_changed_cb), self, 0);
  g_signal_connect_object (self->name, "entry-activated", G_CALLBACK (add_new_cb), self, 0);
  g_signal_connect_object (self->kana, "entry-activated", G_CALLBACK (add_new_cb), self, 0);
  g_signal_connect_object (self->add_new, "clicked", G_CALLBACK (add_new_cb), self, 0);

  show_capacity (self);
  /* Whoever was added is in the count once the class has been read again. */
  g_signal_connect_object (self->model, "loaded", G_CALLBACK (show_capacity), self, G_CONNECT_SWAPPED);
  show_found (self);
  *id = tonari_class_model_class (self->model);
  tonari_context_load (tonari_class_model_context (self->model), tonari_candidates_load, id, g_free,
                       (GDestroyNotify) g_ptr_array_unref, NULL, candidates_cb, g_object_ref (self));
}

static void
tonari_participant_dialog_dispose (GObject *object)
{
  TonariParticipantDialog *self = TONARI_PARTICIPANT_DIALOG (object);

  g_clear_object (&self->model);
  g_clear_pointer (&self->candidates, g_ptr_array_unref);
  g_clear_pointer (&self->carried, g_free);
  g_clear_pointer (&self->said, g_free);

  G_OBJECT_CLASS (tonari_participant_dialog_parent_class)->dispose (object);
}

static void
tonari_participant_dialog_class_init (TonariParticipantDialogClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = tonari_participant_dialog_dispose;
}

static void
tonari_participant_dialog_init (TonariParticipantDialog *self)
{
  gtk_window_set_default_size (GTK_WINDOW (self), 520, 640);
}

GtkWindow *
tonari_participant_dialog_present (TonariClassModel *model, GtkWidget *parent)
{
  TonariParticipantDialog *self = g_object_new (TONARI_TYPE_PARTICIPANT_DIALOG, NULL);

  self->model = g_object_ref (model);
  fill (self);
  tonari_dialog_present (GTK_WINDOW (self), parent);
  gtk_widget_grab_focus (GTK_WIDGET (self->search));

  return GTK_WINDOW (self);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-going-on.h"

#include <glib/gi18n-lib.h>

#include "tonari-class-entry.h"
#include "tonari-course-dialog.h"
#include "tonari-dialog.h"
#include "tonari-label-parts.h"
#include "tonari-polite-name.h"
#include "tonari-row-list.h"
#include "tonari-rows.h"
#include "tonari-store-applications.h"
#include "tonari-store-classes.h"
#include "tonari-trouble.h"
#include "tonari-weak.h"

struct _TonariGoingOn
{
  AdwWindow parent_instance;

  TonariContext *context;
  TonariEnrolment *enrolment;
  char *name;
  gboolean saving;

  TonariRowList *list;
  GtkLabel *hint;
  GtkWidget *make;
};

G_DEFINE_FINAL_TYPE (TonariGoingOn, tonari_going_on, ADW_TYPE_WINDOW)

/* An application in another class, made from the enrolment in this one. */
typedef struct
{
  TonariEnrolment *enrolment;
  int today;
} Job;

static void
job_free (gpointer data)
{
  Job *job = data;

  tonari_enrolment_free (job->enrolment);
  g_free (job);
}

static gpointer
load_func (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  return tonari_store_class_entries (db, GPOINTER_TO_INT (data), error);
}

static gpointer
apply_func (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  Job *job = data;

  return tonari_store_apply (db, NULL, NULL, job->enrolment, job->today, error);
}

static void
applied_cb (TonariContext *context, gconstpointer row, const GError *error, gpointer data)
{
  g_autoptr (TonariGoingOn) self = data;

  self->saving = FALSE;
  if (self->context == NULL)
    return;
  if (error != NULL)
    {
      tonari_trouble_show (GTK_WIDGET (self), _ ("The application could not be made"), error->message, NULL);
      return;
    }

  gtk_window_destroy (GTK_WINDOW (self));
}

static void
activated_cb (TonariRowList *list, gint64 class_id, TonariGoingOn *self)
{
  Job *job;
  g_autofree char *polite = NULL;
  g_autofree char *said = NULL;

  if (self->saving)
    return;

  job = g_new0 (Job, 1);
  job->today = tonari_context_today (self->context);
  job->enrolment = tonari_enrolment_new ();
  job->enrolment->class_id = class_id;
  job->enrolment->person = self->enrolment->person;
  job->enrolment->relative = self->enrolment->relative;
  job->enrolment->called_name = g_strdup (self->enrolment->called_name);
  job->enrolment->heard_from = g_strdup (self->enrolment->heard_from);
  job->enrolment->channel = TONARI_CHANNEL_ON_THE_SPOT;
  self->saving = TRUE;
  polite = tonari_polite_name (self->name);
  said = g_strdup_printf (_ ("%s has applied for the next class"), polite);
  tonari_context_change (self->context, apply_func, job, job_free,
                         (GDestroyNotify) tonari_enrolment_outcome_free, _ ("Apply for the next class"), said,
                         applied_cb, g_object_ref (self));
}

static void
loaded_cb (TonariContext *context, gconstpointer row, const GError *error, gpointer data)
{
  g_autoptr (TonariGoingOn) self = tonari_weak_take (data);
  const GPtrArray *entries = row;

  if (self == NULL || self->context == NULL)
    return;
  if (entries == NULL)
    {
      tonari_context_fail (context, _ ("The classes could not be read."), error);
      return;
    }

  tonari_row_list_begin (self->list);
  for (guint i = 0; i < entries->len; i++)
    {
      const TonariClassEntry *entry = g_ptr_array_index (entries, i);

      if (entry->aclass->row.id == self->enrolment->class_id || !tonari_class_entry_goes_on (entry))
        continue;
      tonari_row_list_add (self->list, entry->aclass->row.id,
                           tonari_row_list_row (entry->aclass->title,
                                                tonari_words_label (&tonari_edition_words,
                                                                    (int) entry->aclass->edition),
                                                TRUE),
                           NULL);
    }
  tonari_row_list_end (self->list);
  tonari_label_phrases_show (
      self->hint, tonari_row_list_length (self->list) > 0
                      ? _ ("Choosing a class applies for it; name, contact and what was agreed go along.")
                      : _ ("No later class is planned yet. Make the next one here."));
  gtk_widget_set_visible (self->make, tonari_row_list_length (self->list) == 0);
}

static void
load (TonariGoingOn *self)
{
  tonari_context_load (self->context, load_func, GINT_TO_POINTER (tonari_context_today (self->context)), NULL,
                       (GDestroyNotify) g_ptr_array_unref, NULL, loaded_cb, tonari_weak_new (self));
}

static void
make_cb (TonariGoingOn *self)
{
  /* Once it is made, it stands in the list, and applying for it is a press of its own. */
  g_signal_connect_object (tonari_course_dialog_present (self->context, GTK_WIDGET (self)), "made",
                           G_CALLBACK (load), self, G_CONNECT_SWAPPED);
}

static void
tonari_going_on_dispose (GObject *object)
{
  TonariGoingOn *self = TONARI_GOING_ON (object);

  g_clear_object (&self->context);
  g_clear_pointer (&self->enrolment, tonari_enrolment_free);
  g_clear_pointer (&self->name, g_free);

  G_OBJECT_CLASS (tonari_going_on_parent_class)->dispose (object);
}

static void
tonari_going_on_class_init (TonariGoingOnClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = tonari_going_on_dispose;
}

static void
tonari_going_on_init (TonariGoingOn *self)
{
  gtk_window_set_default_size (GTK_WINDOW (self), 480, 400);
}

GtkWindow *
tonari_going_on_present (TonariContext *context, const TonariParticipant *participant, GtkWidget *parent)
{
  TonariGoingOn *self = g_object_new (TONARI_TYPE_GOING_ON, NULL);
  GtkWidget *page = adw_preferences_page_new ();
  GtkWidget *group = adw_preferences_group_new ();
  g_autofree char *polite = NULL;
  g_autofree char *title = NULL;

  self->context = g_object_ref (context);
  self->enrolment = tonari_enrolment_copy (participant->enrolment);
  self->name =
      g_strdup (participant->name != NULL ? participant->name : tonari_participant_room_name (participant));
  /* Translators: %s is a name */
  polite = tonari_polite_name (self->name);
  title = g_strdup_printf (_ ("Next Class for %s"), polite);
  self->hint = GTK_LABEL (gtk_label_new (NULL));
  gtk_label_set_wrap (self->hint, TRUE);
  gtk_label_set_xalign (self->hint, 0);
  gtk_widget_set_margin_bottom (GTK_WIDGET (self->hint), 12);
  self->list = TONARI_ROW_LIST (tonari_row_list_new (_ ("Classes")));
  g_signal_connect_object (self->list, "activated", G_CALLBACK (activated_cb), self, 0);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), GTK_WIDGET (self->hint));
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), GTK_WIDGET (self->list));
  self->make = g_object_new (GTK_TYPE_BUTTON, "label", _ ("_New Class…"), "use-underline", TRUE, "halign",
                             GTK_ALIGN_START, "visible", FALSE, NULL);
  g_signal_connect_object (self->make, "clicked", G_CALLBACK (make_cb), self, G_CONNECT_SWAPPED);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), self->make);
  adw_preferences_page_add (ADW_PREFERENCES_PAGE (page), ADW_PREFERENCES_GROUP (group));
  tonari_dialog_frame (ADW_WINDOW (self), title, NULL, page);

  load (self);
  tonari_dialog_present (GTK_WINDOW (self), parent);

  return GTK_WINDOW (self);
}
